import type { Day } from '@/lib/domain/day';
import type { Sameness } from '@/lib/domain/picture';
import type { Watched, WatchedPicture } from '@/lib/domain/watched';
import type { Memory } from '@/lib/memory/memory';
import { listWatched } from '@/lib/memory/watched';
import { watchedPictures } from '@/lib/memory/watched-pictures';
import type { Features } from '@/lib/pictures/features';
import { unpack } from '@/lib/pictures/pack';
import { recognise } from '@/lib/pictures/recognise';

/** An entry of the watch list that a picture is like. */
interface Like {
  readonly watched: Watched;
  readonly sameness: Sameness;
}

/** Entries with the features of their pictures, to ask about several pictures at once. */
interface WatchedFeatures {
  readonly of: number;
  /** Those that are like a picture, the most alike first. */
  readonly like: (asked: Features) => readonly Like[];
}

/** The pictures that are watched for today, ready to be compared. They are opened for this press alone and held nowhere. */
export async function watchedFeatures(memory: Memory, today: Day): Promise<WatchedFeatures> {
  const entries = (await listWatched(memory, today)).filter(({ kind }) => kind === 'picture');
  const opened = entries.length === 0 ? new Map() : await watchedPictures(memory, 'features');
  const known = entries.flatMap((watched) => {
    const bytes = opened.get(watched.id);
    const features = bytes && unpack(bytes);
    return features ? [{ watched, features }] : [];
  });
  return {
    of: known.length,
    like: (asked) =>
      recognise(
        asked,
        known.map(({ features }) => features),
      ).flatMap(({ at, sameness }) => {
        const watched = known[at]?.watched;
        return watched ? [{ watched, sameness }] : [];
      }),
  };
}

/** What is told of an entry that was found. */
export function toldOf({ watched, sameness }: Like): WatchedPicture {
  return { name: watched.value, since: watched.since ?? watched.until, sameness };
}
