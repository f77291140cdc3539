import type { Spellings } from '../../spellings';

const plain: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/** Folding reads `ä` as `a`; whoever has no such key writes `ae`. */
export const spellings: Spellings = (text) => [
  ...new Set([text, text.replace(/[äöü]/gu, (letter) => plain[letter] ?? letter)]),
];
