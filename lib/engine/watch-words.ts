import { plainArabic } from './arabic-letters';
import { formsOf, othersOf, type PhraseForm } from './phrase-forms';
import { readPart } from './tokenise';
import { boundary, Words } from './words';

/** Looks into texts and gives the numbers of the phrases that stand in them, each once, ascending. */
export type WordWatch = (texts: readonly string[]) => readonly number[];

/** One way a watched phrase is looked for. */
interface Sought extends PhraseForm {
  readonly phrase: number;
}

/**
 * A short phrase is found only between the gaps it was written with: "usa" is not in "let us advise". From here on gaps
 * are nobody's business.
 */
const fewestAcrossGaps = 6;
/** An offer is read as far as the engine reads it. */
const mostUnits = 200_000;

/**
 * Makes a watch for words as a user wrote them. They are found folded as the engine folds: without case, accents and hidden
 * characters, with look-alike letters, digits for letters and letters written one by one undone; whole words only.
 * What it costs depends on the texts, hardly on the number of phrases. The watch keeps buffers between calls; it never throws.
 */
export function createWordWatch(phrases: readonly string[]): WordWatch {
  const sought = phrases.flatMap((value, phrase) => formsOf(value).map((form): Sought => ({ ...form, phrase })));
  const byStart = startsOf(sought);
  const words = new Words();
  return (texts) => {
    const found = new Set<number>();
    if (sought.length === 0) return [];
    for (const text of texts) {
      words.clear();
      readPart(words, 'text', plainArabic(text.slice(0, mostUnits)));
      lookInto(words, byStart, found);
    }
    return [...found].sort((a, b) => a - b);
  };
}

/** By the first letter, and by the first two where a token has two: most tokens begin no phrase and cost one look. */
function startsOf(sought: readonly Sought[]): ReadonlyMap<number, readonly Sought[]> {
  const starts = new Map<number, Sought[]>();
  for (const form of sought) {
    for (const length of [1, 2]) {
      const key = keyOf(form.letters.charCodeAt(0), length === 1 ? 0 : form.letters.charCodeAt(1) || 0);
      starts.set(key, [...(starts.get(key) ?? []), form]);
    }
  }
  return starts;
}

const keyOf = (first: number, second: number): number => (first << 16) | second;

function lookInto(words: Words, byStart: ReadonlyMap<number, readonly Sought[]>, found: Set<number>): void {
  const others = othersOf(words);
  const { from, units, count } = words;
  const take = (token: number, key: number): void => {
    for (const form of byStart.get(key) ?? []) {
      if (!found.has(form.phrase) && standsAt(words, others, form, token, 0)) found.add(form.phrase);
    }
  };
  for (let token = 0; token < count; token++) {
    const first = from[token] ?? 0;
    const isOne = (from[token + 1] ?? 0) - first === 1;
    take(token, keyOf(units[first] ?? 0, isOne ? 0 : (units[first + 1] ?? 0)));
    for (const other of others.get(token) ?? []) {
      take(token, keyOf(other.charCodeAt(0), other.length === 1 ? 0 : other.charCodeAt(1)));
    }
  }
}

/** Whether the letters of a phrase from `at` on are those of the tokens from `token` on. */
function standsAt(
  words: Words,
  others: ReadonlyMap<number, readonly string[]>,
  form: PhraseForm,
  token: number,
  at: number,
): boolean {
  for (const way of [words.word(token), ...(others.get(token) ?? [])]) {
    if (way === '' || !form.letters.startsWith(way, at)) continue;
    const end = at + way.length;
    if (end === form.letters.length) return true;
    const next = token + 1;
    if (next < words.count && mayGoOn(form, end, words.before[next] ?? 0) && standsAt(words, others, form, next, end))
      return true;
  }
  return false;
}

/** Whether a phrase may be read across what stands between two tokens: no further than it was written itself. */
function mayGoOn({ letters, breaks }: PhraseForm, end: number, between: number): boolean {
  const written = breaks.get(end);
  if (written === undefined) return between === boundary.none && letters.length >= fewestAcrossGaps;
  return between < boundary.sentence || written >= boundary.sentence;
}
