import { fromBase64 } from '@/lib/domain/base64';
import type { PictureAnswer } from '@/lib/domain/chosen-picture';
import type { RecognisedPicture } from '@/lib/domain/picture';
import { rememberedFeatures, rememberedPicture } from '@/lib/memory/remembered-pictures';
import { unpack } from '@/lib/pictures/pack';
import { recognise } from '@/lib/pictures/recognise';
import { today } from '../memory/today';
import { withMemory } from '../memory/with-memory';
import { toldOf, watchedFeatures } from './watched-like';

/** How many remembered pictures are named in one answer, the most alike first. */
const mostNamed = 5;

/** Compares a picture, by its features as base64, with every one that is remembered or watched for. */
export async function recognisePicture({
  features,
}: {
  readonly features: string;
}): Promise<({ readonly kind: 'answered' } & PictureAnswer) | { readonly kind: 'locked' }> {
  const asked = unpack(fromBase64(features));
  if (!asked) throw new Error('these are no features of a picture');
  const answer = await withMemory(async (memory) => {
    const known = (await rememberedFeatures(memory)).flatMap(({ id, features: bytes }) => {
      const other = unpack(bytes);
      return other ? [{ id, other }] : [];
    });
    const alike = recognise(
      asked,
      known.map(({ other }) => other),
    ).slice(0, mostNamed);
    const named = await Promise.all(
      alike.map(async ({ at, sameness }): Promise<readonly RecognisedPicture[]> => {
        const picture = await rememberedPicture(memory, known[at]?.id ?? '');
        return picture ? [{ id: picture.id, name: picture.name, at: picture.at, sameness }] : [];
      }),
    );
    const watching = await watchedFeatures(memory, today());
    const watched = watching.like(asked).slice(0, mostNamed).map(toldOf);
    return { kind: 'answered', pictures: named.flat(), watched, of: known.length + watching.of } as const;
  });
  return answer ?? { kind: 'locked' };
}
