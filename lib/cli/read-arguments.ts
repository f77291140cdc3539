/** What the command line asks for. */
export type Asked =
  | { readonly kind: 'lines' }
  | { readonly kind: 'page'; readonly file: string; readonly url: URL }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly why: string };

const known = ['--page', '--url'] as const;
type Name = (typeof known)[number];

/** Reads the arguments after the program's name: none, `--help`, or `--page FILE --url URL`; `--name=value` is understood too. */
export function readArguments(words: readonly string[]): Asked {
  if (words.length === 0) return { kind: 'lines' };
  if (words.some((word) => word === '--help' || word === '-h')) return { kind: 'help' };
  const given = new Map<Name, string>();
  for (let at = 0; at < words.length; at++) {
    const [name = '', ...value] = (words[at] ?? '').split('=');
    const option = known.find((one) => one === name);
    if (!option) return wrong(`${words[at]} is not understood`);
    if (given.has(option)) return wrong(`${option} is given twice`);
    const set = value.length > 0 ? value.join('=') : words[++at];
    if (set === undefined || set === '') return wrong(`${option} needs a value`);
    given.set(option, set);
  }
  const file = given.get('--page');
  const address = given.get('--url');
  if (file === undefined) return wrong('--url needs --page FILE');
  if (address === undefined) return wrong('--page needs --url URL: the address the page was saved from');
  if (!URL.canParse(address)) return wrong(`${address} is not an address`);
  const url = new URL(address);
  if (!/^https?:$/u.test(url.protocol)) return wrong(`${address} is not an address of a web page (http or https)`);
  return { kind: 'page', file, url };
}

function wrong(why: string): Asked {
  return { kind: 'wrong', why };
}
