import { waitForEachOnce } from '../../browser/drive/beside';
import type { Tab } from '../../browser/drive/driver';
import { postHeight } from '../../browser/pages/feed';
import { cue } from '../../browser/pages/script';
import type { Watched } from './stopwatch';
import { feedLength, isRisky, onScreen } from './the-feed';

/** Screens between two looks at the marks. */
const leg = 20;

/** What one screen of posts took, in milliseconds. */
export interface Screen {
  /** Of our time. */
  readonly ours: number;
  /** Of the feed's own, for drawing itself. */
  readonly drawing: number;
  /** Until all posts on the screen were assessed. */
  readonly delay: number;
  /** For work that is always the same: it takes longer where the machine is busy. */
  readonly pace: number;
}

export interface Scrolled extends Watched {
  readonly screens: readonly Screen[];
}

interface Leg {
  readonly from: number;
  readonly to: number;
  readonly posts: number;
  readonly height: number;
  /** Whether there is an extension to wait for. */
  readonly isRead: boolean;
}

/** Runs in the page: goes on screen by screen, as soon as all posts on it are assessed, or where nobody reads them after a moment. */
async function goOn({ from, to, posts, height, isRead }: Leg): Promise<Screen[]> {
  const rest = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
  const told = (name: string): number => Number(document.documentElement.dataset[name] ?? 0);
  const drawn = (): number => Number(Reflect.get(globalThis, 'drawing'));
  const work = (): number => {
    const start = performance.now();
    let sum = 0;
    for (let step = 0; step < 2_000_000; step += 1) sum = (sum + Math.imul(step, sum ^ step)) | 0;
    return performance.now() - start + (sum === 0.5 ? 1 : 0);
  };
  const screens: Screen[] = [];
  for (let screen = from; screen < to; screen += 1) {
    const [ours, drawing, start] = [told('ours'), drawn(), performance.now()];
    scrollTo({ top: screen * height, behavior: 'instant' });
    const isDone = () => !isRead || told('assessed') >= (screen + 1) * posts || performance.now() - start > 90_000;
    do await rest(20);
    while (!isDone());
    const delay = performance.now() - start;
    // Marks are placed in the frames that follow.
    await rest(60);
    document.dispatchEvent(new Event('bench:tell'));
    screens.push({ ours: told('ours') - ours, drawing: drawn() - drawing, delay, pace: work() });
  }
  return screens;
}

/** Comes back to the feed, with all counts at zero. */
export async function enterFeed(tab: Tab): Promise<void> {
  await tab.evaluate(() => void document.dispatchEvent(new Event('bench:begin')), undefined);
  await cue(tab, 'enter');
}

/** Scrolls through the feed, or so many screens of it. Where it is read, the marks are looked at now and then. */
export async function scrollFeed(tab: Tab, isRead: boolean, most = feedLength / onScreen): Promise<Scrolled> {
  const screens: Screen[] = [];
  for (let from = 0; from < most; from += leg) {
    const to = Math.min(from + leg, most);
    const height = onScreen * postHeight;
    screens.push(...(await tab.evaluate(goOn, { from, to, posts: onScreen, height, isRead })));
    if (isRead) await waitForEachOnce(tab, isRisky);
  }
  const watched = await tab.evaluate(() => document.documentElement.dataset.watched ?? '{}', undefined);
  return { screens, ...JSON.parse(watched) };
}
