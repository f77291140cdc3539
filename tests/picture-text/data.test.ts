import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { firstPictureLanguage, pictureLanguages } from '@/lib/domain/picture-text';
import { languageData } from '@/lib/picture-text/languages';
import { unpack } from '@/lib/picture-text/unpack';
import { packed, withoutWaysOut } from '@/scripts/build/picture-text';
import { wordAccuracy } from './word-accuracy';

/** Stores read no script of more than this many bytes. */
const mostBytes = 5_000_000;

describe('the data of each language', () => {
  test.each(pictureLanguages)('%s is there, opens and fits in a script', (language) => {
    const base64 = packed(languageData[language].name);
    expect(base64.length).toBeLessThan(mostBytes);
    const bytes = Buffer.from(gunzipSync(Buffer.from(base64, 'base64')));
    // Tesseract's container begins with the number of its parts.
    expect(bytes.readInt32LE(0)).toBe(24);
    expect(bytes.length).toBeGreaterThan(1_000_000);
  });

  test('Russian, the one that no package has, is the file the Tesseract project made', () => {
    expect(gunzipSync(readFileSync('lib/picture-text/data/rus.traineddata.gz'))).toHaveLength(3_861_738);
  });
});

describe('the program', () => {
  test('is WebAssembly', () => {
    expect(
      Buffer.from(gunzipSync(Buffer.from(packed('core'), 'base64')))
        .subarray(0, 4)
        .toString('latin1'),
    ).toBe('\0asm');
  });

  test('has a loader without ways to fetch', () => {
    const source = readFileSync('node_modules/tesseract.js-core/tesseract-core-simd-lstm.js', 'utf8');
    expect(source).toMatch(/XMLHttpRequest|fetch\(/u);
    expect(withoutWaysOut(source)).not.toMatch(/XMLHttpRequest|\bfetch\(/u);
  });

  test('that asks in a new place stops the build', () => {
    expect(() => withoutWaysOut('new XMLHttpRequest')).toThrow('look anew');
  });
});

describe('unpacking', () => {
  test('gives the bytes that were packed', async () => {
    expect([...(await unpack(Buffer.from(gzipSync(new Uint8Array([1, 2, 250]))).toString('base64')))]).toEqual([
      1, 2, 250,
    ]);
  });

  test('of damaged data is refused', async () => {
    await expect(unpack('AAAA')).rejects.toThrow();
  });
});

describe('the language to begin with', () => {
  test.each([
    ['the first that can be read', ['ar', 'uk-UA', 'en'], 'uk'],
    ['whatever its region', ['PT-BR'], 'pt'],
    ['English where none can be', ['ar', 'zh'], 'en'],
    ['English where nothing is known', [], 'en'],
  ] as const)('is %s', (_, codes, expected) => {
    expect(firstPictureLanguage(codes)).toBe(expected);
  });
});

describe('the measure of words read', () => {
  test.each([
    ['all of them', 'we pay your flight', 'we  pay\nyour flight', 1],
    ['a wrong letter is a wrong word', 'we pay your flight', 'we pay your fight', 0.75],
    ['words that are not there cost nothing', 'we pay', 'we | pay', 1],
    ['none', 'we pay', '', 0],
  ])('%s', (_, written, read, expected) => {
    expect(wordAccuracy(written, read)).toBe(expected);
  });
});
