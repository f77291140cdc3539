import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import type { Memory } from '@/lib/memory/memory';
import * as fakeBrowser from './fake-browser';
import * as lives from './memory-lives';

const { fake } = fakeBrowser;
const { at, canary, keepCanary, readCanary, secret, wake } = lives;

// One browser for all lives of the background.
vi.mock('wxt/browser', () => fakeBrowser);
vi.mock('virtual:second-look/sites', () => import('./sites'));
vi.mock('@/lib/app/passphrase', (original) => lives.quickPassphrase(original));

lives.freshBrowsers();

describe('where nothing can be kept for good', () => {
  const refuse = () => {
    const room = new IDBFactory();
    vi.spyOn(room, 'open').mockImplementation(() => {
      throw new DOMException('a mutation operation was attempted', 'InvalidStateError');
    });
    vi.stubGlobal('indexedDB', room);
  };

  test('it is kept as long as the browser is open, and says so', async () => {
    refuse();
    const background = await wake();
    expect(await background.withMemory(keepCanary)).toBe('kept');
    expect(await background.memoryState()).toEqual({ kind: 'open', hasPassphrase: false, fleeting: 'refused' });
    const later = await wake();
    expect(await later.withMemory(readCanary), 'the background slept').toBe(canary);
    expect(JSON.stringify([...fake.session])).not.toContain(canary);
    expect(await later.lockMemory(secret, at)).toEqual({ kind: 'refused' });
    fake.session.clear();
    expect(await (await wake()).withMemory(readCanary), 'the browser was closed').toBeUndefined();
  });

  test('once it can be kept, what was kept meanwhile is moved over', async () => {
    refuse();
    const background = await wake();
    await background.withMemory(keepCanary);
    vi.stubGlobal('indexedDB', new IDBFactory());
    await background.lockMemory({ act: 'retry' }, at);
    expect(await background.memoryState()).toEqual({ kind: 'open', hasPassphrase: false });
    expect(await background.withMemory(readCanary)).toBe(canary);
    expect(fake.session.has('memory-fleeting')).toBe(false);
  });

  test('what does not fit into the session is refused, and the rest stays', async () => {
    refuse();
    const background = await wake();
    await background.withMemory(keepCanary);
    fake.diskError = new Error('QUOTA_BYTES quota exceeded');
    const more = background.withMemory(({ database }) =>
      database.watched.put({ id: 'w', until: 1, sealed: new Uint8Array() }),
    );
    await expect(more).rejects.toThrow('there is no room left');
    fake.diskError = undefined;
    expect(await background.withMemory(({ database }) => database.watched.count())).toBe(0);
    expect(await background.withMemory(readCanary)).toBe(canary);
  });

  test('no room: a clear error, nothing written, and what is there can be read', async () => {
    const background = await wake();
    await background.withMemory(keepCanary);
    const full = background.withMemory(({ database }) =>
      database.transaction('rw', database.watched, async () => {
        await database.watched.put({ id: 'w', until: 1, sealed: new Uint8Array() });
        throw new DOMException('no room', 'QuotaExceededError');
      }),
    );
    await expect(full).rejects.toThrow('there is no room left');
    expect(await background.withMemory(({ database }) => database.watched.count())).toBe(0);
    expect(await background.withMemory(readCanary)).toBe(canary);
    expect(await background.memoryState()).toEqual({ kind: 'open', hasPassphrase: false, fleeting: 'full' });
    await background.lockMemory({ act: 'retry' }, at);
    expect(await background.memoryState()).toEqual({ kind: 'open', hasPassphrase: false });
  });

  test('a database that Firefox wedged is opened anew once', async () => {
    const background = await wake();
    const use = vi
      .fn<(memory: Memory) => Promise<string>>()
      .mockRejectedValueOnce(new DOMException('not allowed', 'InvalidStateError'))
      .mockImplementation(keepCanary);
    expect(await background.withMemory(use)).toBe('kept');
    use.mockRejectedValue(new DOMException('not allowed', 'InvalidStateError'));
    await expect(background.withMemory(use)).rejects.toThrow('not allowed');
    expect(use).toHaveBeenCalledTimes(4);
  });
});
