import type { Message, OfferId } from '@/lib/domain/offer';
import type { FoundOffer } from '@/lib/domain/reading';

/** Messages of a conversation that are remembered: what the engine looks at as one stretch. */
const mostMessages = 30;
/** Conversations that are remembered in one tab. */
const mostChats = 10;
/** Messages two readings must share to be taken for the same stretch, unless one of them is shorter. */
const leastShared = 3;

/** What was seen of the conversations on this page, which messengers take off the page as one scrolls. Kept in the memory of the tab and nowhere else. */
export interface ChatMemory {
  /** The conversation with what was seen of it before and is off the page now; anything else as it is. */
  readonly join: (found: FoundOffer<Element>) => FoundOffer<Element>;
}

export function chatMemory(): ChatMemory {
  const chats = new Map<OfferId, readonly Message[]>();
  return {
    join: (found) => {
      const { offer } = found;
      if (offer.kind !== 'conversation') return found;
      const messages = joined(chats.get(offer.id) ?? [], offer.messages);
      chats.delete(offer.id);
      chats.set(offer.id, messages);
      for (const oldest of chats.keys()) if (chats.size > mostChats) chats.delete(oldest);
      if (messages === offer.messages) return found;
      // Minutes count from the first message of a reading, and these are of several.
      return { ...found, offer: { ...offer, messages: messages.map(({ minutes: _, ...message }) => message) } };
    },
  };
}

/**
 * The messages seen before and those that are shown, in their order and each once. Where they do not meet, what lies between was
 * never seen, and only what is shown counts. When there are too many, those furthest from what is shown go.
 */
export function joined(before: readonly Message[], shown: readonly Message[]): readonly Message[] {
  if (shown.length >= mostMessages) return shown;
  const after = shared(before, shown);
  if (after > 0) return after === before.length ? shown : [...before, ...shown.slice(after)].slice(-mostMessages);
  const ahead = shared(shown, before);
  if (ahead > 0) return [...shown, ...before.slice(ahead)].slice(0, mostMessages);
  return isWithin(shown, before) ? before : shown;
}

/** How many messages at the end of one reading are those at the beginning of the other; 0 when they are too few to tell. */
function shared(one: readonly Message[], other: readonly Message[]): number {
  const least = Math.min(leastShared, one.length, other.length);
  for (let count = Math.min(one.length, other.length); count >= Math.max(1, least); count -= 1) {
    if (isAt(one, one.length - count, other.slice(0, count))) return count;
  }
  return 0;
}

function isWithin(few: readonly Message[], many: readonly Message[]): boolean {
  return many.some((_, start) => start + few.length <= many.length && isAt(many, start, few));
}

/** Times are left out: they count from the first message shown. Names too where a reading has none, as when only one of a group is on the page. */
function isAt(messages: readonly Message[], start: number, expected: readonly Message[]): boolean {
  return expected.every(({ from, text, sender }, index) => {
    const message = messages[start + index];
    if (message?.from !== from || message.text !== text) return false;
    return message.sender === sender || message.sender === undefined || sender === undefined;
  });
}
