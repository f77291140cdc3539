import type { GistWeights } from '@/lib/domain/learned';
import { denseSizes } from '@/lib/engine/gist';
import { KnownStems } from '@/lib/engine/known-stems';
import { oddWordsOf } from '@/lib/engine/odd-words';
import { eachStem } from '@/lib/engine/stems';
import { read } from './sample-engine';

const rows = 4096;
const width = 8;

/** The hashes of the stems of a text, taken as one stretch. */
export function stemsOf(text: string): number[] {
  const words = read(text);
  const hashes: number[] = [];
  eachStem(words, oddWordsOf(words), { from: 0, to: words.count }, 0, (hash) => hashes.push(hash));
  return hashes;
}

/**
 * Weights of a network that knows each thing, at most eight, by the stems of the sentences given for it. Its odds are `high` where a text says any
 * thing for certain and `-high` where it says none.
 */
export function gistSaying(things: Readonly<Record<string, readonly string[]>>, high = 5): GistWeights {
  const says = Object.keys(things);
  const known = new KnownStems();
  const stems = new Uint8Array((rows * width) / 2);
  Object.values(things).forEach((sentences, k) => {
    for (const hash of sentences.flatMap(stemsOf)) {
      known.add(hash);
      const at = (hash & (rows - 1)) * (width / 2) + (k >> 1);
      stems[at] = (stems[at] ?? 0) | (k % 2 === 0 ? 7 : 7 << 4);
    }
  });
  const shape = { rows, width, says, hidden: 1 };
  const [bias = 0, weights = 0, context = 0, biases = 0, inner = 0] = denseSizes(shape);
  const before = bias + weights + context;
  const dense = new Float32Array(denseSizes(shape).reduce((sum, size) => sum + size, 0));
  says.forEach((_, k) => {
    dense[bias + k * width + k] = 20;
    dense[before + k] = -10;
    dense[before + biases + k] = 2 * high;
  });
  dense[before + biases + inner + 1] = 1;
  dense[before + biases + inner + 2] = -high;
  const base64 = (bytes: Uint8Array | Float32Array): string =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  return { ...shape, step: 0.1, known: base64(known.bytes), stems: base64(stems), dense: base64(dense) };
}
