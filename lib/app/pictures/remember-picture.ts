import { fromBase64 } from '@/lib/domain/base64';
import { rememberPicture as remember } from '@/lib/memory/remembered-pictures';
import { unpack } from '@/lib/pictures/pack';
import { withMemory } from '../memory/with-memory';

interface ToRemember {
  readonly name: string;
  /** What it is known again by, and a small copy of it, as base64. */
  readonly features: string;
  readonly preview: string;
}

/** Remembers a picture under a name, where there is room for it. */
export async function rememberPicture({ name, features, preview }: ToRemember, now = Date.now()) {
  const bytes = fromBase64(features);
  if (!unpack(bytes)) throw new Error('these are no features of a picture');
  const done = await withMemory(async (memory) => ({
    id: await remember(memory, { name, features: bytes, preview: fromBase64(preview) }, now),
  }));
  if (!done) return { kind: 'locked' } as const;
  return done.id === undefined ? ({ kind: 'full' } as const) : ({ kind: 'remembered', id: done.id } as const);
}
