import type { Day } from '@/lib/domain/day';

/** What is remembered of the offers a contact stood in: keyed tags, 32 bits each, of them and of what they named; newest last. */
export interface Sights {
  readonly first: Day;
  readonly offers: readonly number[];
  readonly names: readonly number[];
  readonly places: readonly number[];
  readonly jobs: readonly number[];
  readonly sites: readonly number[];
  /** Those of its offers that were marked. */
  readonly marked: readonly number[];
}

/** The lists of tags, in the order in which they are packed. */
export const tagLists = ['offers', 'names', 'places', 'jobs', 'sites', 'marked'] as const satisfies (keyof Sights)[];

const wordLength = 4;

/**
 * Packs them: how long each list is, a byte each; then the first day and every tag, four bytes each. As lists of numbers they take twice the room
 * in a database.
 */
export function packSights(sights: Sights): Uint8Array<ArrayBuffer> {
  const lists = tagLists.map((name) => sights[name]);
  const words = [sights.first, ...lists.flat()];
  const packed = new Uint8Array(lists.length + words.length * wordLength);
  packed.set(lists.map(({ length }) => length));
  const view = new DataView(packed.buffer, lists.length);
  words.forEach((word, index) => void view.setUint32(index * wordLength, word));
  return packed;
}

/** Opens what `packSights` packed. */
export function sightsIn(packed: Uint8Array): Sights {
  const view = new DataView(packed.buffer, packed.byteOffset + tagLists.length);
  let at = 0;
  const word = (): number => {
    at += wordLength;
    return view.getUint32(at - wordLength);
  };
  const first = word();
  const [offers = [], names = [], places = [], jobs = [], sites = [], marked = []] = Array.from(
    packed.subarray(0, tagLists.length),
    (length) => Array.from({ length }, word),
  );
  return { first, offers, names, places, jobs, sites, marked };
}
