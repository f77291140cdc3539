import { classCount, classOf, columnHead, columnTail, eachCode, leastOf, longestCode, restOf } from './numbers';

/** Writes numbers from 0 to 65535 as a column that `unpackNumbers` reads. */
export function packNumbers(numbers: readonly number[]): Uint8Array {
  const times = new Array<number>(classCount).fill(0);
  for (const number of numbers) {
    if (!Number.isInteger(number) || number < 0 || number > 0xffff) throw new RangeError(`${number} fits no column`);
    const kind = classOf(number);
    times[kind] = (times[kind] ?? 0) + 1;
  }
  const lengths = codeLengths(times);
  const codes = new Uint16Array(classCount);
  eachCode(lengths, (kind, from) => {
    codes[kind] = from >> (longestCode - (lengths[kind] ?? 0));
  });
  const bits = times.reduce((sum, count, kind) => sum + count * ((lengths[kind] ?? 0) + restOf(kind)), 0);
  const column = new Uint8Array(columnHead + Math.ceil(bits / 8) + columnTail);
  new DataView(column.buffer).setUint32(0, numbers.length, true);
  column.set(lengths, 4);
  let at = columnHead * 8;
  const write = (value: number, size: number): void => {
    for (let bit = size - 1; bit >= 0; bit--, at++) {
      if ((value >> bit) & 1) column[at >>> 3] = (column[at >>> 3] ?? 0) | (0x80 >> (at & 7));
    }
  };
  for (const number of numbers) {
    const kind = classOf(number);
    write(codes[kind] ?? 0, lengths[kind] ?? 0);
    write(number - leastOf(kind), restOf(kind));
  }
  return column;
}

interface Branch {
  readonly times: number;
  readonly kinds: readonly number[];
}

/** How long the code of each class is, by Huffman; 0 for classes that are not there. */
function codeLengths(times: readonly number[]): Uint8Array {
  const lengths = new Uint8Array(classCount);
  const branches: Branch[] = times.flatMap((count, kind) => (count > 0 ? [{ times: count, kinds: [kind] }] : []));
  const [only] = branches;
  if (branches.length === 1) for (const kind of only?.kinds ?? []) lengths[kind] = 1;
  while (branches.length > 1) {
    branches.sort((a, b) => b.times - a.times);
    const pair = branches.splice(-2);
    const kinds = pair.flatMap((branch) => branch.kinds);
    for (const kind of kinds) lengths[kind] = (lengths[kind] ?? 0) + 1;
    branches.push({ times: pair.reduce((sum, branch) => sum + branch.times, 0), kinds });
  }
  if (Math.max(...lengths) <= longestCode) return lengths;
  // Too long for a rare class: as if the frequent ones were less so.
  return codeLengths(times.map((count) => Math.ceil(count / 2)));
}
