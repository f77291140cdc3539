import type { OfferPart } from '@/lib/domain/offer';
import type { Seen, SeenContact, SeenText } from '@/lib/domain/seen';
import { freeMail } from './extract/messengers';

/** A sign read from what this device remembers, with what to quote for it: UTF-16 offsets in a part. */
export interface SeenSign {
  readonly indicator: 'same-contact-many-ads' | 'contact-marked-before' | 'text-seen-elsewhere';
  readonly part: OfferPart;
  readonly start: number;
  readonly end: number;
}

/** A part of an offer by its name. */
interface Part {
  readonly name: OfferPart;
  readonly text: string;
}

/** UTF-16 units quoted of a text that was seen elsewhere: its beginning. */
const firstWords = 60;

/**
 * Signs of an offer from other offers. One contact with one name in many towns is an agency or a firm and no sign; nor is a text that one firm posts for
 * all its branches. Quoted is the contact as written, and nothing is said of one that stands in no part that is read.
 */
export function seenSigns(seen: Seen | undefined, parts: readonly Part[], isNamed: boolean): readonly SeenSign[] {
  if (!seen) return [];
  const contacts = seen.contacts.flatMap((contact): readonly SeenSign[] => {
    const at = placeOf(contact.contact, parts);
    if (!at) return [];
    return [
      ...(contact.wasMarked ? [{ indicator: 'contact-marked-before', ...at } as const] : []),
      ...(isOfMany(contact, isNamed) ? [{ indicator: 'same-contact-many-ads', ...at } as const] : []),
    ];
  });
  const beginning = seen.text && isElsewhere(seen.text, isNamed) ? beginningOf(parts) : undefined;
  return [...contacts, ...(beginning ? [{ indicator: 'text-seen-elsewhere', ...beginning } as const] : [])];
}

/** Whoever answers a firm's mail or website answers for all it does; a phone, a wallet or an address anyone can open is somebody's. */
function isSomebodys({ kind, contact }: SeenContact): boolean {
  if (kind === 'email') return freeMail.has(contact.slice(contact.lastIndexOf('@') + 1).toLowerCase());
  return kind !== 'domain';
}

/**
 * Other names, and with them other places or other work: two other names are enough, one must differ in both, since a firm and its clerk are two names,
 * too. Where nobody is named anywhere, only as many places as no small employer has.
 */
function isOfMany(contact: SeenContact, isNamed: boolean): boolean {
  const { names, places, jobs } = contact;
  if (!isSomebodys(contact)) return false;
  if (names >= 2) return places + jobs >= 1;
  if (names === 1) return places >= 1 && jobs >= 1;
  return !isNamed && places >= unnamedPlaces;
}

const unnamedPlaces = 3;

/** Under another name and in another place; with no name at all, in as many places as above; or once with signs that worry. */
function isElsewhere({ names, places, wasMarked }: SeenText, isNamed: boolean): boolean {
  if (places === 0) return false;
  return names >= 1 || wasMarked || (!isNamed && places >= unnamedPlaces);
}

function placeOf(written: string, parts: readonly Part[]): Omit<SeenSign, 'indicator'> | undefined {
  if (written === '') return undefined;
  for (const { name, text } of parts) {
    const start = text.indexOf(written);
    if (start >= 0) return { part: name, start, end: start + written.length };
  }
  return undefined;
}

function beginningOf(parts: readonly Part[]): Omit<SeenSign, 'indicator'> | undefined {
  const part = parts.find(({ name }) => name === 'text') ?? parts[0];
  if (!part) return undefined;
  const start = part.text.search(/\S/u);
  if (start < 0) return undefined;
  const cut = part.text.slice(start, start + firstWords);
  const whole = cut.length < firstWords ? cut : cut.replace(/\s+\S*$/u, '');
  const line = (whole || cut).split('\n', 1)[0] ?? '';
  return { part: part.name, start, end: start + line.replace(/\p{Surrogate}$/u, '').length };
}
