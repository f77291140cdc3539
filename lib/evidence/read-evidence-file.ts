import type { FileContents, Refusal, WrongFile } from '@/lib/domain/evidence-found';
import { caps } from './caps';
import { readSums, sha256, sumsName } from './checksums';
import { isOurName } from './file-names';
import { grouped } from './grouped';
import { type ParseEvidence, readOffers } from './read-offers';
import { unpack } from './unpack';
import { type ZipEntry, zipDirectory } from './zip-directory';

/**
 * Reads a file that `makeEvidenceFile` made, perhaps, and that nobody changed, perhaps. Only offers that are whole are found; everything
 * that is wrong is named. Nothing is taken in by this.
 */
export async function readEvidenceFile(bytes: Uint8Array<ArrayBuffer>, parse: ParseEvidence): Promise<FileContents> {
  const entries = zipDirectory(bytes);
  if (typeof entries === 'string') return { kind: 'refused', why: entries, ...mostFor(entries) };
  const files = entries.filter(({ name }) => !name.endsWith('/'));
  const byName = grouped(files, ({ name }) => name);
  const sums = sumsIn(bytes, byName.get(sumsName) ?? []);
  if (!sums) return { kind: 'refused', why: 'no-sums' };

  const whole = new Map<string, Uint8Array<ArrayBuffer>>();
  const wrong: WrongFile[] = [];
  for (const name of new Set([...byName.keys(), ...sums.keys()])) {
    if (name === sumsName) continue;
    const read = await readOne(bytes, byName.get(name) ?? [], name, sums.get(name));
    if (typeof read === 'string') wrong.push({ name, wrong: read });
    else whole.set(name, read);
  }
  const offers = readOffers(whole, [...sums.keys()], parse);
  return { kind: 'read', found: offers.found, wrong: [...wrong, ...offers.wrong] };
}

/** Where a cap was passed that people can do something about. */
function mostFor(why: Refusal): { readonly most?: number } {
  if (why === 'too-big') return { most: caps.file / (1024 * 1024) };
  return why === 'too-many' ? { most: caps.files } : {};
}

function sumsIn(bytes: Uint8Array, entries: readonly ZipEntry[]): ReadonlyMap<string, string> | undefined {
  const [entry, second] = entries;
  if (!entry || second || entry.size > caps.data) return undefined;
  const unpacked = unpack(bytes, entry);
  return unpacked && readSums(new TextDecoder().decode(unpacked));
}

async function readOne(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  name: string,
  sum: string | undefined,
): Promise<Uint8Array<ArrayBuffer> | WrongFile['wrong']> {
  const [entry, second] = entries;
  if (!isOurName(name)) return 'strange-name';
  if (!entry) return 'missing';
  if (second) return 'twice';
  if (sum === undefined) return 'unlisted';
  const unpacked = unpack(bytes, entry);
  if (!unpacked) return 'unreadable';
  return (await sha256(unpacked)) === sum ? unpacked : 'changed';
}
