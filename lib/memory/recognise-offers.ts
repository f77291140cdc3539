import type { Contact } from '@/lib/domain/contact';
import type { Seen, SeenContact, SeenText } from '@/lib/domain/seen';
import type { Sighting } from '@/lib/domain/sighting';
import type { ContactRow } from './database';
import { type KnownOffer, knownOffers } from './known-offers';
import { marker } from './marks';
import type { Memory } from './memory';
import { sightsIn } from './sights';

/** What memory knows of some offers, to be remembered with after they were assessed. */
export interface Recognised {
  readonly known: readonly KnownOffer[];
  /** In the order of the offers; `undefined` where nothing of it was seen in another offer. */
  readonly seen: readonly (Seen | undefined)[];
}

/** Tells what was seen before of the offers of a page, from other offers: the same one again is none. One transaction. */
export async function recogniseOffers(memory: Memory, sightings: readonly Sighting[]): Promise<Recognised> {
  const { marksOf } = marker(memory.keys);
  const known = await knownOffers(memory, await Promise.all(sightings.map(marksOf)));
  return { known, seen: known.map(seenOf) };
}

function seenOf(known: KnownOffer): Seen | undefined {
  const contacts = known.marks.contacts.flatMap(({ contact, id }) => {
    const row = known.contacts.get(id);
    return row ? (seenContact(contact, row, known) ?? []) : [];
  });
  const text = seenText(known);
  if (contacts.length === 0 && !text) return undefined;
  return { contacts: contacts.toSorted((a, b) => tellingOf(b) - tellingOf(a)), ...(text ? { text } : {}) };
}

function seenContact(contact: Contact, row: ContactRow, { marks, offer }: KnownOffer): SeenContact | undefined {
  const { first, offers, names, places, jobs, marked } = sightsIn(row.sights);
  const others = offers.filter((other) => other !== offer).length;
  if (others === 0) return undefined;
  return {
    contact: contact.written,
    kind: contact.kind,
    offers: others,
    names: without(names, marks.name),
    places: without(places, marks.place),
    jobs: without(jobs, marks.job),
    wasMarked: marked.some((other) => other !== offer),
    first,
    last: row.last,
  };
}

function seenText({ marks, elsewhere }: KnownOffer): SeenText | undefined {
  if (elsewhere.length === 0) return undefined;
  return {
    offers: new Set(elsewhere.map(({ offer }) => offer)).size,
    names: without([...new Set(elsewhere.map(({ name }) => name))], marks.name),
    places: without([...new Set(elsewhere.map(({ place }) => place))], marks.place),
    wasMarked: elsewhere.some(({ wasMarked }) => wasMarked),
    first: Math.min(...elsewhere.map(({ first }) => first)),
    last: Math.max(...elsewhere.map(({ last }) => last)),
  };
}

/** How many of these are another's; 0 is nobody's. */
const without = (tags: readonly number[], own: number): number => tags.filter((tag) => tag !== own && tag !== 0).length;

const tellingOf = ({ wasMarked, names, places, jobs, offers }: SeenContact): number =>
  (wasMarked ? 1_000 : 0) + names * 20 + places * 5 + jobs * 5 + offers;
