/** Half a byte says a whole number from -8 to 7; of two in a byte the lower half comes first. */
export const halfAt = (bytes: Int8Array, at: number): number => {
  const two = bytes[at >> 1] ?? 0;
  return (at & 1) === 0 ? (two << 28) >> 28 : two >> 4;
};

/** Numbers from -8 to 7, an even number of them, two to a byte. */
export const halvesOf = (numbers: ArrayLike<number>): Uint8Array =>
  Uint8Array.from(
    { length: numbers.length / 2 },
    (_, i) => ((numbers[2 * i] ?? 0) & 15) | ((numbers[2 * i + 1] ?? 0) << 4),
  );
