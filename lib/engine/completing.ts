import { isMet } from './combine';
import type { PackFacts } from './facts';
import type { Sign } from './signs';

/**
 * Of signs that are perhaps there, the first that is all a danger still lacks: each other group of its rule, and there is at least one, is met by a
 * sign that is surely there.
 */
export function completing(
  combinations: PackFacts['combinations'],
  surely: readonly Sign[],
  perhaps: readonly Sign[],
): Sign | undefined {
  const present = surely.map(({ signal }) => signal.indicator);
  const rules = combinations.filter(({ level, all }) => level === 'danger' && all.length > 1);
  return perhaps.find(({ signal }) => rules.some((rule) => isMet(rule, new Set([...present, signal.indicator]))));
}
