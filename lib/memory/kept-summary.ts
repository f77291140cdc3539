import type { Contact } from '@/lib/domain/contact';
import type { Evidence, EvidenceId, EvidenceSummary } from '@/lib/domain/evidence';
import { titleOf } from '@/lib/domain/title-of';
import { wordsOf } from './fold-words';
import { sipHash } from './sip-hash';
import { signTexts } from './text-signature';

/** A contact as it is compared: one spelling, whatever was written. */
export type KnownContact = Pick<Contact, 'kind' | 'value'>;

/** What of an offer is looked at to know it again. */
export interface Recognisable {
  readonly contacts: readonly KnownContact[];
  readonly shingles: readonly string[];
}

/** What is sealed beside the whole of a piece of evidence, small enough to be opened for every search. */
export interface KeptSummary extends EvidenceSummary {
  /** The offer it was made of, to know it again. */
  readonly offer: string;
  readonly zone: string;
  /** Contacts in one spelling each, for the trail and for a search by phone. */
  readonly known: readonly KnownContact[];
  /** Words it is found by: folded, each once, a space before each. */
  readonly words: string;
  /** What nearly the same text shares with it; absent where it is too short to be known again. */
  readonly text?: { readonly signature: readonly number[] };
  /** Evidence with a picture like one of its own, as far as it was kept before. Some of it may be forgotten by now. */
  readonly alike?: readonly EvidenceId[];
}

/** Contacts shown in a row of the notebook. */
const mostShown = 3;
/** UTF-16 units of words a search looks at: some 1,500 different words. */
const longestWords = 12_000;

/** What of a summary its offer is known again by. */
export type KnownBy = Pick<KeptSummary, 'known' | 'text' | 'alike'>;

/** Summaries are sealed, and must be comparable after memory was given another key: this one is no secret. */
const sign = signTexts(sipHash(new Uint8Array(16)));

/** Makes of contacts, in one spelling each, and of runs of words what an offer is known again by. */
export function knownBy({ contacts, shingles }: Recognisable): KnownBy {
  const known = contacts.map(({ kind, value }) => ({ kind, value }));
  if (shingles.length === 0) return { known };
  return { known, text: { signature: [...sign(shingles)] } };
}

/** Makes what a row of the notebook, a search and the trail need. */
export function summaryOf(evidence: Evidence, { known, text, alike }: KnownBy): KeptSummary {
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
    known,
    ...(text ? { text } : {}),
    ...(alike ? { alike } : {}),
    words: foundBy(evidence),
  };
}

/** A summary as a page may have it. */
export function rowOf(summary: KeptSummary): EvidenceSummary {
  const { offer: _, known: __, words: ___, text: ____, zone: _____, alike: ______, ...row } = summary;
  return row;
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
