import type { OfferId } from '@/lib/domain/offer';
import { measureMark } from './mark';
import { placeMark } from './place-mark';
import { type MarkSize, roomAround } from './room-around';

/** One mark and the words it stands beside. */
interface Marked {
  readonly anchor: Element;
  readonly mark: HTMLButtonElement;
  /** From the anchor's corner to the mark's; `undefined` until it is placed. */
  offset?: { readonly left: number; readonly top: number; readonly width: number } | undefined;
  isNear: boolean;
}

/** Marks kept beside their anchors. Nothing runs while nothing moves. */
export interface Marks {
  readonly add: (id: OfferId, anchor: Element, mark: HTMLButtonElement) => void;
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
  const byAnchor = new Map<Element, Marked>();
  const sizes = new Map<string, MarkSize>();
  let isWaiting = false;

  const settle = (): void => {
    isWaiting = false;
    if (signal.aborted) return;
    const origin = host.getBoundingClientRect();
    // All reading of layout first, then all writing.
    const moves = [...marked.values()].map((one) => ({ one, move: whereTo(one, origin, sizes) }));
    for (const { one, move } of moves) moveTo(one, move);
    onMove();
  };
  const wait = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(settle);
  };
  const anew = (): void => {
    for (const one of marked.values()) one.offset = undefined;
    wait();
  };

  const near = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const one = byAnchor.get(target);
      if (one) one.isNear = isIntersecting;
    }
    wait();
  });
  const grown = new ResizeObserver(wait);
  grown.observe(document.documentElement);
  if (document.body) grown.observe(document.body);
  addEventListener('scroll', wait, { capture: true, passive: true, signal });
  addEventListener('resize', anew, { passive: true, signal });
  signal.addEventListener('abort', () => {
    near.disconnect();
    grown.disconnect();
  });

  const remove = (id: OfferId): void => {
    const one = marked.get(id);
    if (!one) return;
    near.unobserve(one.anchor);
    one.mark.remove();
    marked.delete(id);
    byAnchor.delete(one.anchor);
  };

  return {
    add: (id, anchor, mark) => {
      const one: Marked = { anchor, mark, isNear: false };
      marked.set(id, one);
      byAnchor.set(anchor, one);
      root.append(mark);
      if (!sizes.has(mark.className)) sizes.set(mark.className, measureMark(mark));
      near.observe(anchor);
    },
    remove,
    has: (id) => marked.has(id),
    seen: () => [...marked].filter(([, { mark }]) => isSeen(host, mark)).map(([id]) => id),
  };
}

interface Move {
  readonly left: number;
  readonly top: number;
  readonly offset: NonNullable<Marked['offset']>;
  readonly isNarrow?: boolean;
}

function whereTo(one: Marked, origin: DOMRect, sizes: ReadonlyMap<string, MarkSize>): Move | undefined {
  if (!one.isNear || !one.anchor.isConnected) return undefined;
  const own = one.anchor.getBoundingClientRect();
  if (own.width === 0 && own.height === 0) return undefined;
  if (one.offset && Math.abs(one.offset.width - own.width) < 1) {
    const { left, top } = one.offset;
    return { left: own.left + left - origin.left, top: own.top + top - origin.top, offset: one.offset };
  }
  const size = sizes.get(one.mark.className.replace(' narrow', ''));
  if (!size) return undefined;
  const spot = placeMark(roomAround(one.anchor, size));
  const offset = { left: spot.left - own.left, top: spot.top - own.top, width: own.width };
  return { left: spot.left - origin.left, top: spot.top - origin.top, offset, isNarrow: spot.isNarrow };
}

function moveTo(one: Marked, move: Move | undefined): void {
  one.mark.hidden = move === undefined;
  if (!move) return;
  one.offset = move.offset;
  if (move.isNarrow !== undefined) one.mark.classList.toggle('narrow', move.isNarrow);
  one.mark.style.transform = `translate(${Math.round(move.left)}px, ${Math.round(move.top)}px)`;
}

/** Whether the page lets it be seen: not faded, not clipped, not covered. */
function isSeen(host: HTMLElement, mark: HTMLButtonElement): boolean {
  if (mark.hidden || !mark.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const { left, top, width, height } = mark.getBoundingClientRect();
  return document.elementFromPoint(left + width / 2, top + height / 2) === host;
}
