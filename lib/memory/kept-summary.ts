import type { Contact } from '@/lib/domain/contact';
import type { Evidence, EvidenceSummary } from '@/lib/domain/evidence';
import type { Offer } from '@/lib/domain/offer';
import { titleOf } from '@/lib/domain/title-of';
import { wordsOf } from './fold-words';
import { sketchOf } from './sketch';

/** A contact as it is compared: one spelling, whatever was written. */
export type KnownContact = Pick<Contact, 'kind' | 'value'>;

/** What is sealed beside the whole of a piece of evidence, small enough to be opened for every search. */
export interface KeptSummary extends EvidenceSummary {
  /** The offer it was made of, to know it again. */
  readonly offer: string;
  readonly zone: string;
  /** Contacts in one spelling each, for the trail and for a search by phone. */
  readonly known: readonly KnownContact[];
  /** Words it is found by: folded, each once, a space before each. */
  readonly words: string;
  readonly sketch: readonly number[];
}

/** Contacts shown in a row of the notebook. */
const mostShown = 3;
/** UTF-16 units of words a search looks at: some 1,500 different words. */
const longestWords = 12_000;

/** Makes what a row of the notebook, a search and the trail need. `known`: its contacts, normalised. */
export function summaryOf(evidence: Evidence, known: readonly KnownContact[]): KeptSummary {
  const { id, at, zone, offer, assessment, site, tags } = evidence;
  return {
    id,
    at,
    zone,
    title: titleOf(offer),
    level: assessment.level,
    harms: assessment.harms,
    host: hostOf(offer.url),
    ...(site === undefined ? {} : { site }),
    ...(offer.place ? { place: offer.place } : {}),
    contacts: [...new Set([...offer.contacts, ...known.map(({ value }) => value)])].slice(0, mostShown),
    tags,
    offer: offer.id,
    known: known.map(({ kind, value }) => ({ kind, value })),
    words: foundBy(evidence),
    sketch: sketchOf(wordsIn(offer)),
  };
}

/** A summary as a page may have it. */
export function rowOf(summary: KeptSummary): EvidenceSummary {
  const { offer: _, known: __, words: ___, sketch: ____, zone: _____, ...row } = summary;
  return row;
}

/** What the writer of an offer says: its text, or their turns of a conversation. */
function wordsIn({ text, messages }: Offer): string {
  return [text, ...messages.flatMap((message) => (message.from === 'them' ? [message.text] : []))].join('\n');
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}

/** What the user wrote and what names the offer come first: they must not fall to the cap. */
function foundBy({ offer, note, tags, site }: Evidence): string {
  const { title = '', employer = '', place = '', pay = '', contacts, text, messages, url } = offer;
  const names = [title, employer, place, pay, site ?? '', hostOf(url), ...tags, note, ...contacts];
  const told = [text, ...messages.flatMap((message) => [message.sender ?? '', message.text])];
  const words = ` ${[...new Set([...names, ...told].flatMap(wordsOf))].join(' ')}`;
  return words.slice(0, longestWords);
}
