import type { Kind } from './protocol';

/** A script of ours in the top frame of a page. */
export interface PageAsker {
  readonly kind: 'page';
  readonly tabId: number;
  readonly host: string;
  readonly origin: string;
  readonly isPrivate: boolean;
  /** Names the document itself, where the browser does. */
  readonly documentId?: string;
}

/** Who asked: a page, or one of our own extension pages. */
export type Asker = PageAsker | { readonly kind: 'own' };

/** What of a browser's sender is looked at. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly documentId?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito: boolean } | undefined;
}

/**
 * Tells who asked from what the browser itself says of the sender, never from the message.
 * `undefined`: another extension, a frame inside a page, or something without an address; such a one gets no answer.
 */
export function askerOf(sender: Sender, own: { readonly id: string; readonly origin: string }): Asker | undefined {
  if (sender.id !== own.id || sender.url === undefined || !URL.canParse(sender.url)) return undefined;
  if (sender.url.startsWith(own.origin)) return { kind: 'own' };
  if (sender.tab?.id === undefined || sender.frameId !== 0) return undefined;
  const { hostname: host, origin } = new URL(sender.url);
  const page = { kind: 'page', tabId: sender.tab.id, host, origin, isPrivate: sender.tab.incognito } as const;
  return sender.documentId === undefined ? page : { ...page, documentId: sender.documentId };
}

/** Who may ask what. */
export const mayAsk: Readonly<Record<Kind, readonly Asker['kind'][]>> = {
  assess: ['page'],
  'page-read': ['page'],
  'load-overlay': ['page'],
  words: ['page', 'own'],
  guide: ['page', 'own'],
  'open-help': ['page'],
  'open-report': ['page'],
  'report-guide': ['own'],
  dismiss: ['page'],
  'switch-host': ['page', 'own'],
  'page-status': ['own'],
  'read-tab': ['own'],
  pressed: ['own'],
  check: ['own'],
  settings: ['own'],
  'change-settings': ['own'],
  'look-up': ['own'],
  'view-pictures': ['own'],
  'pictures-viewed': ['own'],
  'recognise-picture': ['own'],
  'remember-picture': ['own'],
  pictures: ['own'],
  'forget-picture': ['own'],
  lock: ['own'],
  'watch-list': ['own'],
  watch: ['own'],
  memory: ['own'],
  'memory-lock': ['own'],
  erase: ['own'],
  keep: ['own'],
  'keep-picture': ['own'],
  'search-kept': ['own'],
  'read-kept': ['own'],
  'read-kept-picture': ['own'],
  'note-kept': ['own'],
  'forget-kept': ['own'],
  'kept-overview': ['own'],
  'take-in': ['own'],
};

export function isAllowed(kind: Kind, asker: Asker): boolean {
  return mayAsk[kind].includes(asker.kind);
}
