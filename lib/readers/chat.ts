import type { FoundOffer } from '@/lib/domain/reading';
import { type Anchors, find, findAll } from './anchors';
import { directionBy, type From, type Signs } from './chat-direction';
import { chatOf, type Parts, type Said } from './chat-of';
import { holds, type Root, shadowOf } from './dom';
import type { Page } from './reader';

/** Where the open conversation of a messenger stands, and the parts of each message in it. */
export interface ChatAnchors extends Signs, Parts {
  /** Elements, each in the open shadow root of the one before it; in that of the last stands the conversation. None, mostly. */
  readonly hosts?: readonly Anchors[];
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

/** Reads the conversation that is open on a page. What is only listed beside it, or not unfolded, is not read. */
export function readChat(page: Page, id: string, chat: ChatAnchors): FoundOffer<Element> | undefined {
  const { hosts = [] } = chat;
  const roots = rootsIn(page.document, hosts);
  const root: Root | undefined = hosts.length === 0 ? page.document : roots[hosts.length - 1];
  const pane = root && find(root, chat.pane);
  if (!pane) return undefined;
  const host = hosts[0] && find(page.document, hosts[0]);
  const rows = innermostOf(findAll(pane, chat.message));
  return chatOf(page, {
    id,
    pane,
    rows: chat.newestFirst ? rows.toReversed() : rows,
    name: find(root, chat.name),
    // Whoever looks from outside sees the host alone.
    ...(host ? { anchor: host } : {}),
    parts: chat,
    directions: (said) => chat.directions?.(page, said) ?? directionBy(page, pane, said, chat),
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
