import type { PackFacts } from './facts';
import type { Lexicon } from './lexicon';
import { openWordTable, type WordTable } from './word-table';
import type { PieceTable } from './wording';

/** A compiled knowledge, open: views on one buffer. */
export interface Pack {
  readonly facts: PackFacts;
  /** Words that tell about any text before its language is known: common words and currencies of all languages. */
  readonly common: WordTable;
  /** What is known of the word of that number; see `languageBits`. */
  readonly commonIn: Uint32Array;
  readonly lexicons: readonly Lexicon[];
  /** Absent where nothing was learned. */
  readonly pieces?: PieceTable;
}

const magic = 0x534c5035;
/** Columns are written in a fixed order, so that offset and size are all a reader needs. */
const tableColumns = 4;
const lexiconColumns = 2 * tableColumns + 8;
const fixedHead = 4;
const aligned = (size: number): number => (size + 3) & ~3;
const columnsOf = ({ slots, letters, alphabet, firstOf }: WordTable): readonly ArrayBufferView[] => [
  slots,
  letters,
  alphabet,
  firstOf,
];

/** Lays a pack out in one buffer: magic, length, number of lexicons and of tables of pieces (0 or 1), language of each lexicon, offset and size of each column, columns. */
export function writePack({ facts, common, commonIn, lexicons, pieces }: Pack): Uint8Array {
  const columns: ArrayBufferView[] = [new TextEncoder().encode(JSON.stringify(facts)), ...columnsOf(common), commonIn];
  for (const { words, stems, ...lexicon } of lexicons) {
    columns.push(...columnsOf(words), ...columnsOf(stems), lexicon.stemBits, lexicon.symbolsOf, lexicon.symbols);
    columns.push(lexicon.rootTo, lexicon.edgesOf, lexicon.edgeSymbol, lexicon.edgeTo, lexicon.accepts);
  }
  if (pieces) columns.push(pieces);
  const parts = lexicons.map(({ language }) => language);
  const headWords = fixedHead + parts.length + columns.length * 2;
  const size = columns.reduce((sum, column) => sum + aligned(column.byteLength), headWords * 4);
  const bytes = new Uint8Array(size);
  const head = new Uint32Array(bytes.buffer, 0, headWords);
  head.set([magic, size, lexicons.length, pieces ? 1 : 0, ...parts]);
  let offset = headWords * 4;
  columns.forEach((column, index) => {
    head.set([offset, column.byteLength], fixedHead + parts.length + index * 2);
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), offset);
    offset += aligned(column.byteLength);
  });
  return bytes;
}

/** Opens a pack without rebuilding anything. Throws if the bytes are not a whole pack of this version. */
export function openPack(bytes: Uint8Array): Pack {
  const { buffer, byteOffset, byteLength } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const start = new Uint32Array(buffer, byteOffset, Math.min(fixedHead, byteLength >>> 2));
  if (start[0] !== magic) throw new Error('not a pack of this version');
  if (start[1] !== byteLength) throw new Error(`a pack of ${start[1]} bytes, of which ${byteLength} are here`);
  const count = start[2] ?? 0;
  const hasPieces = start[3] === 1;
  const columns = 1 + tableColumns + 1 + count * lexiconColumns + Number(hasPieces);
  const head = new Uint32Array(buffer, byteOffset, fixedHead + count + 2 * columns);
  let at = fixedHead + count;
  const next = (): readonly [offset: number, size: number] => {
    const column = [byteOffset + (head[at] ?? 0), head[at + 1] ?? 0] as const;
    at += 2;
    return column;
  };
  const u8 = (): Uint8Array => new Uint8Array(buffer, ...next());
  const u16 = ([offset, size] = next()): Uint16Array => new Uint16Array(buffer, offset, size / 2);
  const u32 = ([offset, size] = next()): Uint32Array => new Uint32Array(buffer, offset, size / 4);
  const i8 = (): Int8Array => new Int8Array(buffer, ...next());
  const table = (): WordTable => openWordTable(u16(), u8(), u16(), u16());
  const facts: PackFacts = JSON.parse(new TextDecoder().decode(u8()));
  const common = table();
  const commonIn = u32();
  const lexicons = Array.from(
    { length: count },
    (_, index): Lexicon => ({
      language: head[fixedHead + index] ?? 0,
      words: table(),
      stems: table(),
      stemBits: u8(),
      symbolsOf: u16(),
      symbols: u16(),
      rootTo: u16(),
      edgesOf: u16(),
      edgeSymbol: u16(),
      edgeTo: u16(),
      accepts: u32(),
    }),
  );
  if (!hasPieces) return { facts, common, commonIn, lexicons };
  return { facts, common, commonIn, lexicons, pieces: i8() };
}
