import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { greyOf } from '@/lib/picture-text/grey';
import { pgmOf } from '@/lib/picture-text/pgm';
import { readingSize } from '@/lib/picture-text/size';
import { statedSize } from '@/lib/picture-text/stated-size';

describe('a picture is read at a size that is neither too small for letters nor too large for memory', () => {
  test.each([
    ['a strip without room for a letter', 400, 11, { kind: 'too-small' }],
    ['a dot', 1, 1, { kind: 'too-small' }],
    ['a picture of a small screen is doubled', 360, 640, { kind: 'fits', width: 720, height: 1280 }],
    [
      'a picture of a large screen is drawn as large as is allowed',
      1920,
      1080,
      { kind: 'fits', width: 3266, height: 1837 },
    ],
    ['a photo of 12 megapixels is drawn smaller', 4000, 3000, { kind: 'fits', width: 2828, height: 2121 }],
    ['a wall of pixels', 20_000, 20_000, { kind: 'too-large' }],
  ])('%s', (_, width, height, expected) => {
    expect(readingSize(width, height)).toEqual(expected);
  });

  test('whatever is read has between a letter and six million pixels, and keeps its shape', () => {
    fc.assert(
      fc.property(fc.integer({ min: 12, max: 30_000 }), fc.integer({ min: 12, max: 30_000 }), (width, height) => {
        const size = readingSize(width, height);
        if (size.kind !== 'fits') return width * height > 100_000_000;
        const isShapeKept =
          Math.min(size.width, size.height) <= 13 || Math.abs((size.width * height) / (size.height * width) - 1) < 0.1;
        return size.width * size.height < 6_100_000 && size.width >= 12 && size.height >= 12 && isShapeKept;
      }),
    );
  });
});

describe('grey', () => {
  test.each([
    ['white', [255, 255, 255, 255], 255],
    ['black', [0, 0, 0, 255], 0],
    ['green is brighter than blue', [0, 255, 0, 255], 149],
    ['blue', [0, 0, 255, 255], 29],
    ['black that cannot be seen is the white below it', [0, 0, 0, 0], 255],
    ['half of black', [0, 0, 0, 128], 127],
  ])('%s', (_, pixel, expected) => {
    expect([...greyOf(new Uint8ClampedArray(pixel))]).toEqual([expected]);
  });
});

describe('a file of grey', () => {
  test('has its size in words and then a byte for each pixel', () => {
    expect(new TextDecoder('latin1').decode(pgmOf(new Uint8Array([65, 66, 67, 68, 69, 70]), 3, 2))).toBe(
      'P5\n3 2\n255\nABCDEF',
    );
  });

  test('does not take pixels that do not fill it', () => {
    expect(() => pgmOf(new Uint8Array(5), 3, 2)).toThrow('5 pixels are not 3 × 2');
  });
});

describe('the size a file states', () => {
  const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
    new Uint8Array(
      Buffer.concat([
        ...parts.map((part) => Buffer.from(typeof part === 'string' ? Buffer.from(part, 'latin1') : part)),
        Buffer.alloc(24),
      ]),
    );
  test.each([
    [
      'PNG',
      bytes('\x89PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', [0, 0, 78, 32, 0, 0, 0, 100]),
      { width: 20_000, height: 100 },
    ],
    ['GIF', bytes('GIF89a', [64, 1, 200, 0]), { width: 320, height: 200 }],
    [
      'JPEG, behind what the camera says',
      bytes([0xff, 0xd8, 0xff, 0xe1, 0, 6, 1, 2, 3, 4, 0xff, 0xc0, 0, 17, 8, 0x0b, 0xb8, 0x0f, 0xa0, 3]),
      { width: 4000, height: 3000 },
    ],
    ['another kind', bytes('RIFF....WEBPVP8 '), undefined],
    ['a JPEG that is cut off', bytes([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff]), undefined],
    ['a few bytes', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), undefined],
  ])('%s', (_, head, expected) => {
    expect(statedSize(head)).toEqual(expected);
  });

  test('is found or not in any bytes, and never an error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 0, maxLength: 400 }), (tail) => {
        for (const start of [[0xff, 0xd8, 0xff], [0x47, 0x49, 0x46, 0x38], []])
          statedSize(new Uint8Array([...start, ...tail]));
      }),
    );
  });
});
