const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .split(/\s+/u)
    .filter((word) => word !== '');

/** The share of words that were read exactly, capitals and marks included, in order (longest common subsequence); 0 to 1. */
export function wordAccuracy(written: string, read: string): number {
  const is = wordsOf(written);
  const was = wordsOf(read);
  let above: readonly number[] = new Array<number>(was.length + 1).fill(0);
  for (const word of is) {
    const row = [0];
    for (const [index, other] of was.entries()) {
      row.push(word === other ? (above[index] ?? 0) + 1 : Math.max(above[index + 1] ?? 0, row[index] ?? 0));
    }
    above = row;
  }
  return is.length === 0 ? 1 : (above.at(-1) ?? 0) / is.length;
}
