import type { OfferId } from '@/lib/domain/offer';
import { isCovered } from './is-covered';
import { measureMark } from './mark';
import { placeMark } from './place-mark';
import { type MarkSize, roomAround } from './room-around';
import { whenMoved } from './when-moved';

/** One mark and the words it stands beside. */
interface Marked {
  readonly anchor: Element;
  readonly mark: HTMLButtonElement;
  /** Shown as the sign alone, because the page has enough marks with words. */
  readonly isQuiet: boolean;
  /** Where it goes, from the anchor's corner; `undefined` until it is placed. */
  place?: Place | undefined;
  isNear: boolean;
  /** How it was drawn last: most of the time nothing is different. */
  drawn?: string;
  isDrawnNarrow?: boolean;
}

interface Place {
  readonly left: number;
  readonly top: number;
  /** A point in the middle of the words the mark stands beside, from the anchor's corner. */
  readonly words: { readonly x: number; readonly y: number };
  readonly isNarrow: boolean;
  /** Size of the anchor it was made for. */
  readonly width: number;
  readonly height: number;
}

/** Marks kept beside their anchors. Nothing runs while nothing moves. */
export interface Marks {
  readonly add: (id: OfferId, anchor: Element, mark: HTMLButtonElement, isQuiet: boolean) => void;
  readonly remove: (id: OfferId) => void;
  readonly has: (id: OfferId) => boolean;
  /** Ids whose mark stands on the screen and can be seen. */
  readonly seen: () => readonly OfferId[];
}

/**
 * @param host the element all marks are placed from; its own place in the page is taken into account
 * @param signal ends all watching
 * @param onMove called after marks were moved
 */
export function createMarks(host: HTMLElement, root: HTMLElement, signal: AbortSignal, onMove: () => void): Marks {
  const marked = new Map<OfferId, Marked>();
  const byAnchor = new Map<Element, Set<Marked>>();
  /** Those near the screen or still shown: of hundreds, the few that a frame has to look at. */
  const awake = new Set<Marked>();
  const sizes = new Map<string, MarkSize>();

  const settle = (): void => {
    if (awake.size > 0) moveAwake();
    onMove();
  };
  const moveAwake = (): void => {
    const origin = host.getBoundingClientRect();
    // All reading of layout first, then all writing.
    const moves = [...awake].map((one) => ({ one, move: moveOf(one, host, origin, sizes) }));
    for (const { one, move } of moves) {
      make(one, move);
      if (!one.isNear) awake.delete(one);
    }
  };
  const settleNow = whenMoved(document, signal, settle, () => {
    for (const one of marked.values()) one.place = undefined;
  });

  const near = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      for (const one of byAnchor.get(target) ?? []) {
        one.isNear = isIntersecting;
        awake.add(one);
      }
    }
    // Told right after a frame, when the layout is known.
    settleNow();
  });
  signal.addEventListener('abort', () => near.disconnect());

  return {
    add: (id, anchor, mark, isQuiet) => {
      const one: Marked = { anchor, mark, isQuiet, isNear: false };
      marked.set(id, one);
      byAnchor.set(anchor, (byAnchor.get(anchor) ?? new Set()).add(one));
      root.append(mark);
      if (!sizes.has(mark.className)) sizes.set(mark.className, measureMark(mark));
      near.observe(anchor);
    },
    remove: (id) => {
      const one = marked.get(id);
      if (!one) return;
      one.mark.remove();
      marked.delete(id);
      awake.delete(one);
      const others = byAnchor.get(one.anchor);
      others?.delete(one);
      if (others?.size !== 0) return;
      byAnchor.delete(one.anchor);
      near.unobserve(one.anchor);
    },
    has: (id) => marked.has(id),
    seen: () => [...marked].filter(([, { mark }]) => isSeen(host, mark)).map(([id]) => id),
  };
}

interface Move {
  readonly place: Place;
  readonly left: number;
  readonly top: number;
}

/** Where a mark goes now; `undefined` when its words cannot be seen just now. */
function moveOf(one: Marked, host: Element, origin: DOMRect, sizes: ReadonlyMap<string, MarkSize>): Move | undefined {
  if (!one.isNear || !one.anchor.isConnected) return undefined;
  const own = one.anchor.getBoundingClientRect();
  if (own.width === 0 && own.height === 0) return undefined;
  one.place = isStillFor(one.place, own) ? one.place : newPlace(one, own, sizes);
  const { place } = one;
  if (!place || isCovered(one.anchor, host, own.left + place.words.x, own.top + place.words.y)) return undefined;
  return { place, left: own.left + place.left - origin.left, top: own.top + place.top - origin.top };
}

function isStillFor(place: Place | undefined, { width, height }: DOMRect): boolean {
  return place !== undefined && Math.abs(place.width - width) < 1 && Math.abs(place.height - height) < 1;
}

function newPlace(one: Marked, own: DOMRect, sizes: ReadonlyMap<string, MarkSize>): Place | undefined {
  const size = sizes.get(one.mark.className.replace(' narrow', ''));
  if (!size) return undefined;
  const room = roomAround(one.anchor, own, one.isQuiet ? { ...size, wide: size.narrow } : size);
  const { left, top, isNarrow } = placeMark(room);
  const { line } = room;
  return {
    left: left - own.left,
    top: top - own.top,
    words: { x: (line.left + line.right) / 2 - own.left, y: (line.top + line.bottom) / 2 - own.top },
    isNarrow: isNarrow || one.isQuiet,
    width: own.width,
    height: own.height,
  };
}

function make(one: Marked, move: Move | undefined): void {
  const drawn = move ? `${Math.round(move.left)} ${Math.round(move.top)} ${move.place.isNarrow}` : '';
  if (drawn === one.drawn) return;
  one.drawn = drawn;
  const { mark } = one;
  mark.hidden = move === undefined;
  if (!move) return;
  const { place, left, top } = move;
  if (place.isNarrow !== (one.isDrawnNarrow ?? false)) {
    one.isDrawnNarrow = place.isNarrow;
    mark.classList.toggle('narrow', place.isNarrow);
    mark.title = place.isNarrow ? (mark.querySelector('.words')?.textContent ?? '') : '';
  }
  mark.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
}

/** Whether the page lets it be seen: not faded, not clipped, not covered. */
function isSeen(host: HTMLElement, mark: HTMLButtonElement): boolean {
  if (mark.hidden || !mark.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const { left, top, width, height } = mark.getBoundingClientRect();
  return document.elementFromPoint(left + width / 2, top + height / 2) === host;
}
