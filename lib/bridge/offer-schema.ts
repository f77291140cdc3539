import * as v from 'valibot';
import { type OfferId, offerKinds, surfaces } from '@/lib/domain/offer';
import { caps, offerLength } from './caps';

/** Lone surrogates become U+FFFD, unit for unit, so offsets stay true and nothing later meets ill-formed text. */
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\u{FFFD}');

export const words = (length: number) => v.pipe(v.string(), v.maxLength(length), v.transform(wellFormed));
const line = words(caps.line);
export const nothing = v.picklist(['wall', 'no-offer', 'unreadable', 'changed']);
export const url = v.pipe(v.string(), v.maxLength(caps.url), v.url());
export const offerId = v.pipe(
  v.string(),
  v.regex(/^[\w-]{1,40}$/u),
  v.transform((id) => id as OfferId),
);

const message = v.strictObject({
  from: v.picklist(['them', 'me']),
  text: words(caps.offerText),
  minutes: v.exactOptional(v.pipe(v.number(), v.finite())),
  sender: v.exactOptional(line),
});

export const messages = v.pipe(v.array(message), v.maxLength(caps.messages));

export const offer = v.pipe(
  v.strictObject({
    id: offerId,
    reader: v.pipe(v.string(), v.maxLength(60)),
    kind: v.picklist(offerKinds),
    surface: v.picklist(surfaces),
    url,
    title: v.exactOptional(line),
    text: words(caps.offerText),
    employer: v.exactOptional(line),
    place: v.exactOptional(line),
    pay: v.exactOptional(line),
    contacts: v.pipe(v.array(line), v.maxLength(caps.contacts)),
    messages,
    language: v.exactOptional(words(35)),
    claims: v.exactOptional(v.strictObject({ employer: v.exactOptional(line), pay: v.exactOptional(line) })),
    isFolded: v.exactOptional(v.literal(true)),
  }),
  v.check((read) => offerLength(read) <= caps.offerText, `an offer carries at most ${caps.offerText} units of text`),
);
