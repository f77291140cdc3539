import { fromBase64 } from '@/lib/domain/base64';
import type { RecognisedPicture } from '@/lib/domain/picture';
import { rememberedFeatures, rememberedPicture } from '@/lib/memory/remembered-pictures';
import { unpack } from '@/lib/pictures/pack';
import { recognise } from '@/lib/pictures/recognise';
import { withMemory } from '../memory/with-memory';

/** How many remembered pictures are named in one answer, the most alike first. */
const mostNamed = 5;

/** Compares a picture, by its features as base64, with every one that is remembered; `of` says with how many. */
export async function recognisePicture({ features }: { readonly features: string }) {
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
    return { kind: 'answered', pictures: named.flat(), of: known.length } as const;
  });
  return answer ?? ({ kind: 'locked' } as const);
}
