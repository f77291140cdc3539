import { mostPictures, pictureNameLength } from '@/lib/domain/picture';
import type { PictureRow } from './database';
import type { Memory } from './memory';
import { placeOf } from './places';
import { seal, unseal } from './seal';

/** A picture to be remembered. */
export interface PictureToRemember {
  readonly name: string;
  /** A small copy of it. */
  readonly preview: Uint8Array<ArrayBuffer>;
  /** What it is known again by. */
  readonly features: Uint8Array<ArrayBuffer>;
}

/** Pictures of the notebook name the evidence they belong to; these belong to none. */
const alone = '';

/** Remembers a picture by itself, sealed. `undefined`, and nothing is changed, where there are `mostPictures` already. */
export async function rememberPicture(
  { database, keys }: Memory,
  { name, preview, features }: PictureToRemember,
  now: number,
): Promise<string | undefined> {
  const id = crypto.randomUUID();
  const [shown, known] = await Promise.all([
    seal(keys.sealing, placeOf('pictures', 'picture', id), joined(name, preview)),
    seal(keys.sealing, placeOf('pictures', 'features', id), features),
  ]);
  return database.transaction('rw', database.pictures, async () => {
    if ((await database.pictures.where('of').equals(alone).count()) >= mostPictures) return undefined;
    await database.pictures.add({ id, at: now, of: alone, picture: shown, features: known });
    return id;
  });
}

/** A remembered picture, opened. */
export interface OpenedPicture {
  readonly id: string;
  readonly name: string;
  readonly at: number;
  readonly preview: Uint8Array<ArrayBuffer>;
}

/** Every picture remembered by itself, the newest first. */
export async function rememberedPictures(memory: Memory): Promise<readonly OpenedPicture[]> {
  const rows = await rowsOf(memory);
  const opened = await Promise.all(rows.map((row) => open(memory, row)));
  return opened.toSorted((one, other) => other.at - one.at);
}

/** One of them; `undefined` where it was forgotten. */
export async function rememberedPicture(memory: Memory, id: string): Promise<OpenedPicture | undefined> {
  const row = await memory.database.pictures.get(id);
  return row?.of === alone ? open(memory, row) : undefined;
}

/** What each of them is known again by. */
export async function rememberedFeatures(
  memory: Memory,
): Promise<readonly { readonly id: string; readonly features: Uint8Array<ArrayBuffer> }[]> {
  const rows = await rowsOf(memory);
  return Promise.all(
    rows.map(async ({ id, features }) => ({
      id,
      features: await unseal(memory.keys.sealing, placeOf('pictures', 'features', id), features),
    })),
  );
}

/** Forgets one; it is no error where it is gone. Pictures of the notebook are left alone. */
export async function forgetPicture({ database }: Memory, id: string): Promise<void> {
  await database.pictures
    .where('id')
    .equals(id)
    .and(({ of }) => of === alone)
    .delete();
}

function rowsOf({ database }: Memory): Promise<PictureRow[]> {
  return database.pictures.where('of').equals(alone).toArray();
}

async function open({ keys }: Memory, { id, at, picture }: PictureRow): Promise<OpenedPicture> {
  const bytes = await unseal(keys.sealing, placeOf('pictures', 'picture', id), picture);
  const length = bytes[0] ?? 0;
  return { id, at, name: new TextDecoder().decode(bytes.subarray(1, 1 + length)), preview: bytes.slice(1 + length) };
}

/** The name's length in a byte, the name, the picture: a unit of a name is three bytes at most. */
function joined(name: string, preview: Uint8Array): Uint8Array<ArrayBuffer> {
  const words = new TextEncoder().encode(name.slice(0, pictureNameLength));
  const bytes = new Uint8Array(1 + words.length + preview.length);
  bytes[0] = words.length;
  bytes.set(words, 1);
  bytes.set(preview, 1 + words.length);
  return bytes;
}
