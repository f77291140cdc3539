import { siteFor, sitesOver } from '@/lib/domain/site';
import type { Report } from '../read-safely';
import type { Page, Reader } from '../reader';
import type { ChatMemory } from './chat-memory';
import { type Change, liveOffers } from './live-offers';
import { notToBeRead, type PieceByPiece, pieceByPiece, withWindows } from './piece-by-piece';
import type { Surroundings } from './surroundings';
import { unreadEntries } from './unread';

/** Changed nodes remembered between two turns; with more, the page counts as changed all over. */
const mostTouched = 2_000;

/** The reading of a page for as long as it stays at one address. */
export interface Visit {
  /** Remembers what changed; reads nothing. */
  readonly note: (changes: readonly MutationRecord[]) => void;
  /** The page may have changed in ways that were not seen. */
  readonly doubt: () => void;
  /** Reads what is new, changed and near, until the clock says `end` or all is done. */
  readonly read: (end: number) => Change;
  readonly hasMore: () => boolean;
  /** Open shadow roots to be watched beside the page itself. */
  readonly roots: () => readonly ShadowRoot[];
  /** Why there is nothing; nothing to say while there is something, or may be further down. */
  readonly nothing: () => ReturnType<PieceByPiece['nothing']> | undefined;
  readonly end: () => void;
}

/** What a visit needs of its surroundings. */
export interface Visiting {
  readonly readers: readonly Reader[];
  readonly around: Surroundings;
  readonly chats: ChatMemory;
  /** Whether pages of the reader with this id may be read. */
  readonly mayRead: (reader: string) => boolean;
  /** There is something to read that came near the screen. */
  readonly onNear: () => void;
  readonly onBroken: (report: Report) => void;
}

export function visitOf(page: Page, { readers, around, chats, mayRead, onNear, onBroken }: Visiting): Visit {
  const reader = siteFor(readers, page.url);
  const over = sitesOver(readers, page.url).filter(({ id }) => mayRead(id));
  // With windows over it, a page may be here that is nobody's.
  const isToBeRead = reader ? mayRead(reader.id) : over.length === 0;
  const reading = withWindows(
    isToBeRead ? pieceByPiece(page, reader, onBroken) : notToBeRead,
    over.map((one) => pieceByPiece(page, one, onBroken)),
  );
  const live = liveOffers();
  const unread = unreadEntries(around, onNear);
  const touched = new Set<Node>();
  let isPageStale = true;
  let isListStale = true;
  let hasLost = false;
  /** Nodes that were taken out of the page, and those of them that are in it again. */
  const left = new WeakSet<Node>();
  const returned = new Set<Node>();

  return {
    note: (changes) => {
      for (const change of changes) {
        if (touched.size < mostTouched) touched.add(change.target);
        else isPageStale = true;
        // In Firefox every list that is asked for is made, empty ones, too.
        if (change.type !== 'childList') continue;
        const { addedNodes, removedNodes } = change;
        isListStale ||= addedNodes.length > 0;
        hasLost ||= removedNodes.length > 0;
        for (const node of removedNodes) left.add(node);
        for (const node of addedNodes) if (left.has(node)) returned.add(node);
      }
    },
    doubt: () => {
      isPageStale = true;
      isListStale = true;
      hasLost = true;
    },
    read: (end) => {
      for (const node of touched) if (!unread.touch(node)) isPageStale = true;
      if (hasLost) live.sweep();
      const entries = isListStale || isPageStale ? reading.entries() : [];
      unread.meet(entries);
      unread.comeBack(entries, returned);
      if (isPageStale) live.put('page', reading.whole(entries).map(chats.join));
      touched.clear();
      isPageStale = false;
      isListStale = false;
      hasLost = false;
      returned.clear();
      // One at least in every turn, so that there is an end to it.
      for (let entry = unread.next(); entry; entry = around.now() < end ? unread.next() : undefined) {
        live.put(entry, reading.entry(entry));
      }
      return live.settle();
    },
    hasMore: unread.hasNext,
    roots: reading.roots,
    nothing: () => (live.count() > 0 || reading.entries().length > 0 ? undefined : reading.nothing()),
    end: () => {
      unread.clear();
      live.clear();
    },
  };
}
