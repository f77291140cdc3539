import type { Table } from 'dexie';
import type { Fingerprint } from './fingerprint';

/** Some rows of a table as they are in this transaction, and as they shall be. */
export interface RowsToChange<R> {
  /** `next` answers the very same row where nothing of it changes. */
  readonly change: (id: Fingerprint, next: (row: R | undefined) => R) => void;
  readonly changed: () => R[];
}

/** Reads rows to be changed. */
export async function rowsToChange<R>(
  table: Table<R, Fingerprint>,
  ids: readonly Fingerprint[],
): Promise<RowsToChange<R>> {
  const all = [...new Set(ids)];
  const found = await table.bulkGet(all);
  const rows = new Map(all.map((id, index) => [id, found[index]]));
  const changed = new Map<Fingerprint, R>();
  return {
    change(id, next) {
      const row = changed.get(id) ?? rows.get(id);
      const after = next(row);
      if (after !== row) changed.set(id, after);
    },
    changed: () => [...changed.values()],
  };
}
