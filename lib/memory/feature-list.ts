/** What several pictures are known again by, as one: the length of each in four bytes, then its bytes. */
export function joinFeatures(list: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(list.reduce((sum, one) => sum + lengthBytes + one.length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const one of list) {
    view.setUint32(at, one.length);
    bytes.set(one, at + lengthBytes);
    at += lengthBytes + one.length;
  }
  return bytes;
}

/** Takes apart what `joinFeatures` joined; nothing joined is an empty list. */
export function splitFeatures(bytes: Uint8Array<ArrayBuffer>): readonly Uint8Array<ArrayBuffer>[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const list: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 0; at + lengthBytes <= bytes.length; ) {
    const from = at + lengthBytes;
    const to = from + view.getUint32(at);
    list.push(bytes.slice(from, to));
    at = to;
  }
  return list;
}

const lengthBytes = 4;
