import type { Refusal } from '@/lib/domain/evidence-found';
import { caps } from './caps';

/** A file inside a ZIP, as the directory at its end tells it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 is stored, 8 deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  /** Bytes as packed, and as it says they become. */
  readonly packed: number;
  readonly size: number;
  /** Where its own head stands. */
  readonly at: number;
}

const endLength = 22;
const endSign = 0x06054b50;
const entryLength = 46;
const entrySign = 0x02014b50;
/** A comment may follow the end. */
const longestComment = 0xffff;

/** Reads the directory of a ZIP. Nothing is unpacked; what it says of sizes is held against the caps. */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] | Refusal {
  if (bytes.length > caps.file) return 'too-big';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return 'not-ours';
  const count = view.getUint16(end + 10, true);
  if (count > caps.files) return 'too-many';
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  let unpacked = 0;
  for (let number = 0; number < count; number += 1) {
    if (at + entryLength > end || view.getUint32(at, true) !== entrySign) return 'damaged';
    const nameLength = view.getUint16(at + 28, true);
    const next = at + entryLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return 'damaged';
    const entry = entryAt(view, at, bytes.subarray(at + entryLength, at + entryLength + nameLength));
    unpacked += entry.size;
    if (unpacked > caps.unpacked || swells(entry)) return 'swells';
    if (entry.name.split('/').length > caps.levels) return 'not-ours';
    entries.push(entry);
    at = next;
  }
  return entries;
}

function swells({ size, packed }: ZipEntry): boolean {
  return size > caps.small && size > packed * caps.ratio;
}

function entryAt(view: DataView, at: number, name: Uint8Array): ZipEntry {
  return {
    name: new TextDecoder().decode(name),
    isEncrypted: (view.getUint16(at + 8, true) & 1) !== 0,
    method: view.getUint16(at + 10, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    at: view.getUint32(at + 42, true),
  };
}

/** Where the end record stands: the last place that looks like one and whose comment reaches just to the end. */
function endOf(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== endSign) continue;
    if (at + endLength + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return undefined;
}
