import type { Contact } from '@/lib/domain/contact';
import type { Offer } from '@/lib/domain/offer';
import type { Settings } from '@/lib/domain/settings';
import { contactsIn } from '@/lib/engine/contacts/contacts-in';
import { homesHere } from './homes-here';

/** The contacts an offer names, in one spelling each; of a conversation, those the other side names. */
export function contactsInOffer(offer: Offer, settings: Settings): readonly Contact[] {
  const theirs = offer.messages.flatMap(({ from, text }) => (from === 'them' ? [text] : []));
  const text = [...offer.contacts, offer.title ?? '', offer.text, ...theirs].join('\n');
  return contactsIn(text, homesHere(settings, URL.canParse(offer.url) ? offer : undefined));
}
