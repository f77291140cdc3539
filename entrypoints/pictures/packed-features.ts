import { toBase64 } from '@/lib/domain/base64';
import type { Raster } from '@/lib/domain/raster';
import { leastSpots } from '@/lib/pictures/features';
import { featuresInTurns } from '@/lib/pictures/features-in-turns';
import { pack } from '@/lib/pictures/pack';

/** Finds what a picture is known again by, as base64, without holding up the page. `undefined` where there is too little in it. */
export async function packedFeatures(raster: Raster): Promise<string | undefined> {
  const features = await featuresInTurns(raster);
  return features.x.length < leastSpots ? undefined : toBase64(pack(features));
}
