import type { PracticeItem } from '@/lib/domain/practice';
import { unreachable } from '@/lib/domain/unreachable';

/** What a reader says of an item. */
export type Choice = 'look' | 'ordinary';

/** Where in the board a reader is. `at` counts from 0. */
export type Stage =
  | { readonly kind: 'asked'; readonly at: number }
  | { readonly kind: 'answered'; readonly at: number; readonly choice: Choice }
  /** An item opened from the list at the end, with its answer. */
  | { readonly kind: 'again'; readonly at: number }
  | { readonly kind: 'ended'; readonly isEarly: boolean };

/** One way through some items. It lives as long as the page and is kept nowhere. */
export interface Board {
  readonly items: readonly PracticeItem[];
  /** As many as were answered, in the order of the items. */
  readonly choices: readonly Choice[];
  readonly stage: Stage;
}

/** Which items a reader wants to see. */
export type Wanted = 'all' | PracticeItem['form'];

/** The board at its first item; at its end when nothing of this form is there. */
export function beginBoard(all: readonly PracticeItem[], wanted: Wanted): Board {
  const items = all.filter(({ form }) => wanted === 'all' || form === wanted);
  return { items, choices: [], stage: stageAt(items, 0) };
}

/** What comes after saying something of the item that is asked about. */
export function answered(board: Board, choice: Choice): Board {
  if (board.stage.kind !== 'asked') return board;
  const { at } = board.stage;
  return { ...board, choices: [...board.choices, choice], stage: { kind: 'answered', at, choice } };
}

/** The next item, or the end. From an item seen again, back to the end. */
export function onward(board: Board): Board {
  const { stage, items } = board;
  switch (stage.kind) {
    case 'asked':
    case 'answered':
      return { ...board, stage: stageAt(items, stage.at + 1) };
    case 'again':
      return stopped(board);
    case 'ended':
      return board;
    default:
      return unreachable(stage);
  }
}

/** The end, wherever the reader is. */
export function stopped(board: Board): Board {
  return { ...board, stage: { kind: 'ended', isEarly: board.choices.length < board.items.length } };
}

/** An item opened once more, with its answer. */
export function seenAgain(board: Board, at: number): Board {
  return { ...board, stage: { kind: 'again', at } };
}

/** Places of the items of which the reader said something else than we do. */
export function decidedOtherwise({ items, choices }: Board): readonly number[] {
  return choices.flatMap((choice, at) => ((items[at]?.isRisky ?? false) === (choice === 'look') ? [] : [at]));
}

const stageAt = (items: readonly PracticeItem[], at: number): Stage =>
  at < items.length ? { kind: 'asked', at } : { kind: 'ended', isEarly: false };
