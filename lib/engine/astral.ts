import { foldCharacter } from './fold-table';

/** First and last regional indicator: two make a flag, more spell a word. */
export const flags = { first: 0x1f1e6, last: 0x1f1ff } as const;

/** Letters in circles, squares and brackets: first code point and the alphabet that follows it. */
const boxed = [0x1f110, 0x1f130, 0x1f150, 0x1f170, flags.first];

const mathematical = { first: 0x1d400, last: 0x1d7ff } as const;
const shown = new Map<number, string>();

/** The folded letters of an astral code point; `''` for invisible ones, undefined for emoji and whatever is no letter. */
export function foldAstral(code: number): string | undefined {
  if (code >= 0xe0000 && code <= 0xe0fff) return '';
  if (code >= 0x1f3fb && code <= 0x1f3ff) return '';
  const box = boxed.find((first) => code >= first && code < first + 26);
  if (box !== undefined) return String.fromCharCode(0x61 + code - box);
  if (code < mathematical.first || code > mathematical.last) return undefined;
  const known = shown.get(code);
  if (known !== undefined) return known;
  const folded = foldCharacter(String.fromCodePoint(code));
  shown.set(code, folded);
  return folded;
}
