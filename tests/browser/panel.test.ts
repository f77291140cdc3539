import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { offers } from '../practice/offers';
import { board, practicePages } from '../practice/pages';
import { browsers, openBrowser } from './drive/browsers';
import type { Driver, Tab } from './drive/driver';
import { addressesOf, type Own, openOwn } from './drive/own';
import { say } from './drive/say';
import { inPanel, markSelector, panelSelector, waitForMarks, wholePage } from './drive/surfaces';
import { until } from './drive/wait';

const host = new URL(board).hostname;

/** Runs in the page: the element that has the focus, in open shadow roots too. */
function focused(): { tag: string; mark: string } | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active ? { tag: active.tagName, mark: active.getAttribute('data-mark') ?? '' } : undefined;
}

describe.each(browsers)('the panel in %s', (name) => {
  let driver: Driver;
  let own: Own;
  let tab: Tab;
  const pages = practicePages();

  beforeAll(async () => {
    driver = await openBrowser(name, { pages: (address) => pages.get(address) });
    own = await openOwn(driver);
    await own.ask({ kind: 'change-settings', country: 'ES' });
  });
  afterAll(() => driver?.close());

  beforeEach(async () => {
    await tab?.close();
    tab = await driver.tab();
  });

  const open = async (id: string): Promise<void> => {
    await tab.open(`${board}/offer/${id}`);
    await waitForMarks(tab, [id]);
    await tab.press(markSelector);
    await tab.wait(panelSelector);
    await tab.wait(inPanel('.contact:not(.waiting)'));
  };

  test('shows the exact words of the offer, why they matter and one question to ask', async () => {
    await open('camarera-en-el-extranjero');
    const offer = offers.find(({ id }) => id === 'camarera-en-el-extranjero');
    const words = [offer?.title, offer?.pay, ...(offer?.text ?? [])].join(' ');
    const quotes = (await tab.see(inPanel('.quote bdi'))).map(({ text }) => text.replace(/^“|”$/gu, ''));
    expect(quotes.length).toBeGreaterThan(0);
    for (const quote of quotes) expect(words).toContain(quote);
    const reasons = await tab.see(inPanel('.reason p:not(.quote)'));
    expect(reasons).toHaveLength(quotes.length);
    for (const { text } of reasons) expect(text.length).toBeGreaterThan(20);
    const [question] = await tab.see(inPanel('q'));
    expect(question?.text).toMatch(/\?$/u);
    expect(
      (await tab.see(inPanel('.question bdi')))[0]?.attributes.lang,
      'the question speaks the language of the offer',
    ).toBe('es');
  });

  test('shows people who can check it, and opens the help page for just this', async () => {
    await open('camarera-en-el-extranjero');
    await tab.press(inPanel('button.main'));
    const [line] = await tab.wait(inPanel('.helpline'));
    expect(line?.text).not.toBe('');
    expect((await tab.see(inPanel('.helpline a[href^="tel:"]'))).length).toBeGreaterThan(0);
    await tab.press(inPanel('button'), say('panel.more-help'));
    const addresses = await until(
      'the help page',
      () => addressesOf(own),
      (all) => all.some((url) => url.includes('/help.html#')),
    );
    const help = addresses.find((url) => url.includes('/help.html#')) ?? '';
    expect(help).toContain('harms=');
    expect(help, 'no word of the offer is in the address').not.toMatch(
      /pasaporte|camarera|second-look\.example\/offer/u,
    );
  });

  test('opens with the keyboard alone, and Escape brings back the focus', async () => {
    await tab.open(`${board}/offer/hostess-blue-note`);
    await waitForMarks(tab, ['hostess-blue-note']);
    let at = await tab.evaluate(focused, undefined);
    for (let step = 0; step < 20 && !at?.mark; step += 1) {
      await tab.key('Tab');
      at = await tab.evaluate(focused, undefined);
    }
    expect(at?.mark, 'a mark is reached with Tab').toMatch(/caution|danger/u);
    await tab.key('Enter');
    await tab.wait(panelSelector);
    expect((await tab.evaluate(focused, undefined))?.tag).toBe('H2');
    await tab.key('Escape');
    await tab.wait(panelSelector, (seen) => seen.length === 0);
    expect((await tab.evaluate(focused, undefined))?.mark).toMatch(/caution|danger/u);
  });

  test('copies the question', async () => {
    await open('like-videos-from-home');
    await tab.press(inPanel('.question button'));
    await tab.wait(inPanel('.question button'), ([button]) => button?.text.startsWith(say('copy.done')) ?? false);
  });

  test('takes “not a problem” back, and keeps it when it is meant', async () => {
    await open('payment-agent');
    await tab.press(inPanel('.foot button'), say('panel.not-a-problem'));
    await tab.press(inPanel('button'), say('undo'));
    await tab.wait(inPanel('.quote'));
    await tab.press(inPanel('.foot button'), say('panel.not-a-problem'));
    await tab.press(inPanel('.body button'), say('close'));
    await waitForMarks(tab, []);
    await tab.open(`${board}/offer/payment-agent`);
    await own.settled(`${board}/offer/payment-agent`);
    expect(await tab.see(markSelector)).toEqual([]);
  });

  test('hides an offer', async () => {
    await open('campo-con-deuda');
    await tab.press(inPanel('.foot button'), say('panel.hide'));
    await tab.press(inPanel('.body button'), say('close'));
    await waitForMarks(tab, []);
  });

  test('switches the site off, and the site stays off until it is switched on again', async () => {
    await open('empleada-interna');
    await tab.press(inPanel('.foot button'), say('panel.off'));
    await tab.press(inPanel('.body button'), say('close'));
    await waitForMarks(tab, []);
    await wholePage(tab);
    await tab.open(`${board}/`);
    expect(await own.statusOf(`${board}/`)).toMatchObject({ kind: 'off', host });
    expect(await tab.see('[data-mark]')).toEqual([]);
    await own.ask({ kind: 'switch-host', host, off: false });
    await tab.open(`${board}/`);
    await tab.wait(markSelector);
  });

  test('shows `danger` at most once on a site and day', async () => {
    await wholePage(tab);
    await tab.open(`${board}/`);
    await tab.wait(markSelector, (seen) => seen.length > 3);
    expect((await tab.see('[data-mark="danger"]')).length).toBeLessThanOrEqual(1);
  });

  test('does not open for a press the page made up', async () => {
    await tab.open(`${board}/offer/au-pair-after-click`);
    await waitForMarks(tab, ['au-pair-after-click']);
    await tab.evaluate(() => {
      for (const element of document.querySelectorAll('*')) {
        for (const mark of element.shadowRoot?.querySelectorAll('button') ?? []) {
          mark.click();
          mark.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
          mark.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
        }
      }
    }, undefined);
    expect(await tab.see(panelSelector)).toEqual([]);
    await tab.press(markSelector);
    await tab.wait(panelSelector);
  });

  test('leaves no error behind', () => {
    expect(driver.errors).toEqual([]);
  });
});
