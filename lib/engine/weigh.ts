import { type Level, reaches } from '@/lib/domain/assessment';
import type { Strength } from '@/lib/domain/indicator';
import { scale } from './scale';

/**
 * A level reached by signs, weighed against what the words themselves say (`evidenceOf`). Words alone say nothing: they lift a level only together with
 * a sign that can be quoted, and never to `danger`; and they take an alarm back where a text reads like a warning or an ordinary ad.
 * Without evidence, in a language not learned, the level stands.
 */
export function weigh(level: Level, strengths: readonly Strength[], evidence: number | undefined): Level {
  if (evidence === undefined) return level;
  const { doubt, firm, likely, sure } = scale.evidence;
  if (reaches(level, 'caution')) {
    if (evidence < doubt) return 'notice';
    return level === 'danger' && evidence < firm ? 'caution' : level;
  }
  const strong = strengths.some((strength) => strength === 'strong' || strength === 'critical');
  const moderate = strong || strengths.includes('moderate');
  return (strong && evidence >= likely) || (moderate && evidence >= sure) ? 'caution' : level;
}
