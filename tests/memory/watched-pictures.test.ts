import { beforeEach, describe, expect, test } from 'vitest';
import { watchedFor } from '@/lib/domain/watched';
import type { Memory } from '@/lib/memory/memory';
import { prune } from '@/lib/memory/prune';
import { rememberedPictures, rememberPicture } from '@/lib/memory/remembered-pictures';
import { addWatched, forgetWatched, listWatched, renewWatched } from '@/lib/memory/watched';
import { watchedPictures } from '@/lib/memory/watched-pictures';
import { emptyMemory } from './kept-offers';

const today = 20_000;
const bytes = (text: string) => new Uint8Array(new TextEncoder().encode(text));
const room = { preview: bytes('a small copy'), features: bytes('corners') };
let memory: Memory;

beforeEach(async () => {
  memory = await emptyMemory();
});

async function watch(value: string, day = today) {
  const watched = await addWatched(memory, { kind: 'picture', value }, day, room);
  if (watched === 'full') throw new Error('the list was full');
  return watched;
}

describe('a picture on the watch list', () => {
  test('is listed with its name and the day it was put there, and keeps what it is known again by', async () => {
    const { id } = await watch('Room');
    const entry = { id, kind: 'picture', value: 'Room', until: today + watchedFor, since: today };
    expect(await listWatched(memory, today)).toEqual([entry]);
    expect(await watchedPictures(memory, 'features')).toEqual(new Map([[id, room.features]]));
    expect(await watchedPictures(memory, 'picture')).toEqual(new Map([[id, room.preview]]));
  });

  test('renewed, it stays for thirty days more, and was put there on the same day', async () => {
    const { id } = await watch('Room');
    await renewWatched(memory, id, today + 20);
    const [entry] = await listWatched(memory, today + 20 + watchedFor);
    expect(entry).toMatchObject({ id, since: today, until: today + 20 + watchedFor });
  });

  test.each<[string, (id: Awaited<ReturnType<typeof watch>>['id']) => Promise<unknown>]>([
    ['taken off', (id) => forgetWatched(memory, id)],
    ['past its day, when memory is tended', () => prune(memory.database, today + watchedFor + 1, 180)],
    ['past its day, when another entry is added', () => watch('another', today + watchedFor + 1)],
  ])('%s, its picture is gone with it', async (_, act) => {
    const { id } = await watch('Room');
    await act(id);
    expect((await watchedPictures(memory, 'features')).has(id)).toBe(false);
    expect(await memory.database.watched.get(id)).toBeUndefined();
  });

  test('is none of those that are remembered by themselves, and these stay when it goes', async () => {
    const kept = await rememberPicture(memory, { ...room, name: 'Door' }, 1);
    const { id } = await watch('Room');
    expect((await rememberedPictures(memory)).map((one) => one.id)).toEqual([kept]);
    await forgetWatched(memory, id);
    expect(await memory.database.pictures.count()).toBe(1);
  });

  test('is nowhere on the device in the clear', async () => {
    await watch('Canary');
    const [row] = await memory.database.watched.toArray();
    const [picture] = await memory.database.pictures.toArray();
    const stored = [row?.sealed, picture?.picture, picture?.features].map((sealed) =>
      new TextDecoder('latin1').decode(sealed),
    );
    for (const word of ['Canary', 'picture', 'small copy', 'corners']) expect(stored.join()).not.toContain(word);
    expect(JSON.stringify({ ...picture, picture: 0, features: 0, id: 0 })).toBe(
      JSON.stringify({ id: 0, at: 0, of: `watched/${row?.id}`, picture: 0, features: 0 }),
    );
  });
});
