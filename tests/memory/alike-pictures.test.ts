import { beforeEach, describe, expect, test } from 'vitest';
import type { EvidenceId } from '@/lib/domain/evidence';
import { addEvidence, annotateEvidence } from '@/lib/memory/evidence';
import { joinFeatures, splitFeatures } from '@/lib/memory/feature-list';
import { finishForgetting } from '@/lib/memory/forget-evidence';
import { addPicture, keptFeatures } from '@/lib/memory/kept-pictures';
import { knownBy, summaryOf } from '@/lib/memory/kept-summary';
import type { Memory } from '@/lib/memory/memory';
import { overviewOf } from '@/lib/memory/overview';
import { rememberPicture } from '@/lib/memory/remembered-pictures';
import { trailOf } from '@/lib/memory/trail';
import { addWatched } from '@/lib/memory/watched';
import { anOffer, emptyMemory, evidence, knownOf } from './kept-offers';

const bytes = (...all: number[]) => Uint8Array.from(all);
const one = evidence(1, anOffer('Waiter', { title: 'Waiter', place: 'Rome' }));
const two = evidence(2, anOffer('Cook', { title: 'Cook', place: 'Bern' }));
const three = evidence(3, anOffer('Maid', { title: 'Maid' }));

test.each([
  [[]],
  [[bytes(1, 2, 3)]],
  [[bytes(1), bytes(), bytes(4, 5)]],
])('what pictures are known again by is joined and taken apart: %j', (list) => {
  expect(splitFeatures(joinFeatures(list))).toEqual(list);
});

describe('pictures that are alike', () => {
  let memory: Memory;
  beforeEach(async () => {
    memory = await emptyMemory();
    for (const kept of [one, two, three]) await addEvidence(memory, kept, knownOf());
    await addPicture(memory, one.id, 1, bytes(9), { features: [bytes(1, 1)], alike: [] });
    await addPicture(memory, two.id, 2, bytes(9), { features: [bytes(2, 2), bytes(3)], alike: [one.id] });
  });

  const repeats = async () => (await overviewOf(memory)).trail.repeats.map(({ kind, offers }) => [kind, offers]);

  test('join their offers on the trail, with when each was first kept and where', async () => {
    const { trail } = await overviewOf(memory);
    expect(trail.repeats).toEqual([
      {
        kind: 'picture',
        value: 'Cook',
        offers: [two.id, one.id],
        appearances: [
          { place: 'Rome', first: one.at, last: one.at },
          { place: 'Bern', first: two.at, last: two.at },
        ],
      },
    ]);
    expect(trail.offers.map(({ title }) => title)).toEqual(['Cook', 'Waiter']);
  });

  test('stay joined when a note is written, and when the offer is kept once more', async () => {
    await annotateEvidence(memory, two.id, { note: 'ask', tags: [] });
    await addEvidence(memory, { ...two, note: 'ask' }, knownOf());
    expect(await repeats()).toEqual([['picture', [two.id, one.id]]]);
  });

  test('make one trail with a third that is like one of them, and none with what was forgotten', async () => {
    await addPicture(memory, three.id, 3, bytes(9), { features: [], alike: [two.id] });
    expect(await repeats()).toEqual([['picture', [three.id, two.id, one.id]]]);
    await memory.database.erasures.add({ what: { kind: 'rows', contacts: [], texts: [], evidence: [two.id] } });
    await finishForgetting(memory, [two.id]);
    expect(await repeats()).toEqual([]);
  });

  test('are found by what is kept with evidence alone, each by itself', async () => {
    const room = { preview: bytes(7), features: bytes(7) };
    await rememberPicture(memory, { ...room, name: 'Room' }, 1);
    await addWatched(memory, { kind: 'picture', value: 'Room' }, 20_000, room);
    const found = await keptFeatures(memory);
    expect(found.map(({ of, features }) => [of, ...features]).sort()).toEqual([
      [one.id, 1, 1],
      [two.id, 2, 2],
      [two.id, 3],
    ]);
  });
});

test('a link to what was never kept joins nothing', () => {
  const alike = ['x'.repeat(22) as EvidenceId];
  expect(trailOf([summaryOf(one, { ...knownBy(knownOf()), alike })]).repeats).toEqual([]);
});
