/** A grey picture as a file in the plainest format there is (PGM, "P5"), which Tesseract opens without any decoder of pictures. */
export function pgmOf(grey: Uint8Array, width: number, height: number): Uint8Array {
  if (grey.length !== width * height) throw new RangeError(`${grey.length} pixels are not ${width} × ${height}`);
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + grey.length);
  file.set(head);
  file.set(grey, head.length);
  return file;
}
