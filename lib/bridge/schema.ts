import * as v from 'valibot';
import { harms } from '@/lib/domain/indicator';
import { passphraseLength } from '@/lib/domain/lock';
import { mostFeatureBytes, mostPreviewBytes, pictureNameLength } from '@/lib/domain/picture';
import { mostSigns } from '@/lib/domain/report-address';
import { lockMinutes, seenDays } from '@/lib/domain/retention';
import { longestLookUp } from '@/lib/domain/seen';
import { type WatchedId, watchedLength } from '@/lib/domain/watched';
import { caps, offerLength } from './caps';
import { evidence, evidenceId, pictures } from './evidence-schema';
import { keepSchemas } from './keep-schemas';
import { messages, nothing, offer, offerId, url, words } from './offer-schema';
import type { Kind, Question } from './protocol';

const language = v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}$/u));
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/u));
const host = v.pipe(v.string(), v.maxLength(253), v.regex(/^[\p{L}\p{N}.:[\]_-]+$/u));
const siteId = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,59}$/u));
const passphrase = v.pipe(v.string(), v.minLength(passphraseLength.least), v.maxLength(passphraseLength.most));
const watchedId = v.pipe(
  v.string(),
  v.regex(/^[\w-]{22}$/u),
  v.transform((id) => id as WatchedId),
);
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Bytes as base64, which is a third longer. */
const bytes = (most: number) =>
  v.pipe(v.string(), v.maxLength(Math.ceil(most / 3) * 4), v.regex(/^[A-Za-z0-9+/]+={0,2}$/u));
const pictureId = v.pipe(v.string(), v.uuid());
const namedPicture = {
  name: v.pipe(words(pictureNameLength), v.trim(), v.minLength(1)),
  features: bytes(mostFeatureBytes),
  preview: bytes(mostPreviewBytes),
};

const offers = v.pipe(
  v.array(offer),
  v.minLength(1),
  v.maxLength(caps.offers),
  v.check(
    (all) => all.reduce((sum, one) => sum + offerLength(one), 0) <= caps.text,
    `a question carries at most ${caps.text} units of text`,
  ),
);

const someHarms = v.pipe(v.array(v.picklist(harms)), v.maxLength(harms.length));
const signs = v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z-]{1,60}$/u))), v.maxLength(mostSigns));

const guidanceRequest = {
  harms: someHarms,
  jobCountries: v.pipe(v.array(country), v.maxLength(40)),
};

const retention = v.strictObject({
  isSeenOn: v.exactOptional(v.boolean()),
  seenDays: v.exactOptional(v.picklist(seenDays)),
  isSeenInMessages: v.exactOptional(v.boolean()),
  lockMinutes: v.exactOptional(v.picklist(lockMinutes)),
});

