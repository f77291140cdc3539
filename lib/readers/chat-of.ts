import type { Message } from '@/lib/domain/offer';
import type { FoundOffer } from '@/lib/domain/reading';
import { type Anchors, find, findAll, lineAt } from './anchors';
import { all, attribute, closest, fits, holds } from './dom';
import { foundOffer } from './found-offer';
import type { Page } from './reader';
import { isSane } from './sanity';
import { isShown, visibleText } from './visible-text';

/** Where the parts of a message stand in it. */
export interface Parts {
  /** Its words; the longest of its pieces with a writing direction of their own, or all of it, unless told. */
  readonly text?: Anchors;
  /** What stands among the words but is none: what is answered, times, reactions. A selector. */
  readonly without?: string;
  /** Who wrote it, where several may; mostly stands only on the first of several in a row. */
  readonly sender?: Anchors | ((message: Element) => string | undefined);
  /** The name stands on the last of several in a row instead, as with pictures beside them. */
  readonly isNamedLast?: boolean;
  /** An element with `datetime`, or the milliseconds since 1970 themselves. */
  readonly time?: Anchors | ((message: Element) => number);
}

/** A message and the place of its words. */
export interface Said {
  readonly row: Element;
  readonly place: Element;
}

/** Where a conversation stands and what is known of it. */
export interface Conversation {
  readonly id: string;
  readonly pane: Element;
  /** In the order they were written. */
  readonly rows: readonly Element[];
  readonly name: Element | undefined;
  /** Where a mark can stand, unless beside the name or the last message. */
  readonly anchor?: Element;
  /** What it is known by wherever it is shown; the page's address unless told. */
  readonly link?: string | undefined;
  readonly parts: Parts;
  readonly directions: (said: readonly Said[]) => readonly Message['from'][];
}

/** Messages of one reading: enough for any pattern to be seen, and a long chat costs no more than a short one. */
const mostMessages = 60;
/** UTF-16 units of one message that are read. */
const longestMessage = 4_000;

/** A conversation made of rows in the order they were written; nothing when none of them says anything. */
export function chatOf(
  page: Page,
  { id, pane, rows, name, anchor, link, parts, directions }: Conversation,
): FoundOffer<Element> | undefined {
  const said = rows.slice(-mostMessages).flatMap((row) => {
    const place = isShown(row) ? placeOf(row, parts) : undefined;
    const text = place ? textOf(place, parts.without) : '';
    return place && text !== '' ? [{ row, place, text }] : [];
  });
  const found = foundOffer(page, {
    reader: id,
    kind: 'conversation',
    surface: 'conversation',
    title: name && visibleText(name, { limit: 300 }).split('\n', 1)[0],
    text: '',
    link,
    messages: messagesOf(said, directions(said), parts),
    element: pane,
    anchor: anchor ?? name ?? said.at(-1)?.place ?? pane,
  });
  return isSane(found) ? found : undefined;
}

function messagesOf(
  said: readonly (Said & { readonly text: string })[],
  from: readonly Message['from'][],
  parts: Parts,
): readonly Message[] {
  const times = said.map(({ row }) => timeOf(row, parts.time) / 60_000);
  const begun = times.find(Number.isFinite) ?? 0;
  const named = said.map(({ row }, index) => (from[index] === 'me' ? undefined : senderOf(row, parts.sender)));
  const speakers = parts.isNamedLast ? carried(named.toReversed()).toReversed() : carried(named);
  const senders = speakers.map((speaker, index) => (from[index] === 'me' ? undefined : speaker));
  // Between two, everyone knows who speaks.
  const isGroup = new Set(senders.filter((sender) => sender !== undefined)).size > 1;
  return said.map(({ text }, index) => {
    const [by = 'them', time = Number.NaN, sender] = [from[index], times[index], senders[index]];
    return {
      from: by,
      text,
      ...(Number.isFinite(time) ? { minutes: Math.round(time - begun) } : {}),
      ...(isGroup && sender !== undefined ? { sender } : {}),
    };
  });
}

/** Each name stands for those after it, too, until the next. */
function carried(names: readonly (string | undefined)[]): readonly (string | undefined)[] {
  let last: string | undefined;
  return names.map((name) => {
    last = name ?? last;
    return last;
  });
}

/** Where its words stand: the first such place that is no part of what is answered or the like. */
function placeOf(row: Element, { text, without }: Parts): Element | undefined {
  if (!text) return wordsOf(row, without);
  for (const anchor of text) {
    const place = findAll(row, [anchor]).find((one) => isShown(one) && !isWithin(one, without, row));
    if (place) return place;
  }
  return undefined;
}

function isWithin(piece: Element, without: string | undefined, row: Element): boolean {
  const around = without === undefined ? undefined : closest(piece, without);
  return around !== undefined && around !== row && holds(row, around);
}

/** The longest piece with a writing direction of its own: messengers set it on words people wrote, and on little else. */
function wordsOf(row: Element, without: string | undefined): Element {
  const pieces = all(row, '[dir="auto"], [dir="ltr"], [dir="rtl"]').filter((piece) => !isWithin(piece, without, row));
  const lengths = pieces.map((piece) => textOf(piece, without).length);
  const longest = Math.max(0, ...lengths);
  return (longest > 0 ? pieces[lengths.indexOf(longest)] : undefined) ?? row;
}

function textOf(place: Element, without: string | undefined): string {
  return visibleText(place, {
    keepBreaks: true,
    limit: longestMessage,
    ...(without === undefined ? {} : { without: (element: Element) => fits(element, without) }),
  });
}

function timeOf(row: Element, time: Parts['time']): number {
  return typeof time === 'function' ? time(row) : Date.parse(attribute(find(row, time), 'datetime') ?? '');
}

function senderOf(row: Element, sender: Parts['sender']): string | undefined {
  const name = typeof sender === 'function' ? sender(row) : lineAt(row, sender);
  return name?.slice(0, 80);
}
