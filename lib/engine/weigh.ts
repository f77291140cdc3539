import { type Level, reaches } from '@/lib/domain/assessment';
import type { Strength, Theme } from '@/lib/domain/indicator';
import { scale } from './scale';

/** A sign, as far as it is weighed. */
interface Weighed {
  readonly theme: Theme;
  readonly strength: Strength;
}

/**
 * A level reached by signs, weighed against what the words themselves say (`evidenceOf`). Signs support the evidence, each theme once, by its strongest:
 * 0.25 from words, one strong theme and one moderate come to 0.95. Words alone say nothing: they lift a level only together with a sign that can be
 * quoted, and never to `danger`. Where the sum stays low, the text reads like a warning or an ordinary ad, and an alarm is taken back to a notice. Short
 * and disguised texts have little to be learned from: a threat, a debt or a payment for one's own money stands unless the words speak clearly against it.
 * Without evidence, in a language not learned, the level stands.
 */
export function weigh(level: Level, signs: readonly Weighed[], evidence: number | undefined): Level {
  if (evidence === undefined) return level;
  const { support, most, against, kept, caution } = scale.evidence;
  const strong = themesOf(signs, ['strong', 'critical']);
  const moderate = [...themesOf(signs, ['moderate'])].filter((theme) => !strong.has(theme));
  const sum =
    evidence + Math.min(most, strong.size) * support.strong + Math.min(most, moderate.length) * support.moderate;
  if (reaches(level, 'caution') && sum < kept) return evidence > against && signs.some(isFirm) ? level : 'notice';
  if (level === 'danger') return 'danger';
  return level === 'caution' || (strong.size + moderate.length > 0 && sum >= caution) ? 'caution' : level;
}

/** Acts that leave little to weigh, whatever stands around them. */
const isFirm = ({ theme, strength }: Weighed): boolean => strength === 'critical' && firm.has(theme);
const firm: ReadonlySet<Theme> = new Set<Theme>(['coercion-threat', 'debt', 'money-fee']);

const themesOf = (signs: readonly Weighed[], strengths: readonly Strength[]): ReadonlySet<Theme> =>
  new Set(signs.filter(({ strength }) => strengths.includes(strength)).map(({ theme }) => theme));
