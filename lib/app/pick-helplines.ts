import type { Helpline, Need } from '@/lib/domain/guidance';

/** For whom and when lines are chosen. */
export interface Reader {
  readonly language?: string;
  /** Whether nobody answers on a line just now. */
  readonly isClosed?: (line: Helpline) => boolean;
}

/** Nobody waits till Monday for a line that fits a little better; but an emergency number stands in for none that is closed. */
const closed = 1.5;
const forEmergencies = 2;

/**
 * Chooses lines for these needs, at most `perNeed` each, in the order of the needs. Every need gets its first line before any gets
 * its second: the first is one that someone answers, the second the one that fits the need most closely. A line counts for the need
 * it was chosen for and for the one it is made for (the first it names), not for all it could serve. Lines made for children are left
 * to young readers, except for pictures, where a reader's age is not known. A line that is closed waits behind one that fits nearly as
 * well and answers; of lines that fit alike, those that are known to answer in `language` come first; then the order they are given in decides.
 */
export function pickHelplines(
  lines: readonly Helpline[],
  needs: readonly Need[],
  perNeed: number,
  reader: Reader = {},
): readonly Helpline[] {
  const picked = new Map<Helpline, Need>();
  const countFor = (need: Need) =>
    [...picked].filter(([line, chosen]) => chosen === need || line.needs[0] === need).length;
  const isWanted = (line: Helpline, need: Need) => {
    const [made = need] = line.needs;
    const isForOthers = made === 'child' && need !== 'sextortion' && !needs.includes('child');
    return serves(line, need) && !picked.has(line) && !isForOthers && (made === need || countFor(made) < perNeed);
  };
  for (let round = 0; round < perNeed; round += 1) {
    for (const need of needs) {
      if (countFor(need) > round) continue;
      const [best] = lines
        .filter((line) => isWanted(line, need))
        .toSorted((a, b) => rank(a, need, round, reader) - rank(b, need, round, reader));
      if (best) picked.set(best, need);
    }
  }
  return needs.flatMap((need) => [...picked].flatMap(([line, chosen]) => (chosen === need ? line : [])));
}

export function serves(line: Helpline, need: Need): boolean {
  return line.needs.includes(need);
}

/** Lower is better. A line that names the need first is made for it; a line without a person to talk to can wait. */
function rank(line: Helpline, need: Need, round: number, { language, isClosed }: Reader): number {
  const answered = line.phone ?? line.phonesByLanguage ?? line.whatsapp ?? line.chat;
  const distance =
    line.needs.indexOf(need) +
    (language === undefined || answersIn(line, language) ? 0 : 0.5) +
    (isClosed?.(line) ? closed : 0) +
    (line.needs[0] === 'emergency' ? forEmergencies : 0);
  return round === 0 ? (answered ? 0 : 100) + distance : distance * 10 + (answered ? 0 : 1);
}

/** The language of the country is answered everywhere; an interpreter speaks any other. */
function answersIn(line: Helpline, language: string): boolean {
  const isOfCountry =
    line.country.length === 2 && new Intl.Locale(`und-${line.country}`).maximize().language === language;
  return isOfCountry || line.interpreted !== undefined || (line.languages?.includes(language) ?? false);
}
