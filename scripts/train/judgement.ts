import { type Level, reaches } from '@/lib/domain/assessment';
import type { Consideration, JudgementWeights, LearnedWeights } from '@/lib/domain/learned';
import type { Surface } from '@/lib/domain/offer';
import { compile } from '@/lib/engine/compile';
import { OfferReader } from '@/lib/engine/read-offer';
import { Score } from '@/lib/engine/score';
import { type Considered, considerationsOf, surplusOf, weigh } from '@/lib/engine/weigh';
import { knowledge } from '@/lib/knowledge';
import { regress } from './regression';
import type { TrainingText } from './texts';

/** Some thirty numbers from thousands of texts need little holding back; those of a language or a surface, from fewer texts, twice as much. */
const firmness = 0.3;
const groupStep = 0.5;
const rounds = 4_000;
/** Share of hard harmless texts, never seen in training, that may be called a caution or more. */
const falseAlarms = 0.02;
/** Share of ordinary texts of real people that wording alone may flag beside what signs flag: most of what is read is ordinary. */
const falseAlarmsOrdinary = 0.003;
/**
 * How much surer wording has to be where it stands alone; with the first, nobody would be alarmed by it. With two thirds of the last, four in
 * a thousand real short messages were flagged.
 */
const margins = [Number.MAX_SAFE_INTEGER, 2, 1.75, 1.5, 1.25, 1, 0.75];
/** And that may be called a danger. */
const falseDangers = 0.003;

/** The next number above, as they are rounded. */
const smallest = 0.001;
const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** A text as the rules see it. */
export interface Judged {
  readonly risky: boolean;
  /** Whether who wrote it would have one say stop. */
  readonly isGrave: boolean;
  /** One of ours, written to be told apart, and no ordinary one. */
  readonly isHard: boolean;
  readonly considered: Considered;
}

/** Reads texts with what was learned, all but how it is weighed; `undefined` for a language that is not read. */
export function readerWith(learned: Omit<LearnedWeights, 'judgement'>): (text: TrainingText) => Considered | undefined {
  const reader = new OfferReader(compile({ ...knowledge, learned: { ...learned, judgement: unweighed } }));
  const score = new Score(reader.pack.facts);
  const languages = new Set(reader.pack.facts.languages);
  return ({ lang, surface, title, text, messages }) =>
    languages.has(lang) ? score.consider(reader.read({ title, text, messages, surface, language: lang })) : undefined;
}

/** Fits the judgement, and sets its thresholds by the harmless ones of the hard texts. */
export function fitJudgement(judged: readonly Judged[]): JudgementWeights {
  const hard = judged.filter(({ isHard }) => isHard);
  const [first] = hard;
  if (!first) throw new Error('no text to learn the judgement from');
  const names = Object.keys(considerationsOf(first.considered));
  const languages = [...new Set(hard.map(({ considered }) => considered.language))].sort();
  const met = [...new Set(hard.flatMap(({ considered }) => telling(considered) ?? []))].sort();
  const groups = [...languages, ...met];
  const rows = judged.map(({ risky, isHard, considered }) => ({
    risky,
    columns: Uint32Array.from([...names, ...groups].keys()),
    values: Float32Array.from([
      ...Object.values(considerationsOf(considered)),
      ...groups.map((group) =>
        isHard && (group === considered.language || group === telling(considered)) ? groupStep : 0,
      ),
    ]),
  }));
  const { bias, weights } = regress(rows, { width: names.length + groups.length, firmness, rounds });
  const ofGroup = (group: string): number => rounded((weights[names.length + groups.indexOf(group)] ?? 0) * groupStep);
  // What is on no such surface is taken for one like all others: a pasted text must not pass as news.
  const onSurfaces = hard.flatMap(({ considered }) => telling(considered) ?? []);
  const usual = onSurfaces.reduce((sum, surface) => sum + ofGroup(surface), 0) / Math.max(1, onSurfaces.length);
  const learned = {
    bias: rounded(bias + usual),
    weights: weightsOf((name) => rounded(weights[names.indexOf(name)] ?? 0)),
    languages: Object.fromEntries(languages.map((language) => [language, ofGroup(language)])),
    surfaces: Object.fromEntries(met.map((surface) => [surface, rounded(ofGroup(surface) - usual)])),
    caution: 0,
    alone: 0,
    danger: 0,
  };
  return withThresholds(learned, judged);
}

