import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { mostWatched, type WatchedId, watchedFor } from '@/lib/domain/watched';
import { memoryDatabase } from '@/lib/memory/database';
import { keysOf, newMaster } from '@/lib/memory/keys';
import type { Memory } from '@/lib/memory/memory';
import { addWatched, forgetWatched, listWatched, renewWatched } from '@/lib/memory/watched';

const today = 20_000;
let memory: Memory;

beforeEach(async () => {
  memory = { database: memoryDatabase({ indexedDB: new IDBFactory(), IDBKeyRange }), keys: await keysOf(newMaster()) };
});

async function add(value: string, day = today, until?: number) {
  const watched = await addWatched(memory, { kind: 'words', value, until }, day);
  if (watched === 'full') throw new Error('the list was full');
  return watched;
}

const values = async (day: number) => (await listWatched(memory, day)).map(({ value }) => value);

describe('an entry of the watch list', () => {
  test('is watched for thirty days and then no longer', async () => {
    expect(await add('Blue Note')).toMatchObject({ kind: 'words', value: 'Blue Note', until: today + watchedFor });
    expect(await values(today + watchedFor)).toEqual(['Blue Note']);
    expect(await values(today + watchedFor + 1)).toEqual([]);
  });

  test('is watched for thirty days more once it is renewed', async () => {
    const { id } = await add('Blue Note');
    expect(await renewWatched(memory, id, today + 10)).toBe(true);
    expect(await values(today + 10 + watchedFor)).toEqual(['Blue Note']);
    expect(await renewWatched(memory, 'another' as WatchedId, today)).toBe(false);
  });

  test('is gone once it is forgotten, and can be brought back as it was, never for longer', async () => {
    const { id, until } = await add('Blue Note');
    expect(await forgetWatched(memory, id)).toBe(true);
    expect(await forgetWatched(memory, id)).toBe(false);
    expect(await values(today)).toEqual([]);
    expect((await add('Blue Note', today + 5, until)).until).toBe(until);
    expect((await add('for ever', today, today + 9_999)).until).toBe(today + watchedFor);
  });

  test('is nowhere in the database in the clear', async () => {
    await add('Canary Club');
    const rows = await memory.database.watched.toArray();
    const bytes = rows.map(({ sealed }) => new TextDecoder('latin1').decode(sealed)).join('');
    expect(JSON.stringify(rows) + bytes).not.toMatch(/canary/iu);
  });

  test('opens with no other key, and in no other row', async () => {
    const { id } = await add('Canary Club');
    const other = { ...memory, keys: await keysOf(newMaster()) };
    await expect(listWatched(other, today)).rejects.toThrow();
    const row = await memory.database.watched.get(id);
    if (row) await memory.database.watched.add({ ...row, id: 'another' });
    await expect(listWatched(memory, today)).rejects.toThrow();
  });
});

test('those that last longest come first', async () => {
  await add('b', today - 3);
  await add('c');
  await add('a');
  expect(await values(today)).toEqual(['a', 'c', 'b']);
});

test('a full list takes no more, until one of them has ended or was forgotten', async () => {
  await Promise.all(Array.from({ length: mostWatched - 1 }, (_, index) => add(`entry ${index}`)));
  const { id } = await add('the last', today - watchedFor);
  const more = { kind: 'words', value: 'one more' } as const;
  expect(await addWatched(memory, more, today)).toBe('full');
  expect(await listWatched(memory, today)).toHaveLength(mostWatched);
  expect(await addWatched(memory, more, today + 1)).toMatchObject(more);
  expect(await values(today + 1)).not.toContain('the last');
  expect(await forgetWatched(memory, id)).toBe(false);
});
