import { type Level, reaches } from '@/lib/domain/assessment';
import type { Strength, Theme } from '@/lib/domain/indicator';
import { scale } from './scale';

/** A sign, as far as it is weighed. */
interface Weighed {
  readonly theme: Theme;
  readonly strength: Strength;
}

/**
 * A level reached by signs, weighed against what the words themselves say (`evidenceOf`). Words alone say nothing: they lift a level only together with
 * a sign that can be quoted, to `danger` only with two strong ones; and they take an alarm back where a text reads like a warning or an ordinary ad.
 * Each theme supports the evidence once, by its strongest sign: with 0.35 from words, one strong and one moderate theme come to 0.75.
 * Without evidence, in a language not learned, the level stands.
 */
export function weigh(level: Level, signs: readonly Weighed[], evidence: number | undefined): Level {
  if (evidence === undefined) return level;
  const { caution, grave, firm, doubt, support, most } = scale.evidence;
  const strong = themesOf(signs, ['strong', 'critical']);
  const moderate = [...themesOf(signs, ['moderate'])].filter((theme) => !strong.has(theme));
  if (reaches(level, 'caution')) {
    if (evidence < doubt) return 'notice';
    if (level === 'danger') return evidence < firm ? 'caution' : 'danger';
  }
  if (strong.size >= 2 && evidence >= grave) return 'danger';
  if (level === 'caution' || strong.size + moderate.length === 0) return level;
  const sum =
    evidence + Math.min(most, strong.size) * support.strong + Math.min(most, moderate.length) * support.moderate;
  return sum >= caution ? 'caution' : level;
}

const themesOf = (signs: readonly Weighed[], strengths: readonly Strength[]): ReadonlySet<Theme> =>
  new Set(signs.filter(({ strength }) => strengths.includes(strength)).map(({ theme }) => theme));
