import { featuresOf } from '@/lib/pictures/features';
import { recognise } from '@/lib/pictures/recognise';
import { type AlterationName, alterations, altered } from './drawn/alter';
import { withFigure } from './drawn/figure';
import { scene } from './drawn/scenes';
import type { Sheet } from './drawn/sheet';

/** How often pictures were known again, and how often taken for another. */
export interface Tally {
  readonly asked: number;
  readonly known: number;
  /** Comparisons with other pictures, and how many of them said that it was the same. */
  readonly others: number;
  readonly wrong: number;
  /** Pictures that were taken for any other at all. */
  readonly mistaken: number;
}

export const names = Object.keys(alterations).filter((name): name is AlterationName => name in alterations);

/** Draws so many pictures of a world, alters each in one way after the other, and asks which of all of them it is. */
export function* alteredOnes(count: number, world: number): Generator<readonly [AlterationName, Tally]> {
  const known = knownOf(count, world);
  for (const name of names)
    yield [name, tally(known, (picture, number) => altered(picture, name, number + world))] as const;
}

/** The same, with somebody in front of each. */
export function behindFigures(count: number, world: number): Tally {
  return tally(knownOf(count, world), (picture, number) => withFigure(picture, number + world));
}

const knownOf = (count: number, world: number) =>
  Array.from({ length: count }, (_, number) => {
    const picture = scene(number, world);
    return { picture, features: featuresOf(picture) };
  });

function tally(all: ReturnType<typeof knownOf>, change: (picture: Sheet, number: number) => Sheet): Tally {
  let [known, wrong, mistaken] = [0, 0, 0];
  all.forEach(({ picture }, number) => {
    const asked = featuresOf(change(picture, number));
    const alike = recognise(
      asked,
      all.map(({ features }) => features),
    ).map(({ at }) => at);
    const others = alike.filter((other) => other !== number).length;
    known += alike.length - others;
    wrong += others;
    mistaken += others > 0 ? 1 : 0;
  });
  return { asked: all.length, known, others: all.length * (all.length - 1), wrong, mistaken };
}

/** All tallies together. */
export function together(tallies: readonly Tally[]): Tally {
  const sum = (key: keyof Tally) => tallies.reduce((all, one) => all + one[key], 0);
  return {
    asked: sum('asked'),
    known: sum('known'),
    others: sum('others'),
    wrong: sum('wrong'),
    mistaken: sum('mistaken'),
  };
}
