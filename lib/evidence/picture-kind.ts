/** What kind of picture a browser can show these bytes are, told by how they begin, never by a name. */
export type PictureKind = 'png' | 'jpg' | 'webp';

export function pictureKind(bytes: Uint8Array): PictureKind | undefined {
  const begins = (at: number, signature: readonly number[]): boolean =>
    signature.every((byte, offset) => bytes[at + offset] === byte);
  if (begins(0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  if (begins(0, [0xff, 0xd8, 0xff])) return 'jpg';
  if (begins(0, [0x52, 0x49, 0x46, 0x46]) && begins(8, [0x57, 0x45, 0x42, 0x50])) return 'webp';
  return undefined;
}
