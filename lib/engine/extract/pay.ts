import { type Period, periods, says } from '../facts';
import { type Hit, type Hits, hitsSaying } from '../hits';
import type { Sentences } from '../sentences';
import type { FoundAmount } from './amounts';

/** Pay that says how much of what for how long. */
export interface FoundPay {
  readonly from: number;
  readonly to: number;
  readonly least: number;
  readonly most: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly period: Period;
  /** What is said of taxes, if anything. */
  readonly taxed?: 'net' | 'gross';
}

/** How far from the amount, in tokens, its period may stand: behind it or before it. */
const reachBehind = 5;
const reachBefore = 3;

/** Most amounts of one offer that are read: each is held against every word for a period. */
const mostRead = 40;

/** Amounts whose currency and period are both told, in the same sentence. Everything else is left alone. */
export function readPay(amounts: readonly FoundAmount[], hits: Hits, sentences: Sentences): readonly FoundPay[] {
  if (amounts.length === 0) return [];
  const told = hitsSaying(hits, says.period);
  const net = hitsSaying(hits, says.net);
  const gross = hitsSaying(hits, says.gross);
  return amounts.slice(0, mostRead).flatMap((amount) => {
    const { from, to, least, most, currency } = amount;
    const period = nearest(told, amount, sentences);
    const name = period && periods[period.value];
    if (currency === undefined || !period || !name) return [];
    const isNet = nearest(net, amount, sentences) !== undefined;
    const isGross = nearest(gross, amount, sentences) !== undefined;
    const taxed = isNet === isGross ? undefined : isNet ? 'net' : 'gross';
    const span = { from: Math.min(from, period.from), to: Math.max(to, period.to) };
    return [{ ...span, least, most, currency, period: name, ...(taxed && { taxed }) }];
  });
}

/** The hit that stands closest to an amount, behind it before all. */
function nearest(hits: readonly Hit[], { from, to }: FoundAmount, { sentence }: Sentences): Hit | undefined {
  const behind = hits.find(
    (hit) => hit.from >= to && hit.from - to <= reachBehind && sentence[hit.from] === sentence[from],
  );
  return (
    behind ??
    hits.findLast((hit) => hit.to <= from && from - hit.to <= reachBefore && sentence[hit.from] === sentence[from])
  );
}
