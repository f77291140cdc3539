import { beforeEach, describe, expect, test } from 'vitest';
import type { Offer } from '@/lib/domain/offer';
import { contactsIn } from '@/lib/engine/contacts/contacts-in';
import { lookUp } from '@/lib/memory/look-up';
import type { Memory } from '@/lib/memory/memory';
import { openMemory } from './open-memory';
import { anna, offer, read as readIn, text } from './read-offers';

let memory: Memory;
beforeEach(async () => {
  memory = await openMemory();
});

const read = (...offers: Parameters<typeof readIn>[1][]) => readIn(memory, ...offers);

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
