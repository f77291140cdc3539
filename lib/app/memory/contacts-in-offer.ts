import type { Contact } from '@/lib/domain/contact';
import type { Offer } from '@/lib/domain/offer';
import { findAddresses } from '@/lib/engine/extract/addresses';
import type { FoundContact } from '@/lib/engine/extract/found-contact';
import { homesOf } from '@/lib/engine/extract/homes';
import { findPhones } from '@/lib/engine/extract/phones';
import { readPart } from '@/lib/engine/tokenise';
import { Words } from '@/lib/engine/words';

/** UTF-16 units of an offer that are searched for contacts. */
const most = 20_000;

const words = new Words();

/** The contacts an offer names, in one spelling each. `homes`: countries (ISO 3166-1 alpha-2) that phones without prefix may be of. */
export function contactsInOffer(offer: Offer, homes: readonly string[]): readonly Contact[] {
  const theirs = offer.messages.flatMap(({ from, text }) => (from === 'them' ? [text] : []));
  const text = [...offer.contacts, offer.title ?? '', offer.text, ...theirs].join('\n');
  return contactsInText(text, [...homes, ...homesOf([offer.language?.slice(0, 2) ?? ''])]);
}

/** The contacts a text names, in one spelling each. */
export function contactsInText(text: string, homes: readonly string[]): readonly Contact[] {
  const read = text.slice(0, most);
  words.clear();
  readPart(words, 'text', read);
  const found = [...findAddresses(words), ...findPhones(words, homes)];
  const contacts = new Map<string, Contact>();
  for (const one of found) {
    const contact = { ...kindAndValue(one), written: read.slice(one.start, one.end) };
    contacts.set(`${contact.kind}:${contact.value}`, contact);
  }
  return [...contacts.values()];
}

function kindAndValue({ kind, value, origin }: FoundContact): Pick<Contact, 'kind' | 'value'> {
  return kind === 'link' ? { kind: 'domain', value: origin ?? value } : { kind, value };
}
