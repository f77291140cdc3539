import { graphColumns, openGraph } from './graph-columns';
import { type Lexicon, type PackedLexicon, stemBit, thingSymbol } from './lexicon';
import { openRows, rowColumns } from './symbol-rows';
import { openWords, wordColumns } from './word-list';

/** Columns of a packed lexicon. */
export const lexiconColumns = 2 * wordColumns + rowColumns + graphColumns + 1;

/** Bytes of the stem filter for each stem, at least. */
const filterBytes = 6;
const open = new WeakMap<PackedLexicon, Lexicon>();

/** Opens a lexicon. It stays open: a text costs that only if it is the first in its language. */
export function openLexicon(packed: PackedLexicon): Lexicon {
  const made = open.get(packed) ?? unpack(packed);
  open.set(packed, made);
  return made;
}

function unpack({ language, columns }: PackedLexicon): Lexicon {
  let at = 0;
  const next = (count: number): readonly Uint8Array[] => {
    at += count;
    return columns.slice(at - count, at);
  };
  const words = openWords(next(wordColumns));
  const stems = openWords(next(wordColumns));
  const places = new Uint16Array(words.numbers.length + stems.numbers.length);
  places.set(words.numbers);
  places.set(
    stems.numbers.map((number) => number + words.numbers.length),
    words.numbers.length,
  );
  const { symbolCount, ...rows } = openRows(next(rowColumns), places, thingSymbol.number);
  const graph = openGraph(next(graphColumns), symbolCount);
  const [accepts = new Uint8Array(0)] = next(1);
  return {
    language,
    words: words.table,
    stems: stems.table,
    stemBits: filterOf(stems.hashes),
    ...rows,
    ...graph,
    accepts: new Uint32Array(accepts.buffer, accepts.byteOffset, accepts.byteLength / 4),
  };
}

function filterOf(stems: Int32Array): Uint8Array {
  let size = 64;
  while (size < stems.length * filterBytes) size *= 2;
  const bits = new Uint8Array(size);
  for (const hash of stems) {
    const bit = stemBit(hash, size * 8 - 1);
    bits[bit >>> 3] = (bits[bit >>> 3] ?? 0) | (1 << (bit & 7));
  }
  return bits;
}
