import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { mostPictures } from '@/lib/domain/picture';
import { memoryDatabase } from '@/lib/memory/database';
import { keysOf, newMaster } from '@/lib/memory/keys';
import type { Memory } from '@/lib/memory/memory';
import {
  forgetPicture,
  rememberedFeatures,
  rememberedPicture,
  rememberedPictures,
  rememberPicture,
} from '@/lib/memory/remembered-pictures';

let memory: Memory;
const bytes = (text: string) => new Uint8Array(new TextEncoder().encode(text));
const room = { name: 'Zimmer mit Aussicht', preview: bytes('a small copy'), features: bytes('corners') };

beforeEach(async () => {
  memory = { database: memoryDatabase({ indexedDB: new IDBFactory(), IDBKeyRange }), keys: await keysOf(newMaster()) };
});

test('a picture is remembered with its name, its copy and its features', async () => {
  const id = (await rememberPicture(memory, room, 1_000)) ?? '';
  expect(await rememberedPictures(memory)).toEqual([{ id, name: room.name, at: 1_000, preview: room.preview }]);
  expect(await rememberedFeatures(memory)).toEqual([{ id, features: room.features }]);
});

test('the newest comes first', async () => {
  for (const [name, at] of [
    ['old', 1],
    ['new', 3],
    ['middle', 2],
  ] as const)
    await rememberPicture(memory, { ...room, name }, at);
  expect((await rememberedPictures(memory)).map(({ name }) => name)).toEqual(['new', 'middle', 'old']);
});

test('nothing of it lies on the device in the clear', async () => {
  await rememberPicture(memory, room, 1);
  const [row] = await memory.database.pictures.toArray();
  const kept = [row?.picture, row?.features].map((sealed) => new TextDecoder('latin1').decode(sealed)).join();
  for (const word of ['Zimmer', 'small copy', 'corners']) expect(kept).not.toContain(word);
});

test('a row that was swapped for another does not open', async () => {
  await rememberPicture(memory, room, 1);
  await rememberPicture(memory, { ...room, name: 'other' }, 2);
  const [one, other] = await memory.database.pictures.toArray();
  await memory.database.pictures.update(one?.id ?? '', { picture: other?.picture ?? new Uint8Array() });
  await expect(rememberedPictures(memory)).rejects.toThrow();
});

test('what is forgotten is gone, and forgetting it again is no error', async () => {
  const id = (await rememberPicture(memory, room, 1)) ?? '';
  await forgetPicture(memory, id);
  await forgetPicture(memory, id);
  expect(await rememberedPictures(memory)).toEqual([]);
  expect(await rememberedPicture(memory, id)).toBeUndefined();
});

test('pictures of the notebook are neither shown, compared nor forgotten here', async () => {
  await memory.database.pictures.add({ id: 'x', at: 1, of: 'evidence', picture: bytes('p'), features: bytes('f') });
  await forgetPicture(memory, 'x');
  expect(await rememberedPictures(memory)).toEqual([]);
  expect(await rememberedFeatures(memory)).toEqual([]);
  expect(await rememberedPicture(memory, 'x')).toBeUndefined();
  expect(await memory.database.pictures.count()).toBe(1);
});

test('there is room for so many and no more, and nothing is lost for the one too many', async () => {
  const row = { at: 1, of: '', picture: bytes('p'), features: bytes('f') };
  await memory.database.pictures.bulkAdd(
    Array.from({ length: mostPictures - 1 }, (_, at) => ({ ...row, id: `${at}` })),
  );
  expect(await rememberPicture(memory, room, 1)).toEqual(expect.any(String));
  expect(await rememberPicture(memory, room, 2)).toBeUndefined();
  expect(await memory.database.pictures.count()).toBe(mostPictures);
});
