import type { Words } from './words';

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

/** The number of the quotation each token stands in, from 1; 0 outside. Quotations do not cross parts. */
export function quotationsOf(words: Words): Int32Array {
  const inside = new Int32Array(words.count);
  let number = 0;
  let open: { readonly token: number; readonly part: number; readonly closers: string } | undefined;
  for (const { part, offset, code } of words.quotes) {
    const token = words.tokenAt(part, offset);
    const mark = String.fromCharCode(code);
    if (open?.part === part && open.closers.includes(mark) && token - open.token <= longest) {
      if (token > open.token) inside.fill(++number, open.token, token);
      open = undefined;
    } else if (closers[mark]) open = { token, part, closers: closers[mark] };
  }
  return inside;
}
