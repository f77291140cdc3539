import { parse } from 'tldts';
import { trait, type Words } from '../words';
import type { FoundContact } from './found-contact';

/** Longest address looked at, in UTF-16 units: a host name has at most 253. */
const longest = 320;
const longestPath = 200;
const joiners = new Set('.-_@+');

/** E-mail addresses, links, domains and @handles: words chained by single dots, dashes and the like. Linear in the text. */
export function findAddresses(words: Words): readonly FoundContact[] {
  const found: FoundContact[] = [];
  for (let from = 0; from < words.count; ) {
    const to = chainEnd(words, from);
    const isHandle = ((words.traits[from] ?? 0) & trait.at) !== 0;
    if (to > from + 1 || isHandle || ((words.traits[from] ?? 0) & trait.sign) !== 0) {
      const address = addressOf(words, from, to, isHandle);
      if (address) found.push(address);
    }
    from = to;
  }
  return found;
}

/** The token behind the last one chained to `from` by a single joiner. */
function chainEnd(words: Words, from: number): number {
  const { text } = words.partOf(from);
  let to = from + 1;
  while (to < words.count) {
    const gap = words.end[to - 1] ?? 0;
    if (words.start[to] !== gap + 1 || !joiners.has(text.charAt(gap)) || words.partOf(to).text !== text) break;
    to++;
  }
  return to;
}

function addressOf(words: Words, from: number, to: number, isHandle: boolean): FoundContact | undefined {
  const { text } = words.partOf(from);
  const start = words.start[from] ?? 0;
  const end = words.end[to - 1] ?? 0;
  if (end - start > longest) return undefined;
  const raw = text.slice(start, end);
  const at = raw.lastIndexOf('@');
  if (isHandle && at < 0) {
    if (!/^[\w.]{3,32}$/u.test(raw)) return undefined;
    return { kind: 'handle', from, to, start: start - 1, end, value: raw.toLowerCase(), disguised: false };
  }
  const domain = domainOfHost(raw.slice(at + 1));
  if (domain === undefined) return undefined;
  const base = { from, to, origin: domain, disguised: false };
  if (at > 0) return { ...base, kind: 'email', start, end, value: raw.toLowerCase() };
  const scheme = /https?:\/\/$/iu.exec(text.slice(Math.max(0, start - 8), start))?.[0].length ?? 0;
  // What closes the sentence or the bracket around a link is not part of it.
  const path = /^[/?#](?:[^\s<>"']*[^\s<>"'.,;:!?)\]])?/u.exec(text.slice(end, end + longestPath))?.[0] ?? '';
  return { ...base, kind: 'link', start: start - scheme, end: end + path.length, value: (raw + path).toLowerCase() };
}

/** The registrable domain of a host under a public suffix; undefined for whatever only looks like a host. */
export function domainOfHost(host: string): string | undefined {
  const last = host.slice(host.lastIndexOf('.') + 1);
  if (last === host || !/^[\p{L}]{2,24}$/u.test(last)) return undefined;
  if (last !== last.toLowerCase() && host !== host.toUpperCase()) return undefined;
  const { isIcann, domain } = parse(host.toLowerCase());
  return isIcann && domain ? domain : undefined;
}
