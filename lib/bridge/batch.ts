import type { Claims, Message, Offer } from '@/lib/domain/offer';
import { caps, offerLength } from './caps';

/**
 * Groups offers into questions the answerer accepts, in order. An offer too long is cut, never dropped: a page must not
 * escape a second look by being long.
 */
export function batch(offers: readonly Offer[]): readonly (readonly Offer[])[] {
  const groups: Offer[][] = [];
  let room = 0;
  for (const offer of offers.map(cut)) {
    const length = offerLength(offer);
    const last = groups.at(-1);
    if (last && last.length < caps.offers && length <= room) {
      last.push(offer);
      room -= length;
    } else {
      groups.push([offer]);
      room = caps.text - length;
    }
  }
  return groups;
}

function cut(offer: Offer): Offer {
  if (isWithin(offer)) return offer;
  const { title, employer, place, pay, claims } = offer;
  const text = offer.text.slice(0, caps.offerText);
  return {
    ...offer,
    url: offer.url.slice(0, caps.url),
    text,
    ...(title === undefined ? {} : { title: title.slice(0, caps.line) }),
    ...(employer === undefined ? {} : { employer: employer.slice(0, caps.line) }),
    ...(place === undefined ? {} : { place: place.slice(0, caps.line) }),
    ...(pay === undefined ? {} : { pay: pay.slice(0, caps.line) }),
    ...(claims === undefined ? {} : { claims: cutClaims(claims) }),
    contacts: offer.contacts.slice(0, caps.contacts).map((contact) => contact.slice(0, caps.line)),
    messages: latest(offer.messages, caps.offerText - text.length),
  };
}

/** Nearly every offer is: then nothing of it is made anew. */
function isWithin(offer: Offer): boolean {
  const { url, title = '', employer = '', place = '', pay = '', claims, contacts, messages } = offer;
  return (
    url.length <= caps.url &&
    claims === undefined &&
    [title, employer, place, pay, ...contacts].every((line) => line.length <= caps.line) &&
    contacts.length <= caps.contacts &&
    messages.length <= caps.messages &&
    offerLength(offer) <= caps.offerText
  );
}

function cutClaims({ employer, pay }: Claims): Claims {
  return {
    ...(employer === undefined ? {} : { employer: employer.slice(0, caps.line) }),
    ...(pay === undefined ? {} : { pay: pay.slice(0, caps.line) }),
  };
}

/** The last messages that fit: what was said most recently matters most. */
function latest(messages: readonly Message[], room: number): readonly Message[] {
  const kept: Message[] = [];
  let left = room;
  for (const message of messages.slice(-caps.messages).toReversed()) {
    if (message.text.length > left) break;
    left -= message.text.length;
    kept.push(message);
  }
  return kept.toReversed();
}
