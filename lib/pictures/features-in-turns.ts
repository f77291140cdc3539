import type { Raster } from '@/lib/domain/raster';
import { type Features, featuresInSteps } from './features';

/** Finds what a picture is known again by, a turn of its own for each step: the way out and marks of other pages wait for nothing. */
export async function featuresInTurns(raster: Raster): Promise<Features> {
  const steps = featuresInSteps(raster);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await new Promise((resolve) => setTimeout(resolve));
  }
}
