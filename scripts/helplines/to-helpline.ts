import * as v from 'valibot';
import type { Helpline } from '../../lib/domain/guidance';
import { bestSource } from './best-source';
import type { Correction, Corrections } from './corrections';
import { type DirectoryEntry, directoryEntry } from './directory-entry';
import { readHelpline } from './helpline-schema';
import { canBeDialled, fromAbroad, shownFromAbroad } from './phone-number';

/** An entry ready to be written, or every reason why it is not, each beginning with the entry's id. */
export type Converted = { readonly helpline: Helpline } | { readonly problems: readonly string[] };

/** Reads one row of a directory, applies its correction and checks what comes out. `checked` is an ISO date. */
export function toHelpline(raw: unknown, checked: string, corrections: Corrections): Converted {
  const parsed = v.safeParse(directoryEntry, raw);
  if (!parsed.success) {
    const { id } = v.parse(v.looseObject({ id: v.fallback(v.string(), 'an entry without id') }), raw ?? {});
    return { problems: parsed.issues.map((issue) => `${id}: ${v.getDotPath(issue) ?? 'entry'} ${issue.message}`) };
  }
  const entry = { ...parsed.output, ...corrections[parsed.output.id]?.set };
  const helpline = readHelpline(fields(entry, checked));
  const problems = [
    ...('id' in helpline ? [] : helpline),
    ...numbers(entry)
      .filter((number) => !canBeDialled(number))
      .map((number) => `${number} cannot be dialled`),
    ...unreadLanguages(entry).map((language) => `languages: "${language}" is neither a language code nor a count`),
    ...(isReachable(entry) ? [] : ['there is no way to reach it']),
  ];
  if ('id' in helpline && problems.length === 0) return { helpline };
  return { problems: problems.map((problem) => `${entry.id}: ${problem}`) };
}

type Corrected = DirectoryEntry & Correction['set'];

function fields(entry: Corrected, checked: string): Readonly<Record<string, unknown>> {
  const abroad = entry.call_from_abroad ?? fromAbroad(entry.phone);
  const languages = entry.languages?.filter((language) => isCode.test(language)) ?? [];
  const interpreted =
    entry.languages?.filter((language) => isCount.test(language)).map((count) => Number.parseInt(count, 10)) ?? [];
  return {
    id: entry.id,
    country: entry.country,
    name: entry.name,
    englishName: entry.name_en,
    needs: entry.needs,
    phone: entry.phone,
    phoneShown: entry.phone && (entry.phone_display ?? entry.phone),
    phonesByLanguage: entry.phonesByLanguage,
    fromAbroad: abroad,
    fromAbroadShown: abroad && shownFromAbroad(abroad),
    whatsapp: entry.whatsapp,
    telegram: entry.telegram,
    sms: entry.sms,
    smsWord: entry.smsWord,
    chat: entry.chat_url,
    web: entry.web,
    email: entry.email,
    hours: entry.hours,
    languages: languages.length > 0 ? languages : undefined,
    interpreted: interpreted.length > 0 ? Math.max(...interpreted) : undefined,
    free: entry.free,
    anonymous: entry.anonymous,
    notOnBill: entry.discreet_not_on_bill,
    deafAccess: entry.deaf_access ? deafAccess(entry.deaf_access) : undefined,
    confidence: entry.confidence,
    source: bestSource(entry),
    checked,
  };
}

const isCode = /^[a-z]{2,3}$/u;
const isCount = /^\d+/u;

function unreadLanguages(entry: Corrected): readonly string[] {
  return (entry.languages ?? []).filter((language) => !isCode.test(language) && !isCount.test(language));
}

function numbers(entry: Corrected): readonly string[] {
  const all = [
    entry.phone,
    entry.whatsapp,
    entry.sms,
    entry.call_from_abroad,
    ...(entry.phonesByLanguage ?? []).map(({ phone }) => phone),
  ];
  return all.filter((number) => typeof number === 'string');
}

function isReachable(entry: Corrected): boolean {
  return numbers(entry).length > 0 || [entry.telegram, entry.chat_url, entry.web, entry.email].some(Boolean);
}

const deafWays: Readonly<Record<string, RegExp>> = {
  sms: /\bsms\b|\btext\b/iu,
  chat: /chat/iu,
  'sign-language': /sign|\blsf\b/iu,
  tty: /\btty\b/iu,
  relay: /relay|\b711\b/iu,
  app: /\bapp\b/iu,
  email: /e-mail|letter/iu,
};

/** The ways a free text names; undefined when it only says that there are some. */
function deafAccess(text: string): string | undefined {
  const ways = Object.keys(deafWays).filter((way) => deafWays[way]?.test(text));
  return ways.length > 0 ? ways.join(', ') : undefined;
}
