import { flags, foldAstral } from './astral';
import { foldTable, unit } from './fold-table';

/** Invisible units looked across, so that a run of them costs nothing. */
const farthest = 16;

export const isLetter = (f: number): boolean => f >= 0x61;
export const isDigit = (f: number): boolean => f >= 0x30 && f <= 0x39;

/** Folded value or class of the next character behind `at` that is not invisible; a gap at the end. */
export function nextUnit(text: string, at: number, length: number): number {
  const end = Math.min(length, at + farthest);
  for (let next = at + 1; next < end; next++) {
    const f = foldTable[text.charCodeAt(next)] ?? 0;
    if (f === unit.surrogate) {
      const letters = foldAstral(text.codePointAt(next) ?? 0);
      if (letters === '') continue;
      return letters?.charCodeAt(0) ?? unit.surrogate;
    }
    if (f !== unit.invisible) return f;
  }
  return unit.gap;
}

/** Whether a letter follows the signs that begin at `at`, three at most. */
export function leadsToLetter(text: string, at: number, length: number): boolean {
  let next = at + 1;
  while (next < at + 4 && foldTable[text.charCodeAt(next)] === unit.sign) next++;
  return next < length && isLetter(foldTable[text.charCodeAt(next)] ?? 0);
}

/** Whether a small letter stands at `at`. */
export function isSmall(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toUpperCase();
}

/** Line breaks from `at` on with nothing but space between them, and where they end. */
export function lineBreaks(
  text: string,
  at: number,
  length: number,
): { readonly breaks: number; readonly end: number } {
  let breaks = 0;
  let end = at;
  for (; end < length; end++) {
    const code = text.charCodeAt(end);
    const f = foldTable[code] ?? 0;
    if (f === unit.newline) breaks += code === 0x0d && text.charCodeAt(end + 1) === 0x0a ? 0 : 1;
    else if (f !== unit.invisible && code !== 0x20 && code !== 0x09 && code !== 0xa0) break;
  }
  return { breaks, end };
}

/** Regional indicators in a row from `at`, up to three: two make a flag, more spell a word. */
export function countFlagHalves(text: string, at: number): number {
  let halves = 0;
  while (halves < 3) {
    const code = text.codePointAt(at + halves * 2) ?? 0;
    if (code < flags.first || code > flags.last) break;
    halves++;
  }
  return halves;
}
