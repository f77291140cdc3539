import { forgetPicture as forget } from '@/lib/memory/remembered-pictures';
import { withMemory } from '../memory/with-memory';

/** Forgets a remembered picture. */
export async function forgetPicture({ id }: { readonly id: string }) {
  const done = await withMemory(async (memory) => {
    await forget(memory, id);
    return { kind: 'forgotten' } as const;
  });
  return done ?? ({ kind: 'locked' } as const);
}
