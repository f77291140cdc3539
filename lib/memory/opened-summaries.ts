import { forgottenIds } from './forget-evidence';
import { openSummary } from './kept-rows';
import type { KeptSummary } from './kept-summary';
import type { Keys } from './keys';
import type { Memory } from './memory';

/** Rows opened at once: few enough that what waits behind them does not wait long. */
const slice = 64;

/** What was opened stays open as long as the keys are there to open it, and goes with them. */
const opened = new WeakMap<Keys, Map<string, KeptSummary>>();

/** Summaries that are open just now, by id. */
export function openedIn({ keys }: Memory): Map<string, KeptSummary> {
  const known = opened.get(keys) ?? new Map<string, KeptSummary>();
  opened.set(keys, known);
  return known;
}

/** Ids of what is kept, newest first, without what is being forgotten. */
export async function keptIds(memory: Memory): Promise<readonly string[]> {
  const { evidence } = memory.database;
  // Turned round here: backwards the database would give one after the other.
  const [oldest, gone] = await Promise.all([evidence.orderBy('at').primaryKeys(), forgottenIds(memory)]);
  const ids = oldest.reverse();
  return gone.size === 0 ? ids : ids.filter((id) => !gone.has(id));
}

/** Some summaries, and whether nothing is left to open behind them. */
interface Opened {
  readonly summaries: readonly KeptSummary[];
  readonly isLast: boolean;
}

/**
 * Opens summaries in the order of `ids`, a slice at a time; those that are open already cost nothing. One that cannot be opened is left out
 * and told of once.
 */
export async function* summariesOf(memory: Memory, ids: readonly string[]): AsyncGenerator<Opened> {
  const known = openedIn(memory);
  for (let from = 0; from < ids.length; ) {
    let to = from;
    let closed = 0;
    for (; to < ids.length && closed < slice; to += 1) if (!known.has(ids[to] ?? '')) closed += 1;
    const some = ids.slice(from, to);
    if (closed > 0)
      await openSome(
        memory,
        some.filter((id) => !known.has(id)),
      );
    yield { summaries: some.flatMap((id) => known.get(id) ?? []), isLast: to === ids.length };
    from = to;
  }
}

async function openSome(memory: Memory, ids: readonly string[]): Promise<void> {
  const known = openedIn(memory);
  const rows = await memory.database.evidence.bulkGet([...ids]);
  const results = await Promise.allSettled(rows.map((row) => row && openSummary(memory, row)));
  results.forEach((result, index) => {
    const id = ids[index] ?? '';
    if (result.status === 'rejected') console.error(`evidence ${id} cannot be opened`, result.reason);
    else if (result.value) known.set(id, result.value);
  });
}
