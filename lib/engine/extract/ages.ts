import { boundary, trait, type Words } from '../words';

/** Tokens that give an age or a span of ages: "19", "18-25", "18 to 25". Whether they do is for the words around them to say. */
export interface FoundAge {
  readonly from: number;
  readonly to: number;
}

const youngest = 10;
const oldest = 80;
/** A word between two ages is short in every language we read: to, a, bis, do, до, és. */
const longestLink = 3;

/** Whole numbers from 10 to 80, alone and in pairs that rise. */
export function findAges(words: Words): readonly FoundAge[] {
  const found: FoundAge[] = [];
  for (let t = 0; t < words.count; t++) {
    const age = ageAt(words, t);
    if (age === undefined) continue;
    found.push({ from: t, to: t + 1 });
    const next = isLinked(words, t + 1) ? ageAt(words, t + 1) : undefined;
    if (next !== undefined) {
      if (next > age) found.push({ from: t, to: t + 2 });
      continue;
    }
    const word = (words.from[t + 2] ?? 0) - (words.from[t + 1] ?? 0);
    const beyond =
      word <= longestLink && isLinked(words, t + 1) && isLinked(words, t + 2) ? ageAt(words, t + 2) : undefined;
    if (beyond !== undefined && beyond > age) found.push({ from: t, to: t + 3 });
  }
  return found;
}

const isLinked = (words: Words, t: number): boolean => t < words.count && (words.before[t] ?? 0) < boundary.clause;

function ageAt(words: Words, t: number): number | undefined {
  const from = words.from[t] ?? 0;
  if (((words.traits[t] ?? 0) & trait.digit) === 0 || (words.from[t + 1] ?? 0) - from !== 2) return undefined;
  const tens = (words.units[from] ?? 0) - 0x30;
  const ones = (words.units[from + 1] ?? 0) - 0x30;
  if (tens < 0 || tens > 9 || ones < 0 || ones > 9) return undefined;
  const age = tens * 10 + ones;
  return age >= youngest && age <= oldest ? age : undefined;
}
