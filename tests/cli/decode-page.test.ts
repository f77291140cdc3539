import { expect, test } from 'vitest';
import { decodePage } from '@/lib/cli/decode-page';

const ascii = (text: string) => Buffer.from(text, 'latin1');

test.each<[string, Uint8Array, string]>([
  ['UTF-8', Buffer.from('señora, жінка', 'utf8'), 'señora, жінка'],
  ['UTF-8 with a mark', Buffer.from('\u{FEFF}señora', 'utf8'), 'señora'],
  ['UTF-16 with a mark', Buffer.from('\u{FEFF}señora', 'utf16le'), 'señora'],
  ['declared Latin', ascii('<meta charset="iso-8859-1">se\xF1ora'), '<meta charset="iso-8859-1">señora'],
  [
    'declared Cyrillic',
    ascii("<meta content='text/html; charset=windows-1251'>\xEA\xEE\xF2"),
    "<meta content='text/html; charset=windows-1251'>кот",
  ],
  ['undeclared bytes that are not UTF-8', ascii('se\xF1ora \x80 \x93a\x94 \x9F'), 'señora € “a” Ÿ'],
  [
    'UTF-8 that declares something else',
    Buffer.from('<meta charset=latin1>señora', 'utf8'),
    '<meta charset=latin1>señora',
  ],
  ['an encoding nobody knows', ascii('<meta charset=klingon>se\xF1ora'), '<meta charset=klingon>señora'],
  ['UTF-16 that cannot be', ascii('<meta charset=utf-16>a\xF1b'), '<meta charset=utf-16>a\u{FFFD}b'],
  ['UTF-8 cut short', Buffer.from('señora жінка', 'utf8').subarray(0, -1), 'señora жінк'],
  ['nothing', new Uint8Array(), ''],
])('%s is read', (_, bytes, text) => {
  expect(decodePage(bytes)).toBe(text);
});
