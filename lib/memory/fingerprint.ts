/** What a row is found by: 53 bits, keyed. A number takes a third of the room of 16 bytes, in its table and again in each index. */
export type Fingerprint = number;

/** The first 53 bits of a keyed hash. With 100,000 contacts remembered, one in 90 billion others would be taken for one of them. */
export function fingerprintOf(hash: Uint8Array): Fingerprint {
  const whole = (bytes: Uint8Array): number => bytes.reduce((sum, byte) => sum * 256 + byte, 0);
  return whole(hash.subarray(0, 6)) * 32 + (whole(hash.subarray(6, 7)) >>> 3);
}
