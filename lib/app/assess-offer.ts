import pack from 'virtual:second-look/pack';
import type { Assessment } from '@/lib/domain/assessment';
import { fromBase64 } from '@/lib/domain/base64';
import { type Message, type Offer, type OfferId, offerId } from '@/lib/domain/offer';
import { createAssessor } from '@/lib/engine';

/** Feeds show the same offers again and again; longer ones are rare and not worth their memory. */
const most = 400;
const longest = 4_000;

const assessed = new Map<OfferId, { readonly offer: Offer; readonly assessment: Assessment }>();
let assess: ((offer: Offer) => Assessment) | undefined;

/** Assesses an offer. The engine is made when the first one comes; the last 400 short offers are remembered with their assessment. */
export function assessOffer(offer: Offer): Assessment {
  if (offer.text.length > longest || offer.messages.length > 0) return engine()(offer);
  const known = assessed.get(offer.id);
  const assessment = known && isSame(known.offer, offer) ? known.assessment : engine()(offer);
  remember(offer, assessment);
  return assessment;
}

/** Assesses what someone pasted; it is remembered nowhere. */
export function assessText(text: string, messages: readonly Message[]): Assessment {
  return engine()(pastedOffer(text, messages));
}

/** What someone pasted, as an offer that was read nowhere. A chat is known again by how it begins. */
export function pastedOffer(text: string, messages: readonly Message[]): Offer {
  return {
    id: offerId('about:blank', messages[0]?.text ?? '', text),
    reader: 'self-check',
    kind: messages.length > 0 ? 'conversation' : 'text',
    surface: messages.length > 0 ? 'conversation' : 'page',
    url: 'about:blank',
    text,
    contacts: [],
    messages,
  };
}

function engine(): (offer: Offer) => Assessment {
  assess ??= createAssessor(fromBase64(pack));
  return assess;
}

/** The one used last goes to the end; the one at the front is forgotten. */
function remember(offer: Offer, assessment: Assessment): void {
  assessed.delete(offer.id);
  assessed.set(offer.id, { offer, assessment });
  const [oldest] = assessed.keys();
  if (assessed.size > most && oldest !== undefined) assessed.delete(oldest);
}

/** An id is a short hash that a page could forge: only the same words get the same assessment. */
function isSame(known: Offer, offer: Offer): boolean {
  return (
    known.text === offer.text &&
    known.title === offer.title &&
    known.employer === offer.employer &&
    known.place === offer.place &&
    known.pay === offer.pay &&
    known.surface === offer.surface &&
    known.kind === offer.kind &&
    known.language === offer.language &&
    known.contacts.join('\n') === offer.contacts.join('\n') &&
    JSON.stringify(known.seen) === JSON.stringify(offer.seen)
  );
}
