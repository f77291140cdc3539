import type { Signal } from '@/lib/domain/assessment';
import type { Strength } from '@/lib/domain/indicator';
import type { PackFacts } from './facts';
import { reported } from './scale';

/** A signal with what is known of its indicator. */
export interface Sign {
  readonly signal: Signal;
  readonly facts: PackFacts['indicators'][number];
}

const strengths: readonly Strength[] = ['weak', 'moderate', 'strong', 'critical'];

/** Signs in the order in which they are told. */
export const strongestFirst = (signs: readonly Sign[]): Sign[] =>
  signs.toSorted((a, b) => strengths.indexOf(b.facts.strength) - strengths.indexOf(a.facts.strength));

/** One sign per indicator, its best quote; strongest sign first. */
export function bestOf(indicators: ReadonlyMap<string, Sign['facts']>, signals: readonly Signal[]): Sign[] {
  const chosen = new Map<string, Sign>();
  for (const signal of signals) {
    const facts = indicators.get(signal.indicator);
    const known = chosen.get(signal.indicator);
    if (facts && (!known || betterQuote(signal, known.signal))) chosen.set(signal.indicator, { signal, facts });
  }
  return strongestFirst([...chosen.values()]);
}

function betterQuote(a: Signal, b: Signal): boolean {
  const told = Number(reported.has(b.act)) - Number(reported.has(a.act));
  return told > 0 || (told === 0 && a.quote.length > b.quote.length);
}
