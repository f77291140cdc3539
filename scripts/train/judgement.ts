import type { Consideration, JudgementWeights } from '@/lib/domain/learned';
import { compile } from '@/lib/engine/compile';
import { OfferReader } from '@/lib/engine/read-offer';
import { Score } from '@/lib/engine/score';
import { type Considered, considerationsOf, surplusOf } from '@/lib/engine/weigh';
import { knowledge } from '@/lib/knowledge';
import { regress } from './regression';
import type { TrainingText } from './texts';

/** Ten numbers from thousands of texts need little holding back. */
const firmness = 0.3;
const rounds = 4_000;
/** Share of hard harmless texts, never seen in training, that may lie above a caution. */
const falseAlarms = 0.02;
/** And that may be called a danger. */
const falseDangers = 0.003;

/** The next number above, as they are rounded. */
const smallest = 0.001;

/** A text as the rules see it. */
export interface Judged {
  readonly risky: boolean;
  readonly considered: Considered;
}

/** What the rules and signs alone make of texts in languages that are read; nothing learned takes part. */
export function ruleReader(): (text: TrainingText) => Considered | undefined {
  const { learned: _, ...bare } = knowledge;
  const reader = new OfferReader(compile(bare));
  const score = new Score(reader.pack.facts);
  const languages = new Set(reader.pack.facts.languages);
  return ({ lang, surface, title, text, messages }) =>
    languages.has(lang) ? score.consider(reader.read({ title, text, messages, surface, language: lang })) : undefined;
}

/** Fits the judgement, and sets its threshold by the harmless ones of `hard`. */
export function fitJudgement(judged: readonly Judged[], hard: readonly Judged[]): JudgementWeights {
  const [first] = judged;
  if (!first) throw new Error('no text to learn the judgement from');
  const names = Object.keys(considerationsOf(first.considered));
  const rows = judged.map(({ risky, considered }) => ({
    risky,
    columns: Uint32Array.from(names.keys()),
    values: Float32Array.from(Object.values(considerationsOf(considered))),
  }));
  const { bias, weights } = regress(rows, { width: names.length, firmness, rounds });
  const rounded = (value: number): number => Math.round(value * 1000) / 1000;
  const learned = {
    bias: rounded(bias),
    weights: weightsOf((name) => rounded(weights[names.indexOf(name)] ?? 0)),
    caution: 0,
    danger: 0,
  };
  const harmless = hard
    .filter(({ risky }) => !risky)
    .map(({ considered }) => surplusOf(considered, learned))
    .sort((a, b) => b - a);
  const caution = rounded(harmless[Math.floor(harmless.length * falseAlarms)] ?? 0);
  const dangers = hard
    .filter(({ risky, considered }) => !risky && considered.ruled === 'danger')
    .map(({ considered }) => surplusOf(considered, learned) - caution)
    .sort((a, b) => b - a);
  const danger = Math.max(0, (dangers[Math.floor(harmless.length * falseDangers)] ?? 0) + smallest);
  return { ...learned, caution, danger: rounded(danger) };
}

const weightsOf = (weight: (name: Consideration) => number): JudgementWeights['weights'] => ({
  wording: weight('wording'),
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
