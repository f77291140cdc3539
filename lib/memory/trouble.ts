import type { WhyFleeting } from '@/lib/domain/memory-state';

const reasons: Readonly<Record<string, WhyFleeting>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  // Firefox in private windows: "a mutation operation was attempted on a database that did not allow mutations".
  InvalidStateError: 'refused',
  SecurityError: 'refused',
  NotAllowedError: 'refused',
  MissingAPIError: 'refused',
};

/** Why a database could not be opened. What we do not know is called damaged: nothing is erased because of it. */
export function whyClosed(error: unknown): WhyFleeting {
  const known = namesOf(error).find((name) => name in reasons);
  return (known === undefined ? undefined : reasons[known]) ?? 'damaged';
}

/** The device has no room left. */
export function isFull(error: unknown): boolean {
  return namesOf(error).includes('QuotaExceededError');
}

/** Firefox, after the disk was full: the open database refuses every change until it is opened anew. */
export function isWedged(error: unknown): boolean {
  return namesOf(error).includes('InvalidStateError');
}

/** Names of an error and of those that led to it; Dexie wraps what the browser says. */
function namesOf(error: unknown): readonly string[] {
  if (typeof error !== 'object' || error === null) return [];
  const own = 'name' in error && typeof error.name === 'string' ? [error.name] : [];
  return [...own, ...('inner' in error ? namesOf(error.inner) : [])];
}
