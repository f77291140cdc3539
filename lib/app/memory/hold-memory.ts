import type { WhyFleeting } from '@/lib/domain/memory-state';
import type { Ground, MemoryDatabase } from '@/lib/memory/database';
import { finishErasures } from '@/lib/memory/erase';
import { keysOf } from '@/lib/memory/keys';
import { loadMasterKey, type WrappedMaster } from '@/lib/memory/master-key';
import type { Memory } from '@/lib/memory/memory';
import { openDatabase } from '@/lib/memory/open-database';
import { whyClosed } from '@/lib/memory/trouble';
import { inTurn } from '../in-turn';
import { loadSettings } from '../load-settings';
import { adoptFleeting, openFleeting } from './fleeting-memory';
import { forgetSession } from './forget-session';
import { openedMaster, touchMaster } from './session-master';

/** Memory as the background holds it. */
export type Held =
  | {
      readonly kind: 'open';
      readonly memory: Memory;
      /** The passphrase it was opened with, in the form it has on the device. */
      readonly lock?: { readonly wrapped: WrappedMaster; readonly master: Uint8Array<ArrayBuffer> };
      readonly fleeting?: {
        readonly why: WhyFleeting;
        readonly hold: () => Promise<void>;
        /** Another connection must close first; nothing is gained by trying again before. */
        readonly isBlocked: boolean;
      };
    }
  | { readonly kind: 'locked'; readonly database: MemoryDatabase; readonly wrapped: WrappedMaster };

interface Slot {
  readonly held: Promise<Held>;
}

let current: Slot | undefined;
const takeTurn = inTurn();

/** Where memory lives in this browser. */
export function ground(): Ground {
  return { indexedDB, IDBKeyRange };
}

/**
 * Memory as it is now, opened where it was not. What was being erased when the browser died is finished first. Closes a lock not used for long.
 * @param isUse whether a person uses it, from which the minutes of the lock begin anew
 */
export async function holdMemory(now = Date.now(), isUse = true): Promise<Held> {
  current ??= slot(openMemory);
  const mine = current;
  const held = await mine.held;
  if (held.kind === 'locked' || !held.lock) return held;
  const { wrapped, master } = held.lock;
  const { retention } = await loadSettings();
  if (await openedMaster(wrapped.salt, retention.lockMinutes, now)) {
    if (isUse) await touchMaster(wrapped.salt, master, now);
    return held;
  }
  await letGo(mine);
  return holdMemory(now, isUse);
}

/** Opens memory anew at the next use; whoever still holds it gets errors from now on. */
export async function letGoOfMemory(): Promise<void> {
  if (current) await letGo(current);
}

/**
 * Does something nobody else may have memory open for, one after the other: those who hold it get errors, those who ask for it wait. It is
 * opened anew afterwards, whatever came of it.
 */
export function alone<T>(act: () => Promise<T>): Promise<T> {
  const before = current;
  const done = takeTurn(async () => {
    if (before) close(await before.held);
    return act();
  });
  // Whoever asked gets the error.
  const over = done.then(
    () => undefined,
    () => undefined,
  );
  current = slot((whenClosed) => over.then(() => openMemory(whenClosed)));
  return done;
}

async function letGo(mine: Slot): Promise<void> {
  if (current === mine) current = undefined;
  close(await mine.held);
}

function close(held: Held): void {
  const { database } = held.kind === 'open' ? held.memory : held;
  database.close();
}

function slot(open: (whenClosed: () => void) => Promise<Held>): Slot {
  const letLoose = (): void => {
    if (current === mine) current = undefined;
  };
  const held = open(letLoose);
  // Tried anew at the next use; whoever waits for this one gets the error.
  held.catch(letLoose);
  const mine: Slot = { held };
  return mine;
}

async function openMemory(whenClosed: () => void): Promise<Held> {
  const opening = await openDatabase(ground(), whenClosed);
  if (opening.kind === 'closed') {
    opening.unblocked?.then(whenClosed, whenClosed);
    return fleeting(opening.why, opening.unblocked !== undefined);
  }
  const { database } = opening;
  try {
    if ((await finishErasures(database, ground(), { eraseRest: forgetSession })) === 'gone')
      return await openMemory(whenClosed);
    return await unlock(database);
  } catch (error) {
    database.close();
    console.warn('memory was opened and cannot be used', error);
    return fleeting(whyClosed(error), false);
  }
}

async function unlock(database: MemoryDatabase): Promise<Held> {
  const found = await loadMasterKey(database);
  if (found.kind === 'open') {
    const memory: Memory = { database, keys: await keysOf(found.key) };
    await adoptFleeting(memory);
    return { kind: 'open', memory };
  }
  const { wrapped } = found;
  const { retention } = await loadSettings();
  const master = await openedMaster(wrapped.salt, retention.lockMinutes, Date.now());
  if (!master) return { kind: 'locked', database, wrapped };
  const memory: Memory = { database, keys: await keysOf(master) };
  await adoptFleeting(memory);
  return { kind: 'open', memory, lock: { wrapped, master } };
}

async function fleeting(why: WhyFleeting, isBlocked: boolean): Promise<Held> {
  const { memory, hold } = await openFleeting();
  return { kind: 'open', memory, fleeting: { why, hold, isBlocked } };
}
