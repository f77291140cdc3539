import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'fflate';
import type { Plugin } from 'vite';

const virtual = 'virtual:second-look/picture-text/';
const root = fileURLToPath(new URL('../..', import.meta.url));

/** The compiled program, without the sources around it that would fetch it. */
const core = 'node_modules/tesseract.js-core/tesseract-core-simd-lstm.wasm';

/**
 * Where the data of a language lies. The packages hold the best models made small ("best_int"). There is no package for Russian: its file is
 * in the repository, from tessdata_fast 4.1.0 of the Tesseract project (Apache-2.0), packed with gzip.
 */
const dataOf = (name: string): string =>
  name === 'rus'
    ? 'lib/picture-text/data/rus.traineddata.gz'
    : `node_modules/@tesseract.js-data/${name}/4.0.0_best_int/${name}.traineddata.gz`;

/** Gzip that comes out the same on every machine and version of Node. */
const pack = (bytes: Uint8Array): Uint8Array => gzipSync(bytes, { level: 9, mtime: 0 });

/** A file as gzip in base64, in a module: the pages' policy (`connect-src 'none'`) lets nothing be fetched, not even from the package. */
export function packed(name: string): string {
  const bytes = name === 'core' ? pack(readFileSync(`${root}/${core}`)) : readFileSync(`${root}/${dataOf(name)}`);
  return Buffer.from(bytes).toString('base64');
}

/** What is in the way of asking the network for anything, by the words it is asked with in tesseract.js-core. */
const waysOut = [
  { asks: /\bXMLHttpRequest\b/gu, times: 6 },
  { asks: /\bfetch(?=\()/gu, times: 2 },
] as const;

/** The program's loader without its ways to fetch: it is given all it needs. Throws when a new version asks in other places. */
export function withoutWaysOut(source: string): string {
  const closed = waysOut.reduce((code, { asks, times }) => {
    const found = code.match(asks)?.length ?? 0;
    if (found !== times)
      throw new Error(`tesseract.js-core: ${asks} stands there ${found} times, not ${times}: look anew`);
    return code.replace(asks, 'noWayOut');
  }, source);
  return `function noWayOut(){throw new Error("nothing is fetched here")}${closed}`;
}

/** Serves the program and the data that read words in pictures as `virtual:second-look/picture-text/…`. */
export function pictureText(): Plugin {
  return {
    name: 'second-look:picture-text',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(virtual) ? `\0${id}` : undefined),
    load: (id) =>
      id.startsWith(`\0${virtual}`)
        ? `export default ${JSON.stringify(packed(id.slice(virtual.length + 1)))}`
        : undefined,
    transform: (code, id) =>
      /\/tesseract\.js-core\/tesseract-core[\w-]*\.js$/u.test(id)
        ? { code: withoutWaysOut(code), map: null }
        : undefined,
  };
}
