import type { Helpline, Need } from '@/lib/domain/guidance';

/**
 * Chooses lines for these needs, at most `perNeed` each, in the order of the needs. Every need gets its first line before any gets
 * its second: the first is one that someone answers, the second the one that fits the need most closely. A line counts for the need
 * it was chosen for and for the one it is made for, not for all it could serve, so that no need is left to a line made for another.
 */
export function pickHelplines(
  lines: readonly Helpline[],
  needs: readonly Need[],
  perNeed: number,
): readonly Helpline[] {
  const picked = new Map<Helpline, Need>();
  const countFor = (need: Need) =>
    [...picked].filter(([line, chosen]) => chosen === need || line.needs[0] === need).length;
  for (let round = 0; round < perNeed; round += 1) {
    for (const need of needs) {
      if (countFor(need) > round) continue;
      const [best] = lines
        .filter((line) => serves(line, need) && !picked.has(line))
        .toSorted((a, b) => rank(a, need, round) - rank(b, need, round));
      if (best) picked.set(best, need);
    }
  }
  return needs.flatMap((need) => [...picked].flatMap(([line, chosen]) => (chosen === need ? line : [])));
}

export function serves(line: Helpline, need: Need): boolean {
  return line.needs.includes(need);
}

/** Lower is better. A line that names the need first is made for it; a line without a person to talk to can wait. */
function rank(line: Helpline, need: Need, round: number): number {
  const answered = line.phone ?? line.phoneByLanguage ?? line.whatsapp ?? line.chat;
  const distance = line.needs.indexOf(need);
  return round === 0 ? (answered ? 0 : 100) + distance : distance * 10 + (answered ? 0 : 1);
}
