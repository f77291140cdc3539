import { beforeEach, describe, expect, test } from 'vitest';
import { sightingOf } from '@/lib/engine/sighting-of';
import type { ContactRow } from '@/lib/memory/database';
import type { Memory } from '@/lib/memory/memory';
import { recogniseOffers } from '@/lib/memory/recognise-offers';
import { rememberOffers } from '@/lib/memory/remember-offers';
import { sightsIn } from '@/lib/memory/sights';
import { openMemory } from './open-memory';
import { anna, offer, read } from './read-offers';

let memory: Memory;
beforeEach(async () => {
  memory = await openMemory();
});

test('what is remembered holds no word of the offer', async () => {
  await read(memory, anna);
  const rows = JSON.stringify(
    [await memory.database.contacts.toArray(), await memory.database.texts.toArray()],
    (_, value: unknown) => (value instanceof Uint8Array ? String.fromCharCode(...value) : value),
  );
  for (const word of ['612345678', '612 345 678', 'anna', 'madrid', 'camarera', 'board'])
    expect(rows.toLowerCase()).not.toContain(word);
});

test('another device remembers the same offer by other fingerprints', async () => {
  await read(memory, anna);
  const [here] = await memory.database.contacts.toArray();
  const { keysOf } = await import('@/lib/memory/keys');
  memory = { ...(await openMemory()), keys: await keysOf(new Uint8Array(32).fill(8)) };
  await read(memory, anna);
  const [there] = await memory.database.contacts.toArray();
  expect(there?.id).not.toBe(here?.id);
  const placesOf = (row: ContactRow | undefined) => row && sightsIn(row.sights).places;
  expect(placesOf(there)).not.toEqual(placesOf(here));
});

describe('the row of a text', () => {
  const rowsOf = (day: number) => memory.database.texts.filter(({ first }) => first === day).toArray();

  test('keeps its first day and its mark where more share it than are looked at', async () => {
    await read(memory, { ...anna, isMarked: true });
    const others = Array.from({ length: 60 }, (_, index) =>
      offer({ employer: `Firm ${index}`, place: `Town ${index}` }),
    );
    for (const other of others) await read(memory, other);
    await read(memory, ...others.slice(0, 3), anna);
    expect(await rowsOf(20_000)).toContainEqual(expect.objectContaining({ last: 20_003, wasMarked: true }));
  });

  test('keeps the mark that another page gave it meanwhile', async () => {
    const sighting = sightingOf(anna, ['ES'], 'board');
    const [one, other] = [await recogniseOffers(memory, [sighting]), await recogniseOffers(memory, [sighting])];
    await rememberOffers(memory, one, [true], 1);
    await rememberOffers(memory, other, [false], 2);
    expect(await memory.database.texts.toArray()).toMatchObject([{ first: 1, last: 2, wasMarked: true }]);
  });

  test('is none for a text too short to be known again; its contact is remembered', async () => {
    await read(memory, { ...anna, text: 'Llama al 612 345 678' });
    expect(await memory.database.texts.count()).toBe(0);
    expect(await memory.database.contacts.count()).toBe(1);
  });
});

test('a page that fails halfway is remembered not at all', async () => {
  const recognised = await recogniseOffers(memory, [sightingOf(anna, ['ES'], 'board')]);
  memory.database.texts.hook('creating', () => {
    throw new Error('no room');
  });
  await expect(rememberOffers(memory, recognised, [false], 1)).rejects.toThrow();
  expect(await memory.database.contacts.count()).toBe(0);
});
