import { fromBase64 } from '@/lib/domain/base64';
import type { Day } from '@/lib/domain/day';
import type { WatchedId, WatchOutcome } from '@/lib/domain/watched';
import type { Memory } from '@/lib/memory/memory';
import { addWatched } from '@/lib/memory/watched';
import { unpack } from '@/lib/pictures/pack';
import { watchedFeatures } from '../pictures/watched-like';

/** A picture to watch for, as a page gives it: bytes as base64. */
interface Asked {
  readonly name: string;
  readonly features: string;
  readonly preview: string;
}

/**
 * Puts a picture on the watch list.
 * @param renew renews the entry that is there where it is the same picture once more, under the name it has
 */
export async function watchPicture(
  { name, features, preview }: Asked,
  memory: Memory,
  day: Day,
  renew: (id: WatchedId) => Promise<WatchOutcome>,
): Promise<WatchOutcome> {
  const bytes = fromBase64(features);
  const asked = unpack(bytes);
  if (!asked) throw new Error('these are no features of a picture');
  const twin = (await watchedFeatures(memory, day)).like(asked).find(({ sameness }) => sameness === 'same')?.watched;
  if (twin) return renew(twin.id);
  const entry = { kind: 'picture', value: name } as const;
  const watched = await addWatched(memory, entry, day, { features: bytes, preview: fromBase64(preview) });
  return watched === 'full' ? { kind: 'refused', why: 'full' } : { kind: 'watched', watched, wasKnown: false };
}
