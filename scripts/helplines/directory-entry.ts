import * as v from 'valibot';
import type { Need } from '../../lib/domain/guidance';

export const needs = [
  'emergency',
  'trafficking',
  'labour',
  'child',
  'missing',
  'sextortion',
  'fraud',
  'violence',
] as const satisfies readonly Need[];

const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty'));
const maybeText = v.optional(v.nullable(text));
const maybeFlag = v.optional(v.nullable(v.boolean()));
const maybeList = v.optional(v.nullable(v.array(text)));
const page = v.nullable(v.pipe(text, v.url('is not an address'), v.startsWith('https://', 'is not an https address')));
const maybePage = v.optional(page);

/** One row of a helpline directory as it arrives; unknown columns are ignored. */
export const directoryEntry = v.object({
  id: v.pipe(text, v.regex(/^[a-z]{2,3}-[a-z0-9-]+$/u, 'is not like `es-016`')),
  country: v.pipe(text, v.regex(/^(?:[A-Z]{2}|INT)$/u, 'is neither a country code, EU nor INT')),
  name: text,
  name_en: text,
  needs: v.pipe(v.array(v.picklist(needs)), v.minLength(1, 'names no need')),
  phone: maybeText,
  phone_display: maybeText,
  whatsapp: maybeText,
  telegram: maybeText,
  sms: maybeText,
  chat_url: maybePage,
  web: maybePage,
  email: v.optional(v.nullable(v.pipe(text, v.email('is not an e-mail address')))),
  hours: maybeText,
  languages: maybeList,
  free: maybeFlag,
  anonymous: maybeFlag,
  discreet_not_on_bill: maybeFlag,
  call_from_abroad: maybeText,
  deaf_access: maybeText,
  sources: v.pipe(v.array(v.object({ url: text })), v.minLength(1, 'has no source')),
  confidence: v.picklist(['high', 'medium', 'low']),
});

export type DirectoryEntry = v.InferOutput<typeof directoryEntry>;
