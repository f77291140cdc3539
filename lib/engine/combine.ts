import type { Combination, IndicatorId } from '@/lib/domain/indicator';

/** Whether each group of a combination is met by a different one of the indicators present. */
export function isMet(combination: Pick<Combination, 'all'>, present: ReadonlySet<IndicatorId>): boolean {
  if (!combination.all.every((group) => group.some((id) => present.has(id)))) return false;
  const groups = combination.all.map((group) => group.filter((id) => present.has(id)));
  const taken = new Set<IndicatorId>();
  const meet = (at: number): boolean => {
    const group = groups[at];
    if (!group) return true;
    for (const id of group) {
      if (taken.has(id)) continue;
      taken.add(id);
      if (meet(at + 1)) return true;
      taken.delete(id);
    }
    return false;
  };
  return groups.length > 0 && meet(0);
}
