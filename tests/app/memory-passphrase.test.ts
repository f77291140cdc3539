import { describe, expect, test, vi } from 'vitest';
import * as fakeBrowser from './fake-browser';
import * as lives from './memory-lives';

const { fake } = fakeBrowser;
const { at, canary, keepCanary, minutes, pass, readCanary, right, secret, wake, wrong } = lives;

// One browser for all lives of the background.
vi.mock('wxt/browser', () => fakeBrowser);
vi.mock('virtual:second-look/sites', () => import('./sites'));
vi.mock('@/lib/app/passphrase', (original) => lives.quickPassphrase(original));

lives.freshBrowsers();

describe('a passphrase', () => {
  test('what was kept before it is still there, and stays through the sleep of the background', async () => {
    const first = await wake();
    await first.withMemory(keepCanary);
    expect(await first.lockMemory(secret, at)).toEqual({ kind: 'done' });
    expect(await first.withMemory(readCanary)).toBe(canary);
    expect(await (await wake()).withMemory(readCanary)).toBe(canary);
  });

  test('when the browser was closed, nothing is remembered until it is written again', async () => {
    const first = await wake();
    await first.withMemory(keepCanary);
    await first.lockMemory(secret, at);
    fake.session.clear();
    const later = await wake();
    const use = vi.fn<() => Promise<string>>();
    expect(await later.withMemory(use)).toBeUndefined();
    expect(use).not.toHaveBeenCalled();
    expect((await later.viewMemory()).state).toEqual({ kind: 'locked' });
    expect((await later.viewMemory()).counts).toBeUndefined();
    expect(await later.lockMemory(right, at)).toEqual({ kind: 'done' });
    expect(await later.withMemory(readCanary)).toBe(canary);
    expect(await later.memoryState()).toEqual({ kind: 'open', hasPassphrase: true });
  });

  test('wrong ones are slowed down, each twice as long, and a right one waits too', async () => {
    const background = await wake();
    await background.lockMemory(secret, at);
    await background.lockMemory({ act: 'close' }, at);
    expect(await background.lockMemory(wrong, at)).toEqual({ kind: 'wrong', seconds: 1 });
    expect(await background.lockMemory(right, at)).toEqual({ kind: 'wait', seconds: 1 });
    pass(1_000);
    expect(await background.lockMemory(wrong, at)).toEqual({ kind: 'wrong', seconds: 2 });
    expect(await background.memoryState()).toEqual({ kind: 'locked' });
    pass(2_000);
    expect(await background.lockMemory(right, at)).toEqual({ kind: 'done' });
  });

  test('erasing everything is no way around the wait', async () => {
    const background = await wake();
    await background.lockMemory(secret, at);
    await background.lockMemory({ act: 'close' }, at);
    await background.lockMemory(wrong, at);
    const tries = fake.session.get('memory-tries');
    await background.eraseMemory({ kind: 'all' });
    expect(fake.session.get('memory-tries')).toEqual(tries);
    await background.memoryState();
  });

  test.each([
    [14, 'open'],
    [15, 'locked'],
  ])('after %i minutes without use it is %s', async (waited, kind) => {
    const background = await wake();
    await background.lockMemory(secret, at);
    pass(minutes(waited));
    expect((await background.memoryState()).kind).toBe(kind);
    expect(fake.session.has('memory-open')).toBe(kind === 'open');
  });

  test('each use lets the minutes begin anew', async () => {
    const background = await wake();
    await background.lockMemory(secret, at);
    for (let turn = 0; turn < 4; turn += 1) {
      pass(minutes(10));
      expect(await background.withMemory(async () => 'used')).toBe('used');
    }
    pass(minutes(16));
    expect(await background.withMemory(async () => 'used')).toBeUndefined();
  });

  test('a clock put back locks it', async () => {
    const background = await wake();
    await background.lockMemory(secret, at);
    pass(-minutes(5));
    expect(await background.memoryState()).toEqual({ kind: 'locked' });
  });

  test('it cannot be changed or taken away while it is locked', async () => {
    const background = await wake();
    await background.lockMemory(secret, at);
    await background.lockMemory({ act: 'close' }, at);
    expect(await background.lockMemory({ act: 'set', passphrase: 'other words' }, at)).toEqual({ kind: 'refused' });
    expect(await background.lockMemory({ act: 'remove' }, at)).toEqual({ kind: 'refused' });
    expect(await background.lockMemory(right, at)).toEqual({ kind: 'done' });
  });

  test('taken away, everything opens without it', async () => {
    const background = await wake();
    await background.withMemory(keepCanary);
    await background.lockMemory(secret, at);
    expect(await background.lockMemory({ act: 'remove' }, at)).toEqual({ kind: 'done' });
    fake.session.clear();
    const later = await wake();
    expect(await later.memoryState()).toEqual({ kind: 'open', hasPassphrase: false });
    expect(await later.withMemory(readCanary)).toBe(canary);
  });

  test('whoever holds memory while it gets a new key writes nothing under the old one', async () => {
    const background = await wake();
    let go = (): void => undefined;
    const wait = new Promise<void>((resolve) => {
      go = resolve;
    });
    const late = background.withMemory(async (memory) => {
      await wait;
      return keepCanary(memory);
    });
    await background.lockMemory(secret, at);
    go();
    expect(await late, 'it is told that nothing was done').toBeUndefined();
    expect(await background.withMemory(readCanary)).toBeUndefined();
    expect(await background.withMemory(keepCanary)).toBe('kept');
    expect(await background.withMemory(readCanary)).toBe(canary);
  });

  test('neither it nor the key lies on the disk', async () => {
    const background = await wake();
    await background.lockMemory(secret, at);
    expect(JSON.stringify([...fake.local])).not.toMatch(/horses|master/u);
  });
});
