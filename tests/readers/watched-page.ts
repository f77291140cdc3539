import type { Page } from '@/lib/readers/reader';
import { readers } from '@/lib/readers/registry';
import { watch } from '@/lib/readers/watch';
import type { Surroundings } from '@/lib/readers/watch/surroundings';
import { pageOf } from './page-of';

/** A clock that moves when it is told to, with everything that waits for it. */
export function steppedTime() {
  let time = 0;
  let turn = 0;
  const waiting = new Map<number, { at: number; run: () => void }>();
  const later = (milliseconds: number, run: () => void) => {
    turn += 1;
    const key = turn;
    waiting.set(key, { at: time + milliseconds, run });
    return () => void waiting.delete(key);
  };
  return {
    now: () => time,
    later,
    idle: (run: () => void) => later(0, run),
    /** Lets work take so long. */
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
    /** Lets time go by, giving the page's own changes a chance to be told of in between. */
    go: async (milliseconds: number) => {
      const end = time + milliseconds;
      for (;;) {
        await Promise.resolve();
        const [next] = [...waiting].filter(([, { at }]) => at <= end).sort(([a, x], [b, y]) => x.at - y.at || a - b);
        if (!next) break;
        const [key, { at, run }] = next;
        waiting.delete(key);
        time = Math.max(time, at);
        run();
      }
      time = Math.max(time, end);
      await Promise.resolve();
    },
  };
}

/** What is near the screen, as the test says. */
export function toldSight() {
  let tell: (element: Element, isNear: boolean) => void = () => {};
  const followed = new Set<Element>();
  return {
    followed,
    show: (...elements: readonly Element[]) => {
      for (const element of elements) if (followed.has(element)) tell(element, true);
    },
    hide: (element: Element) => tell(element, false),
    sight: (onSight: typeof tell) => {
      tell = onSight;
      return {
        follow: (element: Element) => void followed.add(element),
        leave: (element: Element) => void followed.delete(element),
        end: () => followed.clear(),
      };
    },
  };
}

const card = (title: string, place = 'Harbour') =>
  `<li data-cy="l-card"><div data-cy="ad-card-title"><a href="/d/${title.replaceAll(' ', '-')}"><h4>${title}</h4></a></div><p data-testid="location-date">${place}</p></li>`;

/** A watched list of a known site, and a diary of what was told. */
export function watchedPage(
  options: {
    titles?: readonly string[];
    body?: string;
    sight?: Surroundings['sight'];
    work?: number;
    mayRead?: (reader: string) => boolean;
    address?: string;
  } = {},
) {
  const { titles = ['One offer', 'Two offers'], body } = options;
  const { document, url } = pageOf(
    `<body>${body ?? `<ul>${titles.map((title) => card(title)).join('')}</ul>`}</body>`,
    options.address ?? 'https://www.olx.pl/praca/',
  );
  const time = steppedTime();
  // The page's own kind of controller: jsdom takes no other.
  const ended = new (document.defaultView ?? globalThis).AbortController();
  const diary: string[] = [];
  let address = url;
  const page = (): Page => ({ document, url: address });
  /** Every look at the clock takes time, as work does. */
  const now = () => {
    time.pass(options.work ?? 0);
    return time.now();
  };
  watch(page, {
    readers,
    signal: ended.signal,
    onPage: ({ pathname, search }) => diary.push(`page ${pathname}${search}`),
    onOffers: (found) => diary.push(...found.map(({ offer }) => `found ${offer.title ?? offer.text}`)),
    onGone: (ids) => diary.push(...ids.map(() => 'gone')),
    onNothing: ({ nothing }) => diary.push(`nothing: ${nothing}`),
    onPartly: () => diary.push('partly'),
    onBroken: ({ reader }) => diary.push(`broken ${reader}`),
    ...(options.mayRead ? { mayRead: options.mayRead } : {}),
    surroundings: { now, later: time.later, idle: time.idle, sight: options.sight },
  });
  return {
    document,
    time,
    diary,
    card,
    list: () => document.querySelector('ul') ?? document.body,
    /** What was told since this was asked last. */
    told: () => diary.splice(0),
    moveTo: (to: string) => {
      address = new URL(to, address);
    },
    end: () => ended.abort(),
  };
}
