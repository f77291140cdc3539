import type { Contact } from '@/lib/domain/contact';
import type { Offer } from '@/lib/domain/offer';
import type { Sighting } from '@/lib/domain/sighting';
import { contactsIn } from './contacts/contacts-in';
import { foldedWords, foldJob, foldName, foldPlace } from './contacts/fold-names';
import { domainOfHost } from './extract/addresses';

/** UTF-16 units of a text that it is known again by. */
const most = 12_000;
/** Fewer runs of words are too little to tell one text from another: a title, a greeting. */
const fewestShingles = 20;
const mostShingles = 600;
/** Short words of a town or a firm stand in any text. */
const shortestMasked = 3;
const sentence = /[.!?…\n\r;•·|]+/u;

/**
 * What of an offer is remembered. Pure; the caller makes it unreadable before it is stored.
 * @param homes ISO 3166-1 alpha-2 of countries that phones without prefix may be of, likeliest first
 * @param site the site it was read on, by id or host
 */
export function sightingOf(offer: Offer, homes: readonly string[], site: string): Sighting {
  const { title = '', employer = '', place = '' } = offer;
  const text = wordsOf(offer);
  const contacts = contactsIn(`${title}\n${text}\n${offer.contacts.join('\n')}`, homes);
  const ownHost = domainOfHost(new URL(offer.url).hostname);
  return {
    contacts: contacts.filter(({ kind, value }) => kind !== 'domain' || value !== ownHost),
    shingles: shinglesOf(text, [place, employer], contacts),
    text: foldedWords(`${title} ${text}`.slice(0, most)).join(' '),
    title: foldedWords(title).join(' '),
    name: foldName(employer, place),
    place: foldPlace(place),
    job: foldJob(title, place, employer),
    site,
  };
}

/** What the other side wrote. */
function wordsOf({ text, messages }: Offer): string {
  return [text, ...messages.flatMap((message) => (message.from === 'them' ? [message.text] : []))].join('\n');
}

/**
 * Pairs of neighbouring words of a sentence, each once. Left out are numbers and pictures, contacts, and the names of town and firm: what a copied text
 * changes. Sentences may change their order, and do not run into each other. "Call 600 000 000 for work in Vigo" gives `call for`, `for work`, `work in`.
 */
export function shinglesOf(text: string, names: readonly string[], contacts: readonly Contact[]): readonly string[] {
  const masked = new Set(names.flatMap(foldedWords).filter(({ length }) => length >= shortestMasked));
  const bare = contacts.reduce((left, { written }) => left.replaceAll(written, ' '), text.slice(0, most));
  const shingles = new Set<string>();
  for (const part of bare.split(sentence)) {
    const words = foldedWords(part).filter((word) => !/\d/u.test(word) && !masked.has(word));
    if (words.length === 1 && words[0] !== undefined) shingles.add(words[0]);
    for (let at = 1; at < words.length && shingles.size < mostShingles; at++)
      shingles.add(`${words[at - 1]} ${words[at]}`);
  }
  return shingles.size < fewestShingles ? [] : [...shingles];
}
