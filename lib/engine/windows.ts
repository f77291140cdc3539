import type { Signal } from '@/lib/domain/assessment';
import { scale } from './scale';

/** Most stretches of one conversation that are judged: the last ones, as what is said now matters most. */
const most = 200;

const turnOf = ({ part }: Signal): number =>
  part.startsWith('messages.') ? Number(part.slice('messages.'.length)) : 0;

/** Signals in stretches of so many turns, one beginning at each turn that has a signal; all in one unless it is a long conversation. */
export function windowsOf(signals: readonly Signal[]): readonly (readonly Signal[])[] {
  const sorted = signals.map((signal) => ({ signal, turn: turnOf(signal) })).sort((a, b) => a.turn - b.turn);
  if ((sorted.at(-1)?.turn ?? 0) < scale.window) return [signals];
  const windows: Signal[][] = [];
  let end = 0;
  for (let start = 0; start < sorted.length; start++) {
    const turn = sorted[start]?.turn ?? 0;
    if (start > 0 && sorted[start - 1]?.turn === turn) continue;
    while (end < sorted.length && (sorted[end]?.turn ?? 0) < turn + scale.window) end++;
    windows.push(sorted.slice(start, end).map(({ signal }) => signal));
  }
  return windows.slice(-most);
}
