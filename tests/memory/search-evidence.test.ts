import { beforeAll, describe, expect, test } from 'vitest';
import { addEvidence } from '@/lib/memory/evidence';
import type { KnownContact } from '@/lib/memory/kept-summary';
import type { Memory } from '@/lib/memory/memory';
import { searchEvidence, type Wanted } from '@/lib/memory/search-evidence';
import { anAssessment, anOffer, day, emptyMemory, evidence, knownOf, phone } from './kept-offers';

let memory: Memory;

const kept = [
  evidence(1, anOffer('Camareras para Zúrich, escribe al 600 111 222', { title: 'Camarera', place: 'Zúrich' }), {
    site: 'olx',
    assessment: anAssessment({ level: 'danger', harms: ['sex_trafficking'] }),
  }),
  evidence(2, anOffer('Kitchen help by the sea', { title: 'Kitchen 10', place: 'Cádiz' }), { tags: ['sea'] }),
  evidence(3, anOffer('Робота в Польщі', { title: 'Kitchen 9' }), {
    note: 'Told my sister',
    assessment: anAssessment({ level: 'notice', harms: ['labour_exploitation'] }),
  }),
];

const phones: Readonly<Record<number, readonly KnownContact[]>> = {
  1: [phone('+34600111222')],
  2: [phone('0722333444')],
};

const look = async (wanted: Wanted, order: 'date' | 'level' | 'title' = 'date'): Promise<readonly number[]> => {
  const { rows } = await searchEvidence(memory, wanted, { order, most: 50, isTimeUp: () => false, language: 'en' });
  return rows.map(({ id }) => Number(id));
};

beforeAll(async () => {
  memory = await emptyMemory();
  for (const one of kept) await addEvidence(memory, one, knownOf(...(phones[Number(one.id)] ?? [])));
});

describe('finds', () => {
  test.each<[string, Wanted, readonly number[]]>([
    ['everything, newest first', {}, [3, 2, 1]],
    ['the beginning of a word', { words: 'camar' }, [1]],
    ['no middle of a word', { words: 'mareras' }, []],
    ['words without their accents', { words: 'zurich' }, [1]],
    ['words in any case and order', { words: 'SEA help' }, [2]],
    ['words of another script', { words: 'робота' }, [3]],
    ['a word of the note', { words: 'sister' }, [3]],
    ['a phone with spaces', { words: '600 11 12 22' }, [1]],
    ['a phone from abroad', { words: '+34 600-111-222' }, [1]],
    ['a phone with a zero in front', { words: '0600111222' }, [1]],
    ['a phone that was kept without what stands before it abroad', { words: '+40 722 333 444' }, [2]],
    ['a phone in other digits', { words: '٦٠٠١١١٢٢٢' }, [1]],
    ['no phone by a few digits of its end', { words: '1222' }, []],
    ['a contact in the spelling it was kept in', { words: 'no such word', known: [phone('+34600111222')] }, [1]],
    ['a place', { place: 'Cádiz' }, [2]],
    ['a site', { site: 'olx' }, [1]],
    ['a harm', { harm: 'labour_exploitation' }, [3]],
    ['a tag', { tag: 'sea' }, [2]],
    ['what was kept from a day on', { from: day('2026-11-03') }, [3, 2]],
    ['what was kept before', { before: day('2026-11-03') }, [1]],
    ['only what fits in every way', { words: 'kitchen', tag: 'sea' }, [2]],
    ['nothing where nothing fits', { words: 'teacher' }, []],
  ])('%s', async (_, wanted, found) => {
    expect(await look(wanted)).toEqual(found);
  });
});

test('puts them in the order that is asked for', async () => {
  expect(await look({}, 'level')).toEqual([1, 2, 3]);
  expect(await look({}, 'title'), 'numbers by their size').toEqual([1, 3, 2]);
});

test('answers with what it has when time is up, and goes on from there', async () => {
  const many = await emptyMemory();
  for (let number = 1; number <= 200; number += 1)
    await addEvidence(many, evidence(number, anOffer(`n ${number}`)), knownOf());
  const again = { database: many.database, keys: { ...many.keys } };
  const search = { order: 'date', most: 10, isTimeUp: () => true, language: 'en' } as const;
  const first = await searchEvidence(again, {}, search);
  expect(first).toMatchObject({ count: 64, isWhole: false, kept: 200 });
  expect(first.rows.map(({ id }) => Number(id))).toEqual([200, 199, 198, 197, 196, 195, 194, 193, 192, 191]);
  let asked = 1;
  for (let found = first; !found.isWhole; asked += 1) found = await searchEvidence(again, {}, search);
  expect(asked).toBe(4);
});

test('one that cannot be opened is told of and does not hide the others', async () => {
  const damaged = await emptyMemory();
  for (const number of [1, 2]) await addEvidence(damaged, evidence(number, anOffer(`n ${number}`)), knownOf());
  await damaged.database.evidence.limit(1).modify((row, changed) => {
    changed.value = { ...row, summary: row.summary.map((byte) => byte ^ 1) };
  });
  const errors: unknown[] = [];
  const { error } = console;
  console.error = (text) => errors.push(text);
  const found = await searchEvidence(
    { database: damaged.database, keys: { ...damaged.keys } },
    {},
    { order: 'date', most: 10, isTimeUp: () => false, language: 'en' },
  );
  console.error = error;
  expect(found).toMatchObject({ count: 1, isWhole: true });
  expect(errors).toHaveLength(1);
});
