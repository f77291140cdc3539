import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type LockAct, LockedError, type LockOutcome, type LockView } from '@/lib/domain/lock';
import { unreachable } from '@/lib/domain/unreachable';
import { inTurn } from './in-turn';
import { isPassphrase, type Sealed, seal, sealedSchema } from './passphrase';
import { forget, keep, recall } from './session-memory';
import { tryPassphrase } from './tries';

/** On disk: a sealed passphrase and nothing else. There is no record of who read or tried what. */
const lockKey = 'lock';
/** In the memory of the session: until when the lock is open, and how many wrong tries there were. */
const openKey = 'lock-open';
const triesKey = 'lock-tries';

/** How long it stays open, in milliseconds. */
const openFor = 10 * 60_000;

const openSchema = v.object({ salt: v.string(), until: v.number() });

/** What must outlive an erasure of everything: or erasing would be a way around the wait after a wrong passphrase. */
export const sessionOfLock = [openKey, triesKey] as const;

const takeTurn = inTurn();

/** Whether there is a lock, and whether it is open just now. */
export async function lockView(now = Date.now()): Promise<LockView> {
  const sealed = await loadLock();
  if (!sealed) return { kind: 'none' };
  return { kind: (await isOpen(sealed, now)) ? 'open' : 'closed' };
}

/** @throws LockedError while the lock is closed. */
export async function mustBeUnlocked(): Promise<void> {
  if ((await lockView()).kind === 'closed') throw new LockedError();
}

/**
 * Sets the lock, opens it for ten minutes, closes it again or takes it away. Tries come one after the other, and each wrong one makes
 * the next wait twice as long. Setting it anew and taking it away need it to be open.
 * @param now milliseconds
 */
export function lockSettings(asked: LockAct, now: () => number = Date.now): Promise<LockOutcome> {
  return takeTurn(async () => {
    const sealed = await loadLock();
    switch (asked.act) {
      case 'set':
        if (sealed && !(await isOpen(sealed, now()))) return { kind: 'refused' };
        await Promise.all([forget(openKey), forget(triesKey)]);
        await browser.storage.local.set({ [lockKey]: await seal(asked.passphrase) });
        return { kind: 'done' };
      case 'open':
        return sealed ? open(asked.passphrase, sealed, now) : { kind: 'done' };
      case 'close':
        await forget(openKey);
        return { kind: 'done' };
      case 'remove':
        if (sealed && !(await isOpen(sealed, now()))) return { kind: 'refused' };
        await browser.storage.local.remove(lockKey);
        await Promise.all([forget(openKey), forget(triesKey)]);
        return { kind: 'done' };
      default:
        return unreachable(asked);
    }
  });
}

function open(passphrase: string, sealed: Sealed, now: () => number): Promise<LockOutcome> {
  return tryPassphrase(triesKey, now, async () => {
    const isRight = await isPassphrase(passphrase, sealed);
    if (isRight) await keep(openKey, { salt: sealed.salt, until: now() + openFor });
    return isRight;
  });
}

/** Opened for this very lock, within the last ten minutes as the clock has it, forwards or put back. */
async function isOpen({ salt }: Sealed, now: number): Promise<boolean> {
  const opened = v.safeParse(openSchema, await recall(openKey));
  if (!opened.success || opened.output.salt !== salt) return false;
  const left = opened.output.until - now;
  return left > 0 && left <= openFor;
}

/** A lock that was damaged on disk could never be opened again: it counts as none, and a warning says so. */
async function loadLock(): Promise<Sealed | undefined> {
  const stored: unknown = (await browser.storage.local.get(lockKey))[lockKey];
  if (stored === undefined) return undefined;
  const sealed = v.safeParse(sealedSchema, stored);
  if (sealed.success) return sealed.output;
  console.warn('the lock on this device cannot be read and is gone');
  return undefined;
}
