import { type Level, reaches } from '@/lib/domain/assessment';
import type { Strength, Theme } from '@/lib/domain/indicator';
import type { LanguageCode } from '@/lib/domain/language';
import type { Consideration, JudgementWeights } from '@/lib/domain/learned';
import type { Surface } from '@/lib/domain/offer';
import { scale, undiscounted } from './scale';
import { fewestWords } from './stretches';

/** A sign, as far as it is weighed. */
interface Weighed {
  readonly theme: Theme;
  readonly strength: Strength;
}

/** Everything a level is weighed by. */
export interface Considered {
  /** The level the rules came to by themselves. */
  readonly ruled: Level;
  readonly language: LanguageCode;
  readonly surface?: Surface | undefined;
  /** Signs said to the reader, one for each indicator. */
  readonly signs: readonly Weighed[];
  /** Signs that no phrase but what was learned found in what is said to the reader. */
  readonly read: readonly Weighed[];
  /** The level the rules come to with these too, and with the last thing a danger lacks where a sentence perhaps says it. */
  readonly readLevel: Level;
  /** Number of indicators only told about: in a warning, a report, a question. */
  readonly told: number;
  /** Whether a sentence that worries, whatever it says, may be quoted: it speaks to the reader, it does not warn or report. */
  readonly isQuotable: boolean;
  /** Number of protective signs. */
  readonly protective: number;
  /** Words read: a long text has more signs by chance. */
  readonly length: number;
  /** What the wording says, see `Wording`; absent for a text too short to tell. */
  readonly wording?: number | undefined;
  /** What its sentences come to, see `Gist`; absent where there are none. */
  readonly gist?: number | undefined;
}

/** Counts above these say no more. */
const most = { signs: 4, themes: 5 } as const;
/** A network is too sure of itself: beyond this its odds say no more. */
const mostGist = 12;

/** The numbers the judgement is learned over and weighed by. */
export function considerationsOf({
  ruled,
  signs,
  told,
  protective,
  length,
  wording = 0,
  gist = 0,
}: Considered): Readonly<Record<Consideration, number>> {
  const count = (strength: Strength): number =>
    Math.min(most.signs, signs.filter((sign) => sign.strength === strength).length);
  return {
    wording,
    gist: Math.max(-mostGist, Math.min(mostGist, gist)),
    ruledNotice: Number(reaches(ruled, 'notice')),
    ruledCaution: Number(reaches(ruled, 'caution')),
    ruledDanger: Number(ruled === 'danger'),
    weak: count('weak'),
    moderate: count('moderate'),
    strong: count('strong'),
    critical: count('critical'),
    themes: Math.min(most.themes, new Set(signs.map(({ theme }) => theme)).size),
    // Scammers copy what honest offers say: it counts once, and not beside a fee, a debt, a document or a threat.
    protective: Number(protective > 0 && !signs.some(({ theme }) => undiscounted.has(theme))),
    length: Math.log2(1 + length / 20),
    told: Math.min(most.signs, told),
  };
}

/** How far an offer lies above what is learned to be a caution; below 0 it lies under it. */
export function surplusOf(considered: Considered, learned: JudgementWeights): number {
  const { bias, weights, languages, surfaces, caution } = learned;
  const { language, surface } = considered;
  const sum = Object.entries(considerationsOf(considered)).reduce(
    (total, [name, value]) => total + (isConsideration(name, weights) ? weights[name] * value : 0),
    bias + (languages[language] ?? 0) + (surface === undefined ? 0 : (surfaces[surface] ?? 0)),
  );
  return sum - caution;
}

const isConsideration = (name: string, weights: JudgementWeights['weights']): name is Consideration => name in weights;

/**
 * Weighs a level ruled by signs against what was learned. Learning lifts a level to `caution` beside a sign that can be quoted and is more than
 * weak (in a few words, more than moderate), or where it is surer still and its own words can be quoted. It makes no `danger`: there the rules must come
 * to one, be it with signs that were read and not met as phrases. Where the sum stays low, the text reads like a warning or an ordinary ad, and an alarm
 * is taken back to a notice; how low it must be depends on the signs. A text too short to tell keeps the level the rules gave it.
 */
export function weigh(considered: Considered, learned: JudgementWeights | undefined): Level {
  const { ruled, signs, read, readLevel, length, wording } = considered;
  if (!learned || wording === undefined) return ruled;
  const surplus = surplusOf(considered, learned);
  const raised: Level = readLevel === 'danger' && surplus >= learned.danger ? 'danger' : 'caution';
  if (!reaches(ruled, 'caution')) {
    const isBeside = [...signs, ...read].some(
      ({ strength }) => strength !== 'weak' && (strength !== 'moderate' || length >= fewestWords),
    );
    const isEnough = considered.isQuotable && surplus >= learned.alone;
    return surplus >= 0 && (isBeside || isEnough) ? raised : ruled;
  }
  const firmness = firmnessOf(signs);
  const isCertain = firmness === 'certain' || firmness === 'twice';
  if (firmness !== 'twice' && surplus < (firmness ? scale.firm[firmness] : 0)) return 'notice';
  return ruled === 'danger' && surplus >= (isCertain ? scale.firm.danger : learned.danger) ? 'danger' : raised;
}

/**
 * Whether what sentences say can still matter, before they are read: in an alarm it may add reasons or take it back, elsewhere it matters where the
 * most it can weigh would lift the level.
 */
export function mayBeLifted(considered: Considered, learned: JudgementWeights | undefined): boolean {
  if (reaches(considered.ruled, 'caution')) return true;
  if (!learned || considered.wording === undefined) return false;
  return surplusOf({ ...considered, gist: learned.weights.gist < 0 ? -mostGist : mostGist }, learned) >= 0;
}

/** How much the signs leave to weigh, whatever stands around them. */
function firmnessOf(signs: readonly Weighed[]): 'twice' | 'certain' | 'grave' | 'critical' | undefined {
  const firm = signs.filter(({ strength }) => strength === 'critical' || strength === 'strong');
  const critical = firm.filter(({ strength }) => strength === 'critical');
  const themes = (some: readonly Weighed[]): number => new Set(some.map(({ theme }) => theme)).size;
  if (themes(critical) > 1) return 'twice';
  if (critical.length > 0 && themes(firm) > 1) return 'certain';
  if (firm.length >= scale.firm.many || critical.some(({ theme }) => grave.has(theme))) return 'grave';
  return critical.length > 0 ? 'critical' : undefined;
}

const grave: ReadonlySet<Theme> = new Set<Theme>(['coercion-threat', 'debt', 'money-fee']);
