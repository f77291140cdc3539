import * as v from 'valibot';
import type { LockOutcome } from '@/lib/domain/lock';
import { forget, keep, recall } from './session-memory';

/** Seconds to wait after a wrong try double from one to this many. */
const longestWait = 60;

const triesSchema = v.object({ wrong: v.number(), at: v.number() });

/**
 * Tries a passphrase: each wrong one makes the next wait twice as long, in this session of the browser. Call in turn, or many are tried at once.
 * @param key where the tries of this lock are counted
 * @param now milliseconds
 * @param isRight tries it; whatever comes of a right one is its own business
 */
export async function tryPassphrase(
  key: string,
  now: () => number,
  isRight: () => Promise<boolean>,
): Promise<LockOutcome> {
  const tries = v.safeParse(triesSchema, await recall(key));
  const { wrong, at } = tries.success ? tries.output : { wrong: 0, at: 0 };
  const left = wrong === 0 ? 0 : secondsLeft(at, waitAfter(wrong), now());
  if (left > 0) return { kind: 'wait', seconds: left };
  if (await isRight()) {
    await forget(key);
    return { kind: 'done' };
  }
  await keep(key, { wrong: wrong + 1, at: now() });
  return { kind: 'wrong', seconds: waitAfter(wrong + 1) };
}

/** Seconds to wait after so many wrong tries: 1, 2, 4, up to a minute. */
export function waitAfter(wrong: number): number {
  return Math.min(longestWait, 2 ** (wrong - 1));
}

/** A clock that was put back must not make anyone wait for days. */
function secondsLeft(since: number, wait: number, now: number): number {
  return Math.min(wait, Math.ceil(wait - (now - since) / 1_000));
}
