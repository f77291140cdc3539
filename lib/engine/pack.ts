import type { PackFacts } from './facts';
import type { GistTable } from './gist';
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
  /** Absent where nothing was learned, and the next as well. */
  readonly pieces?: PieceTable;
  readonly gist?: GistTable;
}

/** What a pack is written from. */
export interface PackParts {
  readonly facts: PackFacts;
  /** The columns of the common words, and one of 32 bits for each of them. */
  readonly common: readonly Uint8Array[];
  readonly lexicons: readonly PackedLexicon[];
  readonly learned?: { readonly pieces: PieceTable; readonly gist: GistTable };
}

const magic = 0x534c5037;
const commonColumns = wordColumns + 1;
const fixedHead = 4;
/** Of what was learned: the table of pieces, and the filter, the table and the other weights of the gist. */
const learnedColumns = 4;
const aligned = (size: number): number => (size + 3) & ~3;

/**
 * Lays a pack out in one buffer: magic, length, number of lexicons, whether anything was learned (0 or 1), language of each lexicon, offset and size of
 * each column, columns. Columns are written in a fixed order, so that offset and size are all a reader needs.
 */
export function writePack({ facts, common, lexicons, learned }: PackParts): Uint8Array {
  const columns: Uint8Array[] = [new TextEncoder().encode(JSON.stringify(facts)), ...common];
  columns.push(...lexicons.flatMap((lexicon) => lexicon.columns));
  if (learned)
    columns.push(...[learned.pieces, learned.gist.known, learned.gist.stems, learned.gist.dense].map(bytesOf));
  const parts = lexicons.map(({ language }) => language);
  const headWords = fixedHead + parts.length + columns.length * 2;
  const size = columns.reduce((sum, column) => sum + aligned(column.byteLength), headWords * 4);
  const bytes = new Uint8Array(size);
  const head = new Uint32Array(bytes.buffer, 0, headWords);
  head.set([magic, size, lexicons.length, learned ? 1 : 0, ...parts]);
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
  const hasLearned = start[3] === 1;
  const columns = 1 + commonColumns + count * lexiconColumns + (hasLearned ? learnedColumns : 0);
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
  if (!hasLearned) return { facts, common, commonIn, lexicons };
  const signed = (column: Uint8Array): Int8Array => new Int8Array(column.buffer, column.byteOffset, column.byteLength);
  const pieces = signed(next());
  const filter = next();
  const stems = signed(next());
  const { buffer: all, byteOffset: dense, byteLength: size } = next();
  return {
    facts,
    common,
    commonIn,
    lexicons,
    pieces,
    gist: { known: filter, stems, dense: new Float32Array(all, dense, size >> 2) },
  };
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Int8Array | Uint8Array | Float32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);
