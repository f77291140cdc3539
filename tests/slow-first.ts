import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, longest first: begun last, one of them would run on while the other core has nothing left to do. */
const slow = [
  'browser/quick-exit',
  'browser/fit',
  'browser/surfaces',
  'browser/wire',
  'browser/theatre',
  'browser/hostile',
  'browser/pages',
  'browser/first-contact',
  'readers/real-pages',
  'readers/contract',
  'entrypoints/workbench',
  'readers/unknown-pages',
  'memory/near-duplicates',
];

const placeOf = ({ moduleId }: TestSpecification): number => {
  const place = slow.findIndex((name) => moduleId.includes(`tests/${name}.`));
  return place < 0 ? slow.length : place;
};

/** Begins with the files known to be slow; a fresh machine has no times of its own to go by. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => placeOf(a) - placeOf(b));
  }
}
