import { parentAcross } from '../dom';
import type { Sight, Surroundings } from './surroundings';

/** Levels to climb from a changed node to the entry it is in. */
const mostLevels = 40;

/** The entries of a list: which are new or changed, and which of those are near the screen and so to be read. */
export interface Unread {
  /** The list as it is now; entries not seen before are unread. */
  readonly meet: (entries: readonly Element[]) => void;
  /** Whether the node is in an entry, which then is unread again. */
  readonly touch: (node: Node) => boolean;
  /** Entries in these nodes are unread again: they were out of the page, and nobody saw what became of them there. */
  readonly comeBack: (entries: readonly Element[], nodes: ReadonlySet<Node>) => void;
  /** The next entry to read, if any; it counts as read. */
  readonly next: () => Element | undefined;
  readonly hasNext: () => boolean;
  readonly clear: () => void;
}

/** @param onNear an unread entry came near the screen */
export function unreadEntries({ sight }: Surroundings, onNear: () => void): Unread {
  /** Entries only, but asked of any node: to ask a node first what it is costs more. */
  let met = new WeakSet<Node>();
  let read = new WeakSet<Element>();
  let near = new WeakSet<Element>();
  const waiting = new Set<Element>();
  let following: Sight | undefined;

  const isEntry = (node: Node): node is Element => met.has(node);
  const want = (entry: Element): void => {
    if (!read.has(entry) && (!sight || near.has(entry))) waiting.add(entry);
  };
  const see = (entry: Element, isNear: boolean): void => {
    if (!isNear) {
      near.delete(entry);
      waiting.delete(entry);
      return;
    }
    near.add(entry);
    want(entry);
    if (waiting.size > 0) onNear();
  };

  const isIn = (entry: Element, nodes: ReadonlySet<Node>): boolean => {
    let at: Node | undefined = entry;
    for (let level = 0; at && level < mostLevels; level += 1, at = parentAcross(at)) if (nodes.has(at)) return true;
    return false;
  };
  const again = (entry: Element): void => {
    if (read.delete(entry)) following?.follow(entry);
    want(entry);
  };

  return {
    meet: (entries) => {
      following ??= sight?.(see);
      for (const entry of entries) {
        if (met.has(entry)) continue;
        met.add(entry);
        following?.follow(entry);
        want(entry);
      }
    },
    touch: (node) => {
      let at: Node | undefined = node;
      for (let level = 0; at && level < mostLevels; level += 1, at = parentAcross(at)) {
        if (!isEntry(at)) continue;
        again(at);
        return true;
      }
      return false;
    },
    comeBack: (entries, nodes) => {
      if (nodes.size > 0) for (const entry of entries) if (met.has(entry) && isIn(entry, nodes)) again(entry);
    },
    next: () => {
      for (const entry of waiting) {
        waiting.delete(entry);
        read.add(entry);
        // Every frame pays for what is followed; one that was read is of interest again only when it changes.
        following?.leave(entry);
        near.delete(entry);
        return entry;
      }
      return undefined;
    },
    hasNext: () => waiting.size > 0,
    clear: () => {
      following?.end();
      following = undefined;
      met = new WeakSet();
      read = new WeakSet();
      near = new WeakSet();
      waiting.clear();
    },
  };
}
