import type { EvidenceId } from '@/lib/domain/evidence';
import type { WatchedPicture } from '@/lib/domain/watched';
import { keptFeatures } from '@/lib/memory/kept-pictures';
import type { Memory } from '@/lib/memory/memory';
import type { Features } from '@/lib/pictures/features';
import { unpack } from '@/lib/pictures/pack';
import { recognise } from '@/lib/pictures/recognise';
import { toldOf, watchedFeatures } from '../pictures/watched-like';
import { today } from './today';

/** What the pictures of an offer are like. */
export interface Compared {
  /** Other evidence with a picture like one of them. */
  readonly alike: readonly EvidenceId[];
  /** Entries of the watch list, each once. */
  readonly watched: readonly WatchedPicture[];
}

/** Compares the pictures of an offer that is being kept with those of other kept offers and with those of the watch list. */
export async function comparePictures(
  memory: Memory,
  pictures: readonly Features[],
  evidence: EvidenceId,
): Promise<Compared> {
  if (pictures.length === 0) return { alike: [], watched: [] };
  const kept = (await keptFeatures(memory)).flatMap(({ of, features }) => {
    const other = of === evidence ? undefined : unpack(features);
    return other ? [{ of, other }] : [];
  });
  const others = kept.map(({ other }) => other);
  const alike = pictures.flatMap((picture) => recognise(picture, others).flatMap(({ at }) => kept[at]?.of ?? []));
  const watching = await watchedFeatures(memory, today());
  const found = new Map(
    pictures.flatMap((picture) => watching.like(picture)).map((one) => [one.watched.id, toldOf(one)]),
  );
  return { alike: [...new Set(alike)], watched: [...found.values()] };
}
