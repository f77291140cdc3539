import type { PhrasesById, WordSets } from '@/lib/domain/language';

/** Folding reads `ä` as `a`; whoever has no such key writes `ae`. One place knows it, so that phrases are written once. */
const WORD = /[\p{L}*]*[äöü][\p{L}*]*/gu;
const PLAIN: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

const spelt = (text: string): string => text.replace(/[äöü]/gu, (letter) => PLAIN[letter] ?? letter);

const inBoth = (phrase: string): string => phrase.replace(WORD, (word) => `(${word}|${spelt(word)})`);

/** Word sets, each member with umlauts also written without. */
export function setsInBothSpellings(sets: WordSets): WordSets {
  const both: Record<string, readonly string[]> = {};
  for (const [name, words] of Object.entries(sets)) both[name] = [...new Set([...words, ...words.map(spelt)])];
  return both;
}

/** Phrases by id, each word with umlauts also written without. */
export function phrasesInBothSpellings(phrases: PhrasesById): PhrasesById {
  const both: Record<string, readonly string[]> = {};
  for (const [id, list] of Object.entries(phrases)) both[id] = list.map(inBoth);
  return both;
}
