import { bitsSet } from './bits';
import type { Grey } from './grey';
import { resize } from './resize';

const side = 32;
const kept = 8;

/** Cosines of the discrete cosine transform: `[frequency][place]`. */
const cosines = Array.from({ length: kept }, (_, frequency) =>
  Float32Array.from({ length: side }, (_, place) => Math.cos(((place + 0.5) * (frequency + 1) * Math.PI) / side)),
);

/**
 * A hash of the whole picture in 64 bits, as two words: for each of 8 by 8 slow waves, whether it is stronger than their median (pHash).
 * The same picture, smaller or compressed, differs in few bits; another one in about 32.
 */
export function hashOf(grey: Grey): readonly [number, number] {
  const small = resize(grey, side, side).data;
  const rows = cosines.map((cosine) =>
    Float32Array.from({ length: side }, (_, y) => {
      let sum = 0;
      for (let x = 0; x < side; x += 1) sum += (small[y * side + x] ?? 0) * (cosine[x] ?? 0);
      return sum;
    }),
  );
  const waves = rows.flatMap((row) =>
    cosines.map((cosine) => row.reduce((sum, one, y) => sum + one * (cosine[y] ?? 0), 0)),
  );
  const middle = waves.toSorted((a, b) => a - b)[waves.length / 2] ?? 0;
  const word = (from: number) =>
    waves.slice(from, from + 32).reduce((bits, wave, bit) => (wave > middle ? bits | (1 << bit) : bits), 0) >>> 0;
  return [word(0), word(32)];
}

/** Most bits in which the hashes of one whole picture differ, however it was compressed. */
export const mostHashBits = 6;

/** In how many of 64 bits two hashes differ. */
export function hashDiffers(one: readonly [number, number], other: readonly [number, number]): number {
  return bitsSet(one[0] ^ other[0]) + bitsSet(one[1] ^ other[1]);
}
