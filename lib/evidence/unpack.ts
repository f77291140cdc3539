import { Inflate } from 'fflate';
import type { ZipEntry } from './zip-directory';

const headLength = 30;
const headSign = 0x04034b50;
/** So many packed bytes at a time: they become at most a thousand times as many before they are counted. */
const step = 1024;

/** Unpacks one file of a ZIP. `undefined`: it is damaged, encrypted, or not as long as the directory says; it never grows beyond that. */
export function unpack(zip: Uint8Array, entry: ZipEntry): Uint8Array<ArrayBuffer> | undefined {
  const packed = packedBytes(zip, entry);
  if (!packed || entry.isEncrypted) return undefined;
  if (entry.method === 0) return packed.length === entry.size ? Uint8Array.from(packed) : undefined;
  return entry.method === 8 ? inflate(packed, entry.size) : undefined;
}

function packedBytes(zip: Uint8Array, { at, packed }: ZipEntry): Uint8Array | undefined {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  if (at + headLength > zip.length || view.getUint32(at, true) !== headSign) return undefined;
  const start = at + headLength + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return start + packed > zip.length ? undefined : zip.subarray(start, start + packed);
}

/** In steps, because what an entry says of its size may be a lie. */
function inflate(packed: Uint8Array, size: number): Uint8Array<ArrayBuffer> | undefined {
  const whole = new Uint8Array(size);
  let length = 0;
  let isLonger = false;
  const stream = new Inflate((piece) => {
    isLonger ||= length + piece.length > size;
    if (!isLonger) whole.set(piece, length);
    length += piece.length;
  });
  try {
    for (let from = 0; from < packed.length && !isLonger; from += step) {
      stream.push(packed.subarray(from, from + step), from + step >= packed.length);
    }
  } catch {
    return undefined; // What the stream throws says only that these bytes are damaged.
  }
  return !isLonger && length === size ? whole : undefined;
}
