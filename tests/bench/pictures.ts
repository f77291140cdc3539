import { type Features, featuresOf } from '@/lib/pictures/features';
import { recognise } from '@/lib/pictures/recognise';
import { scene } from '../pictures/drawn/scenes';
import { alteredOnes, behindFigures, type Tally, together } from '../pictures/known-again';
import { ms, type Row } from './row';

const count = 200;
const world = 11;
const remembered = 500;
const times = 5;

const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`;

const known = ({ known: some, asked }: Tally): string => `${share(some, asked)} of ${asked}`;
const wrong = ({ wrong: some, others }: Tally): string => `${share(some, others)} of ${others}`;

/** How well pictures are known again: 200 drawn ones, altered in 12 ways, and with somebody in front; rows as they come. Takes some minutes. */
export function* pictureRows(): Generator<readonly Row[]> {
  const altered: Tally[] = [];
  for (const [name, tally] of alteredOnes(count, world)) {
    altered.push(tally);
    yield [[`pictures ${name}, known again / taken for another`, `${known(tally)} / ${wrong(tally)}`]];
  }
  const all = together(altered);
  yield [
    [`${count} pictures altered in ${altered.length} ways, known again`, known(all), 'no less than 95 %'],
    ['pictures altered, taken for another (of comparisons)', wrong(all), '0.1 %'],
    ['pictures altered, taken for any other (of pictures)', share(all.mistaken, all.asked)],
  ];
  const figures = behindFigures(count, world);
  yield [
    ['same background behind somebody, known again', known(figures), 'no less than 80 %'],
    ['same background, taken for another (of comparisons)', wrong(figures), '1 %'],
  ];
  yield timeRows();
}

function timeRows(): readonly Row[] {
  const large = enlarged(1_000, 700);
  const asked = featuresOf(large);
  const drawn = Array.from({ length: 25 }, (_, number) => featuresOf(scene(number, world)));
  const many = Array.from({ length: remembered }, (_, at) => drawn[at % drawn.length]).filter(
    (one): one is Features => one !== undefined,
  );
  return [
    ['features of a picture of 1000 by 700, p50', ms(middle(() => featuresOf(large))), '150 ms'],
    [`a picture against ${remembered} remembered, p50`, ms(middle(() => recognise(asked, many))), '300 ms'],
  ];
}

/** A drawn picture in another size, by its nearest pixels. */
function enlarged(width: number, height: number) {
  const from = scene(1, world);
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = (Math.floor((y * from.height) / height) * from.width + Math.floor((x * from.width) / width)) * 4;
      data.set(from.data.subarray(at, at + 4), (y * width + x) * 4);
    }
  return { width, height, data };
}

function middle(run: () => unknown): number {
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return taken.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}
