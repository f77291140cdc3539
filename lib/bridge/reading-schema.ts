import * as v from 'valibot';
import type { PlainReading } from '@/lib/domain/reading';
import { caps } from './caps';
import { nothing, offer, url, words } from './offer-schema';

const reading: v.GenericSchema<unknown, PlainReading> = v.variant('kind', [
  v.strictObject({
    kind: v.literal('offers'),
    url,
    offers: v.pipe(v.array(offer), v.minLength(1), v.maxLength(caps.offers)),
  }),
  v.strictObject({ kind: v.literal('nothing'), url, nothing, why: words(caps.line) }),
]);

/** Reads what a script of ours gave back from a page; `undefined` when the page made something else of it. */
export function parseReading(value: unknown): PlainReading | undefined {
  const result = v.safeParse(reading, value);
  return result.success ? result.output : undefined;
}
