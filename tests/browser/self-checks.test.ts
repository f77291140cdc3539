import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AgeBand, CheckId, CheckReply } from '@/lib/domain/self-check';
import words from '@/locales/en/pages/self-checks';
import { violations } from './drive/axe';
import { browsers, openBrowser } from './drive/browsers';
import type { Driver, Tab } from './drive/driver';
import { focused, reach } from './drive/keyboard';
import { openOwn } from './drive/own';
import { sample } from './drive/sample';
import { say } from './drive/say';
import { until } from './drive/wait';

const word = (key: string): string => words[`self-check.${key}`] ?? `no such word: ${key}`;

/** Every place where an extension, or this tab of it, can keep something, in one string. */
const kept = (tab: Tab): Promise<string> =>
  tab.evaluate(async () => {
    const { local, session, sync } = chrome.storage;
    return JSON.stringify([
      await Promise.all([local, session, sync].map((area) => area.get())),
      { ...localStorage },
      { ...sessionStorage },
      await indexedDB.databases(),
      document.cookie,
      'caches' in globalThis ? await caches.keys() : [],
    ]);
  }, undefined);

const sticksOut = (tab: Tab): Promise<boolean> =>
  tab.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth, undefined);

/** Where the page is, without the address of the extension, and what the history keeps beside it. */
const place = (tab: Tab): Promise<string> =>
  tab.evaluate(
    () => `${location.pathname}${location.search}${location.hash} ${JSON.stringify(history.state)}`,
    undefined,
  );

const waitForFocus = (tab: Tab, text: string): Promise<string> =>
  until(
    `focus on “${text}”`,
    () => focused(tab),
    (now) => now === text,
  );

/** Waits until a heading other than this one has the focus. */
const nextHeading = (tab: Tab, heading: string): Promise<string> =>
  until(
    `what comes after “${heading}”`,
    () =>
      tab.evaluate(() => (document.activeElement?.matches('h2') ? document.activeElement.textContent : ''), undefined),
    (now) => now !== '' && now !== heading,
  );

/** Answers by keyboard from the first question on; `answer` for those named, `otherwise` for the rest. */
async function answerAll(tab: Tab, answer: Readonly<Record<string, CheckReply>>, otherwise: CheckReply): Promise<void> {
  const ids = new Map(Object.entries(words).map(([key, text]) => [text, key.replace('self-check.ask.', '')]));
  for (;;) {
    const heading = await focused(tab);
    const id = ids.get(heading);
    if (id === undefined || !(`self-check.ask.${id}` in words)) return;
    await reach(tab, word(answer[id] ?? otherwise));
    await nextHeading(tab, heading);
  }
}

/** Opens a check from its card and says how old the reader is, by keyboard alone. */
async function begin(tab: Tab, id: CheckId, age: AgeBand): Promise<void> {
  await reach(tab, word(`${id}.title`));
  if (id === 'pictures') {
    await waitForFocus(tab, word('pictures.first-minutes'));
    await reach(tab, word('pictures.go-on'));
  }
  await waitForFocus(tab, word('age.title'));
  await reach(tab, word(`age.${age}`));
  await nextHeading(tab, word('age.title'));
}

interface Row {
  readonly id: CheckId;
  readonly age: AgeBand;
  readonly answers: Readonly<Record<string, CheckReply>>;
  readonly otherwise: CheckReply;
  readonly outcome: 'none' | 'talk' | 'first';
  /** Addresses among those shown for Spain, first the one that comes first. */
  readonly lines: readonly [string, ...string[]];
}

const rows: readonly Row[] = [
  {
    id: 'job',
    age: 'adult',
    answers: { 'job-contract': 'yes', 'job-pay': 'yes', 'job-leave': 'yes', 'job-go-out': 'yes', 'job-papers': 'yes' },
    otherwise: 'no',
    outcome: 'first',
    lines: ['tel:+34900759759', 'https://www.mites.gob.es/itss/web/en/Atencion_al_Ciudadano/COLABORA_CON_ITSS.html'],
  },
  {
    id: 'offer',
    age: 'adult',
    answers: { 'offer-named': 'yes', 'offer-tasks': 'yes', 'offer-hurry': 'yes' },
    otherwise: 'no',
    outcome: 'talk',
    lines: ['tel:+34900759759'],
  },
  {
    id: 'friend',
    age: '8-12',
    answers: { 'child-met': 'yes' },
    otherwise: 'no',
    outcome: 'none',
    lines: ['tel:116111'],
  },
  { id: 'friend', age: '13-15', answers: {}, otherwise: 'yes', outcome: 'first', lines: ['tel:116111'] },
  {
    id: 'pictures',
    age: 'adult',
    answers: {},
    otherwise: 'no',
    outcome: 'first',
    lines: ['tel:017', 'https://www.aepd.es/canalprioritario/', 'https://stopncii.org/'],
  },
  {
    id: 'pictures',
    age: 'under-18',
    answers: {},
    otherwise: 'unsure',
    outcome: 'first',
    lines: ['tel:116111', 'https://www.aepd.es/canalprioritario/', 'https://takeitdown.ncmec.org/'],
  },
];

