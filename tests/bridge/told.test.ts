import { expect, test, vi } from 'vitest';
import { whenToldToStop } from '@/lib/bridge/told';
import { stopMessage } from '@/lib/domain/stop-message';

type Listener = (message: unknown, sender: { id?: string }) => void;
const extension = vi.hoisted(() => ({ id: 'abc' as string | undefined, listeners: new Set<unknown>() }));

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      get id() {
        return extension.id;
      },
      onMessage: {
        addListener: (listen: unknown) => extension.listeners.add(listen),
        removeListener: (listen: unknown) => {
          if (extension.id === undefined) throw new Error('Extension context invalidated.');
          extension.listeners.delete(listen);
        },
      },
    },
  },
}));

const tell = (message: unknown, id = 'abc') => {
  for (const listen of extension.listeners) (listen as Listener)(message, { id });
};

test('it stops when our background says so, and for nothing and nobody else', () => {
  const stop = vi.fn();
  whenToldToStop(stop, new AbortController().signal);
  for (const message of ['stop', null, { kind: 'go' }, {}]) tell(message);
  tell(stopMessage, 'another extension');
  expect(stop).not.toHaveBeenCalled();
  tell(stopMessage);
  expect(stop).toHaveBeenCalledOnce();
});

test('it listens no longer once reading is over, and does not fail when the extension is gone by then', () => {
  extension.listeners.clear();
  const over = new AbortController();
  whenToldToStop(vi.fn(), over.signal);
  expect(extension.listeners.size).toBe(1);
  over.abort();
  expect(extension.listeners.size).toBe(0);

  const orphaned = new AbortController();
  whenToldToStop(vi.fn(), orphaned.signal);
  extension.id = undefined;
  expect(() => orphaned.abort()).not.toThrow();
});
