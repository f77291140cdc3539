// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { comeBack, leaveAtOnce, neutralPage, shiftCounter } from '@/lib/ui/parts/quick-exit';

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
  afterEach(() => comeBack(document));

  test('covers the page before it leaves, and leaves once', () => {
    const leave = vi.fn(() => expect(document.querySelectorAll('.blank')).toHaveLength(1));
    leaveAtOnce(document, leave);
    expect(leave).toHaveBeenCalledExactlyOnceWith(neutralPage);
  });

  test('shows the page again when it comes back', () => {
    leaveAtOnce(document, () => {});
    leaveAtOnce(document, () => {});
    comeBack(document);
    expect(document.querySelector('.blank')).toBeNull();
  });
});
