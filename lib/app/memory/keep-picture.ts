import type { EvidenceId } from '@/lib/domain/evidence';
import type { PictureKept } from '@/lib/domain/keeping';
import { cutFor, type PlaceInWindow } from '@/lib/domain/place-in-window';
import { readEvidence } from '@/lib/memory/evidence';
import { addPicture } from '@/lib/memory/kept-pictures';
import { type Features, leastSpots } from '@/lib/pictures/features';
import { pack } from '@/lib/pictures/pack';
import { framesIn, type ParseFrames } from '../pictures/frames-in';
import { captureTab, placeInTab } from './capture-tab';
import { comparePictures } from './compare-pictures';
import { takeTurn } from './evidence-turn';
import { openShot } from './open-shot';
import { withMemory } from './with-memory';

const none: PictureKept = { isKept: false, watched: [] };

/**
 * Keeps a picture of what the tab shows with evidence that was made of it, cut to the offer where it is known where that stands. Only
 * straight after a press. The pictures in it are compared with those of other kept offers and with those of the watch list.
 * @param parse checks what came out of the page
 */
export async function keepPicture(
  { tabId, evidence }: { readonly tabId: number; readonly evidence: EvidenceId },
  parse: ParseFrames,
): Promise<PictureKept> {
  const kept = await withMemory((memory) => readEvidence(memory, evidence));
  const bytes = kept && (await captureTab(tabId, kept.offer.url));
  if (!bytes) return none;
  const place = kept.offer.kind === 'offer' ? undefined : await placeInTab(tabId, kept.offer.id);
  const { picture, features } = await takeApart(bytes, place, tabId, parse);
  const done = await takeTurn(() =>
    withMemory(async (memory) => {
      const { alike, watched } = await comparePictures(memory, features, evidence);
      const found = { features: features.map(pack), alike };
      return (await addPicture(memory, evidence, Date.now(), picture, found)) ? { isKept: true, watched } : none;
    }),
  );
  return done ?? none;
}

/** Cuts the offer out, and finds what the pictures in it are known again by. */
async function takeApart(
  bytes: Uint8Array<ArrayBuffer>,
  place: PlaceInWindow | undefined,
  tabId: number,
  parse: ParseFrames,
): Promise<{ readonly picture: Uint8Array<ArrayBuffer>; readonly features: readonly Features[] }> {
  const frames = await framesIn(tabId, parse);
  if (!place && frames.length === 0) return { picture: bytes, features: [] };
  const shot = await openShot(bytes);
  try {
    const cut = place && cutFor(place, shot);
    const features = await shot.featuresOf(frames, cut);
    return {
      picture: cut ? await shot.cropped(cut) : bytes,
      features: features.filter(({ x }) => x.length >= leastSpots),
    };
  } finally {
    shot.close();
  }
}
