import type { LockOutcome } from '@/lib/domain/lock';
import { MemoryFullError } from '@/lib/domain/memory-full';
import type { MemoryLockAct } from '@/lib/domain/memory-view';
import { unreachable } from '@/lib/domain/unreachable';
import type { MemoryDatabase } from '@/lib/memory/database';
import { loadMasterKey, unwrapMaster } from '@/lib/memory/master-key';
import { openDatabase } from '@/lib/memory/open-database';
import { removePassphrase, setPassphrase } from '@/lib/memory/set-master';
import { isFull } from '@/lib/memory/trouble';
import { inTurn } from '../in-turn';
import { keyFrom, newSalt } from '../passphrase';
import { forget } from '../session-memory';
import { tryPassphrase } from '../tries';
import { alone, ground, type Held, holdMemory, letGoOfMemory } from './hold-memory';
import { noteRoom } from './room';
import { forgetMaster, holdMaster, memoryTriesKey } from './session-master';

const takeTurn = inTurn();

/**
 * Sets, opens, closes or removes the passphrase of memory. It has nothing to do with the lock on the settings. Tries come one after the
 * other, and each wrong one makes the next wait twice as long. Setting it anew and taking it away need memory to be open for good.
 * @param now milliseconds
 * @throws MemoryFullError where there is no room to give everything a new key; nothing has changed then
 */
export function lockMemory(asked: MemoryLockAct, now: () => number = Date.now): Promise<LockOutcome> {
  return takeTurn(async () => {
    switch (asked.act) {
      case 'set':
        return set(asked.passphrase, now);
      case 'open':
        return open(asked.passphrase, now);
      case 'close':
        await forgetMaster();
        await letGoOfMemory();
        return { kind: 'done' };
      case 'remove':
        return remove(now);
      case 'retry':
        return retry(now);
      default:
        return unreachable(asked);
    }
  });
}

async function set(passphrase: string, now: () => number): Promise<LockOutcome> {
  const before = await holdMemory(now());
  return changeAlone(before, async (database, master) => {
    const salt = newSalt();
    const made = await setPassphrase(database, master, await keyFrom(passphrase, salt), salt);
    await holdMaster(salt, made.master, now());
    await forget(memoryTriesKey);
  });
}

async function remove(now: () => number): Promise<LockOutcome> {
  const before = await holdMemory(now());
  if (before.kind === 'open' && !before.lock && !before.fleeting) return { kind: 'done' };
  return changeAlone(before, async (database, master) => {
    await removePassphrase(database, master);
    await forgetMaster();
  });
}

async function open(passphrase: string, now: () => number): Promise<LockOutcome> {
  const held = await holdMemory(now());
  if (held.kind === 'open') return { kind: 'done' };
  const { wrapped } = held;
  const outcome = await tryPassphrase(memoryTriesKey, now, async () => {
    const master = await unwrapMaster(wrapped, await keyFrom(passphrase, Uint8Array.from(wrapped.salt)));
    if (master) await holdMaster(wrapped.salt, master, now());
    return master !== undefined;
  });
  if (outcome.kind === 'done') await letGoOfMemory();
  return outcome;
}

async function retry(now: () => number): Promise<LockOutcome> {
  noteRoom(true);
  const held = await holdMemory(now());
  if (held.kind === 'open' && held.fleeting && !held.fleeting.isBlocked) await letGoOfMemory();
  return { kind: 'done' };
}

/** Changes the key of a memory that is open for good, while nobody else has it open. Refused where it is not, or is not any more. */
async function changeAlone(
  before: Held,
  change: (database: MemoryDatabase, master: Uint8Array<ArrayBuffer>) => Promise<void>,
): Promise<LockOutcome> {
  if (before.kind === 'locked' || before.fleeting) return { kind: 'refused' };
  const { lock } = before;
  return alone(async (): Promise<LockOutcome> => {
    const opening = await openDatabase(ground(), () => undefined);
    if (opening.kind === 'closed') return { kind: 'refused' };
    const { database } = opening;
    try {
      const found = await loadMasterKey(database);
      const master = found.kind === 'open' ? found.key : lock?.master;
      if (!master) return { kind: 'refused' };
      await change(database, master);
      return { kind: 'done' };
    } catch (error) {
      throw isFull(error) ? new MemoryFullError(error) : error;
    } finally {
      database.close();
    }
  });
}
