import { foldAstral } from './astral';
import { firstFolded, foldCharacter, foldTable, unit } from './fold-table';
import { findWord, type WordTable } from './word-table';
import { hashPrime, hashSeed, trait, type Words } from './words';

/** Shortest and longest run of spaced letters that is taken for several words, and the longest word looked for in it. */
const shortestRun = 6;
const longestRun = 120;
const longestPart = 24;
/** Cost of a known word, of a known single letter, and of a letter that fits nowhere. */
const cost = { word: 1, letter: 1.5, stray: 2 } as const;
/** Most words split in one offer: each moves all that follows. */
const mostSplits = 200;
/** Share of letters that must fall into known words. */
const leastKnown = 0.7;

/**
 * Parts words whose letters and gaps were all spaced alike: `g i v e y o u r v i s a` is read as one word and split where words of `tables` end.
 * What makes no sense in two words or more stays one. True if anything was split.
 */
export function splitSpacedWords(words: Words, tables: readonly WordTable[]): boolean {
  let splits = 0;
  for (let t = 0; t < words.count && splits < mostSplits; t++) {
    if (((words.traits[t] ?? 0) & trait.spaced) === 0) continue;
    const first = words.from[t] ?? 0;
    const length = (words.from[t + 1] ?? 0) - first;
    if (length < shortestRun || length > longestRun || isKnown(words, tables, first, first + length, words.hash(t)))
      continue;
    const ends = partsOf(words, tables, first, length);
    if (ends.length < 2) continue;
    split(words, t, ends);
    t += ends.length - 1;
    splits++;
  }
  return splits > 0;
}

function isKnown(words: Words, tables: readonly WordTable[], first: number, last: number, hash: number): boolean {
  return tables.some((table) => findWord(table, hash, words.units, first, last) >= 0);
}

/** Where the cheapest reading ends its words, counted from the first letter; nothing if too little of it is known. */
function partsOf(words: Words, tables: readonly WordTable[], first: number, length: number): readonly number[] {
  const cheapest = new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY);
  const cameFrom = new Int32Array(length + 1);
  const known = new Uint8Array(length + 1);
  cheapest[0] = 0;
  for (let from = 0; from < length; from++) {
    const paid = cheapest[from] ?? 0;
    let hash = hashSeed;
    for (let to = from + 1; to <= Math.min(length, from + longestPart); to++) {
      hash = Math.imul(hash ^ (words.units[first + to - 1] ?? 0), hashPrime);
      const isWord = isKnown(words, tables, first + from, first + to, hash);
      if (!isWord && to > from + 1) continue;
      const price = paid + (isWord ? (to > from + 1 ? cost.word : cost.letter) : cost.stray);
      if (price >= (cheapest[to] ?? 0)) continue;
      cheapest[to] = price;
      cameFrom[to] = from;
      known[to] = isWord ? 1 : 0;
    }
  }
  const ends: number[] = [];
  let letters = 0;
  for (let to = length; to > 0; to = cameFrom[to] ?? 0) {
    ends.unshift(to);
    if (known[to] === 1) letters += to - (cameFrom[to] ?? 0);
  }
  return letters >= length * leastKnown ? ends : [];
}

/** Makes tokens of the parts of token `t`. */
function split(words: Words, t: number, ends: readonly number[]): void {
  const extra = ends.length - 1;
  const first = words.from[t] ?? 0;
  const offsets = unitOffsets(words, t);
  for (let i = 0; i < extra; i++) if (words.count + extra + 2 >= words.start.length) words.grow();
  const { start, end, traits, before, from, units, prefix, count } = words;
  for (const column of [start, end, traits, before]) column.copyWithin(t + ends.length, t + 1, count + 1);
  from.copyWithin(t + ends.length, t + 1, count + 1);
  words.count = count + extra;
  for (const part of words.parts) if (part.first > t) part.first += extra;
  let begin = 0;
  ends.forEach((to, index) => {
    const at = t + index;
    from[at] = first + begin;
    start[at] = offsets[begin]?.[0] ?? 0;
    end[at] = offsets[to - 1]?.[1] ?? 0;
    traits[at] = traits[t] ?? 0;
    if (index > 0) before[at] = 0;
    let hash = hashSeed;
    for (let i = begin; i < to; i++) {
      hash = Math.imul(hash ^ (units[first + i] ?? 0), hashPrime);
      prefix[first + i] = hash;
    }
    begin = to;
  });
}

/** Where each folded unit of token `t` was written: start and end in its part. */
function unitOffsets(words: Words, t: number): readonly (readonly [number, number])[] {
  const { text } = words.partOf(t);
  const offsets: [number, number][] = [];
  for (let at = words.start[t] ?? 0; at < (words.end[t] ?? 0); ) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const f = character.length === 1 ? (foldTable[character.charCodeAt(0)] ?? 0) : unit.surrogate;
    const letters =
      f >= firstFolded
        ? 1
        : f === unit.several
          ? foldCharacter(character).length
          : f === unit.surrogate
            ? (foldAstral(character.codePointAt(0) ?? 0)?.length ?? 0)
            : 0;
    for (let i = 0; i < letters; i++) offsets.push([at, at + character.length]);
    at += character.length;
  }
  return offsets;
}
