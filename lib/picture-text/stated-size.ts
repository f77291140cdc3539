/** Width and height in pixels. */
export interface StatedSize {
  readonly width: number;
  readonly height: number;
}

const png = 0x89_50_4e_47;
const gif = 0x47_49_46_38;
const jpeg = 0xff_d8;

/** JPEG's marks that begin a frame, and with it the size: C0 to CF, without the three that mean something else. */
const isFrame = (mark: number): boolean => mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark);

/**
 * The size that the head of a PNG, GIF or JPEG file states, so that a picture too large for memory is not even opened. `undefined` for
 * other kinds, and where the head is damaged or goes on beyond these bytes.
 */
export function statedSize(head: Uint8Array): StatedSize | undefined {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (view.byteLength < 24) return undefined;
  if (view.getUint32(0) === png) return { width: view.getUint32(16), height: view.getUint32(20) };
  if (view.getUint32(0) === gif) return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  return view.getUint16(0) === jpeg ? frameSize(view) : undefined;
}

/** Goes from one part of a JPEG to the next, each with its length in its head, until a frame states the size. */
function frameSize(view: DataView): StatedSize | undefined {
  let at = 2;
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    const mark = view.getUint8(at + 1);
    if (isFrame(mark)) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + Math.max(2, view.getUint16(at + 2));
  }
  return undefined;
}
