import type { OfferId } from '@/lib/domain/offer';
import type { FoundOffer, Reading } from '@/lib/domain/reading';
import { type Report, reportOnce } from './read-safely';
import type { Page, Reader } from './reader';
import { watchAddress } from './watch/address';
import { budgetOf } from './watch/budget';
import { changesOf } from './watch/changes';
import { chatMemory } from './watch/chat-memory';
import { quietOf } from './watch/quiet';
import { type Surroundings, surroundingsOf } from './watch/surroundings';
import { type Visit, visitOf } from './watch/visit';

/** Who wants to know what. Everything ends with `signal`; nothing is called after that. */
export interface Watching {
  /** Those that may be needed; the one of the page's address reads it. */
  readonly readers: readonly Reader[];
  readonly signal: AbortSignal;
  /** The page is at another address: all that was found belongs to the old one. Not called for the first. */
  readonly onPage: (url: URL) => void;
  /** Offers not told of before at this address; again when they come back after having been gone, or when a conversation goes on. */
  readonly onOffers: (found: readonly FoundOffer<Element>[]) => void;
  /** Offers that left the page or whose words changed. */
  readonly onGone: (ids: readonly OfferId[]) => void;
  /** The page came to rest and offers nothing; once for each address. */
  readonly onNothing: (nothing: Extract<Reading, { kind: 'nothing' }>) => void;
  /** The page gives more to do than we allow ourselves and is not read on for a while; once for each address. */
  readonly onPartly?: () => void;
  /** Whether pages of the reader with this id may be read; all unless told. */
  readonly mayRead?: (reader: string) => boolean;
  /** A reader threw. Each complaint comes once. */
  readonly onBroken?: (report: Report) => void;
  /** Clock and turns; those of the page's window unless told. */
  readonly surroundings?: Surroundings;
}

/** Milliseconds of work in one turn. */
const turn = 8;
/**
 * Milliseconds after a turn that found something until entries that come near have their next: the first is read at once, and who scrolls on is
 * not interrupted for each of the next. They come near well before they are seen.
 */
const gather = 400;
/** Milliseconds a restless page is waited for, when it is new and later. */
const patience = { fresh: 8_000, later: 2_000 } as const;

/** Reads a page as it comes, changes and moves on, a little at a time. Changes only queue; the work is done in idle turns. */
export function watch(page: () => Page, watching: Watching): void {
  const { signal } = watching;
  const { document } = page();
  const view = document.defaultView;
  if (!view || signal.aborted) return;
  const around = watching.surroundings ?? surroundingsOf(view);
  const budget = budgetOf(around.now);
  const onBroken = reportOnce((report) => watching.onBroken?.(report));
  const isSeen = () => document.visibilityState !== 'hidden';
  const chats = chatMemory();
  const mayRead = watching.mayRead ?? (() => true);
  const begin = (): Visit =>
    visitOf(page(), { readers: watching.readers, around, chats, mayRead, onNear: () => soon(), onBroken });

  let address = addressOf(page());
  let visit = begin();
  let state = { hasRested: false, hasToldNothing: false, hasToldPartly: false };
  /** The address has changed, but the content may still be the old one; and whether the new one has been told of. */
  let moving: { isTold: boolean } | undefined;
  let cancelTurn: (() => void) | undefined;
  let cancelPause: (() => void) | undefined;
  let cancelGather: (() => void) | undefined;
  let lastTold = Number.NEGATIVE_INFINITY;
  /** The page is in the back-forward cache, or on its way there. */
  let isAway = false;

  const quiet = quietOf(around, () => {
    if (moving && !moving.isTold) arrive();
    moving = undefined;
    state.hasRested = true;
    work();
  });
  const stir = (): void => quiet.stir(state.hasRested && !moving ? patience.later : patience.fresh);

  const work = (): void => {
    if (signal.aborted || moving || cancelTurn || cancelPause || !isSeen()) return;
    cancelTurn = around.idle(() => {
      cancelTurn = undefined;
      const wait = budget.wait();
      if (wait > 0) pause(wait);
      else takeTurn();
    });
  };

  const soon = (): void => {
    const wait = lastTold + gather - around.now();
    if (wait <= 0) work();
    else
      cancelGather ??= around.later(wait, () => {
        cancelGather = undefined;
        work();
      });
  };

  const takeTurn = (): void => {
    const start = around.now();
    const { fresh, gone } = visit.read(start + turn);
    if (fresh.length > 0) lastTold = start;
    changes.follow(visit.roots());
    budget.spend(start);
    if (gone.length > 0) watching.onGone(gone);
    if (fresh.length > 0) watching.onOffers(fresh);
    if (visit.hasMore()) work();
    else if (state.hasRested && !state.hasToldNothing) tellNothing();
  };

  const tellNothing = (): void => {
    const nothing = visit.nothing();
    if (!nothing) return;
    state.hasToldNothing = true;
    watching.onNothing(nothing);
  };

  const pause = (wait: number): void => {
    cancelPause = around.later(wait, () => {
      cancelPause = undefined;
      work();
    });
    if (!state.hasToldPartly) watching.onPartly?.();
    state.hasToldPartly = true;
  };

  const arrive = (): void => {
    visit.end();
    visit = begin();
    state = { hasRested: false, hasToldNothing: false, hasToldPartly: false };
    watching.onPage(page().url);
  };

  const lookAtAddress = (): void => {
    if (isAway) return;
    if (changes.follow(visit.roots())) {
      visit.doubt();
      stir();
    }
    const now = addressOf(page());
    if (now === address) return;
    // Another path is another page, and what was found is of the old one; another query may be the next pane of the same list.
    const isElsewhere = pathOf(now) !== pathOf(address);
    address = now;
    moving = { isTold: isElsewhere };
    if (isElsewhere) arrive();
    stir();
  };

  const changes = changesOf(document, view, (records) => {
    visit.note(records);
    stir();
  });
  const rest = (): void => {
    isAway = true;
    changes.end();
    quiet.end();
    cancelTurn?.();
    cancelPause?.();
    cancelGather?.();
    cancelGather = undefined;
    cancelTurn = undefined;
    cancelPause = undefined;
  };

  changes.follow([]);
  watchAddress(view, around, isSeen, signal, lookAtAddress);
  document.addEventListener('visibilitychange', work, { signal });
  view.addEventListener('pagehide', rest, { signal });
  view.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      isAway = false;
      changes.follow([]);
      moving = undefined;
      address = addressOf(page());
      arrive();
      stir();
      work();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    rest();
    visit.end();
  });
  stir();
  work();
}

function addressOf({ url }: Page): string {
  return url.href.slice(0, url.href.length - url.hash.length);
}

function pathOf(address: string): string {
  return address.replace(/\?.*$/su, '');
}
