import type { FoundOffer } from '@/lib/domain/reading';
import { type Anchors, find, findAll } from './anchors';
import { directionBy, type Signs } from './chat-direction';
import { chatOf, type Parts } from './chat-of';
import { holds } from './dom';
import type { Page } from './reader';

/** Where the open conversation of a messenger stands, and the parts of each message in it. */
export interface ChatAnchors extends Signs, Parts {
  /** The part of the page that shows the open conversation; messages are looked for in it. */
  readonly pane: Anchors;
  /** Whom one talks with, or the name of the group; looked for in the whole page. */
  readonly name?: Anchors;
  /** One element for each message, in the order they were written. */
  readonly message: Anchors;
  /** Messages stand last to first. */
  readonly newestFirst?: boolean;
}

/** Reads the conversation that is open on a page. What is only listed beside it, or not unfolded, is not read. */
export function readChat(page: Page, id: string, chat: ChatAnchors): FoundOffer<Element> | undefined {
  const pane = find(page.document, chat.pane);
  if (!pane) return undefined;
  const found = findAll(pane, chat.message);
  const rows = found.filter((row, index) => !holdsOther(row, found[index + 1]));
  return chatOf(page, {
    id,
    pane,
    rows: chat.newestFirst ? rows.toReversed() : rows,
    name: find(page.document, chat.name),
    parts: chat,
    directions: (said) => directionBy(page, pane, said, chat),
  });
}

/** A row around another row is a group of messages, not one. */
function holdsOther(row: Element, next: Element | undefined): boolean {
  return next !== undefined && holds(row, next);
}
