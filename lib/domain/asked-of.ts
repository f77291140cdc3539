import type { IndicatorId } from './indicator';

/** Signs whose question goes to someone the reader trusts: asking the other side could make things worse. */
const askedOfSomeoneTrusted: ReadonlySet<IndicatorId> = new Set([
  'age-probe-secrecy',
  'authorities-threat',
  'baby-adoption-offer',
  'debt-owed',
  'family-threat',
  'gaming-gift-lure',
  'gifts-then-debt',
  'image-request-young',
  'minor-acceptable',
  'no-leaving-alone',
  'organ-for-cash',
  'push-to-sell',
  'sextortion-threat',
  'violence-missions',
]);

/** Whom `ask.<indicator>` is written to: the other side (copy it in the offer's language), or someone the reader trusts (in the reader's own). */
export function askedOf(indicator: IndicatorId): 'them' | 'someone-trusted' {
  return askedOfSomeoneTrusted.has(indicator) ? 'someone-trusted' : 'them';
}
