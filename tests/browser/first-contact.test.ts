import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { practicePages } from '../practice/pages';
import { type BrowserName, browsers, openBrowser } from './drive/browsers';
import type { Driver, Tab } from './drive/driver';
import { type Own, openOwn } from './drive/own';
import { sample } from './drive/sample';
import { say } from './drive/say';
import { inPanel, markSelector, panelSelector, waitForMarks } from './drive/surfaces';
import { type HarmPage, harmPages } from './pages/first-contact';
import { type FirstContact, firstContacts, inOtherLanguages } from './pages/first-contact-table';

const contact = inPanel('.contact:not(.waiting)');

/** Runs in the page: whether the first match is on the screen and is what a press in its middle would meet. */
function isInReach(selector: string): boolean {
  for (const { shadowRoot } of document.querySelectorAll('*')) {
    const found = shadowRoot?.querySelector(selector);
    if (!shadowRoot || !found) continue;
    const { left, right, top, bottom } = found.getBoundingClientRect();
    if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) return false;
    const met = shadowRoot.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return met !== null && found.contains(met);
  }
  return false;
}

/** In Firefox each harm in one country, each country once at most: the same code chooses there. */
const inFirefox: Readonly<Record<HarmPage['harm'], string>> = {
  labour: 'DE',
  'sex trafficking': 'RO',
  'minor chat': 'GB',
  scam: 'PL',
};
const countriesFor = (name: BrowserName, harm: HarmPage['harm']): readonly string[] =>
  name === 'Chromium' ? Object.keys(firstContacts) : [inFirefox[harm]];

const pageFor = (wanted: HarmPage['harm']): HarmPage => {
  const page = harmPages.find(({ harm }) => harm === wanted);
  if (!page) throw new Error(`no page for ${wanted}`);
  return page;
};

/** Which of the two is open now is told by tests/app/open-now.test.ts, for every hour of a week. */
const whoMayBeFirst = (wanted: FirstContact | undefined) =>
  [wanted, wanted?.whenClosed].map((one) => one && { line: one.line, href: one.href });

describe.each(browsers)('from a mark to people who fit, in %s', (name) => {
  let driver: Driver;
  let own: Own;
  const pages = new Map([...practicePages(), ...harmPages.map(({ address, page }) => [address, page] as const)]);

  beforeAll(async () => {
    driver = await openBrowser(name, { pages: (address) => pages.get(address) });
    own = await openOwn(driver);
  });
  afterAll(() => driver?.close());

  const marked = async ({ address, id }: HarmPage): Promise<Tab> => {
    const tab = await driver.tab();
    await tab.open(address);
    await waitForMarks(tab, [id]);
    return tab;
  };

  const cases = harmPages.flatMap((page) =>
    countriesFor(name, page.harm).map((country) => ({ country, page, harm: page.harm })),
  );

  test.each(
    sample(`countries and harms in ${name}`, cases, 6),
  )('one press in $country, $harm: the right line is there to call or copy', async ({ country, harm, page }) => {
    await own.ask({ kind: 'change-settings', country, language: 'en' });
    const tab = await marked(page);
    await tab.press(markSelector);
    const [who] = await tab.wait(`${contact} bdi`);
    const [link] = await tab.see(`${contact} a`);
    expect(whoMayBeFirst(firstContacts[country]?.[harm])).toContainEqual({
      line: who?.text,
      href: link?.attributes.href,
    });
    expect(await tab.evaluate(isInReach, '.contact a'), 'in sight, without scrolling').toBe(true);
    await tab.close();
  });

  test('the number is copied with one press more', async () => {
    await own.ask({ kind: 'change-settings', country: 'ES', language: 'en' });
    const tab = await marked(pageFor('labour'));
    await tab.press(markSelector);
    await tab.press(`${contact} button`);
    await tab.wait(`${contact} button`, ([button]) => button?.text.startsWith(say('copy.done')) ?? false);
    await tab.close();
  });

  test('the keyboard gets there too: Enter on the mark, then Tab', async () => {
    await own.ask({ kind: 'change-settings', country: 'ES', language: 'en' });
    const tab = await marked(pageFor('labour'));
    const at = (): Promise<string> =>
      tab.evaluate(() => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        return `${active?.getAttribute('data-mark') ?? ''} ${active?.getAttribute('href') ?? ''}`.trim();
      }, undefined);
    for (let step = 0; step < 10 && !/caution|danger/u.test(await at()); step += 1) await tab.key('Tab');
    await tab.key('Enter');
    await tab.wait(`${contact} a`);
    // Close, copy the question, then the number.
    for (let step = 0; step < 4 && !(await at()).startsWith('tel:'); step += 1) await tab.key('Tab');
    expect(await at()).toMatch(/^tel:/u);
    await tab.key('Escape');
    await tab.wait(panelSelector, (seen) => seen.length === 0);
    await tab.close();
  });

  test.each(inOtherLanguages)('in $country for $language, $harm: the line that speaks it', async (wanted) => {
    await own.ask({ kind: 'change-settings', country: wanted.country, language: wanted.language });
    const tab = await marked(pageFor(wanted.harm));
    await tab.press(markSelector);
    const [who] = await tab.wait(`${contact} bdi`);
    const [link] = await tab.see(`${contact} a`);
    expect(whoMayBeFirst(wanted)).toContainEqual({ line: who?.text, href: link?.attributes.href });
    await tab.close();
  });
});
