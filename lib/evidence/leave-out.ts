import type { Assessment, Reason } from '@/lib/domain/assessment';
import type { Evidence } from '@/lib/domain/evidence';
import { type EvidencePart, noAddress } from '@/lib/domain/evidence-file';
import type { Offer, OfferPart } from '@/lib/domain/offer';

/** Evidence without these parts. A sign that was quoted from one of them stays a sign, without its quote. */
export function leaveOut(evidence: Evidence, parts: readonly EvidencePart[]): Evidence {
  const out = new Set(parts);
  if (out.size === 0) return evidence;
  const { site, ...rest } = evidence;
  return {
    ...rest,
    ...(site === undefined || out.has('address') ? {} : { site }),
    offer: offerWithout(evidence.offer, out),
    assessment: out.has('assessment') ? nothingSaid(evidence.assessment) : unquoted(evidence.assessment, out),
    note: out.has('note') ? '' : evidence.note,
    tags: out.has('tags') ? [] : evidence.tags,
  };
}

function offerWithout(offer: Offer, out: ReadonlySet<EvidencePart>): Offer {
  const { title, employer, place, pay, claims, ...rest } = offer;
  return {
    ...rest,
    ...(title === undefined || out.has('title') ? {} : { title }),
    ...(out.has('details')
      ? {}
      : {
          ...(employer === undefined ? {} : { employer }),
          ...(place === undefined ? {} : { place }),
          ...(pay === undefined ? {} : { pay }),
          ...(claims === undefined ? {} : { claims }),
        }),
    text: out.has('text') ? '' : offer.text,
    messages: out.has('messages') ? [] : offer.messages,
    contacts: out.has('contacts') ? [] : offer.contacts,
    // Most readers are named for their site.
    ...(out.has('address') ? { url: noAddress, reader: 'left-out' } : {}),
  };
}

/** An assessment that says nothing; its language is kept, which the words themselves tell. */
function nothingSaid({ language }: Assessment): Assessment {
  return { level: 'none', language, reasons: [], combinations: [], harms: [], countries: [], partly: false };
}

function unquoted(assessment: Assessment, out: ReadonlySet<EvidencePart>): Assessment {
  const isOut = ({ part }: Reason): boolean => out.has(heldIn(part));
  return {
    ...assessment,
    reasons: assessment.reasons.map((reason) => (isOut(reason) ? { ...reason, quote: '', start: 0, end: 0 } : reason)),
    // Countries were read from words that are not there any more.
    countries: out.has('text') || out.has('messages') || out.has('title') ? [] : assessment.countries,
  };
}

function heldIn(part: OfferPart): EvidencePart {
  switch (part) {
    case 'title':
    case 'text':
      return part;
    case 'employer':
    case 'place':
    case 'pay':
      return 'details';
    default:
      return 'messages';
  }
}
