import type { Tab } from './driver';

/** Runs in the page: numbers everything the keyboard should stop at, in the order it is read, and counts it. */
function number(): number {
  const stops = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')].filter(
    (element) =>
      element.tabIndex >= 0 &&
      element.checkVisibility({ visibilityProperty: true }) &&
      // One stop for a group of choices: the one that is made.
      !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked),
  );
  stops.forEach((element, index) => {
    element.dataset.stop = String(index);
  });
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  return stops.length;
}

/** Runs in the page: which of them has the focus, and whether that can be seen, with nothing of ours over it. */
function focused(): string {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement)) return 'nothing';
  // A whole card may be pressed by its title: the frame is drawn around the card then.
  const frames = [getComputedStyle(active), getComputedStyle(active, '::after')];
  const { left, right, top, bottom } = active.getBoundingClientRect();
  const met = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  const isFramed = frames.some(
    ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
  );
  const isSeen = isFramed && met !== null && active.contains(met);
  return `${active.dataset.stop} ${isSeen ? 'seen' : 'unseen'}`;
}

/** The stops of the keyboard in a page, on and then back, as they were and as they should be. */
export async function tabWalk(
  tab: Tab,
): Promise<{ readonly stops: readonly string[]; readonly all: readonly string[] }> {
  const count = await tab.evaluate(number, undefined);
  const there = Array.from({ length: count }, (_, index) => `${index} seen`);
  const stops: string[] = [];
  const walk = async (key: string, steps: number): Promise<void> => {
    for (let step = 0; step < steps; step += 1) {
      await tab.key(key);
      stops.push(await tab.evaluate(focused, undefined));
    }
  };
  await walk('Tab', count);
  // And back, where what is first in the page could cover it.
  await walk('Shift+Tab', count - 1);
  return { stops, all: [...there, ...there.toReversed().slice(1)] };
}
