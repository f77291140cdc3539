import type { Level } from './assessment';
import type { Offer, OfferId } from './offer';

/**
 * What is remembered of an offer that was set aside. A conversation set aside while it only worried comes back when it turns into a
 * danger: it is not what it was when someone looked at it.
 */
export function setAsideAs({ id, kind }: Pick<Offer, 'id' | 'kind'>, level: Level): OfferId {
  return kind === 'conversation' && level === 'danger' ? (`${id}-danger` as OfferId) : id;
}
