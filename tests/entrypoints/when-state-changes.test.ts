import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenStateChanges } from '@/entrypoints/memory/banner';
import type { MemoryState } from '@/lib/domain/memory-state';

const background = vi.hoisted(() => ({ ask: vi.fn<(question: unknown) => Promise<unknown>>() }));
vi.mock('@/lib/bridge/ask', () => background);

const open: MemoryState = { kind: 'open', hasPassphrase: true };
const locked: MemoryState = { kind: 'locked' };
const changed = vi.fn<(memory: unknown) => void>();
const memoryIs = (state: MemoryState): void => void background.ask.mockResolvedValue({ state });
const seconds = (count: number): Promise<unknown> => vi.advanceTimersByTimeAsync(count * 1_000);

beforeEach(() => {
  const page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('dispatchEvent', page.dispatchEvent.bind(page));
  vi.useFakeTimers();
  vi.clearAllMocks();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('memory that has locked is told of within fifteen seconds, once', async () => {
  const drawn = whenStateChanges(changed);
  memoryIs(open);
  drawn(open);
  await seconds(60);
  expect(changed).not.toHaveBeenCalled();
  memoryIs(locked);
  await seconds(15);
  expect(changed).toHaveBeenCalledExactlyOnceWith({ state: locked });
  await seconds(60);
  expect(changed).toHaveBeenCalledTimes(1);
});

test('what the page has drawn itself is no change, and what comes after it is', async () => {
  const drawn = whenStateChanges(changed);
  memoryIs(open);
  drawn(locked);
  drawn(open);
  await seconds(30);
  expect(changed).not.toHaveBeenCalled();
  drawn(locked);
  await seconds(15);
  expect(changed).toHaveBeenCalledExactlyOnceWith({ state: open });
});

test('nothing is asked before anything is drawn', async () => {
  whenStateChanges(changed);
  await seconds(60);
  expect(background.ask).not.toHaveBeenCalled();
});

test('it tells whether somebody wrote or pressed something since it last looked', async () => {
  const drawn = whenStateChanges(changed);
  memoryIs(open);
  drawn(open);
  await seconds(15);
  expect(background.ask).toHaveBeenLastCalledWith({ kind: 'memory', isInUse: false });
  dispatchEvent(new Event('input'));
  await seconds(15);
  expect(background.ask).toHaveBeenLastCalledWith({ kind: 'memory', isInUse: true });
  await seconds(15);
  expect(background.ask).toHaveBeenLastCalledWith({ kind: 'memory', isInUse: false });
});

test('a background that does not answer is asked again', async () => {
  const debug = vi.spyOn(console, 'debug').mockImplementation(() => {});
  const drawn = whenStateChanges(changed);
  drawn(open);
  background.ask.mockRejectedValueOnce(new Error('gone'));
  await seconds(15);
  expect(debug).toHaveBeenCalledOnce();
  memoryIs(locked);
  await seconds(15);
  expect(changed).toHaveBeenCalledOnce();
});
