import { isMet } from './combine';
import type { PackFacts } from './facts';
import type { Sign } from './signs';

/**
 * Of signs that are perhaps there, the first that is all a danger still lacks: each other group of its rule is met by a sign that is surely there. A
 * rule of one group, for what is a danger whatever stands beside it, takes two sure signs of the same harm that are more than weak: what is only
 * perhaps said must not be most of what there is to show.
 */
export function completing(
  combinations: PackFacts['combinations'],
  surely: readonly Sign[],
  perhaps: readonly Sign[],
): Sign | undefined {
  const present = new Set(surely.map(({ signal }) => signal.indicator));
  const lacks = (group: readonly string[]): boolean => !group.some((id) => present.has(id));
  const nearly = combinations.filter(({ level, all }) => level === 'danger' && all.filter(lacks).length <= 1);
  return perhaps.find((last) => {
    const all = new Set([...present, last.signal.indicator]);
    const isBacked = (): boolean => surely.filter((one) => isOfOneHarm(one, last)).length > 1;
    return nearly.some((rule) => isMet(rule, all) && (rule.all.length > 1 || isBacked()));
  });
}

const isOfOneHarm = ({ facts }: Sign, other: Sign): boolean =>
  facts.strength !== 'weak' && facts.harms.some((harm) => other.facts.harms.includes(harm));
