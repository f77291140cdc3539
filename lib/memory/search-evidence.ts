import { levels } from '@/lib/domain/assessment';
import type { Found, KeptOrder, KeptQuery } from '@/lib/domain/kept-query';
import { fold, wordsOf } from './fold-words';
import { type KeptSummary, type KnownContact, rowOf } from './kept-summary';
import type { Memory } from './memory';
import { keptIds, summariesOf } from './opened-summaries';

/** What is looked for, and the contacts that the words looked for may be, in one spelling each. */
export interface Wanted extends KeptQuery {
  readonly known?: readonly KnownContact[];
}

interface Search {
  readonly order: KeptOrder;
  /** How many rows are wanted at most. */
  readonly most: number;
  /** Asked between slices: whether to answer with what was found so far. */
  readonly isTimeUp: () => boolean;
  /** BCP 47, for the order of titles. */
  readonly language: string;
}

/** Fewer digits than these are too few to tell a phone by its end. */
const fewestDigits = 6;

/** Looks for evidence, newest first, until all was looked at or time is up. What was looked at once is looked at faster. */
export async function searchEvidence(memory: Memory, wanted: Wanted, search: Search): Promise<Found> {
  const fits = fitting(wanted);
  const ids = await keptIds(memory);
  const found: KeptSummary[] = [];
  let isWhole = true;
  for await (const { summaries, isLast } of summariesOf(memory, ids)) {
    for (const summary of summaries) if (fits(summary)) found.push(summary);
    isWhole = isLast;
    if (search.isTimeUp()) break;
  }
  const rows = found.sort(orders(search.language)[search.order]).slice(0, search.most).map(rowOf);
  return { rows, count: found.length, isWhole, kept: ids.length };
}

/** Whether a summary is one of those looked for. */
function fitting(wanted: Wanted): (summary: KeptSummary) => boolean {
  const { from = 0, before = Number.POSITIVE_INFINITY, place, site, harm, tag, words = '', known = [] } = wanted;
  const beginnings = wordsOf(words).map((word) => ` ${word}`);
  const digits = phoneDigits(words);
  const saysSo = (summary: KeptSummary): boolean =>
    beginnings.every((beginning) => summary.words.includes(beginning)) ||
    (digits !== undefined && summary.known.some(({ kind, value }) => kind === 'phone' && isSameEnd(value, digits))) ||
    summary.known.some((contact) => known.some(({ kind, value }) => contact.kind === kind && contact.value === value));
  return (summary) =>
    summary.at >= from &&
    summary.at < before &&
    (place === undefined || summary.place === place) &&
    (site === undefined || summary.site === site) &&
    (harm === undefined || summary.harms.includes(harm)) &&
    (tag === undefined || summary.tags.includes(tag)) &&
    saysSo(summary);
}

/** The digits of what may be a phone number, without what stands before it abroad or at home; `undefined` for anything else. */
function phoneDigits(words: string): string | undefined {
  const folded = fold(words);
  if (!/^[\s\d+().\-/\u2010-\u2015]+$/u.test(folded)) return undefined;
  const digits = folded.replace(/\D/gu, '').replace(/^0+/u, '');
  return digits.length >= fewestDigits ? digits : undefined;
}

/** Whether one of two numbers is the end of the other, as a number at home is of the same from abroad. */
function isSameEnd(phone: string, digits: string): boolean {
  const number = phone.replace(/^[+0]+/u, '');
  return number.endsWith(digits) || (number.length >= fewestDigits && digits.endsWith(number));
}

type Order = (one: KeptSummary, other: KeptSummary) => number;

const newest: Order = (one, other) => other.at - one.at;

function orders(language: string): Readonly<Record<KeptOrder, Order>> {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return {
    date: newest,
    level: (one, other) => levels.indexOf(other.level) - levels.indexOf(one.level) || newest(one, other),
    title: (one, other) => compare(one.title, other.title) || newest(one, other),
  };
}
