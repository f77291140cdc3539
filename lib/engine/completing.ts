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
  const present = new Set(surely.map(({ signal }) => signal.indicator));
  const lacks = (group: readonly string[]): boolean => !group.some((id) => present.has(id));
  const nearly = combinations.filter(
    ({ level, all }) => level === 'danger' && all.length > 1 && all.filter(lacks).length <= 1,
  );
  if (nearly.length === 0) return undefined;
  return perhaps.find(({ signal }) => {
    const all = new Set([...present, signal.indicator]);
    return nearly.some((rule) => isMet(rule, all));
  });
}
