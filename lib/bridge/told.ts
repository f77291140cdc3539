import { browser } from 'wxt/browser';
import { stopMessage } from '@/lib/domain/stop-message';
import { isGone } from './ask';

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