/** In our texts a `page` is mostly news or advice; to the engine it is also whatever was pasted or selected. So it teaches nothing. */
const telling = ({ surface }: Considered): Surface | undefined => (surface === 'page' ? undefined : surface);

/** The lowest thresholds at which no more than the given shares of hard harmless texts are called a caution, and a danger. */
function withThresholds(learned: JudgementWeights, judged: readonly Judged[]): JudgementWeights {
  const of = (isHard: boolean, risky: boolean): readonly Considered[] =>
    judged.filter((one) => one.isHard === isHard && one.risky === risky).map(({ considered }) => considered);
  const harmless = of(true, false);
  const share = (some: readonly Considered[], judgement: JudgementWeights, least: Level): number =>
    some.filter((considered) => reaches(weigh(considered, judgement), least)).length / Math.max(1, some.length);
  const above = (surpluses: readonly number[]): readonly number[] =>
    surpluses.map((one) => rounded(one + smallest)).toSorted((a, b) => a - b);
  const withCaution = (alone: number): JudgementWeights => {
    const candidates = above(harmless.map((considered) => surplusOf(considered, learned)));
    const isLowEnough = (caution: number): boolean =>
      share(harmless, { ...learned, alone, caution }, 'caution') <= falseAlarms;
    return { ...learned, alone, caution: lowestOf(candidates, isLowEnough) };
  };
  const ordinary = (one: JudgementWeights): number => share(of(false, false), one, 'caution');
  // Of the margins that leave ordinary texts alone, the one that finds most: what it lets through is paid for by a higher threshold for all.
  const [first, ...others] = margins.map(withCaution);
  const ready = others
    .filter((one) => ordinary(one) - ordinary(first ?? learned) <= falseAlarmsOrdinary)
    .reduce(
      (best, one) => (share(of(true, true), one, 'caution') > share(of(true, true), best, 'caution') ? one : best),
      first ?? learned,
    );
  const surpluses = harmless.map((considered) => surplusOf(considered, ready)).filter((one) => one >= 0);
  const danger = lowestOf(
    [0, ...above(surpluses)],
    (candidate) => share(harmless, { ...ready, danger: candidate }, 'danger') <= falseDangers,
  );
  return { ...ready, danger };
}

/** The lowest of ascending candidates that is enough, where all after it are too; the last one if none is. */
function lowestOf(candidates: readonly number[], isEnough: (candidate: number) => boolean): number {
  let from = 0;
  let to = candidates.length - 1;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isEnough(candidates[middle] ?? 0)) to = middle;
    else from = middle + 1;
  }
  return candidates[from] ?? 0;
}

const weightsOf = (weight: (name: Consideration) => number): JudgementWeights['weights'] => ({
  wording: weight('wording'),
  gist: weight('gist'),
  ruledNotice: weight('ruledNotice'),
  ruledCaution: weight('ruledCaution'),
  ruledDanger: weight('ruledDanger'),
  weak: weight('weak'),
  moderate: weight('moderate'),
  strong: weight('strong'),
  critical: weight('critical'),
  themes: weight('themes'),
  protective: weight('protective'),
  length: weight('length'),
  told: weight('told'),
});

const unweighed: JudgementWeights = {
  bias: 0,
  weights: weightsOf(() => 0),
  languages: {},
  surfaces: {},
  caution: 0,
  alone: 0,
  danger: 0,
};
