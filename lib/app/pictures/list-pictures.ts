import { toBase64 } from '@/lib/domain/base64';
import type { RememberedPicture } from '@/lib/domain/picture';
import { rememberedPictures } from '@/lib/memory/remembered-pictures';
import { withMemory } from '../memory/with-memory';

/** Every remembered picture, the newest first, to be shown. */
export async function listPictures() {
  const all = await withMemory(rememberedPictures);
  if (!all) return { kind: 'locked' } as const;
  const pictures: readonly RememberedPicture[] = all.map((one) => ({ ...one, preview: toBase64(one.preview) }));
  return { kind: 'open', pictures } as const;
}
