import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserName, browsers, openBrowser } from './drive/browsers';
import type { Driver, Tab } from './drive/driver';
import { misfits } from './drive/misfits';
import { type Own, openOwn } from './drive/own';
import { reload } from './drive/reload';
import { isAll } from './drive/sample';

const languages = ['en', 'es', 'ro', 'pt', 'pl', 'uk', 'ru', 'fr', 'de', 'it', 'hu', 'bg', 'ar'];

/** The longest words, another alphabet and the other direction, in Firefox one of them; every language with `--all`. The same style sheet is measured. */
const telling: Readonly<Record<BrowserName, readonly string[]>> = {
  Chromium: ['de', 'uk', 'ar'],
  Firefox: ['ar'],
};

const languagesIn = (name: BrowserName): readonly string[] => {
  if (isAll) return languages;
  const left = languages.length - telling[name].length;
  console.log(`skipped: ${left} of ${languages.length} languages to fit in ${name}; npm test -- --all tries them all`);
  return telling[name];
};

/** Our pages with what must be there before they are looked at. */
const pages = [
  ['welcome.html', 'h1'],
  ['check.html', 'textarea'],
  ['options.html', '.group'],
  ['help.html#harms=sex_trafficking,sextortion&jobs=CH', '.helpline'],
  ['learn.html', '.topic'],
  ['learn.html#work-abroad', '.story'],
  ['self-check.html', '.choice'],
  ['self-check.html#pictures', '.minutes'],
  ['practice.html', 'form'],
  ['family.html', 'main li'],
  ['notebook.html', '#look-up'],
  ['watch-list.html', 'input'],
  ['pictures.html', 'input'],
  ['memory.html', 'input'],
  ['evidence.html', 'input'],
  ['report.html#site=olx&harms=labour_exploitation&signs=passport-surrender', 'textarea'],
] as const;

/** A page 320 wide is also one 1,280 wide at 400 % zoom: WCAG 2.2, 1.4.10. */
const narrow = { width: 320, height: 640 } as const;

describe.each(browsers)('320 pixels wide, or at 400 %% zoom, in %s', (name) => {
  let driver: Driver;
  let own: Own;
  const open = new Map<string, Promise<Tab>>();

  beforeAll(async () => {
    driver = await openBrowser(name, { pages: () => undefined });
    own = await openOwn(driver);
  });
  afterAll(() => driver?.close());

  const unfold = (tab: Tab): Promise<void> =>
    tab.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    }, undefined);

  test('what does not fit is found', async () => {
    const tab = await driver.own('check.html');
    await tab.size(narrow.width, narrow.height);
    await tab.wait('textarea');
    await tab.evaluate(() => {
      const heading = document.querySelector('h1');
      if (heading) heading.textContent = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen';
      const note = document.querySelector('form p');
      if (note instanceof HTMLElement) note.className = 'moved';
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('h1 { white-space: nowrap } .moved { margin-top: -40px }');
      document.adoptedStyleSheets.push(sheet);
    }, undefined);
    expect((await tab.evaluate(misfits, undefined)).join('\n')).toContain('sticks out: h1');
    await tab.close();
  });

  /** Each page is opened once and shown anew in each language: opening a tab costs more than loading a page. */
  const shown = (page: string): Promise<Tab> => {
    const known = open.get(page);
    if (known) return known;
    const tab = driver.own(page).then(async (opened) => {
      await opened.size(narrow.width, narrow.height);
      return opened;
    });
    open.set(page, tab);
    return tab;
  };

  test.each(languagesIn(name))('everything fits in %s', async (language) => {
    await own.ask({ kind: 'change-settings', language, country: 'DE' });
    const found: string[] = [];
    for (const [page, ready] of pages) {
      const tab = await shown(page);
      await reload(tab);
      await tab.wait(ready);
      await unfold(tab);
      expect(await tab.evaluate(() => `${document.documentElement.lang}, ${innerWidth} wide`, undefined)).toBe(
        `${language}, ${narrow.width} wide`,
      );
      found.push(...(await tab.evaluate(misfits, undefined)).map((misfit) => `${page}: ${misfit}`));
    }
    expect(found).toEqual([]);
  });
});
