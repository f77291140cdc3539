import { toBase64 } from '@/lib/domain/base64';
import type { Raster } from '@/lib/domain/raster';
import { type Features, featuresInSteps, leastSpots } from '@/lib/pictures/features';
import { pack } from '@/lib/pictures/pack';

/** Finds what a picture is known again by, as base64, without holding up the page. `undefined` where there is too little in it. */
export async function packedFeatures(raster: Raster): Promise<string | undefined> {
  const features = await found(raster);
  return features.x.length < leastSpots ? undefined : toBase64(pack(features));
}

async function found(raster: Raster): Promise<Features> {
  const steps = featuresInSteps(raster);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    // A turn of its own for each step: the way out must answer at once, whatever is going on.
    await new Promise((resolve) => setTimeout(resolve));
  }
}
