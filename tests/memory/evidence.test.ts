import { beforeEach, describe, expect, test } from 'vitest';
import type { EvidenceId } from '@/lib/domain/evidence';
import type { EvidenceRow } from '@/lib/memory/database';
import { addEvidence, annotateEvidence, readEvidence } from '@/lib/memory/evidence';
import { beginForgetting, finishForgetting, takeBack } from '@/lib/memory/forget-evidence';
import { addPicture, mostPictures, readPicture, readPictures } from '@/lib/memory/kept-pictures';
import type { Memory } from '@/lib/memory/memory';
import { newId } from '@/lib/memory/new-id';
import { searchEvidence } from '@/lib/memory/search-evidence';
import { anOffer, emptyMemory, evidence, knownOf, phone } from './kept-offers';

const canary = 'quellbach';
const bytes = (...values: readonly number[]) => Uint8Array.from(values);
let memory: Memory;

const idsFound = async (): Promise<readonly string[]> => {
  const search = { order: 'date', most: 50, isTimeUp: () => false, language: 'en' } as const;
  return (await searchEvidence(memory, {}, search)).rows.map(({ id }) => id);
};

beforeEach(async () => {
  memory = await emptyMemory();
});

test('what is kept comes back as it was', async () => {
  const kept = evidence(1, anOffer('Work by the sea'), { note: 'ask Ana', tags: ['sea'] });
  await addEvidence(memory, kept, knownOf(phone('+34600000000')), [bytes(1, 2), bytes(3)]);
  expect(await readEvidence(memory, kept.id)).toEqual({ ...kept, pictures: 2 });
  expect(await readPictures(memory, kept.id)).toEqual([bytes(1, 2), bytes(3)]);
  expect(await readPicture(memory, kept.id, 1)).toEqual(bytes(3));
  expect(await readPicture(memory, kept.id, 2)).toBeUndefined();
});

test('nothing of it lies in the clear', async () => {
  const { id, ...kept } = evidence(1, anOffer(canary, { title: canary }), { note: canary, tags: [canary] });
  await addEvidence(memory, { id, ...kept }, knownOf(phone(canary)), [new TextEncoder().encode(canary)]);
  for (const table of memory.database.tables.filter(({ name }) => name !== 'secrets')) {
    for (const row of await table.toArray()) {
      const fields = Object.values(row).map((value) =>
        value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : JSON.stringify(value),
      );
      expect(fields.join(' ')).not.toContain(canary);
    }
  }
});

test('a row in the place of another does not open', async () => {
  const [one, other] = [evidence(1, anOffer('one')), evidence(2, anOffer('other'))];
  await addEvidence(memory, one, knownOf());
  await addEvidence(memory, other, knownOf());
  const row = (await memory.database.evidence.get(one.id)) as EvidenceRow;
  await memory.database.evidence.put({ ...row, id: other.id });
  await expect(readEvidence(memory, other.id)).rejects.toThrow();
});

test('the same id is kept once, as it is last', async () => {
  await addEvidence(memory, evidence(1, anOffer('before')), knownOf(), [bytes(1)]);
  await addEvidence(memory, evidence(1, anOffer('after')), knownOf());
  expect(await idsFound()).toHaveLength(1);
  const kept = await readEvidence(memory, evidence(1, anOffer('')).id);
  expect(kept?.offer.text).toBe('after');
  expect(kept?.pictures).toBe(1);
});

test('a note and tags change nothing else, and what is gone takes none', async () => {
  const kept = evidence(1, anOffer('words'));
  await addEvidence(memory, kept, knownOf(phone('+34600000000')));
  expect(await annotateEvidence(memory, kept.id, { note: 'said yes', tags: ['urgent'] })).toBe(true);
  expect(await readEvidence(memory, kept.id)).toEqual({ ...kept, note: 'said yes', tags: ['urgent'] });
  expect(await annotateEvidence(memory, newId() as EvidenceId, { note: 'x', tags: [] })).toBe(false);
  expect(await memory.database.evidence.count()).toBe(1);
});

test('a picture needs its evidence, and there is an end to them', async () => {
  const kept = evidence(1, anOffer('words'));
  expect(await addPicture(memory, kept.id, 1, bytes(1))).toBe(false);
  await addEvidence(memory, kept, knownOf());
  for (let index = 0; index < mostPictures; index += 1) {
    expect(await addPicture(memory, kept.id, index, bytes(index))).toBe(true);
  }
  expect(await addPicture(memory, kept.id, 99, bytes(9))).toBe(false);
});

test('ids are 22 letters, and no two are the same', () => {
  const ids = Array.from({ length: 500 }, newId);
  expect(ids.every((id) => /^[\w-]{22}$/u.test(id))).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
});

describe('forgetting', () => {
  const ids = [1, 2].map((number) => evidence(number, anOffer('')).id);
  const [first, second] = ids as [EvidenceId, EvidenceId];

  beforeEach(async () => {
    for (const number of [1, 2])
      await addEvidence(memory, evidence(number, anOffer(`offer ${number}`)), knownOf(), [bytes(1)]);
  });

  test('is at once for whoever looks, and can be taken back', async () => {
    await beginForgetting(memory, ids);
    expect(await idsFound()).toEqual([]);
    expect(await takeBack(memory, [first])).toEqual([first]);
    expect(await idsFound()).toEqual([first]);
  });

  test('ends with nothing left, pictures neither, and cannot be taken back then', async () => {
    await beginForgetting(memory, [first]);
    await finishForgetting(memory, [first]);
    expect(await memory.database.evidence.toCollection().primaryKeys()).toEqual([second]);
    expect(await memory.database.pictures.count()).toBe(1);
    expect(await memory.database.erasures.count()).toBe(0);
    expect(await takeBack(memory, [first])).toEqual([]);
  });

  test('spares what was taken back in time', async () => {
    await beginForgetting(memory, ids);
    await takeBack(memory, [second]);
    await finishForgetting(memory, ids);
    expect(await idsFound()).toEqual([second]);
  });

  test('is written down before anything goes, so that it is finished after a death in between', async () => {
    await beginForgetting(memory, [first]);
    const { database } = memory;
    expect((await database.erasures.toArray()).map(({ what }) => what)).toEqual([
      { kind: 'rows', contacts: [], texts: [], evidence: [first] },
    ]);
    expect(await database.evidence.count()).toBe(2);
  });
});
