import { type Assessment, levels } from '@/lib/domain/assessment';
import type { AssessedOffer } from './assessed-offer';

/** People of one group whose words are judged: those who wrote last. */
const mostSenders = 12;

/**
 * A group chat as one conversation with each of those who write in it, since what two people say does not add up to one offer. The
 * words of the others are left out, but turns keep their numbers. A conversation between two, or any other offer, is itself.
 */
export function bySender(offer: AssessedOffer): readonly AssessedOffer[] {
  const senders = new Set(offer.messages.toReversed().flatMap(({ from, sender }) => (from === 'them' && sender) || []));
  if (senders.size < 2) return [offer];
  return [...senders].slice(0, mostSenders).map((one) => ({
    ...offer,
    messages: offer.messages.map((message) =>
      message.from === 'me' || message.sender === one ? message : { ...message, text: '' },
    ),
  }));
}

/** The assessment of the higher level, or else the one with more reasons, or else the first. */
export function stronger(one: Assessment, other: Assessment): Assessment {
  return weightOf(other) > weightOf(one) ? other : one;
}

function weightOf({ level, reasons }: Assessment): number {
  return levels.indexOf(level) * 1_000 + reasons.length;
}
