import type { Erasure, ErasureOutcome } from '@/lib/domain/erasure';
import { unreachable } from '@/lib/domain/unreachable';
import type { RowsToErase } from '@/lib/memory/database';
import { eraseAll, eraseRows } from '@/lib/memory/erase';
import type { Memory } from '@/lib/memory/memory';
import { openDatabase } from '@/lib/memory/open-database';
import { rowsOfEvidence, rowsOfSite } from '@/lib/memory/rows-of';
import { whileErasing } from './erasing';
import { forgetSession } from './forget-session';
import { alone, ground } from './hold-memory';
import { noteRoom } from './room';
import { withMemory } from './with-memory';

/** Erases for good. What was begun is finished at the next start even if the browser dies. Everything can be erased while memory is locked, too. */
export async function eraseMemory(what: Erasure): Promise<ErasureOutcome> {
  switch (what.kind) {
    case 'all':
      return eraseEverything();
    case 'site':
      return erase((memory) => rowsOfSite(memory, what.site));
    case 'evidence':
      return erase(async () => rowsOfEvidence(what.evidence));
    default:
      return unreachable(what);
  }
}

async function erase(find: (memory: Memory) => Promise<RowsToErase>): Promise<ErasureOutcome> {
  const count = await withMemory(async (memory) => eraseRows(memory.database, await find(memory)));
  noteRoom(true);
  return count === undefined ? { kind: 'locked' } : { kind: 'done', count };
}

/** The database, and what the session remembers. */
async function eraseEverything(): Promise<ErasureOutcome> {
  const { promise: blocked, resolve: whenBlocked } = Promise.withResolvers<void>();
  const done = whileErasing(() =>
    alone(async () => {
      const opening = await openDatabase(ground(), () => undefined);
      await eraseAll(opening.kind === 'open' ? opening.database : undefined, ground(), {
        eraseRest: forgetSession,
        whenBlocked,
      });
    }),
  );
  noteRoom(true);
  return Promise.race([
    done.then((): ErasureOutcome => ({ kind: 'done', count: 0 })),
    blocked.then((): ErasureOutcome => ({ kind: 'begun' })),
  ]);
}
