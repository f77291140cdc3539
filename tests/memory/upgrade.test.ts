import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Ground } from '@/lib/memory/database';
import { finishErasures } from '@/lib/memory/erase';
import { keysOf } from '@/lib/memory/keys';
import { lookUp } from '@/lib/memory/look-up';
import { openDatabase } from '@/lib/memory/open-database';
import { sightsIn } from '@/lib/memory/sights';
import { bandsOf } from '@/lib/memory/text-signature';
import { countAll, emptyGround } from './database';
import { firstContact, firstId, firstText, sameRows, writeFirst } from './first-version';
import { dieBefore } from './mortal';

const signature = Uint8Array.from({ length: 128 }, (_, at) => at);
const rows = {
  ...sameRows,
  contacts: [firstContact(firstId(0xff, 0, 0, 0, 0, 1, 0xff)), firstContact(firstId(0, 0, 0, 0, 0, 0, 8))],
  texts: [firstText(firstId(0, 1), signature), firstText(firstId(2), new Uint8Array())],
};

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function open(ground: Ground) {
  const opening = await openDatabase(ground, () => undefined);
  if (opening.kind !== 'open') throw new Error(opening.why);
  return opening.database;
}

async function upgraded(first: Parameters<typeof writeFirst>[2]) {
  const ground = emptyGround();
  (await writeFirst(ground, 10, first)).close();
  return { ground, database: await open(ground) };
}

describe('from version 1', () => {
  test('contacts and texts stay, under numbers; a text too short to be known again goes', async () => {
    const { database } = await upgraded(rows);
    const ids = await database.contacts.toCollection().primaryKeys();
    expect(ids).toEqual([1, 0xff * 2 ** 45 + 2 ** 5 + 31]);
    const sights = { first: 1, offers: [1], names: [], places: [], jobs: [], sites: [7], marked: [1] };
    const contacts = await database.contacts.toArray();
    expect(contacts.map((row) => ({ ...row, sights: sightsIn(row.sights) }))).toEqual(
      ids.map((id) => ({ id, last: 2, sights })),
    );
    const id = 2 ** 37 + [0x78, 0x78, 0x78, 0x78].reduce((sum, byte) => sum * 256 + byte, 0) * 32 + (0x78 >>> 3);
    expect(await database.texts.toArray()).toEqual([{ ...rows.texts[0], id, bands: bandsOf(signature) }]);
    expect(
      await database.texts
        .where('bands')
        .equals(bandsOf(signature)[7] ?? 0)
        .primaryKeys(),
    ).toEqual([id]);
    expect(await database.contacts.orderBy('last').count()).toBe(2);
  });

  test.each(Object.entries(sameRows))('%s stay as they are', async (name, same) => {
    const { database } = await upgraded(rows);
    expect(await database.table(name).toArray()).toEqual(same);
  });

  test('a contact is known again', async () => {
    const keys = await keysOf(new Uint8Array(32).fill(7));
    const hash = await crypto.subtle.sign('HMAC', keys.marking, new TextEncoder().encode('phone:+34612345678'));
    const id = firstId(...new Uint8Array(hash, 0, 16));
    const { database } = await upgraded({ contacts: [firstContact(id)] });
    const asked = ['+34612345678', '+34612345679'].map((value) => ({ kind: 'phone', value, written: value }) as const);
    const found = await lookUp({ database, keys }, asked, []);
    expect(found.map(({ seen }) => seen?.wasMarked)).toEqual([true, undefined]);
  });

  test('thousands stay, each once', async () => {
    const many = Array.from({ length: 4_001 }, (_, at) => firstContact(firstId(at >> 8, at & 0xff)));
    const { database } = await upgraded({ contacts: many });
    expect(await database.contacts.count()).toBe(many.length);
    expect(await database.contacts.where('id').aboveOrEqual('').count()).toBe(0);
  });

  test('an early row without some of its lists is no hindrance', async () => {
    const { marked, jobs, ...early } = firstContact(firstId(1));
    const { database } = await upgraded({ contacts: [early] });
    const [row] = await database.contacts.toArray();
    expect(row && sightsIn(row.sights)).toMatchObject({ offers: [1], jobs: [], marked: [] });
  });

  test('what was to be erased is', async () => {
    const [contact, text] = [rows.contacts[0]?.id ?? '', rows.texts[0]?.id ?? ''];
    const what = { kind: 'rows', contacts: [contact], texts: [text], evidence: ['e'] };
    const { ground, database } = await upgraded({ ...rows, erasures: [{ what }] });
    expect(await finishErasures(database, ground, { eraseRest: async () => undefined })).toBe('done');
    const left = { contacts: 1, texts: 0, evidence: 0, pictures: 0, watched: 1, secrets: 1, erasures: 0 };
    expect(await countAll(database)).toEqual(left);
    expect(await database.contacts.toCollection().primaryKeys()).toEqual([1]);
  });

  test('if the browser dies at any step, nothing is lost and it is done at the next start', async () => {
    const what = { kind: 'rows', contacts: [rows.contacts[0]?.id ?? ''], texts: [], evidence: [] };
    const first = { ...rows, erasures: [{ what }, { what: { kind: 'all' } }] };
    const whole = (await upgraded(first)).database;
    const wanted = await Promise.all(whole.tables.map((table) => table.toArray()));
    const deaths: boolean[] = [];
    // The first step is the database opening itself.
    for (let step = 1; !deaths.length || deaths.at(-1); step += 1) {
      const ground = emptyGround();
      (await writeFirst(ground, 10, first)).close();
      const death = dieBefore(step);
      const opening = await openDatabase(ground, () => undefined);
      death.revive();
      deaths.push(opening.kind === 'closed');
      if (opening.kind === 'open') opening.database.close();
      const database = await open(ground);
      const found = await Promise.all(database.tables.map((table) => table.toArray()));
      expect(found, `died before step ${step + 1}`).toEqual(wanted);
    }
    expect(deaths.length).toBeGreaterThan(5);
  });
});
