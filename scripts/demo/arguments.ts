import { existsSync, statSync } from 'node:fs';

/** What the demo was asked to show. */
export type Wish =
  | { readonly kind: 'practice'; readonly headless: boolean }
  | { readonly kind: 'help' }
  | { readonly kind: 'gallery' }
  | { readonly kind: 'page'; readonly file: string; readonly url: URL; readonly headless: boolean }
  | { readonly kind: 'wrong'; readonly why: string };

export const usage = `Usage:
  npm run demo                              the practice board, feed and chat
  npm run demo -- --page FILE --url URL     a saved page, under its real address
  npm run demo -- --headless                pictures only, even where there is a screen
  npm run demo -- --gallery                 a picture of every surface, in Spanish, Arabic and Ukrainian, light and dark
  npm run demo -- --help                    this`;

const alone = new Set(['--headless', '--gallery', '--help']);
const takesValue = new Set(['--page', '--url']);

/** Reads the command line; `wrong` says what to change. */
export function parseArguments(words: readonly string[]): Wish {
  const values = new Map<string, string>();
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const [name = '', inline] = word.split(/=(.*)/su);
    if (alone.has(name) && inline === undefined) values.set(name, '');
    else if (takesValue.has(name)) {
      const value = inline ?? words[++index];
      if (!value || value.startsWith('--')) return { kind: 'wrong', why: `${name} needs a value` };
      values.set(name, value);
    } else return { kind: 'wrong', why: `unknown argument: ${word}` };
  }
  if (values.has('--help')) return { kind: 'help' };
  if (values.has('--gallery')) {
    return values.size === 1 ? { kind: 'gallery' } : { kind: 'wrong', why: '--gallery stands alone' };
  }
  return wish(values.get('--page'), values.get('--url'), values.has('--headless'));
}

function wish(file: string | undefined, address: string | undefined, headless: boolean): Wish {
  if (file === undefined && address === undefined) return { kind: 'practice', headless };
  if (file === undefined) return { kind: 'wrong', why: '--url needs --page, the saved page to show at that address' };
  if (address === undefined) return { kind: 'wrong', why: '--page needs --url, the address the page was saved from' };
  if (!existsSync(file) || !statSync(file).isFile()) return { kind: 'wrong', why: `no such file: ${file}` };
  if (!URL.canParse(address)) return { kind: 'wrong', why: `not an address: ${address}` };
  const url = new URL(address);
  if (!/^https?:$/u.test(url.protocol))
    return { kind: 'wrong', why: `only http and https addresses can be shown: ${address}` };
  url.hash = '';
  return { kind: 'page', file, url, headless };
}
