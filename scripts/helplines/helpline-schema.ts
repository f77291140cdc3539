import * as v from 'valibot';
import type { Helpline } from '../../lib/domain/guidance';
import { readOpeningHours } from '../../lib/domain/opening-hours';
import { needs } from './directory-entry';

const text = v.pipe(v.string(), v.minLength(1, 'is empty'));
const page = v.pipe(text, v.url('is not an address'), v.startsWith('https://', 'is not an https address'));
const abroad = v.pipe(text, v.regex(/^\+\d{7,15}$/u, 'is not a number with its country code'));
const dialled = v.pipe(
  text,
  v.regex(/^(?:\+\d{7,15}|\*?\d{2,10})$/u, 'is neither a number with its country code nor a short code'),
);
const language = v.pipe(text, v.regex(/^[a-z]{2,3}$/u, 'is not a language code'));
const deafWays = v.pipe(
  text,
  v.regex(/^(?:(?:sms|chat|sign-language|tty|relay|app|email)(?:, |$))+$/u, 'is not a list of ways'),
);

/** A helpline as it may stand in `lib/knowledge/helplines`; the tests hold every entry to it. */
export const helplineSchema = v.strictObject({
  id: v.pipe(text, v.regex(/^[a-z]{2,3}-[a-z0-9-]+$/u, 'is not like `es-016`')),
  country: v.pipe(text, v.regex(/^(?:[A-Z]{2}|INT)$/u, 'is neither a country code, EU nor INT')),
  name: text,
  englishName: text,
  needs: v.pipe(v.array(v.picklist(needs)), v.minLength(1, 'names no need')),
  phone: v.exactOptional(dialled),
  phoneShown: v.exactOptional(text),
  whatsapp: v.exactOptional(abroad),
  telegram: v.exactOptional(v.pipe(text, v.regex(/^@\w{4,32}$/u, 'is not a Telegram name'))),
  sms: v.exactOptional(dialled),
  smsWord: v.exactOptional(text),
  chat: v.exactOptional(page),
  web: v.exactOptional(page),
  email: v.exactOptional(v.pipe(text, v.email('is not an e-mail address'))),
  fromAbroad: v.exactOptional(abroad),
  fromAbroadShown: v.exactOptional(text),
  hours: v.exactOptional(
    v.pipe(
      text,
      v.check((hours) => readOpeningHours(hours) !== undefined, 'is not hours'),
    ),
  ),
  languages: v.exactOptional(v.array(language)),
  interpreted: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  phonesByLanguage: v.exactOptional(
    v.array(v.strictObject({ languages: v.array(language), phone: abroad, phoneShown: text })),
  ),
  free: v.exactOptional(v.boolean()),
  anonymous: v.exactOptional(v.boolean()),
  notOnBill: v.exactOptional(v.boolean()),
  deafAccess: v.exactOptional(deafWays),
  confidence: v.picklist(['high', 'medium']),
  source: page,
  checked: v.pipe(text, v.isoDate('is not a date')),
});

/** Leaves out what is unknown (null, undefined), then holds the rest to the schema. Answers the entry, or what is wrong with it. */
export function readHelpline(entry: Readonly<Record<string, unknown>>): Helpline | readonly string[] {
  const known = Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null && value !== undefined));
  const parsed = v.safeParse(helplineSchema, known);
  if (parsed.success) return parsed.output;
  return parsed.issues.map(
    (issue) => `${v.getDotPath(issue) ?? 'entry'}: ${JSON.stringify(issue.input)} ${issue.message}`,
  );
}
