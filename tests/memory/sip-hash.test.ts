import { expect, test } from 'vitest';
import { sipHash } from '@/lib/memory/sip-hash';

/** Rows of `vectors_sip64` of the reference implementation (github.com/veorq/SipHash): key and message are 00 01 02 and so on. */
const vectors: readonly (readonly [length: number, output: string])[] = [
  [0, '310e0edd47db6f72'],
  [2, '5a4fa9d909806c0d'],
  [4, 'b7877127e09427cf'],
  [6, 'cee3fe586e46c9cb'],
  [8, '622493 9a79f5f593'.replace(' ', '')],
];

test.each(vectors)('%i bytes hash as in the reference, folded to 32 bits', (length, output) => {
  const hash = sipHash(Uint8Array.from({ length: 16 }, (_, index) => index));
  const text = String.fromCharCode(
    ...Array.from({ length: length / 2 }, (_, unit) => unit * 2 + ((unit * 2 + 1) << 8)),
  );
  const bytes = new DataView(Uint8Array.from(output.match(/../gu) ?? [], (byte) => Number.parseInt(byte, 16)).buffer);
  expect(hash(text)).toBe((bytes.getUint32(0, true) ^ bytes.getUint32(4, true)) >>> 0);
});

test('another key gives another hash', () => {
  expect(sipHash(new Uint8Array(16))('Madrid')).not.toBe(sipHash(new Uint8Array(16).fill(1))('Madrid'));
});
