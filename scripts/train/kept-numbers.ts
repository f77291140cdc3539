import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../.cache/train/', import.meta.url));

/** Numbers that take minutes to find, from `.cache/train` where the very same were found before. */
export function keptNumbers(key: string, find: () => Float64Array): Float64Array {
  const file = `${folder}${key}`;
  if (existsSync(file)) {
    const { buffer, byteOffset, byteLength } = readFileSync(file);
    return new Float64Array(buffer.slice(byteOffset, byteOffset + byteLength));
  }
  const numbers = find();
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${file}.part`, new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength));
  renameSync(`${file}.part`, file);
  return numbers;
}
