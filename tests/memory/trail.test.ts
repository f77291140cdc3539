import { describe, expect, test } from 'vitest';
import type { Evidence } from '@/lib/domain/evidence';
import { shinglesOf } from '@/lib/engine/sighting-of';
import { countsOf } from '@/lib/memory/kept-counts';
import { type KnownContact, knownBy, summaryOf } from '@/lib/memory/kept-summary';
import { trailOf } from '@/lib/memory/trail';
import { anAssessment, anOffer, evidence, phone } from './kept-offers';

const kept = (one: Evidence, ...contacts: readonly KnownContact[]) =>
  summaryOf(one, knownBy({ contacts, shingles: shinglesOf(one.offer.text, [one.offer.place ?? ''], []) }));
const long =
  'We look for girls between 18 and 25 for a restaurant by the sea, room and flight are paid, you give them back from your wages, write to us today because only two places are left';

describe('the trail', () => {
  const summaries = [
    kept(evidence(3, anOffer(`${long} in Berlin`, { place: 'Berlin' })), phone('+34600000000')),
    kept(evidence(2, anOffer('Waiter', { place: 'berlin ' })), phone('+34600000000'), {
      kind: 'email',
      value: 'a@b.example',
    }),
    kept(evidence(1, anOffer(`${long} in Rome`, { place: 'Rome' })), phone('+34600000001')),
    kept(evidence(0, anOffer('Cook')), phone('+34600000000')),
  ];

  test('names what stands in several offers, most first, and nothing that stands in one', () => {
    const { repeats } = trailOf(summaries);
    expect(repeats.map(({ kind, value, offers }) => [kind, value, offers.map(Number)])).toEqual([
      ['phone', '+34600000000', [3, 2, 0]],
      ['text', summaries[0]?.title, [3, 1]],
    ]);
  });

  test('says when each was first and last seen, place by place', () => {
    const [byPhone] = trailOf(summaries).repeats;
    expect(byPhone?.appearances).toEqual([
      { first: summaries[3]?.at, last: summaries[3]?.at },
      { place: 'Berlin', first: summaries[1]?.at, last: summaries[0]?.at },
    ]);
  });

  test('lists the offers it names, newest first, and no other', () => {
    expect(trailOf(summaries).offers.map(({ id }) => Number(id))).toEqual([3, 2, 1, 0]);
    expect(trailOf(summaries.slice(2)).offers).toEqual([]);
  });
});

describe('words repeat', () => {
  const words = (first: number, count: number): string =>
    Array.from(
      { length: count },
      (_, index) => `w${String.fromCharCode(97 + ((first + index) % 26))}${'x'.repeat((first + index) / 26)}`,
    ).join(' ');
  test.each<[string, string, string, boolean]>([
    ['with another phone and pay', `${long} 600 111 222 for 1800`, `${long} 699 333 444 for 2400`, true],
    ['in capitals', long, long.toUpperCase(), true],
    ['not where half is other words', words(0, 60), `${words(0, 30)} ${words(90, 30)}`, false],
    ['not where both are too short to tell', 'Waiter wanted, call now', 'Waiter wanted, call now', false],
    ['not where nothing is shared', long, words(0, 40), false],
  ])('%s', (_, one, other, isRepeated) => {
    const { repeats } = trailOf([one, other].map((text, index) => kept(evidence(index, anOffer(text)))));
    expect(repeats.map(({ kind }) => kind)).toEqual(isRepeated ? ['text'] : []);
  });
});

test('numbers name sites, places, harms and months, and what is not known last', () => {
  const harms = ['labour_exploitation', 'sextortion'] as const;
  const counts = countsOf([
    kept(evidence(31, anOffer('a', { place: 'Rome' }), { site: 'olx', assessment: anAssessment({ harms }) })),
    kept(evidence(1, anOffer('b'), { site: 'olx' })),
    kept(evidence(2, anOffer('c'))),
    // Half past eleven in the evening of the last day of November in London is December in Madrid.
    kept(evidence(0, anOffer('d'), { at: Date.parse('2026-11-30T23:30:00Z') })),
  ]);
  expect(counts.sites).toEqual([{ value: 'olx', offers: 2 }, { offers: 2 }]);
  expect(counts.places).toEqual([{ value: 'Rome', offers: 1 }, { offers: 3 }]);
  expect(counts.harms).toEqual([{ value: 'labour_exploitation', offers: 1 }, { offers: 3 }]);
  expect(counts.months).toEqual([
    { value: '2026-12', offers: 2 },
    { value: '2026-11', offers: 2 },
  ]);
});
