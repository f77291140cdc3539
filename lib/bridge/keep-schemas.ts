import * as v from 'valibot';
import { harms } from '@/lib/domain/indicator';
import { keptOrders } from '@/lib/domain/kept-query';
import { caps } from './caps';
import { evidenceId } from './evidence-schema';
import { messages, offerId, words } from './offer-schema';
import type { Question } from './protocol';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const moment = v.pipe(v.number(), v.finite());
const tag = v.pipe(words(caps.tag), v.minLength(1));

const query = v.strictObject({
  words: v.exactOptional(words(200)),
  from: v.exactOptional(moment),
  before: v.exactOptional(moment),
  place: v.exactOptional(words(caps.line)),
  site: v.exactOptional(words(60)),
  harm: v.exactOptional(v.picklist(harms)),
  tag: v.exactOptional(tag),
});

type KeepKind =
  | 'keep'
  | 'keep-picture'
  | 'search-kept'
  | 'read-kept'
  | 'read-kept-picture'
  | 'note-kept'
  | 'forget-kept'
  | 'kept-overview';

/** What questions of the notebook must look like. */
export const keepSchemas: { readonly [K in KeepKind]: v.GenericSchema<unknown, Question<K>> } = {
  keep: v.strictObject({
    kind: v.literal('keep'),
    tabId: count,
    what: v.union([v.strictObject({ offer: offerId }), v.strictObject({ text: words(caps.offerText), messages })]),
    evenPrivate: v.exactOptional(v.literal(true)),
  }),
  'keep-picture': v.strictObject({ kind: v.literal('keep-picture'), tabId: count, evidence: evidenceId }),
  'search-kept': v.strictObject({
    kind: v.literal('search-kept'),
    query,
    order: v.picklist(keptOrders),
    most: v.pipe(count, v.maxValue(caps.kept)),
  }),
  'read-kept': v.strictObject({ kind: v.literal('read-kept'), id: evidenceId }),
  'read-kept-picture': v.strictObject({ kind: v.literal('read-kept-picture'), id: evidenceId, index: count }),
  'note-kept': v.strictObject({
    kind: v.literal('note-kept'),
    id: evidenceId,
    note: words(caps.note),
    tags: v.pipe(v.array(tag), v.maxLength(caps.tags)),
  }),
  'forget-kept': v.strictObject({
    kind: v.literal('forget-kept'),
    ids: v.pipe(v.array(evidenceId), v.minLength(1), v.maxLength(caps.kept)),
    undo: v.boolean(),
  }),
  'kept-overview': v.strictObject({ kind: v.literal('kept-overview') }),
};
