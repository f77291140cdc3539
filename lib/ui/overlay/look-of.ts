import type { ShownOffer } from './port';

/** How a mark looks. */
export type Look = 'caution' | 'danger';

/** How an offer is marked: as the background decided, or else as its level says. */
export function lookOf({ mark, assessment }: ShownOffer): Look {
  return mark ?? (assessment.level === 'danger' ? 'danger' : 'caution');
}
