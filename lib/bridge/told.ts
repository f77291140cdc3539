import { browser } from 'wxt/browser';
import { isGone } from './ask';

/** The one thing the background tells a page unasked: stop reading it, and take everything away. */
export const stopMessage = { kind: 'stop' } as const;

/** Calls back when the background says to stop. Only our own extension can say so; until `signal` is aborted. */
export function whenToldToStop(stop: () => void, signal: AbortSignal): void {
  const listen = (message: unknown, sender: { readonly id?: string | undefined }): void => {
    if (sender.id === browser.runtime.id && isStop(message)) stop();
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => {
    if (!isGone()) browser.runtime.onMessage.removeListener(listen);
  });
}

function isStop(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'kind' in message && message.kind === stopMessage.kind;
}
