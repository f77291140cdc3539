import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { memoryDatabase } from '@/lib/memory/database';
import { type Besides, eraseAll, eraseRows, finishErasures } from '@/lib/memory/erase';
import { rowsOfEvidence, rowsOfSite } from '@/lib/memory/rows-of';
import { countAll, emptyGround, fill, onOne, openMemoryOn } from './database';
import { dieBefore } from './mortal';

const nothing = { contacts: 0, texts: 0, evidence: 0, pictures: 0, watched: 0, secrets: 0, erasures: 0 };
const all = { contacts: 2, texts: 2, evidence: 2, pictures: 1, watched: 1, secrets: 1, erasures: 0 };
const besides: Besides = { eraseRest: async () => undefined };

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function filled() {
  const ground = emptyGround();
  const memory = await openMemoryOn(ground);
  await fill(memory);
  return { ground, memory };
}

describe('a part is erased', () => {
  test('one piece of evidence goes with its pictures', async () => {
    const { memory } = await filled();
    expect(await eraseRows(memory.database, rowsOfEvidence('e1'))).toBe(2);
    expect(await countAll(memory.database)).toEqual({ ...all, evidence: 1, pictures: 0 });
  });

  test('one site goes with what was seen and kept there', async () => {
    const { memory } = await filled();
    expect(await eraseRows(memory.database, await rowsOfSite(memory, 'olx'))).toBe(4);
    expect(await countAll(memory.database)).toEqual({ ...all, contacts: 1, texts: 1, evidence: 1, pictures: 0 });
    expect((await memory.database.contacts.toArray()).map(({ id }) => id)).toEqual([onOne]);
  });

  test('what is written down names no site', async () => {
    const { memory } = await filled();
    expect(JSON.stringify(await rowsOfSite(memory, 'olx'))).not.toContain('olx');
  });

  test('damaged evidence does not keep a site from being erased', async () => {
    const { memory } = await filled();
    await memory.database.evidence.update('e2', { summary: new Uint8Array(40) });
    expect((await rowsOfSite(memory, 'olx')).evidence).toEqual(['e1']);
  });
});

test('everything is erased, the database itself included', async () => {
  const { ground, memory } = await filled();
  await eraseAll(memory.database, ground, besides);
  expect(await ground.indexedDB.databases()).toEqual([]);
});

test('a database nobody could open is deleted when everything is to go', async () => {
  const { ground, memory } = await filled();
  memory.database.close();
  await eraseAll(undefined, ground, besides);
  expect(await ground.indexedDB.databases()).toEqual([]);
});

test('it is told when another connection must go first, and finished once that is gone', async () => {
  const { ground, memory } = await filled();
  const other = await new Promise<IDBDatabase>((resolve, reject) => {
    const asked = ground.indexedDB.open('memory');
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  await new Promise<void>((whenBlocked, reject) => {
    eraseAll(memory.database, ground, { ...besides, whenBlocked }).catch(reject);
  });
  other.close();
  await vi.waitFor(async () => expect(await ground.indexedDB.databases()).toEqual([]));
});

/** What each erasure leaves, and how it is begun. */
const erasures = [
  {
    name: 'everything',
    left: nothing,
    erase: async ({ ground, memory }: Awaited<ReturnType<typeof filled>>) => eraseAll(memory.database, ground, besides),
  },
  {
    name: 'one site',
    left: { ...all, contacts: 1, texts: 1, evidence: 1, pictures: 0 },
    erase: async ({ memory }: Awaited<ReturnType<typeof filled>>) =>
      void (await eraseRows(memory.database, await rowsOfSite(memory, 'olx'))),
  },
  {
    name: 'one piece of evidence',
    left: { ...all, evidence: 1, pictures: 0 },
    erase: async ({ memory }: Awaited<ReturnType<typeof filled>>) =>
      void (await eraseRows(memory.database, rowsOfEvidence('e1'))),
  },
];

describe.each(erasures)('the browser dies while it erases $name', ({ erase, left }) => {
  test('at every step: once it was written down it is finished at the next start, before that nothing is gone', async () => {
    const whole = await filled();
    const count = dieBefore(Number.POSITIVE_INFINITY);
    await erase(whole);
    const steps = count.steps();
    count.revive();
    expect(steps).toBeGreaterThan(3);

    const outcomes: string[] = [];
    for (let step = 0; step < steps; step += 1) {
      const before = await filled();
      const death = dieBefore(step);
      await erase(before).catch(() => undefined);
      death.revive();
      before.memory.database.close();

      const reopened = memoryDatabase(before.ground);
      const begun = await reopened.erasures.count();
      const secrets = await reopened.secrets.count();
      if ((await finishErasures(reopened, before.ground, besides)) === 'gone') reopened.close();
      const now = await countAll(memoryDatabase(before.ground));
      if (begun === 0 && secrets === 1 && JSON.stringify(now) === JSON.stringify(orderOf(now, all)))
        outcomes.push('untouched');
      else {
        expect(now, `died before step ${step + 1}`).toEqual(left);
        outcomes.push('finished');
      }
    }
    // Nothing is gone until it is written down, and from there on all of it goes.
    expect(outcomes.join(' ')).toMatch(/^(?:untouched )+(?:finished ?)+$/u);
  });
});

/** The counts of `of`, in the order of `like`. */
function orderOf(like: Readonly<Record<string, number>>, of: Readonly<Record<string, number>>) {
  return Object.fromEntries(Object.keys(like).map((key) => [key, of[key]]));
}

test('the key goes before anything else', async () => {
  const { ground, memory } = await filled();
  const cleared: string[] = [];
  const real = IDBObjectStore.prototype.clear;
  vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(function (this: { readonly name: string }) {
    cleared.push(this.name);
    return Reflect.apply(real, this, []);
  });
  await eraseAll(memory.database, ground, besides);
  expect(cleared[0]).toBe('secrets');
  expect(cleared).toHaveLength(6);
});

test('what is beside the database goes while it is still written down', async () => {
  const { ground, memory } = await filled();
  let written: number | undefined;
  await memory.database.erasures.add({ what: { kind: 'all' } });
  const eraseRest = async () => {
    written = await memoryDatabase(ground).erasures.count();
  };
  expect(await finishErasures(memory.database, ground, { eraseRest })).toBe('gone');
  expect(written).toBe(1);
});
