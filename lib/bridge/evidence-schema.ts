import * as v from 'valibot';
import { levels } from '@/lib/domain/assessment';
import type { Evidence, EvidenceId } from '@/lib/domain/evidence';
import { isEvidenceId } from '@/lib/domain/evidence-address';
import { harms, strengths, themes } from '@/lib/domain/indicator';
import type { OfferPart } from '@/lib/domain/offer';
import { caps } from './caps';
import { offer, words } from './offer-schema';

export const evidenceId = v.custom<EvidenceId>(isId);
const sign = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/u));
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const language = v.pipe(v.string(), v.regex(/^[A-Za-z]{0,8}(?:-[A-Za-z0-9]{1,8}){0,4}$/u));
/** The years a date can be written in with four digits. */
const moment = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(Date.UTC(9999, 11, 31)));

const reason = v.strictObject({
  indicator: sign,
  theme: v.picklist(themes),
  strength: v.picklist(strengths),
  quote: words(caps.offerText),
  part: v.custom<OfferPart>(isPart),
  start: offset,
  end: offset,
});

const assessment = v.strictObject({
  level: v.picklist(levels),
  language,
  reasons: v.pipe(v.array(reason), v.maxLength(caps.reasons)),
  combinations: v.pipe(v.array(sign), v.maxLength(caps.reasons)),
  harms: v.pipe(v.array(v.picklist(harms)), v.maxLength(harms.length)),
  countries: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/u))), v.maxLength(300)),
  partly: v.boolean(),
});

/** What evidence must look like that comes from outside, from a file. */
export const evidence: v.GenericSchema<unknown, Evidence> = v.strictObject({
  id: evidenceId,
  at: moment,
  zone: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_+/-]{1,64}$/u)),
  offer,
  assessment,
  site: v.exactOptional(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,59}$/u))),
  version: v.pipe(v.string(), v.regex(/^[\w.+-]{1,40}$/u)),
  note: words(caps.note),
  tags: v.pipe(v.array(words(caps.tag)), v.maxLength(caps.tags)),
  pictures: v.pipe(offset, v.maxValue(caps.pictures)),
});

/** Pictures on their way over the bridge, in base64. */
export const pictures = v.pipe(
  v.array(v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]*={0,2}$/u))),
  v.maxLength(caps.pictures),
  v.check((all) => all.reduce((sum, one) => sum + one.length, 0) <= caps.pictureUnits, 'the pictures are too big'),
);

/** Reads evidence out of JSON from outside. `undefined`: it is none, or has more in it than evidence has. */
export function parseEvidence(value: unknown): Evidence | undefined {
  const result = v.safeParse(evidence, value, { abortEarly: true });
  return result.success ? result.output : undefined;
}

function isId(value: unknown): value is EvidenceId {
  return typeof value === 'string' && isEvidenceId(value);
}

function isPart(value: unknown): boolean {
  return typeof value === 'string' && /^(?:title|text|employer|place|pay|messages\.\d{1,6})$/u.test(value);
}
