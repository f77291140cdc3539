/**
 * Columns of a pack are numbers up to 65535, most of them small: each is written as a class, in a code of its own for every column in which
 * frequent classes are short, and the bits that tell it from the others of its class.
 */

/** Numbers below this are a class each; from here on there are two classes to each power of two. */
const alone = 16;
/** The power of two `alone` is. */
const firstPower = 4;
export const classCount = alone + 2 * (16 - firstPower);
/** Longest code of a class. With the longest rest it makes 25 bits, as many as one look at four bytes is sure to show. */
export const longestCode = 11;
/** A column begins with its length and, a byte each, how long the codes of its classes are. */
export const columnHead = 4 + classCount;
/** Behind the last bit, so that four bytes can be read from anywhere. */
export const columnTail = 4;

export function classOf(value: number): number {
  if (value < alone) return value;
  const power = 31 - Math.clz32(value);
  return alone + (power - firstPower) * 2 + ((value >> (power - 1)) & 1);
}

/** Bits behind the code of a class. */
export const restOf = (kind: number): number => (kind < alone ? 0 : ((kind - alone) >> 1) + firstPower - 1);

/** The least number of a class. */
export const leastOf = (kind: number): number => (kind < alone ? kind : (2 | (kind & 1)) << restOf(kind));

/** Calls `each` with the classes in the order of their codes, and with where the stretch of `2 ** longestCode` lies that begins with the code. */
export function eachCode(lengths: Uint8Array, each: (kind: number, from: number, to: number) => void): void {
  let from = 0;
  for (let length = 1; length <= longestCode; length++) {
    for (let kind = 0; kind < classCount; kind++) {
      if (lengths[kind] !== length) continue;
      const to = from + (1 << (longestCode - length));
      each(kind, from, to);
      from = to;
    }
  }
}

/** The numbers of a column, as `packNumbers` wrote them. */
export function unpackNumbers(column: Uint8Array): Uint16Array {
  const lengths = column.subarray(4, columnHead);
  const table = new Uint16Array(1 << longestCode);
  eachCode(lengths, (kind, from, to) => table.fill((kind << 4) | (lengths[kind] ?? 0), from, to));
  const rest = Uint8Array.from(lengths, (_, kind) => restOf(kind));
  const least = Uint16Array.from(lengths, (_, kind) => leastOf(kind));
  const view = new DataView(column.buffer, column.byteOffset, column.byteLength);
  const numbers = new Uint16Array(view.getUint32(0, true));
  let at = columnHead * 8;
  for (let i = 0; i < numbers.length; i++) {
    const bits = view.getUint32(at >>> 3) << (at & 7);
    const code = table[bits >>> (32 - longestCode)] ?? 0;
    const kind = code >>> 4;
    at += code & 15;
    if (kind < alone) numbers[i] = kind;
    else {
      const more = rest[kind] ?? 0;
      numbers[i] = (least[kind] ?? 0) + ((bits << (code & 15)) >>> (32 - more));
      at += more;
    }
  }
  return numbers;
}
