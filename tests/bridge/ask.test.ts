import { afterEach, expect, expectTypeOf, test, vi } from 'vitest';
import type { Guidance } from '@/lib/domain/guidance';

const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
const runtime: { id: string | undefined; sendMessage: typeof sendMessage } = { id: 'abc', sendMessage };
vi.stubGlobal('chrome', { runtime });
const { ask, isGone } = await import('@/lib/bridge/ask');

afterEach(() => {
  runtime.id = 'abc';
  sendMessage.mockReset();
});

const trouble = (code: string) => expect.objectContaining({ name: 'AskError', code });

test('an answer comes back as it was given', async () => {
  sendMessage.mockResolvedValue({ answer: { off: true } });
  expect(await ask({ kind: 'switch-host', host: 'a.example', off: true })).toEqual({ off: true });
  expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ kind: 'switch-host', host: 'a.example', off: true });
});

test('a trouble becomes the one error, with its code', async () => {
  sendMessage.mockResolvedValue({ error: { code: 'too-many', message: 'asked too often' } });
  await expect(ask({ kind: 'settings' })).rejects.toEqual(trouble('too-many'));
});

test('no reply at all, or none of ours, is a failure', async () => {
  for (const reply of [undefined, null, 'yes', {}]) {
    sendMessage.mockResolvedValueOnce(reply);
    await expect(ask({ kind: 'settings' })).rejects.toEqual(trouble('failed'));
  }
  sendMessage.mockRejectedValueOnce(new Error('Could not establish connection. Receiving end does not exist.'));
  await expect(ask({ kind: 'settings' })).rejects.toEqual(trouble('failed'));
});

test('when the extension is gone nothing is sent, and the error says so', async () => {
  runtime.id = undefined;
  expect(isGone()).toBe(true);
  await expect(ask({ kind: 'settings' })).rejects.toEqual(trouble('gone'));
  expect(sendMessage).not.toHaveBeenCalled();
});

test('the extension may go while an answer is awaited', async () => {
  sendMessage.mockImplementation(() => {
    runtime.id = undefined;
    return Promise.reject(new Error('Extension context invalidated.'));
  });
  await expect(ask({ kind: 'settings' })).rejects.toEqual(trouble('gone'));
});

test('a question is typed by its kind, and so is its answer', () => {
  const typed = async () => {
    expectTypeOf(await ask({ kind: 'guide', harms: [], jobCountries: [] })).toEqualTypeOf<Guidance>();
    // @ts-expect-error a key is missing
    await ask({ kind: 'guide', harms: [] });
    // @ts-expect-error a key too many
    await ask({ kind: 'settings', force: true });
  };
  expect(typed).toBeTypeOf('function');
});
