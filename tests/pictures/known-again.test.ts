import { describe, expect, test } from 'vitest';
import { featuresOf } from '@/lib/pictures/features';
import { pack, unpack } from '@/lib/pictures/pack';
import { recognise } from '@/lib/pictures/recognise';
import { type AlterationName, altered } from './drawn/alter';
import { withFigure } from './drawn/figure';
import { scene } from './drawn/scenes';
import { names } from './known-again';

// A few of the pictures of `tests/bench/pictures.ts`, which asks about 200 of them in all ways.
const pictures = [0, 1, 2, 3, 4].map((number) => scene(number, 3));
const known = pictures.map(featuresOf);
const samenesses = (picture: (typeof pictures)[number]) => {
  const found = recognise(featuresOf(picture), known);
  return known.map((_, at) => found.find((one) => one.at === at)?.sameness);
};

test('a picture is the same as itself and no other', () => {
  const [first = scene(0, 3)] = pictures;
  expect(samenesses(first)).toEqual(['same', undefined, undefined, undefined, undefined]);
});

describe('a picture is known again, and taken for no other,', () => {
  test.each(names.map((name, at): [AlterationName, number] => [name, at % pictures.length]))('%s', (name, at) => {
    const found = samenesses(altered(pictures[at] ?? scene(at, 3), name, at + 3));
    expect(found.map((sameness) => sameness !== undefined)).toEqual(pictures.map((_, other) => other === at));
  });
});

test('somebody else in front of the same place is told from the same picture', () => {
  const at = 1;
  const found = samenesses(withFigure(pictures[at] ?? scene(at, 3), 8));
  expect(found).toEqual(pictures.map((_, other) => (other === at ? 'background' : undefined)));
});

test('one figure in front of two places does not make them one', () => {
  const [room, street] = [scene(0, 3), scene(1, 3)].map((place) => featuresOf(withFigure(place, 5)));
  if (!room || !street) throw new Error('nothing was drawn');
  expect(recognise(room, [street])).toEqual([]);
});

test('the same picture gives the same features each time, and they survive being kept', () => {
  const [first] = known;
  const again = featuresOf(scene(0, 3));
  expect(again).toEqual(first);
  const kept = unpack(pack(again));
  expect(kept && { ...kept, small: undefined }).toEqual({ ...again, small: undefined });
  expect(kept?.small.data).toEqual(again.small.data.map(Math.round));
});

test.each<[string, Uint8Array]>([
  ['nothing', new Uint8Array()],
  ['of another version', new Uint8Array(200).fill(9)],
  ['cut off', known[0] ? pack(known[0]).subarray(0, 1_000) : new Uint8Array()],
  ['without a picture', Uint8Array.from([1, ...new Array(200).fill(0)])],
])('what is kept and is %s is not read as features', (_, bytes) => {
  expect(unpack(bytes)).toBeUndefined();
});
