import { browser } from 'wxt/browser';
import type { PlaceInWindow } from '@/lib/domain/place-in-window';
import { isWhereMessage } from '@/lib/domain/where-message';
import { isGone } from './ask';

/** Answers the background, and nobody else, where an offer stands; until `signal` is aborted. */
export function answerWhere(placeOf: (offer: string) => PlaceInWindow | undefined, signal: AbortSignal): void {
  const listen = (
    message: unknown,
    sender: { readonly id?: string | undefined },
    respond: (place: PlaceInWindow | undefined) => void,
  ): void => {
    if (sender.id === browser.runtime.id && isWhereMessage(message)) respond(placeOf(message.offer));
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => {
    if (!isGone()) browser.runtime.onMessage.removeListener(listen);
  });
}
