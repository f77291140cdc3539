import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Stage, whileHere } from '@/entrypoints/offers/lifetime';

const extension = vi.hoisted(() => ({
  id: 'abc' as string | undefined,
  tell: (_: unknown, __: { id: string }) => {},
}));

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      get id() {
        return extension.id;
      },
      onMessage: {
        addListener: (listen: typeof extension.tell) => {
          extension.tell = listen;
        },
        removeListener: () => {},
      },
    },
  },
}));

class Document extends EventTarget {
  prerendering = false;
}

let stage: Stage & { document: Document };
let readings: AbortSignal[];
const begin = (signal: AbortSignal) => void readings.push(signal);
const running = () => readings.filter(({ aborted }) => !aborted).length;
const show = (persisted: boolean) => stage.window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));

beforeEach(() => {
  vi.useFakeTimers();
  extension.id = 'abc';
  stage = { window: new EventTarget(), document: new Document(), world: {} };
  readings = [];
});
afterEach(() => vi.useRealTimers());

test('a page that is shown is read at once, and its first showing is not a second one', () => {
  whileHere(stage, begin);
  show(false);
  expect(readings).toHaveLength(1);
});

test('a page fetched ahead is read when someone looks at it', () => {
  stage.document.prerendering = true;
  whileHere(stage, begin);
  expect(readings).toHaveLength(0);
  stage.document.dispatchEvent(new Event('prerenderingchange'));
  expect(running()).toBe(1);
});

test('a page that comes back is read anew, and the old reading ends', () => {
  whileHere(stage, begin);
  show(true);
  expect(readings.map(({ aborted }) => aborted)).toEqual([true, false]);
});

describe('reading ends for good', () => {
  const dead = () => {
    show(true);
    return running() === 0;
  };

  test('when the background says so', () => {
    whileHere(stage, begin);
    extension.tell({ kind: 'stop' }, { id: 'abc' });
    expect(dead()).toBe(true);
  });

  test('when it finds there is nothing to do here', () => {
    whileHere(stage, (signal, end) => {
      begin(signal);
      end();
    });
    expect(dead()).toBe(true);
  });

  test('a few seconds after the extension is gone, and then it no longer looks', () => {
    whileHere(stage, begin);
    vi.advanceTimersByTime(20_000);
    expect(running()).toBe(1);
    extension.id = undefined;
    vi.advanceTimersByTime(5_000);
    expect(dead()).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('when a newer script of ours takes over, which then reads alone', () => {
    whileHere(stage, begin);
    whileHere(stage, begin);
    expect(readings.map(({ aborted }) => aborted)).toEqual([true, false]);
    show(true);
    expect(running()).toBe(1);
  });

  test('before a page fetched ahead was ever looked at', () => {
    stage.document.prerendering = true;
    whileHere(stage, begin);
    extension.tell({ kind: 'stop' }, { id: 'abc' });
    stage.document.dispatchEvent(new Event('prerenderingchange'));
    expect(readings).toHaveLength(0);
  });
});
