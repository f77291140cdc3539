import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Fit, type Row, regress, type Settings } from './regression';

const folder = fileURLToPath(new URL('../../.cache/train/', import.meta.url));
const method = readFileSync(fileURLToPath(new URL('regression.ts', import.meta.url)));

/**
 * As `regress`, but a fit of the very same rows, by the very same code, is taken from `.cache/train`: wording takes a quarter of an hour to be
 * learned and does not change with the phrases.
 */
export function keptFit(rows: readonly Row[], settings: Settings): Fit {
  const file = `${folder}${keyOf(rows, settings)}`;
  if (existsSync(file)) {
    const { buffer, byteOffset, byteLength } = readFileSync(file);
    const numbers = new Float64Array(buffer.slice(byteOffset, byteOffset + byteLength));
    return { bias: numbers[0] ?? 0, weights: numbers.subarray(1) };
  }
  const fit = regress(rows, settings);
  mkdirSync(folder, { recursive: true });
  const numbers = new Float64Array(fit.weights.length + 1);
  numbers[0] = fit.bias;
  numbers.set(fit.weights, 1);
  writeFileSync(`${file}.part`, new Uint8Array(numbers.buffer));
  renameSync(`${file}.part`, file);
  return fit;
}

function keyOf(rows: readonly Row[], settings: Settings): string {
  const hash = createHash('sha256').update(method).update(JSON.stringify(settings));
  for (const { risky, columns, values } of rows)
    hash
      .update(risky ? 'r' : 'h')
      .update(new Uint8Array(columns.buffer))
      .update(new Uint8Array(values.buffer));
  return hash.digest('hex');
}
