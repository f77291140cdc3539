import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { fromBase64, toBase64 } from '@/lib/domain/base64';
import type { Ground, MemoryDatabase } from './database';

/** Room for a database that is gone with the background: the same tables, on nothing but working memory. */
export function fleetingGround(): Ground {
  return { indexedDB: new IDBFactory(), IDBKeyRange };
}

/** Every row of every table as text, for session memory, which the browser keeps while the background sleeps and never writes to the disk. */
export async function dump(database: MemoryDatabase): Promise<string> {
  const tables = await database.transaction('r', database.tables, () =>
    Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()] as const)),
  );
  return JSON.stringify(Object.fromEntries(tables), (_, value: unknown) =>
    value instanceof Uint8Array ? { [bytesKey]: toBase64(value) } : value,
  );
}

/** Puts into an empty database what `dump` gave. @throws SyntaxError for a text that is none */
export async function undump(database: MemoryDatabase, text: string): Promise<void> {
  const tables: unknown = JSON.parse(text, (_, value: unknown) => bytesIn(value) ?? value);
  const rows = new Map(Object.entries(typeof tables === 'object' && tables !== null ? tables : {}));
  await database.transaction('rw', database.tables, async () => {
    for (const table of database.tables) {
      const all: unknown = rows.get(table.name);
      if (Array.isArray(all)) await table.bulkPut(all);
    }
  });
}

const bytesKey = 'bytes of base64';

function bytesIn(value: unknown): Uint8Array | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const [[key, text] = []] = Object.entries(value);
  if (key !== bytesKey || typeof text !== 'string') return undefined;
  return fromBase64(text);
}

/** Calls back before every change, for it to be dumped afterwards. */
export function beforeChanges(database: MemoryDatabase, tell: () => void): void {
  database.use({
    stack: 'dbcore',
    name: 'tells of changes',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          mutate: (asked) => {
            tell();
            return table.mutate(asked);
          },
        };
      },
    }),
  });
}
