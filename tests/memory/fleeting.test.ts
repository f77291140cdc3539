import { expect, test, vi } from 'vitest';
import { adopt } from '@/lib/memory/adopt';
import { countRows } from '@/lib/memory/count';
import { memoryDatabase } from '@/lib/memory/database';
import { beforeChanges, dump, fleetingGround, undump } from '@/lib/memory/fleeting';
import { placeOf } from '@/lib/memory/places';
import { prune } from '@/lib/memory/prune';
import { unsealJson } from '@/lib/memory/seal';
import { countAll, emptyGround, fill, openMemoryOn } from './database';

test('what was kept in fleeting memory outlives the background as text', async () => {
  const memory = await openMemoryOn(fleetingGround());
  await fill(memory);
  const text = await dump(memory.database);
  expect(JSON.parse(JSON.stringify(text)), 'session memory is JSON').toBe(text);
  const later = memoryDatabase(fleetingGround());
  await undump(later, text);
  expect(await countAll(later)).toEqual(await countAll(memory.database));
  expect(await later.evidence.toArray()).toEqual(await memory.database.evidence.toArray());
  expect(await later.secrets.toArray()).toEqual(await memory.database.secrets.toArray());
});

test('its words do not stand in that text', async () => {
  const memory = await openMemoryOn(fleetingGround());
  await fill(memory);
  const text = await dump(memory.database);
  expect(text).not.toContain('the words of');
  expect(text).not.toContain(btoa('the words of e1').slice(0, 16));
});

test('changes are told of, and reading is none', async () => {
  const database = memoryDatabase(fleetingGround());
  const tell = vi.fn<() => void>();
  beforeChanges(database, tell);
  await database.evidence.toArray();
  expect(tell).not.toHaveBeenCalled();
  await database.evidence.put({ id: 'e', at: 1, summary: new Uint8Array(), whole: new Uint8Array() });
  expect(tell).toHaveBeenCalledOnce();
});

test('it moves into a memory that lasts, under the key of that one', async () => {
  const fleeting = await openMemoryOn(fleetingGround());
  await fill(fleeting);
  const lasting = await openMemoryOn(emptyGround());
  await adopt(lasting, fleeting);
  expect(await countAll(lasting.database)).toMatchObject({
    evidence: 2,
    pictures: 1,
    watched: 1,
    contacts: 0,
    texts: 0,
  });
  const row = await lasting.database.evidence.get('e1');
  expect(
    await unsealJson(lasting.keys.sealing, placeOf('evidence', 'whole', 'e1'), row?.whole ?? new Uint8Array()),
  ).toEqual({ text: 'the words of e1' });
});

test.each([
  { name: 'nothing is past its day', today: 130, days: 30, gone: 0 },
  { name: 'sightings go the day after their last', today: 151, days: 30, gone: 2 },
  { name: 'an entry of the watch list is watched for on its last day', today: 200, days: 365, gone: 0 },
  { name: 'and goes the day after', today: 201, days: 365, gone: 1 },
  { name: 'a clock put back forgets nothing', today: 10, days: 30, gone: 0 },
])('$name', async ({ today, days, gone }) => {
  const { database, keys } = await openMemoryOn(emptyGround());
  await fill({ database, keys });
  expect(await prune(database, today, days)).toBe(gone);
  expect(await countAll(database)).toMatchObject({ evidence: 2, pictures: 1 });
});

test('how much there is, and how old it is', async () => {
  const { database, keys } = await openMemoryOn(emptyGround());
  expect(await countRows(database)).toEqual({
    counts: { contacts: 0, texts: 0, evidence: 0, pictures: 0, watched: 0 },
    oldest: undefined,
  });
  await fill({ database, keys });
  expect(await countRows(database)).toEqual({
    counts: { contacts: 2, texts: 2, evidence: 2, pictures: 1, watched: 1 },
    oldest: 120,
  });
});
