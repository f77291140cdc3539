import type { Features } from './features';
import { descriptionWords } from './pattern';

/** Raised when what is found in a picture, or how it is written, changes. */
const version = 1;
const headLength = 16;
const spotLength = 6 + descriptionWords * 4;

/** Features as bytes, to be kept: about 17 kB. */
export function pack(features: Features): Uint8Array<ArrayBuffer> {
  const { small, x } = features;
  const bytes = new Uint8Array(headLength + small.data.length + x.length * spotLength);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, version);
  view.setUint8(1, small.width);
  view.setUint8(2, small.height);
  view.setUint16(4, features.width);
  view.setUint16(6, features.height);
  view.setUint32(8, features.hash[0]);
  view.setUint32(12, features.hash[1]);
  bytes.set(small.data.map(Math.round), headLength);
  let at = headLength + small.data.length;
  for (let index = 0; index < x.length; index += 1, at += spotLength) {
    view.setUint16(at, x[index] ?? 0);
    view.setUint16(at + 2, features.y[index] ?? 0);
    view.setUint8(at + 4, features.size[index] ?? 0);
    view.setUint8(at + 5, features.direction[index] ?? 0);
    for (let word = 0; word < descriptionWords; word += 1)
      view.setUint32(at + 6 + word * 4, features.words[index * descriptionWords + word] ?? 0);
  }
  return bytes;
}

/** Reads what `pack` wrote. `undefined` where it is something else, or of another version. */
export function unpack(bytes: Uint8Array): Features | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < headLength || view.getUint8(0) !== version) return undefined;
  const [width, height] = [view.getUint8(1), view.getUint8(2)];
  const start = headLength + width * height;
  const count = (bytes.length - start) / spotLength;
  if (width === 0 || height === 0 || count < 0 || !Number.isInteger(count)) return undefined;
  const words = new Uint32Array(count * descriptionWords);
  const [x, y] = [new Uint16Array(count), new Uint16Array(count)];
  const [size, direction] = [new Uint8Array(count), new Uint8Array(count)];
  for (let index = 0, at = start; index < count; index += 1, at += spotLength) {
    x[index] = view.getUint16(at);
    y[index] = view.getUint16(at + 2);
    size[index] = view.getUint8(at + 4);
    direction[index] = view.getUint8(at + 5);
    for (let word = 0; word < descriptionWords; word += 1)
      words[index * descriptionWords + word] = view.getUint32(at + 6 + word * 4);
  }
  return {
    width: view.getUint16(4),
    height: view.getUint16(6),
    hash: [view.getUint32(8), view.getUint32(12)],
    small: { width, height, data: Float32Array.from(bytes.subarray(headLength, start)) },
    x,
    y,
    size,
    direction,
    words,
  };
}
