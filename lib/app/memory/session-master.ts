import * as v from 'valibot';
import { fromBase64, toBase64 } from '@/lib/domain/base64';
import { forget, keep, recall } from '../session-memory';

/** In the memory of the session, never on disk: the master of the memory that a passphrase has opened, and when it was last used. */
const openKey = 'memory-open';

/** How many wrong passphrases were tried. */
export const memoryTriesKey = 'memory-tries';

const openSchema = v.object({ salt: v.string(), master: v.pipe(v.string(), v.base64()), used: v.number() });

/** A use is written down at most so often, in milliseconds: the lock may close by that much too early. */
const touchEvery = 20_000;

let touched = 0;

/**
 * The master that opens the lock with this salt, while it was used within the last minutes; it is forgotten once it was not. A clock that
 * was put back closes it.
 * @param now milliseconds
 */
export async function openedMaster(
  salt: Uint8Array,
  minutes: number,
  now: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const opened = v.safeParse(openSchema, await recall(openKey));
  if (!opened.success || opened.output.salt !== toBase64(salt)) return undefined;
  const since = now - opened.output.used;
  if (since >= 0 && since < minutes * 60_000) return fromBase64(opened.output.master);
  await forgetMaster();
  return undefined;
}

/** Holds the master for this session. */
export async function holdMaster(salt: Uint8Array, master: Uint8Array, now: number): Promise<void> {
  touched = now;
  await keep(openKey, { salt: toBase64(salt), master: toBase64(master), used: now });
}

/** It was used just now. */
export async function touchMaster(salt: Uint8Array, master: Uint8Array, now: number): Promise<void> {
  if (Math.abs(now - touched) >= touchEvery) await holdMaster(salt, master, now);
}

/** The lock is closed. */
export function forgetMaster(): Promise<void> {
  return forget(openKey);
}
