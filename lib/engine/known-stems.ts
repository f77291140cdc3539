/** Bits of the filter; a power of two. */
const bits = 2 ** 19;
/** What a hash is spread by, once for each bit it sets. */
const factors = [1, 0x9e3779b1, 0x85ebca6b] as const;

/** Bytes a filter takes. */
export const knownBytes = bits / 8;

const bitOf = (hash: number, factor: number): number => Math.imul(hash, factor) >>> 13;

/**
 * Which hashes of stems taught anything, as a filter (Bloom 1970): of those that did not, five in a hundred pass as well. Without it, rare words
 * would count by the weights of whatever stems fall into the same row.
 */
export class KnownStems {
  constructor(private readonly filter: Uint8Array = new Uint8Array(knownBytes)) {}

  /** The filter as it is kept. */
  get bytes(): Uint8Array {
    return this.filter;
  }

  add(hash: number): void {
    for (const factor of factors) {
      const bit = bitOf(hash, factor);
      this.filter[bit >>> 3] = (this.filter[bit >>> 3] ?? 0) | (1 << (bit & 7));
    }
  }

  has(hash: number): boolean {
    for (const factor of factors) {
      const bit = bitOf(hash, factor);
      if (((this.filter[bit >>> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
    }
    return true;
  }
}
