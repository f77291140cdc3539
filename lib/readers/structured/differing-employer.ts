import { agencies, generic, legalForms, unnamed } from './employer-words';

/**
 * Whether two employer names contradict each other in substance. Legal forms, accents, spacing, a part of the other and
 * initials are no difference. What boards and agencies write in place of a name is none: "confidential", the agency's own
 * name, the board's; and neither are two names without a letter in common because they are in two alphabets.
 */
export function isOtherEmployer(shown: string, claimed: string, host: string): boolean {
  const [a, b] = [wordsOf(shown), wordsOf(claimed)];
  if (a.length === 0 || b.length === 0) return false;
  if ([...a, ...b].some((word) => speaksForOthers(word))) return false;
  if (isLatin(a) !== isLatin(b)) return false;
  const [solidA, solidB] = [a.join(''), b.join('')];
  if ([solidA, solidB].some((name) => name.length < 3 || isTheBoard(name, host))) return false;
  if (solidA.includes(solidB) || solidB.includes(solidA)) return false;
  if (isInitials(solidA, b) || isInitials(solidB, a)) return false;
  return !a.some((word) => b.some((other) => isAlike(word, other)));
}

const longest = 200;

function wordsOf(name: string): readonly string[] {
  const words =
    name
      .slice(0, longest)
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      // "S.A." and "sp. z o.o." are one word each.
      .replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !legalForms.has(word) && !generic.has(word));
}

function speaksForOthers(word: string): boolean {
  return unnamed.some((start) => word.startsWith(start)) || agencies.some((start) => word.startsWith(start));
}

function isLatin(words: readonly string[]): boolean {
  return words.some((word) => /\p{Script=Latin}/u.test(word));
}

function isTheBoard(name: string, host: string): boolean {
  return host
    .toLowerCase()
    .split('.')
    .some((label) => label.length > 3 && (name.includes(label.replace(/-/gu, '')) || label.includes(name)));
}

function isInitials(short: string, words: readonly string[]): boolean {
  return (
    short.length <= 6 &&
    words.length > 1 &&
    words
      .map(([initial]) => initial)
      .join('')
      .includes(short)
  );
}

/** Words of one stem: `canteen`, `canteens`. */
function isAlike(a: string, b: string): boolean {
  const shared = Math.min(a.length, b.length);
  return a === b || (shared >= 4 && a.slice(0, shared - 1) === b.slice(0, shared - 1));
}
