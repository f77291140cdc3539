/**
 * The sum of the products of `length` numbers of two rows, each from its own place on. Four sums are kept at a time: one alone would wait for each addition
 * before it begins the next.
 */
export function dot(ones: Float32Array, from: number, others: Float32Array, at: number, length: number): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  const even = length & ~3;
  for (let i = 0; i < even; i += 4) {
    a += (ones[from + i] ?? 0) * (others[at + i] ?? 0);
    b += (ones[from + i + 1] ?? 0) * (others[at + i + 1] ?? 0);
    c += (ones[from + i + 2] ?? 0) * (others[at + i + 2] ?? 0);
    d += (ones[from + i + 3] ?? 0) * (others[at + i + 3] ?? 0);
  }
  for (let i = even; i < length; i++) a += (ones[from + i] ?? 0) * (others[at + i] ?? 0);
  return a + b + (c + d);
}
