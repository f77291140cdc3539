import type { Seen } from './seen';

/** Identifies one offer on one page for as long as its text stays the same; a conversation, however it goes on. */
export type OfferId = string & { readonly __brand: 'OfferId' };

/** Where a text was met. Some signs mean more on one surface than on another. */
export type Surface =
  | 'job-ad'
  | 'classified'
  | 'social-post'
  | 'direct-message'
  | 'dating-profile'
  | 'conversation'
  | 'page';

export const surfaces = [
  'job-ad',
  'classified',
  'social-post',
  'direct-message',
  'dating-profile',
  'conversation',
  'page',
] as const satisfies readonly Surface[];

/** `offer`: a whole offer page; `card`: one entry of a list; `post`: one post of a feed; `text`: pasted or selected. */
export type OfferKind = 'offer' | 'card' | 'post' | 'conversation' | 'text';

export const offerKinds = ['offer', 'card', 'post', 'conversation', 'text'] as const satisfies readonly OfferKind[];

/** One turn of a conversation. `minutes` counts from the first message. */
export interface Message {
  readonly from: 'them' | 'me';
  readonly text: string;
  readonly minutes?: number;
  /** Who of several wrote it, as the page names them; known in groups, where words of two people do not add up. */
  readonly sender?: string;
}

/** What a page says of its offer to machines, where that contradicts in substance what it shows people. */
export interface Claims {
  readonly employer?: string;
  readonly pay?: string;
}

/** One job ad, profile, post or conversation asking something of the reader: what a reader hands over. */
export interface Offer {
  readonly id: OfferId;
  /** The reader that read it: `indeed`, `job-posting`, `fallback`, `selection`. */
  readonly reader: string;
  readonly kind: OfferKind;
  readonly surface: Surface;
  /** Address of the page it was read on. */
  readonly url: string;
  readonly title?: string;
  readonly text: string;
  readonly employer?: string;
  readonly place?: string;
  readonly pay?: string;
  /** As written on the page: phones, e-mails, links, handles. */
  readonly contacts: readonly string[];
  /** Empty unless `kind` is `conversation`. */
  readonly messages: readonly Message[];
  /** Language the page or caller declares, if any; a hint only. */
  readonly language?: string;
  /** A sign to ask about, never enough alone: boards slip, too. */
  readonly claims?: Claims;
  /** The page shows only a part of it until someone presses "See more". */
  readonly isFolded?: true;
  /** What this device remembers of it; added by the background, refused from pages. */
  readonly seen?: Seen;
}

/** A named stretch of an offer's text; `messages.N` is turn N, from 0. */
export type OfferPart = 'title' | 'text' | 'employer' | 'place' | 'pay' | `messages.${number}`;

/** Makes an `OfferId`: FNV-1a over the address and the words, so a recycled node with new text is a new offer. */
export function offerId(url: string, title: string, text: string): OfferId {
  let hash = 0x811c9dc5;
  const words = `${url}\u0000${title}\u0000${text}`;
  // By code point, but asked for as one only where two units may make it: every post of a feed is hashed.
  for (let at = 0; at < words.length; at += 1) {
    const unit = words.charCodeAt(at);
    const point = (unit & 0xfc00) === 0xd800 ? (words.codePointAt(at) ?? 0) : unit;
    if (point > 0xffff) at += 1;
    hash = Math.imul(hash ^ point, 0x01000193);
  }
  return (hash >>> 0).toString(36) as OfferId;
}