describe.each(sample('browsers for self-checks', browsers, 1))('the self-checks in %s', (name) => {
  let driver: Driver;

  beforeAll(async () => {
    driver = await openBrowser(name, { pages: () => undefined });
    const own = await openOwn(driver);
    await own.ask({ kind: 'change-settings', language: 'en', country: 'ES' });
  });
  afterAll(() => driver?.close());

  const open = async (): Promise<Tab> => {
    const tab = await driver.own('self-check.html');
    await tab.wait('a.choice', (cards) => cards.length === 4);
    return tab;
  };

  test('have the way out first, and a title that says nothing', async () => {
    const tab = await open();
    await tab.key('Tab');
    expect(await focused(tab)).toBe(say('help.exit.button'));
    expect(await tab.evaluate(() => document.title, undefined)).toBe('Second Look');
    await tab.close();
  });

  test.each(rows)('$id, $age: by keyboard alone to the right people, and nothing is kept', async (row) => {
    const tab = await open();
    const before = await kept(tab);
    await begin(tab, row.id, row.age);
    await answerAll(tab, row.answers, row.otherwise);
    expect(await focused(tab)).toBe(word(`${row.outcome}.title`));
    const links = await tab.wait('.helpline a', (seen) => seen.length > 1);
    const addresses = links.flatMap(({ attributes }) => attributes.href ?? []);
    // The first is the emergency number.
    expect(addresses.slice(0, 2)).toEqual(['tel:112', row.lines[0]]);
    expect(addresses).toEqual(expect.arrayContaining([...row.lines]));
    await tab.key('Escape');
    expect(await place(tab), 'the address says which check and no more').toBe(`/self-check.html#${row.id} null`);
    expect(await kept(tab)).toBe(before);
    await tab.close();
  });

  test('would be found out if they kept the least thing', async () => {
    const tab = await open();
    const before = await kept(tab);
    const writes: readonly (() => Promise<unknown> | undefined)[] = [
      () => chrome.storage.local.set({ canary: 1 }),
      () => chrome.storage.session.set({ canary: 1 }),
      () => void localStorage.setItem('canary', '1'),
      () => void sessionStorage.setItem('canary', '1'),
      () => new Promise((resolve) => Object.assign(indexedDB.open('canary'), { onsuccess: resolve })),
    ];
    const seen = new Set([before]);
    for (const write of writes) {
      await tab.evaluate(write, undefined);
      seen.add(await kept(tab));
    }
    expect(seen.size).toBe(writes.length + 1);
    await tab.evaluate(async () => {
      await Promise.all([chrome.storage.local.remove('canary'), chrome.storage.session.remove('canary')]);
      localStorage.clear();
      indexedDB.deleteDatabase('canary');
    }, undefined);
    await tab.close();
  });

  test('are forgotten by reloading, and by leaving for another check', async () => {
    const tab = await open();
    await begin(tab, 'offer', 'adult');
    await answerAll(tab, {}, 'yes');
    await reach(tab, word('others'));
    await waitForFocus(tab, word('choose'));
    await reach(tab, word('offer.title'));
    await waitForFocus(tab, word('age.title'));
    expect(await tab.see('[aria-pressed]')).toEqual([]);
    await reach(tab, word('age.adult'));
    await tab.wait('#step');
    await tab.evaluate(() => void setTimeout(() => location.reload()), undefined);
    await tab.wait('#asked', ([heading]) => heading?.text === word('age.title'));
    expect(await tab.see('[aria-pressed]')).toEqual([]);
    await tab.close();
  });

  test('are forgotten by going to another page and coming back', async () => {
    const tab = await open();
    await begin(tab, 'job', 'adult');
    await answerAll(tab, {}, 'yes');
    await reach(tab, word('more-help'));
    await tab.wait('h1', ([heading]) => heading?.text === say('help.title'));
    await tab.back();
    await tab.wait('#asked', ([heading]) => heading?.text === word('age.title'));
    expect(await tab.see('[aria-pressed]')).toEqual([]);
    await tab.close();
  });

  test.each([1000, 320])('have nothing wrong for axe, and nothing sticks out, %i px wide', async (width) => {
    const tab = await open();
    await tab.size(width, 640);
    const looked = async (what: string): Promise<void> => {
      expect(await violations(tab), what).toEqual([]);
      expect(await sticksOut(tab), what).toBe(false);
    };
    await looked('start');
    await tab.press('a.choice', word('pictures.title'));
    await tab.wait('.minutes');
    await looked('first minutes');
    await tab.press('button', word('pictures.go-on'));
    await tab.wait('.answers');
    await looked('age');
    await tab.press('.answers button', word('age.adult'));
    await tab.wait('#step');
    await looked('question');
    while ((await tab.see('#step')).length > 0) {
      const heading = await focused(tab);
      await tab.press('.answers button', word('unsure'));
      await nextHeading(tab, heading);
    }
    await tab.wait('.helpline');
    await looked('result');
    await tab.close();
  });

  test('leave no error behind, and ask for nothing', () => {
    expect(driver.errors).toEqual([]);
    expect(driver.requested.filter((address) => /^https?:/u.test(address))).toEqual([]);
  });
});
