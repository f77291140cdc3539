// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { comeBack, leaveAtOnce, neutralPage, shiftCounter } from '@/lib/ui/parts/quick-exit';

describe('Shift three times', () => {
  const presses = (...pressed: readonly (readonly [key: string, now: number])[]): readonly boolean[] => {
    const isThird = shiftCounter();
    return pressed.map(([key, now]) => isThird(key, now));
  };

  test('leaves on the third', () => {
    expect(presses(['Shift', 0], ['Shift', 900], ['Shift', 1800])).toEqual([false, false, true]);
  });
  test('begins anew after it left', () => {
    expect(presses(['Shift', 0], ['Shift', 1], ['Shift', 2], ['Shift', 3])).toEqual([false, false, true, false]);
  });
  test('must be done within five seconds', () => {
    expect(presses(['Shift', 0], ['Shift', 100], ['Shift', 5000])).toEqual([false, false, false]);
    expect(presses(['Shift', 0], ['Shift', 4000], ['Shift', 5200], ['Shift', 6000])).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });
  test('is broken by any other key, as in writing with capitals', () => {
    expect(presses(['Shift', 0], ['Shift', 100], ['A', 150], ['Shift', 200])).toEqual([false, false, false, false]);
  });
});

describe('leaving at once', () => {
  afterEach(() => comeBack(document));

  test('covers the page before it leaves, and leaves once', () => {
    document.title = 'Second Look';
    const leave = vi.fn(() => expect(document.querySelectorAll('.blank')).toHaveLength(1));
    leaveAtOnce(document, leave);
    expect(leave).toHaveBeenCalledExactlyOnceWith(neutralPage);
    expect(document.title).toBe('');
  });

  test('shows the page again when it comes back', () => {
    leaveAtOnce(document, () => {});
    leaveAtOnce(document, () => {});
    comeBack(document);
    expect(document.querySelector('.blank')).toBeNull();
  });
});
