import type { QuoteMark, Words } from './words';

/** Quoted stretches longer than this, in tokens, are taken for a stray mark. */
const longest = 80;
const closers: Readonly<Record<string, string>> = {
  '“': '”“"',
  '„': '”“"‟',
  '«': '»',
  '»': '«',
  '"': '"”',
  '‘': "’'",
  '‹': '›',
  "'": "'’",
  '”': '”',
  '`': "'`",
  '＂': '＂',
};

/** Which tokens stand between quotation marks of one part. */
export function quotedTokens(words: Words): (from: number, to: number) => boolean {
  const spans: (readonly [number, number])[] = [];
  let open: QuoteMark | undefined;
  for (const mark of words.quotes) {
    const samePart =
      open &&
      words.count > 0 &&
      words.partOf(Math.min(open.token, words.count - 1)) === words.partOf(Math.min(mark.token, words.count - 1));
    if (
      open &&
      samePart &&
      mark.token - open.token <= longest &&
      closers[String.fromCharCode(open.code)]?.includes(String.fromCharCode(mark.code))
    ) {
      if (mark.token > open.token) spans.push([open.token, mark.token]);
      open = undefined;
    } else if (closers[String.fromCharCode(mark.code)]) open = mark;
  }
  return (from, to) => spans.some(([start, end]) => from >= start && to <= end);
}
