import { framesWithin } from '@/lib/domain/frames-within';
import type { Frame } from '@/lib/domain/picture';
import type { Cut } from '@/lib/domain/place-in-window';
import type { Features } from '@/lib/pictures/features';
import { featuresInTurns } from '@/lib/pictures/features-in-turns';
import { shotQuality } from './capture-tab';

/** Pictures of one offer that are looked at, the largest. */
const mostLookedAt = 4;

/** A picture of a tab, opened. Close it: it holds much memory. */
export interface Shot {
  readonly width: number;
  readonly height: number;
  /** What is in a cut of it, as the bytes of a JPEG. */
  readonly cropped: (cut: Cut) => Promise<Uint8Array<ArrayBuffer>>;
  /** What the largest pictures within the cut are known again by; without a cut, within all of it. */
  readonly featuresOf: (frames: readonly Frame[], cut: Cut | undefined) => Promise<readonly Features[]>;
  readonly close: () => void;
}

/** Opens the bytes of a JPEG. */
export async function openShot(bytes: Uint8Array<ArrayBuffer>): Promise<Shot> {
  const whole = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
  const { width, height } = whole;
  const draw = (cut: Cut) => {
    const canvas = new OffscreenCanvas(cut.width, cut.height);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('the browser gives no canvas');
    context.drawImage(whole, cut.x, cut.y, cut.width, cut.height, 0, 0, cut.width, cut.height);
    return { canvas, context };
  };
  return {
    width,
    height,
    cropped: async (cut) => {
      const blob = await draw(cut).canvas.convertToBlob({ type: 'image/jpeg', quality: shotQuality / 100 });
      return new Uint8Array(await blob.arrayBuffer());
    },
    featuresOf: async (frames, cut = { x: 0, y: 0, width, height }) => {
      const found: Features[] = [];
      for (const frame of framesWithin(frames, whole, cut).slice(0, mostLookedAt))
        found.push(await featuresInTurns(draw(frame).context.getImageData(0, 0, frame.width, frame.height)));
      return found;
    },
    close: () => whole.close(),
  };
}
