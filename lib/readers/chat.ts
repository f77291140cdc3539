import type { FoundOffer } from '@/lib/domain/reading';
import { type Anchors, find, findAll } from './anchors';
import { directionBy, type From, type Signs } from './chat-direction';
import { type Conversation, chatOf, type Parts, type Said } from './chat-of';
import { attribute, first, holds, type Root, shadowOf } from './dom';
import type { Page } from './reader';

/** Where the open conversation of a messenger stands, and the parts of each message in it. */
export interface ChatAnchors extends Signs, Parts {
  /** Elements, each in the open shadow root of the one before it; in that of the last stands the conversation. None, mostly. */
  readonly hosts?: readonly Anchors[];
  /** Small windows that lie over a page, each with a conversation of its own: pane and name are looked for in each of them. */
  readonly windows?: Anchors;
  /** The part of the page that shows the open conversation; messages are looked for in it. */
  readonly pane: Anchors;
  /** Whom one talks with, or the name of the group; looked for in the whole page. */
  readonly name?: Anchors;
  /** One element for each message, in the order they were written. */
  readonly message: Anchors;
  /** Messages stand last to first. */
  readonly newestFirst?: boolean;
  /** Who wrote each message, where no selector tells. */
  readonly directions?: (page: Page, said: readonly Said[]) => readonly From[];
}

/** Reads the conversations that are open on a page: one, or one for each window. What is only listed beside them, or not unfolded, is not read. */
export function readChats(page: Page, id: string, chat: ChatAnchors): readonly FoundOffer<Element>[] {
  const { hosts = [] } = chat;
  const roots = rootsIn(page.document, hosts);
  const root: Root | undefined = hosts.length === 0 ? page.document : roots[hosts.length - 1];
  if (!root) return [];
  if (chat.windows) return findAll(root, chat.windows).flatMap((window) => readWindow(page, id, chat, window) ?? []);
  const pane = find(root, chat.pane);
  if (!pane) return [];
  const host = hosts[0] && find(page.document, hosts[0]);
  // Whoever looks from outside sees the host alone.
  const found = readPane(page, id, chat, { pane, name: find(root, chat.name), ...(host ? { anchor: host } : {}) });
  return found ? [found] : [];
}

/** A window stays open from page to page: it is known again by whom one talks with, not by where. */
function readWindow(page: Page, id: string, chat: ChatAnchors, window: Element): FoundOffer<Element> | undefined {
  const name = find(window, chat.name);
  const link = attribute(name && first(name, 'a[href]'), 'href');
  return readPane(page, id, chat, { pane: find(window, chat.pane) ?? window, name, link });
}

function readPane(
  page: Page,
  id: string,
  chat: ChatAnchors,
  where: Pick<Conversation, 'pane' | 'name' | 'anchor' | 'link'>,
): FoundOffer<Element> | undefined {
  const rows = innermostOf(findAll(where.pane, chat.message));
  return chatOf(page, {
    ...where,
    id,
    rows: chat.newestFirst ? rows.toReversed() : rows,
    parts: chat,
    directions: (said) => chat.directions?.(page, said) ?? directionBy(page, where.pane, said, chat),
  });
}

/** The shadow roots of these hosts, from the outermost inwards, as far as there are any. */
export function rootsIn(document: Document, hosts: readonly Anchors[] = []): readonly ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (const anchors of hosts) {
    const host = find(roots.at(-1) ?? document, anchors);
    const root = host && shadowOf(host);
    if (!root) break;
    roots.push(root);
  }
  return roots;
}

/** Rows without those around another: a row around a row is a group of messages, not one. In document order, as they were found. */
export function innermostOf(rows: readonly Element[]): readonly Element[] {
  return rows.filter((row, index) => {
    const next = rows[index + 1];
    return next === undefined || !holds(row, next);
  });
}
