import type { Assessment, Reason } from '@/lib/domain/assessment';
import type { Evidence } from '@/lib/domain/evidence';
import {
  evidenceParts,
  isRedacted,
  noAddress,
  type Omission,
  type Redacted,
  type WholeEvidence,
} from '@/lib/domain/evidence-file';
import { type Offer, type OfferPart, offerId } from '@/lib/domain/offer';
import { type Blacked, blackout } from './blackout';
import { leaveOut } from './leave-out';
import { partsWithin } from './parts-within';

/** Takes parts out and blacks words out, everywhere they stand: quotes, title, contacts, senders, note and tags included. */
export function redact(whole: WholeEvidence, omission: Omission, words: readonly string[]): Redacted {
  const there = partsWithin(whole.evidence);
  const leftOut = evidenceParts.filter((part) => omission.parts.includes(part) && there.has(part));
  const pictures = whole.pictures.filter((_, at) => !omission.pictures.includes(at));
  const { evidence, blacked } = blackOut(leaveOut(whole.evidence, leftOut), words);
  const redacted: Redacted = {
    evidence: { ...evidence, pictures: pictures.length },
    pictures,
    leftOut,
    picturesOut: whole.pictures.length - pictures.length,
    blacked,
  };
  return isRedacted(redacted) ? withOwnId(redacted) : redacted;
}

/** The id of an offer is made of its words: of few enough, one could try them all and see which fit. */
function withOwnId(redacted: Redacted): Redacted {
  const { offer } = redacted.evidence;
  const id = offerId(offer.url, offer.title ?? '', offer.text);
  return { ...redacted, evidence: { ...redacted.evidence, offer: { ...offer, id } } };
}

function blackOut(evidence: Evidence, words: readonly string[]): { evidence: Evidence; blacked: number } {
  const pen = blackout(words);
  let blacked = 0;
  const black = (text: string): string => {
    const after = pen(text);
    blacked += after.places;
    return after.text;
  };
  const { offer } = evidence;
  const { title, employer, place, pay, claims, language } = offer;
  const redacted: Offer = {
    ...offer,
    url: address(offer.url, (text) => black(text)),
    ...(title === undefined ? {} : { title: black(title) }),
    text: black(offer.text),
    ...(employer === undefined ? {} : { employer: black(employer) }),
    ...(place === undefined ? {} : { place: black(place) }),
    ...(pay === undefined ? {} : { pay: black(pay) }),
    ...(language === undefined ? {} : { language: black(language) }),
    ...(claims === undefined
      ? {}
      : { claims: Object.fromEntries(Object.entries(claims).map(([name, value]) => [name, black(value)])) }),
    contacts: offer.contacts.map(black),
    messages: offer.messages.map(({ sender, text, ...message }) => ({
      ...message,
      text: black(text),
      ...(sender === undefined ? {} : { sender: black(sender) }),
    })),
  };
  const note = black(evidence.note);
  const tags = evidence.tags.map(black);
  const reasons = evidence.assessment.reasons.map((reason) => quotedAnew(reason, offer, redacted, pen));
  const assessment: Assessment = { ...evidence.assessment, reasons };
  return { evidence: { ...evidence, offer: redacted, assessment, note, tags }, blacked };
}

/** An address hides its words in percent signs: they are undone where something is blacked out. One that is none any more goes. */
function address(url: string, black: (text: string) => string): string {
  const plain = decoded(url);
  const after = black(plain);
  if (after === plain) return url;
  return URL.canParse(after) ? after : noAddress;
}

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url; // Not UTF-8 behind its percent signs: it is looked at as it is written.
  }
}

/** The quote as it stands in the offer after blacking out. */
function quotedAnew(reason: Reason, before: Offer, after: Offer, pen: (text: string) => Blacked): Reason {
  const whole = wordsOf(before, reason.part);
  if (whole?.slice(reason.start, reason.end) !== reason.quote) {
    const { text, places } = pen(reason.quote);
    if (places === 0) return reason;
    return { ...reason, quote: text, start: 0, end: text.length };
  }
  const { moved } = pen(whole);
  const start = moved(reason.start, 'start');
  const end = moved(reason.end, 'end');
  return { ...reason, start, end, quote: wordsOf(after, reason.part)?.slice(start, end) ?? '' };
}

function wordsOf(offer: Offer, part: OfferPart): string | undefined {
  if (part === 'title' || part === 'text' || part === 'employer' || part === 'place' || part === 'pay')
    return offer[part];
  return offer.messages[Number(part.slice('messages.'.length))]?.text;
}
