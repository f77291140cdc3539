import type { KeptSummary } from './kept-summary';

/**
 * Offers joined by pictures that are alike, two or more in a group, each in the order of `summaries`. One like the second and the second like
 * a third make one group: a picture cut twice may no longer be like itself.
 */
export function pictureGroups(summaries: readonly KeptSummary[]): readonly (readonly KeptSummary[])[] {
  const groups = new Map<string, Set<string>>(summaries.map(({ id }) => [id, new Set([id])]));
  for (const { id, alike = [] } of summaries)
    for (const other of alike) {
      const [one, two] = [groups.get(id), groups.get(other)];
      // The other may be forgotten by now.
      if (!one || !two || one === two) continue;
      for (const member of two) {
        one.add(member);
        groups.set(member, one);
      }
    }
  return [...new Set(groups.values())]
    .filter(({ size }) => size > 1)
    .map((group) => summaries.filter(({ id }) => group.has(id)));
}
