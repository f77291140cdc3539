import type { Seen } from './driver';

const patience = 15_000;
const pause = 50;

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

type Attempt<T> = { readonly kind: 'answer'; readonly answer: T } | { readonly kind: 'error'; readonly error: unknown };

/** A page that is just being left cannot be asked; that is one more answer that is not good enough. */
async function attempt<T>(ask: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { kind: 'answer', answer: await ask() };
  } catch (error) {
    return { kind: 'error', error };
  }
}

/** Asks again until the answer is good enough; fails with the last answer, so that a failure can be understood. */
export async function until<T>(what: string, ask: () => Promise<T>, enough: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const last = await attempt(ask);
    if (last.kind === 'answer' && enough(last.answer)) return last.answer;
    if (Date.now() > end) {
      const seen = last.kind === 'answer' ? JSON.stringify(last.answer)?.slice(0, 1500) : String(last.error);
      throw new Error(`waited in vain for ${what}; last seen: ${seen}`);
    }
    await sleep(pause);
  }
}

/** The common case: at least one element. */
export const some = (seen: readonly Seen[]): boolean => seen.length > 0;