/** What each question must look like: every key known, every size capped. Unknown keys are refused. */
const schemas: { readonly [K in Kind]: v.GenericSchema<unknown, Question<K>> } = {
  assess: v.strictObject({ kind: v.literal('assess'), offers }),
  'page-read': v.strictObject({
    kind: v.literal('page-read'),
    url,
    nothing: v.exactOptional(nothing),
    isPartly: v.exactOptional(v.literal(true)),
  }),
  'load-overlay': v.strictObject({ kind: v.literal('load-overlay') }),
  words: v.strictObject({ kind: v.literal('words'), offerLanguage: v.exactOptional(language) }),
  guide: v.strictObject({ kind: v.literal('guide'), ...guidanceRequest }),
  'open-help': v.strictObject({ kind: v.literal('open-help'), ...guidanceRequest }),
  'open-report': v.strictObject({
    kind: v.literal('open-report'),
    site: v.exactOptional(siteId),
    harms: someHarms,
    signs,
  }),
  'report-guide': v.strictObject({
    kind: v.literal('report-guide'),
    site: v.exactOptional(siteId),
    harms: someHarms,
  }),
  dismiss: v.strictObject({ kind: v.literal('dismiss'), offer: offerId, undo: v.boolean() }),
  'switch-host': v.strictObject({ kind: v.literal('switch-host'), host, off: v.boolean() }),
  'page-status': v.strictObject({
    kind: v.literal('page-status'),
    tabId: count,
    url: v.union([url, v.literal('')]),
  }),
  'read-tab': v.strictObject({ kind: v.literal('read-tab'), tabId: count, what: v.picklist(['page', 'selection']) }),
  pressed: v.strictObject({ kind: v.literal('pressed'), tabId: count }),
  check: v.strictObject({ kind: v.literal('check'), text: words(caps.offerText), messages }),
  settings: v.strictObject({ kind: v.literal('settings') }),
  'change-settings': v.strictObject({
    kind: v.literal('change-settings'),
    language: v.exactOptional(v.nullable(language)),
    country: v.exactOptional(v.nullable(country)),
    dismissed: v.exactOptional(v.pipe(v.array(offerId), v.maxLength(caps.dismissed))),
    sites: v.exactOptional(v.record(siteId, v.boolean())),
    isEasyRead: v.exactOptional(v.boolean()),
    isTeen: v.exactOptional(v.boolean()),
    isDiscreet: v.exactOptional(v.boolean()),
    retention: v.exactOptional(retention),
  }),
  'look-up': v.strictObject({ kind: v.literal('look-up'), text: words(longestLookUp) }),
  'view-pictures': v.strictObject({ kind: v.literal('view-pictures'), tabId: count }),
  'pictures-viewed': v.strictObject({ kind: v.literal('pictures-viewed') }),
  'recognise-picture': v.strictObject({ kind: v.literal('recognise-picture'), features: bytes(mostFeatureBytes) }),
  'remember-picture': v.strictObject({ kind: v.literal('remember-picture'), ...namedPicture }),
  pictures: v.strictObject({ kind: v.literal('pictures') }),
  'forget-picture': v.strictObject({ kind: v.literal('forget-picture'), id: pictureId }),
  lock: v.variant('act', [
    v.strictObject({ kind: v.literal('lock'), act: v.picklist(['set', 'open']), passphrase }),
    v.strictObject({ kind: v.literal('lock'), act: v.picklist(['close', 'remove']) }),
  ]),
  'watch-list': v.strictObject({ kind: v.literal('watch-list') }),
  watch: v.variant('act', [
    v.strictObject({
      kind: v.literal('watch'),
      act: v.literal('add'),
      value: words(watchedLength.most),
      until: v.exactOptional(count),
    }),
    v.strictObject({ kind: v.literal('watch'), act: v.literal('add-picture'), ...namedPicture }),
    v.strictObject({ kind: v.literal('watch'), act: v.picklist(['renew', 'forget']), id: watchedId }),
  ]),
  memory: v.strictObject({ kind: v.literal('memory'), isInUse: v.optional(v.boolean()) }),
  'memory-lock': v.variant('act', [
    v.strictObject({ kind: v.literal('memory-lock'), act: v.picklist(['set', 'open']), passphrase }),
    v.strictObject({ kind: v.literal('memory-lock'), act: v.picklist(['close', 'remove']) }),
    v.strictObject({ kind: v.literal('memory-lock'), act: v.literal('retry') }),
  ]),
  erase: v.strictObject({
    kind: v.literal('erase'),
    what: v.variant('kind', [
      v.strictObject({ kind: v.literal('all') }),
      v.strictObject({ kind: v.literal('site'), site: siteId }),
      v.strictObject({ kind: v.literal('evidence'), evidence: evidenceId }),
    ]),
  }),
  ...keepSchemas,
  'take-in': v.strictObject({ kind: v.literal('take-in'), evidence, pictures }),
};

/** A question as it came out of a message, or why it is none. */
export type Parsed = { readonly question: Question } | { readonly why: string };

/** Reads a message from outside. Unknown kinds, unknown keys, wrong types and anything over a cap are refused with a reason. */
export function parseQuestion(message: unknown): Parsed {
  const kind = kindOf(message);
  if (kind === undefined) return { why: 'unknown kind of question' };
  const result = v.safeParse<v.GenericSchema<unknown, Question>>(schemas[kind], message, { abortEarly: true });
  return result.success ? { question: result.output } : { why: explain(result.issues[0]) };
}

function kindOf(message: unknown): Kind | undefined {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return undefined;
  return isKind(message.kind) ? message.kind : undefined;
}

function isKind(kind: unknown): kind is Kind {
  return typeof kind === 'string' && Object.hasOwn(schemas, kind);
}

/** Where and what, without a word of the page: messages may end up in a console. */
function explain(issue: v.BaseIssue<unknown>): string {
  const where = v.getDotPath(issue) ?? 'question';
  return `${where}: expected ${issue.expected ?? issue.requirement ?? issue.type}`;
}
