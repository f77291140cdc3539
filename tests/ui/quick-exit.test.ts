import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import { leaveAtOnce, neutralPage, shiftCounter, stayAway } from '@/lib/ui/parts/quick-exit';

describe('presses of Shift are counted', () => {
  const presses = (...pressed: readonly (readonly [key: string, now: number])[]): readonly number[] => {
    const count = shiftCounter();
    return pressed.map(([key, now]) => count(key, now));
  };

  test('to the third', () => {
    expect(presses(['Shift', 0], ['Shift', 900], ['Shift', 1800])).toEqual([1, 2, 3]);
  });
  test('and begin anew after it', () => {
    expect(presses(['Shift', 0], ['Shift', 1], ['Shift', 2], ['Shift', 3])).toEqual([1, 2, 3, 1]);
  });
  test('within five seconds', () => {
    expect(presses(['Shift', 0], ['Shift', 100], ['Shift', 5000])).toEqual([1, 2, 2]);
    expect(presses(['Shift', 0], ['Shift', 4000], ['Shift', 5200], ['Shift', 6000])).toEqual([1, 2, 2, 3]);
  });
  test('until any other key, as in writing with capitals', () => {
    expect(presses(['Shift', 0], ['Shift', 100], ['A', 150], ['Shift', 200])).toEqual([1, 2, 0, 1]);
  });
});

describe('leaving at once', () => {
  const page = () => {
    const { document } = new JSDOM().window;
    const kept = new Map<string, string>();
    const sessionStorage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
    const sheets = () => document.querySelectorAll('.blank').length;
    const replace = vi.fn(() => expect(sheets()).toBe(1));
    return { document, sessionStorage, location: { replace }, sheets };
  };

  test('covers the page before it leaves, and leaves once', () => {
    const left = page();
    leaveAtOnce(left);
    expect(left.location.replace).toHaveBeenCalledExactlyOnceWith(neutralPage);
  });

  test('a page of ours in the same tab stays away afterwards', () => {
    const left = page();
    leaveAtOnce(left);
    const before = { ...page(), sessionStorage: left.sessionStorage };
    stayAway(before);
    expect(before.location.replace).toHaveBeenCalledExactlyOnceWith(neutralPage);
  });

  test('and shows where nobody left', () => {
    const there = page();
    stayAway(there);
    expect(there.location.replace).not.toHaveBeenCalled();
    expect(there.sheets()).toBe(0);
  });
});
