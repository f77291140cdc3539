import type { Level } from '@/lib/domain/assessment';
import { isMet } from './combine';
import type { PackFacts } from './facts';
import type { Sign } from './signs';

/**
 * Of signs that are perhaps there, the first that is all a danger still lacks: each other group of its rule is met by a sign that is surely there. A
 * rule of one group, for what is a danger whatever stands beside it, takes two sure signs of the same harm that are more than weak: what is only
 * perhaps said must not be most of what there is to show. Nor may it stand in a sentence that was read for another sign: one sentence misread would
 * be a danger by itself.
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
    if (surely.some((one) => one.signal.read && isOneSentence(one, last))) return false;
    const all = new Set([...present, last.signal.indicator]);
    const isBacked = (): boolean => surely.filter((one) => isOfOneHarm(one, last)).length > 1;
    return nearly.some((rule) => isMet(rule, all) && (rule.all.length > 1 || isBacked()));
  });
}

const isOfOneHarm = ({ facts }: Sign, other: Sign): boolean =>
  facts.strength !== 'weak' && facts.harms.some((harm) => other.facts.harms.includes(harm));

const isOneSentence = ({ signal }: Sign, { signal: other }: Sign): boolean =>
  signal.part === other.part && signal.start === other.start;

/**
 * The level of signs of which some were read, with the one that completes them: a danger takes signs, or sentences that worry, in more than one place,
 * for one sentence may be misread.
 */
export function readLevelOf(level: Level, signs: readonly (Sign | undefined)[]): Level {
  const places = new Set(signs.flatMap((sign) => (sign ? `${sign.signal.part} ${sign.signal.start}` : [])));
  return level === 'danger' && places.size < 2 ? 'caution' : level;
}
