import type { PackFacts } from './facts';
import type { PackedLexicon } from './lexicon';
import { lexiconColumns } from './open-lexicon';
import { openWords, wordColumns } from './word-list';
import type { WordTable } from './word-table';
import type { PieceTable } from './wording';

/** A compiled knowledge, open. */
export interface Pack {
  readonly facts: PackFacts;
  /** Words that tell about any text before its language is known: common words and currencies of all languages. */
  readonly common: WordTable;
  /** What is known of the word of that number; see `languageBits`. */
  readonly commonIn: Uint32Array;
  readonly lexicons: readonly PackedLexicon[];
  /** Absent where nothing was learned. */
  readonly pieces?: PieceTable;
}

/** What a pack is written from. */
export interface PackParts {
  readonly facts: PackFacts;
  /** The columns of the common words, and one of 32 bits for each of them. */
  readonly common: readonly Uint8Array[];
  readonly lexicons: readonly PackedLexicon[];
  readonly pieces?: PieceTable;
}

const magic = 0x534c5036;
const commonColumns = wordColumns + 1;
const fixedHead = 4;
const aligned = (size: number): number => (size + 3) & ~3;

/**
 * Lays a pack out in one buffer: magic, length, number of lexicons and of tables of pieces (0 or 1), language of each lexicon, offset and size of
 * each column, columns. Columns are written in a fixed order, so that offset and size are all a reader needs.
 */
export function writePack({ facts, common, lexicons, pieces }: PackParts): Uint8Array {
  const columns: Uint8Array[] = [new TextEncoder().encode(JSON.stringify(facts)), ...common];
  columns.push(...lexicons.flatMap((lexicon) => lexicon.columns));
  if (pieces) columns.push(new Uint8Array(pieces.buffer, pieces.byteOffset, pieces.byteLength));
  const parts = lexicons.map(({ language }) => language);
  const headWords = fixedHead + parts.length + columns.length * 2;
  const size = columns.reduce((sum, column) => sum + aligned(column.byteLength), headWords * 4);
  const bytes = new Uint8Array(size);
  const head = new Uint32Array(bytes.buffer, 0, headWords);
  head.set([magic, size, lexicons.length, pieces ? 1 : 0, ...parts]);
  let offset = headWords * 4;
  columns.forEach((column, index) => {
    head.set([offset, column.byteLength], fixedHead + parts.length + index * 2);
    bytes.set(column, offset);
    offset += aligned(column.byteLength);
  });
  return bytes;
}

/** Opens a pack; its lexicons stay packed until `openLexicon`. Throws if the bytes are not a whole pack of this version. */
export function openPack(bytes: Uint8Array): Pack {
  const { buffer, byteOffset, byteLength } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const start = new Uint32Array(buffer, byteOffset, Math.min(fixedHead, byteLength >>> 2));
  if (start[0] !== magic) throw new Error('not a pack of this version');
  if (start[1] !== byteLength) throw new Error(`a pack of ${start[1]} bytes, of which ${byteLength} are here`);
  const count = start[2] ?? 0;
  const hasPieces = start[3] === 1;
  const columns = 1 + commonColumns + count * lexiconColumns + Number(hasPieces);
  const head = new Uint32Array(buffer, byteOffset, fixedHead + count + 2 * columns);
  let at = fixedHead + count;
  const next = (): Uint8Array => {
    const column = new Uint8Array(buffer, byteOffset + (head[at] ?? 0), head[at + 1] ?? 0);
    at += 2;
    return column;
  };
  const several = (length: number): readonly Uint8Array[] => Array.from({ length }, next);
  const facts: PackFacts = JSON.parse(new TextDecoder().decode(next()));
  const { table: common, numbers } = openWords(several(wordColumns));
  const commonIn = new Uint32Array(common.count);
  const known = next();
  const written = new Uint32Array(known.buffer, known.byteOffset, common.count);
  numbers.forEach((number, index) => {
    commonIn[number] = written[index] ?? 0;
  });
  const lexicons = Array.from(
    { length: count },
    (_, index): PackedLexicon => ({ language: head[fixedHead + index] ?? 0, columns: several(lexiconColumns) }),
  );
  if (!hasPieces) return { facts, common, commonIn, lexicons };
  const pieces = next();
  return {
    facts,
    common,
    commonIn,
    lexicons,
    pieces: new Int8Array(pieces.buffer, pieces.byteOffset, pieces.byteLength),
  };
}
