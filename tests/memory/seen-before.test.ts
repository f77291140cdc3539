import { beforeEach, describe, expect, test } from 'vitest';
import { type Offer, offerId } from '@/lib/domain/offer';
import type { Seen } from '@/lib/domain/seen';
import { contactsIn } from '@/lib/engine/contacts/contacts-in';
import { sightingOf } from '@/lib/engine/sighting-of';
import { lookUp } from '@/lib/memory/look-up';
import type { Memory } from '@/lib/memory/memory';
import { recogniseOffers } from '@/lib/memory/recognise-offers';
import { rememberOffers } from '@/lib/memory/remember-offers';
import { openMemory } from './open-memory';

const text = [
  'Buscamos camareras para un local nuevo en la costa, sin experiencia y con muchas ganas de aprender.',
  'Ofrecemos alojamiento en casa compartida, comida y un contrato desde el primer día de trabajo.',
  'El horario es de tarde y noche, de martes a domingo, con dos días libres cada semana.',
  'Escribe un mensaje con tu nombre y tu edad y te contamos todo lo demás. Tel. 612 345 678',
].join(' ');

function offer(changes: Partial<Offer>): Offer {
  const common = {
    reader: 'board',
    kind: 'offer',
    surface: 'job-ad',
    contacts: [],
    messages: [],
    text,
    title: 'Camarera',
  } as const;
  return { id: offerId('', '', JSON.stringify(changes)), url: 'https://board.example/1', ...common, ...changes };
}

let memory: Memory;
beforeEach(async () => {
  memory = await openMemory();
});

/** Reads offers one page after another; what was seen before of the last of them. */
async function read(...offers: readonly (Offer & { readonly isMarked?: true })[]): Promise<Seen | undefined> {
  let seen: Seen | undefined;
  for (const [index, one] of offers.entries()) {
    const recognised = await recogniseOffers(memory, [sightingOf(one, ['ES'], 'board')]);
    [seen] = recognised.seen;
    await rememberOffers(memory, recognised, [one.isMarked ?? false], 20_000 + index);
  }
  return seen;
}

const anna = offer({ employer: 'Anna', place: 'Madrid' });

describe('the same offer again is no other offer', () => {
  test.each<[string, Offer]>([
    ['read again', anna],
    ['at another address', { ...anna, url: 'https://board.example/2?from=mail' }],
    ['with its sentences in another order', { ...anna, text: text.split('. ').reverse().join('. ') }],
    ['with other pay and pictures', { ...anna, text: `${text} 🌟 1.200 € 🌟` }],
    ['with a line more', { ...anna, text: `${text} Incorporación inmediata.` }],
    ['with another title', { ...anna, title: 'Camarera de noche' }],
    ['where the place is told more exactly', { ...anna, place: 'Madrid (Centro), España' }],
  ])('%s', async (_, again) => {
    expect(await read(anna, again)).toBeUndefined();
  });
});

describe('a contact in another offer', () => {
  const other = {
    title: 'Cuidadora',
    text: 'Cuidadora interna, llama al +34 612-345-678',
    employer: 'Bea',
    place: 'Vigo',
  };

  test('is told with how much differs, in any spelling, and when', async () => {
    expect(await read(anna, offer(other))).toEqual({
      contacts: [
        {
          contact: '+34 612-345-678',
          kind: 'phone',
          offers: 1,
          names: 1,
          places: 1,
          jobs: 1,
          wasMarked: false,
          first: 20_000,
          last: 20_000,
        },
      ],
    });
  });

  test('of one firm in many places has no other name', async () => {
    const branches = ['Vigo', 'Lugo', 'León', 'Jaén'].map((place, index) =>
      offer({
        ...other,
        employer: `Hotel Sol S.L. ${place}`,
        place,
        title: `Puesto ${'abcd'.charAt(index)}x`,
        text: `${other.text} ${place} ${index}`,
      }),
    );
    expect((await read(...branches))?.contacts).toMatchObject([{ offers: 3, names: 0, places: 3 }]);
  });

  test('of an offer that was marked says so, but never of itself', async () => {
    expect((await read({ ...anna, isMarked: true }, offer(other)))?.contacts[0]?.wasMarked).toBe(true);
    expect(await read({ ...anna, isMarked: true })).toMatchObject({ contacts: [{ wasMarked: false }] });
  });

  test('is found when looked up, and another is not', async () => {
    await read({ ...anna, isMarked: true }, offer(other));
    const found = await lookUp(memory, contactsIn('612 34 56 78, 699 000 111', ['ES']), ['indeed', 'board']);
    expect(found).toEqual([
      {
        kind: 'phone',
        contact: '+34612345678',
        seen: {
          offers: 2,
          names: 2,
          places: 2,
          jobs: 2,
          wasMarked: true,
          sites: ['board'],
          first: 20_000,
          last: 20_001,
        },
      },
      { kind: 'phone', contact: '+34699000111' },
    ]);
  });
});

describe('nearly the same text', () => {
  const copied = (changes: Partial<Offer>) =>
    offer({ text: text.replace('612 345 678', '699 000 111').replace('muchas', 'bastantes'), ...changes });

  test('with another name and place is told', async () => {
    expect((await read(anna, copied({ employer: 'Carla', place: 'Oporto' })))?.text).toEqual({
      offers: 1,
      names: 1,
      places: 1,
      wasMarked: false,
      first: 20_000,
      last: 20_000,
    });
  });

  test('of the same firm elsewhere has another place and no other name', async () => {
    expect((await read(anna, copied({ employer: 'Anna', place: 'Oporto' })))?.text).toMatchObject({
      names: 0,
      places: 1,
    });
  });

  test('is not told of a text that only begins alike', async () => {
    const [first = ''] = text.split('. ');
    expect(await read(anna, copied({ employer: 'Carla', place: 'Oporto', text: first }))).toBeUndefined();
  });
});

test('what is remembered holds no word of the offer', async () => {
  await read(anna);
  const rows = JSON.stringify([await memory.database.contacts.toArray(), await memory.database.texts.toArray()]);
  for (const word of ['612345678', '612 345 678', 'anna', 'madrid', 'camarera', 'board'])
    expect(rows.toLowerCase()).not.toContain(word);
});

test('another device remembers the same offer by other fingerprints', async () => {
  await read(anna);
  const [here] = await memory.database.contacts.toArray();
  const { keysOf } = await import('@/lib/memory/keys');
  memory = { ...(await openMemory()), keys: await keysOf(new Uint8Array(32).fill(8)) };
  await read(anna);
  const [there] = await memory.database.contacts.toArray();
  expect(there?.id).not.toBe(here?.id);
  expect(there?.places).not.toEqual(here?.places);
});

test('a page that fails halfway is remembered not at all', async () => {
  const recognised = await recogniseOffers(memory, [sightingOf(anna, ['ES'], 'board')]);
  memory.database.texts.hook('creating', () => {
    throw new Error('no room');
  });
  await expect(rememberOffers(memory, recognised, [false], 1)).rejects.toThrow();
  expect(await memory.database.contacts.count()).toBe(0);
});
