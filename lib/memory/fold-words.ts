/** Case, accents and marks that change nothing for someone who looks for a word. */
const marks = /[\p{Mn}\p{Me}]/gu;
const word = /[\p{L}\p{N}]+/gu;

/** Text as words are compared: lower case, without accents. Any digits become 0 to 9. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(/\p{Nd}/gu, (digit) => String(digitOf(digit)));
}

/** The words of a text, folded, in their order. */
export function wordsOf(text: string): readonly string[] {
  return fold(text).match(word) ?? [];
}

/** Digits of every script stand in rows of ten that begin with their zero (Unicode, "Nd"), and no two rows overlap. */
function digitOf(digit: string): number {
  let point = digit.codePointAt(0) ?? 48;
  if (point < 128) return point - 48;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(point - 1))) {
    point -= 1;
    value += 1;
  }
  return value;
}
