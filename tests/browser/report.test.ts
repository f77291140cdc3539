import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import english from '@/locales/en';
import reporting from '@/locales/en/pages/reporting';
import { board, practicePages } from '../practice/pages';
import { violations } from './drive/axe';
import { browsers, openBrowser } from './drive/browsers';
import type { Driver, Tab } from './drive/driver';
import { addressesOf, type Own, openOwn } from './drive/own';
import { sample } from './drive/sample';
import { say } from './drive/say';
import { inPanel, markSelector, panelSelector, waitForMarks } from './drive/surfaces';
import { until } from './drive/wait';

const offer = 'camarera-en-el-extranjero';
const pages = practicePages();
const sayHere = (key: keyof typeof reporting): string => reporting[key] ?? key;

/** Everything that is kept: by the extension, and by the page itself. */
const kept = (tab: Tab): Promise<string> =>
  tab.evaluate(
    async () =>
      JSON.stringify([
        await chrome.storage.local.get(),
        await chrome.storage.session.get(),
        await indexedDB.databases(),
        { ...localStorage },
        { ...sessionStorage },
        document.cookie,
      ]),
    undefined,
  );

const textOf = (tab: Tab): Promise<string> =>
  tab.evaluate(() => document.querySelector('textarea')?.value ?? '', undefined);

describe.each(sample('browsers for report', browsers, 1))('reporting in %s', (name) => {
  let driver: Driver;
  let own: Own;
  /** Where the panel led. */
  let address = '';

  beforeAll(async () => {
    driver = await openBrowser(name, { pages: (at) => pages.get(at) });
    own = await openOwn(driver);
    await own.ask({ kind: 'change-settings', country: 'ES', language: 'en' });
  });
  afterAll(() => driver?.close());

  const openReport = async (path = address): Promise<Tab> => {
    const tab = await driver.own(path);
    await tab.wait('.helpline');
    return tab;
  };

  test('is one press away in the panel, and the address says nothing of the offer', async () => {
    const tab = await driver.tab();
    await tab.open(`${board}/offer/${offer}`);
    await waitForMarks(tab, [offer]);
    await tab.press(markSelector);
    await tab.wait(panelSelector);
    await tab.press(inPanel('.foot button'), say('panel.report'));
    const opened = await until(
      'the report page',
      () => addressesOf(own),
      (all) => all.some((url) => url.includes('/report.html#')),
    );
    address = (opened.find((url) => url.includes('/report.html#')) ?? '').replace(/^.*\/(?=report\.html)/u, '');
    expect(address).toMatch(/^report\.html#site=practice&harms=[a-z_,]+&signs=[a-z,-]+$/u);
    expect(address).not.toMatch(/camarera|pasaporte|offer/u);
    await tab.close();
  });

  test('names the site, fits the country and has a text made of the signs alone', async () => {
    const tab = await openReport();
    const headings = (await tab.see('h2')).map(({ text }) => text);
    expect(headings).toContain('Report it on Practice pages');
    const text = await textOf(tab);
    const signs = (new URLSearchParams(address.split('#')[1]).get('signs') ?? '').split(',');
    expect(text).toContain('an offer on Practice pages.');
    expect(text).toContain(`- ${english.words[`reason.${signs[0]}`]}`);
    expect(text).not.toMatch(/camarera|second-look\.example/iu);
    expect(await tab.evaluate(() => document.title, undefined)).toBe('Second Look');
    expect((await tab.see('.helpline a[href^="tel:"]')).map(({ attributes }) => attributes.href)).toContain(
      'tel:+34900105090',
    );
    await tab.close();
  });

  test('the text can be changed, had in another language, and copied, and nothing is kept or asked for', async () => {
    const tab = await openReport();
    const before = await kept(tab);
    const requested = driver.requested.length;
    await tab.press('textarea');
    await tab.type('Quellbach ');
    const changed = await textOf(tab);
    expect(changed).toContain('Quellbach');
    const speak = (language: string) =>
      tab.evaluate((code) => {
        const list = document.querySelector<HTMLSelectElement>('#text-language');
        if (!list) throw new Error('no choice of languages');
        list.value = code;
        list.dispatchEvent(new Event('change', { bubbles: true }));
      }, language);
    await speak('es');
    await tab.wait('textarea', ([area]) => area?.attributes.lang === 'es');
    expect(await textOf(tab)).toContain('no acuso a nadie');
    await speak('en');
    await tab.wait('textarea', ([area]) => area?.attributes.lang === 'en');
    expect(await textOf(tab), 'what was written is still there').toBe(changed);
    await tab.press('main button', sayHere('report.text.copy'));
    await tab.wait('main button', (seen) => seen.some(({ text }) => text.startsWith(say('copy.done'))));
    expect(await kept(tab)).toBe(before);
    expect(driver.requested.slice(requested).filter((url) => /^https?:/u.test(url))).toEqual([]);
    await tab.close();
  });

  test('links lead outside only where the reader presses, without saying whence', async () => {
    const tab = await openReport('report.html#site=linkedin&harms=sextortion&signs=secrecy');
    const links = await tab.see('main a[href^="https:"]');
    expect(links.length).toBeGreaterThan(2);
    for (const { attributes } of links) {
      expect(attributes.target, attributes.href).toBe('_blank');
      expect(attributes.rel, attributes.href).toContain('noreferrer');
    }
    await tab.close();
  });

  test('says plainly where no office is known, and who is nearest', async () => {
    await own.ask({ kind: 'change-settings', country: 'DE' });
    const tab = await openReport('report.html#harms=sex_trafficking&signs=');
    const said = (await tab.see('main')).map(({ text }) => text).join(' ');
    expect(said).toContain('We know of no office in Germany');
    expect(said).toContain(sayHere('report.site.title.unknown'));
    await own.ask({ kind: 'change-settings', country: 'ES' });
    await tab.close();
  });

  test('a fragment somebody made up draws nothing of theirs', async () => {
    const tab = await openReport('report.html#site=%3Cb%3E&harms=%3Cimg%3E&signs=no-such-sign,%22onload,a%20b');
    expect(await textOf(tab)).toContain(sayHere('report.text.no-signs'));
    expect(await textOf(tab)).not.toMatch(/no-such-sign|onload|<|undefined/u);
    expect(await tab.see('main img, main b')).toEqual([]);
    await tab.close();
  });

  test('the help page for an offer leads here, too', async () => {
    const help = await driver.own('help.html#harms=sextortion&jobs=');
    const [link] = await help.wait('main a[href^="report.html#"]');
    expect(link?.attributes.href).toBe('report.html#harms=sextortion&signs=');
    expect(link?.text).toBe(sayHere('report.from-help'));
    await help.close();
  });

  test('nothing is wrong for those who hear it or have a narrow screen, and the way out is first', async () => {
    const tab = await openReport();
    expect(await violations(tab)).toEqual([]);
    await tab.size(320, 640);
    expect(await violations(tab)).toEqual([]);
    expect(
      await tab.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth, undefined),
    ).toBe(false);
    await tab.key('Tab');
    expect(await tab.evaluate(() => document.activeElement?.closest('.exit') !== null, undefined)).toBe(true);
    await tab.close();
  });

  test('leaves no error behind', () => {
    expect(driver.errors).toEqual([]);
  });
});
