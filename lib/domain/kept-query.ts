import type { EvidenceSummary } from './evidence';
import type { Harm } from './indicator';

/** What is looked for among the offers that were kept. Everything absent is left open; all that is there must fit. */
export interface KeptQuery {
  /** Beginnings of words, in any order and case; a phone number in any spelling. */
  readonly words?: string;
  /** Kept at or after, and before, these moments, in milliseconds since 1970. */
  readonly from?: number;
  readonly before?: number;
  /** Exactly as `Overview` names them. */
  readonly place?: string;
  readonly site?: string;
  readonly harm?: Harm;
  readonly tag?: string;
}

/** `date`: newest first; `level`: highest first; `title`: from A to Z. */
export type KeptOrder = 'date' | 'level' | 'title';

export const keptOrders = ['date', 'level', 'title'] as const satisfies readonly KeptOrder[];

/** What was found so far. */
export interface Found {
  readonly rows: readonly EvidenceSummary[];
  /** How many were found so far, those not among `rows` included. */
  readonly count: number;
  /** False while there are offers that were not looked at yet: the same question again looks further. */
  readonly isWhole: boolean;
  /** How many offers are kept at all. */
  readonly kept: number;
}
