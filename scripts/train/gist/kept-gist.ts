import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chance } from '@/lib/domain/chance';
import { keptNumbers } from '../kept-numbers';
import { fitGist } from './fit-gist';
import { roundStems } from './gist-file';
import { GistNetwork, type GistText, type Shape } from './network';

const method = ['fit-gist.ts', 'gist-file.ts', 'network.ts', 'parameter.ts', 'pass.ts', 'shuffled.ts'].map((name) =>
  readFileSync(fileURLToPath(new URL(name, import.meta.url))),
);

/** A network fitted to texts, its stems rounded to steps; the very same one is taken from what was kept, as with `keptFit`. */
export function keptGist(
  texts: readonly GistText[],
  shape: Shape,
): { readonly net: GistNetwork; readonly step: number } {
  const numbers = keptNumbers(keyOf(texts, shape), () => {
    const fitted = fitGist(texts, shape);
    const step = roundStems(fitted);
    return Float64Array.from(
      [step, ...fitted.parameters].flatMap((part) => (typeof part === 'number' ? [part] : [...part.values])),
    );
  });
  const net = new GistNetwork(shape, chance(0));
  let at = 1;
  for (const { values } of net.parameters) {
    values.set(numbers.subarray(at, at + values.length));
    at += values.length;
  }
  return { net, step: numbers[0] ?? 1 };
}

function keyOf(texts: readonly GistText[], shape: Shape): string {
  const hash = createHash('sha256').update(JSON.stringify(shape));
  for (const file of method) hash.update(file);
  for (const { sentences, risky, isMarked } of texts) {
    hash.update(JSON.stringify([risky, isMarked]));
    for (const { rows, sizes, says } of sentences)
      hash.update(new Uint8Array(rows.buffer)).update(new Uint8Array(sizes.buffer)).update(says.join());
  }
  return hash.digest('hex');
}
