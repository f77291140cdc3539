import { base64Of, bytesOf } from '@/lib/domain/base64';
import type { RecognisedPicture, RememberedPicture } from '@/lib/domain/picture';
import {
  forgetPicture,
  rememberedFeatures,
  rememberedPicture,
  rememberedPictures,
  rememberPicture,
} from '@/lib/memory/remembered-pictures';
import { unpack } from '@/lib/pictures/pack';
import { recognise as recogniseAmong } from '@/lib/pictures/recognise';
import { withMemory } from '../memory/with-memory';

const locked = { kind: 'locked' } as const;

/** How many remembered pictures are named in one answer, the most alike first. */
const mostNamed = 5;

/** Compares a picture with every one that is remembered. `of` says with how many. */
export async function recognise({ features }: { readonly features: string }) {
  const asked = unpack(bytesOf(features));
  if (!asked) throw new Error('these are no features of a picture');
  const answer = await withMemory(async (memory) => {
    const known = (await rememberedFeatures(memory)).flatMap(({ id, features: bytes }) => {
      const other = unpack(bytes);
      return other ? [{ id, other }] : [];
    });
    const alike = recogniseAmong(
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
  return answer ?? locked;
}

/** Remembers a picture under a name. */
export async function remember(
  { name, features, preview }: { readonly name: string; readonly features: string; readonly preview: string },
  now = Date.now(),
) {
  const bytes = bytesOf(features);
  if (!unpack(bytes)) throw new Error('these are no features of a picture');
  const done = await withMemory(async (memory) => ({
    id: await rememberPicture(memory, { name, features: bytes, preview: bytesOf(preview) }, now),
  }));
  if (!done) return locked;
  return done.id === undefined ? ({ kind: 'full' } as const) : ({ kind: 'remembered', id: done.id } as const);
}

/** Every remembered picture, to be shown. */
export async function listPictures() {
  const all = await withMemory(rememberedPictures);
  if (!all) return locked;
  const pictures: readonly RememberedPicture[] = all.map((one) => ({ ...one, preview: base64Of(one.preview) }));
  return { kind: 'open', pictures } as const;
}

/** Forgets a remembered picture. */
export async function forget({ id }: { readonly id: string }) {
  const done = await withMemory(async (memory) => {
    await forgetPicture(memory, id);
    return { kind: 'forgotten' } as const;
  });
  return done ?? locked;
}
