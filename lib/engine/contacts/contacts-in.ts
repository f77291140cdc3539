import type { Contact } from '@/lib/domain/contact';
import { findAddresses } from '../extract/addresses';
import type { FoundContact } from '../extract/found-contact';
import { readPart } from '../tokenise';
import { Words } from '../words';
import { e164 } from './e164';
import { type FoldedSigns, foldSigns } from './fold-signs';
import { linkTarget } from './messenger-links';
import { paymentsIn } from './payments-in';
import { phonesIn } from './phones-in';
import { isSharedHost } from './shared-hosts';

/** UTF-16 units of a text that are searched: a long ad and more. */
const most = 20_000;
/** Contacts taken from one text: those of a directory say nothing of an offer. */
const mostContacts = 40;
/** Ways to write the two signs of an e-mail address as words: `name (at) mail (dot) example`. */
const spelledAt =
  /\s?[([{<]\s?(?:at|arroba|ат|ет|chiocciola|małpa|malpa|kukac|собака|собачка|a commercial|aroba|arobase|@)\s?[)\]}>]\s?/giu;
const spelledDot = /\s?[([{<]\s?(?:dot|punto|ponto|point|punkt|punct|kropka|pont|точка|крапка|\.)\s?[)\]}>]\s?/giu;
/** Handles that call a group or name a thing. */
const nobody = new Set(
  'everyone all here channel media import gmail hotmail yahoo outlook admin follow highlight'.split(' '),
);

interface Found extends Contact {
  readonly start: number;
  readonly end: number;
}

const words = new Words();

/**
 * The contacts of a text, each once, in the order in which they stand.
 * @param homes ISO 3166-1 alpha-2 of countries that phones without prefix may be of, likeliest first
 */
export function contactsIn(text: string, homes: readonly string[]): readonly Contact[] {
  const folded = withSpelled(foldSigns(text.slice(0, most)));
  const written = (start: number, end: number): string =>
    text.slice(folded.at[start] ?? 0, folded.at[end] ?? text.length);
  const taken: { readonly start: number; readonly end: number }[] = [];
  const payments = paymentsIn(folded.text).map(({ value, start, end }): Found => {
    taken.push({ start, end });
    return { kind: 'payment', value, written: written(start, end), start, end };
  });
  words.clear();
  readPart(words, 'text', folded.text);
  const addresses = findAddresses(words).flatMap((found) => {
    taken.push(found);
    const { start, end } = found;
    return contactsOf(found, homes).map((contact): Found => ({ ...contact, written: written(start, end), start, end }));
  });
  const phones = phonesIn(blanked(folded.text, taken), homes).map(
    ({ value, start, end }): Found => ({ kind: 'phone', value, written: written(start, end), start, end }),
  );
  return once([...payments, ...addresses, ...phones].sort((a, b) => a.start - b.start));
}

/** What an address leads to: itself, and the website of its own that it may stand on. */
function contactsOf(
  { kind, value, origin = '' }: FoundContact,
  homes: readonly string[],
): readonly Omit<Contact, 'written'>[] {
  const site = isSharedHost(origin) ? [] : [{ kind: 'domain', value: origin } as const];
  switch (kind) {
    case 'email':
      return [{ kind: 'email', value }, ...site];
    case 'handle':
      return nobody.has(value) ? [] : [{ kind: 'handle', value: value.replace(/\.+$/u, '') }];
    case 'link': {
      const target = linkTarget(origin, value);
      if (!target) return site;
      if ('handle' in target) return [{ kind: 'handle', value: target.handle }];
      const phone = e164(target.phone, true, homes);
      return phone === undefined ? [] : [{ kind: 'phone', value: phone }];
    }
    case 'phone':
      return [];
  }
}

function once(found: readonly Found[]): readonly Contact[] {
  const contacts = new Map<string, Contact>();
  for (const { kind, value, written } of found) {
    if (!contacts.has(`${kind} ${value}`)) contacts.set(`${kind} ${value}`, { kind, value, written });
    if (contacts.size >= mostContacts) break;
  }
  return [...contacts.values()];
}

/** Addresses and accounts hold digits that are no phone. */
function blanked(text: string, taken: readonly { readonly start: number; readonly end: number }[]): string {
  return taken.reduce(
    (left, { start, end }) => left.slice(0, start) + '\n'.repeat(end - start) + left.slice(end),
    text,
  );
}

/** The same text with the signs of addresses for the words that stand for them. */
function withSpelled(folded: FoldedSigns): FoldedSigns {
  return replaced(replaced(folded, spelledAt, '@'), spelledDot, '.');
}

function replaced({ text, at }: FoldedSigns, what: RegExp, by: string): FoldedSigns {
  let result = '';
  const offsets: number[] = [];
  let from = 0;
  for (const { 0: match, index } of text.matchAll(what)) {
    result += text.slice(from, index) + by;
    offsets.push(...at.slice(from, index), at[index] ?? 0);
    from = index + match.length;
  }
  if (from === 0) return { text, at };
  return { text: result + text.slice(from), at: [...offsets, ...at.slice(from)] };
}
