import type { Message } from '@/lib/domain/offer';
import type { FoundOffer } from '@/lib/domain/reading';
import { type Anchors, find, lineAt } from './anchors';
import { all, attribute, closest, fits } from './dom';
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
  /** An element with `datetime`. */
  readonly time?: Anchors;
}

/** A message and the place of its words. */
export interface Said {
  readonly row: Element;
  readonly place: Element;
}

/** Messages of one reading: enough for any pattern to be seen, and a long chat costs no more than a short one. */
const mostMessages = 60;
/** UTF-16 units of one message that are read. */
const longestMessage = 4_000;

/** A conversation made of rows in the order they were written; nothing when none of them says anything. */
export function chatOf(
  page: Page,
  {
    id,
    pane,
    rows,
    name,
    parts,
    directions,
  }: {
    readonly id: string;
    readonly pane: Element;
    readonly rows: readonly Element[];
    readonly name: Element | undefined;
    readonly parts: Parts;
    readonly directions: (said: readonly Said[]) => readonly Message['from'][];
  },
): FoundOffer<Element> | undefined {
  const said = rows.slice(-mostMessages).flatMap((row) => {
    const place = isShown(row) ? (parts.text ? find(row, parts.text) : wordsOf(row, parts.without)) : undefined;
    const text = place ? textOf(place, parts.without) : '';
    return place && text !== '' ? [{ row, place, text }] : [];
  });
  const found = foundOffer(page, {
    reader: id,
    kind: 'conversation',
    surface: 'conversation',
    title: name && visibleText(name, { limit: 300 }).split('\n', 1)[0],
    text: '',
    messages: messagesOf(said, directions(said), parts),
    element: pane,
    anchor: name ?? said.at(-1)?.place ?? pane,
  });
  return isSane(found) ? found : undefined;
}

function messagesOf(
  said: readonly (Said & { readonly text: string })[],
  from: readonly Message['from'][],
  parts: Parts,
): readonly Message[] {
  const times = said.map(({ row }) => Date.parse(attribute(find(row, parts.time), 'datetime') ?? '') / 60_000);
  const begun = times.find(Number.isFinite) ?? 0;
  let speaker: string | undefined;
  const senders = said.map(({ row }, index) => {
    if (from[index] === 'me') return undefined;
    speaker = senderOf(row, parts.sender) ?? speaker;
    return speaker;
  });
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

/** The longest piece with a writing direction of its own: messengers set it on words people wrote, and on little else. */
function wordsOf(row: Element, without: string | undefined): Element {
  const pieces = all(row, '[dir="auto"], [dir="ltr"], [dir="rtl"]').filter(
    (piece) => without === undefined || !closest(piece, without),
  );
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

function senderOf(row: Element, sender: Parts['sender']): string | undefined {
  const name = typeof sender === 'function' ? sender(row) : lineAt(row, sender);
  return name?.slice(0, 80);
}
