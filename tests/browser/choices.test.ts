import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import english from '@/locales/en';
import familyWords from '@/locales/en/pages/family';
import { boardOffer } from '../practice/board';
import { board, practicePages } from '../practice/pages';
import { violations } from './drive/axe';
import { browsers, openBrowser } from './drive/browsers';
import type { Driver, Tab } from './drive/driver';
import { type Own, openOwn, openPopup } from './drive/own';
import { sample } from './drive/sample';
import { say } from './drive/say';
import { inPanel, markSelector, panelSelector, wholePage } from './drive/surfaces';
import { until } from './drive/wait';

/** An offer that leaves a question open for everyone, and more than that for the young. */
const flyers = {
  id: 'flyers',
  language: 'en',
  title: 'Flyers on Saturday mornings',
  employer: 'Lindenmarkt Groceries',
  place: 'Altenberg',
  pay: '9 euros an hour',
  text: ['Two hours on Saturday mornings, paid by the hour. Teenagers welcome.'],
  marked: false,
  markedInList: false,
} as const;
const flyersPage = `${board}/offer/${flyers.id}`;
const risky = `${board}/offer/camarera-en-el-extranjero`;
const pages = new Map([...practicePages(), [flyersPage, boardOffer(flyers)]]);
const passphrase = 'three blue boats';
const switchFor = (id: string): string => `[role="switch"][aria-labelledby="${id}"]`;

describe.each(sample('browsers for choices', browsers, 1))('what the reader chooses, in %s', (name) => {
  let driver: Driver;
  let own: Own;

  beforeAll(async () => {
    driver = await openBrowser(name, { pages: (address) => pages.get(address) });
    own = await openOwn(driver);
    await own.ask({ kind: 'change-settings', language: 'en', country: 'ES' });
  });
  afterAll(() => driver?.close());
  afterEach(async () => {
    await own.ask({ kind: 'lock', act: 'open', passphrase });
    await own.ask({ kind: 'lock', act: 'remove' });
    await own.ask({ kind: 'change-settings', isEasyRead: false, isTeen: false, isDiscreet: false });
  });

  const options = async (): Promise<Tab> => {
    const tab = await driver.own('options.html');
    await tab.wait('#lock');
    return tab;
  };
  const isOn = (tab: Tab, id: string, wanted: string) =>
    tab.wait(switchFor(id), ([seen]) => seen?.attributes['aria-checked'] === wanted);
  const titleOf = (tab: Tab): Promise<string> => tab.evaluate(() => document.title, undefined);
  const levelOf = async (address: string): Promise<string> => {
    const status = await own.settled(address);
    return status.kind === 'read' ? (status.noticed[0]?.level ?? 'none') : status.kind;
  };

  test('the mode for 13 to 17 marks what is a notice for others, on a page that is open, until it is left', async () => {
    const page = await driver.tab();
    await page.open(flyersPage);
    expect(await levelOf(flyersPage)).toBe('notice');
    const tab = await options();
    await tab.press(switchFor('teen'));
    await isOn(tab, 'teen', 'true');
    // What is not seen is not drawn.
    await page.activate();
    const [mark] = await page.wait(markSelector);
    expect(mark?.attributes['data-mark']).toBe('caution');
    expect(mark?.text).toContain(say('teen.mark.caution'));
    expect(await levelOf(flyersPage)).toBe('caution');
    const { assessment } = await own.ask({ kind: 'check', text: flyers.text.join(' '), messages: [] });
    expect(assessment.level).toBe('caution');
    const { helplines } = await own.ask({ kind: 'guide', harms: ['money_mule'], jobCountries: [] });
    expect(helplines[0]?.needs).toContain('child');
    await tab.activate();
    await tab.press(switchFor('teen'));
    await isOn(tab, 'teen', 'false');
    await page.wait(markSelector, (marks) => marks.length === 0);
    await tab.close();
    await page.close();
  });

  test('easy words are said in place of the others from the next panel on', async () => {
    const page = await driver.tab();
    await wholePage(page);
    await page.open(risky);
    await page.wait(markSelector);
    await own.ask({ kind: 'change-settings', isEasyRead: true });
    await page.press(markSelector);
    const reasons = await page.wait(inPanel('.reason p:not(.quote)'));
    expect(reasons.map(({ text }) => text)).toContain(english.words['easy.passport-surrender']);
    await page.close();
  });

  test('discreet mode changes titles, the button, our headings and the marks, and all of it back', async () => {
    const button = () => own.tab.evaluate(() => chrome.action.getTitle({}), undefined);
    const page = await driver.tab();
    await page.open(risky);
    const [before] = await page.wait(markSelector);
    const tab = await options();
    expect(await titleOf(tab)).toBe('Second Look');
    await tab.press(switchFor('discreet'));
    await isOn(tab, 'discreet', 'true');
    expect(await titleOf(tab)).toBe(say('discreet.name'));
    expect(await button()).toBe(say('discreet.name'));
    await page.activate();
    const [mark] = await page.wait(`.discreet ${markSelector}`);
    expect(mark?.box.width).toBeLessThan(before?.box.width ?? 0);
    expect(mark?.attributes.title).toBe(say('discreet.mark.danger'));
    const [region] = await page.see('.root[role="region"]');
    expect(region?.attributes['aria-label']).toBe(say('discreet.name'));
    const popup = await openPopup(driver, page);
    await popup.wait('h1', ([heading]) => heading?.text === say('discreet.name'));
    expect(await titleOf(popup)).toBe(say('discreet.name'));
    expect((await popup.see('.lens .lenses')).filter(({ box }) => box.width > 0)).toEqual([]);
    expect((await popup.see('.lens .dot')).filter(({ box }) => box.width === 0)).toEqual([]);
    expect(await popup.evaluate(() => document.body.innerText, undefined)).not.toContain('Second Look');
    await popup.close();
    await tab.activate();
    await tab.press(switchFor('discreet'));
    await isOn(tab, 'discreet', 'false');
    expect(await titleOf(tab)).toBe('Second Look');
    expect(await button()).toBe('Second Look');
    await page.activate();
    await page.wait(`.root:not(.discreet) ${markSelector}`);
    await tab.close();
    await page.close();
  });

  test('the lock keeps the choices it is for, opens to its passphrase, and leaves the others free', async () => {
    await own.ask({ kind: 'change-settings', isTeen: true });
    const tab = await options();
    for (const field of ['#passphrase', '#passphrase-again']) {
      await tab.press(field);
      await tab.type(passphrase);
    }
    await tab.press('button[type="submit"]', say('lock.set'));
    await tab.wait('.note', (notes) => notes.some(({ text }) => text === say('lock.line')));
    await tab.press(switchFor('teen'));
    await tab.wait('[role="status"]', (said) => said.some(({ text }) => text === say('lock.refused')));
    await until(
      'the focus on the passphrase',
      () => tab.evaluate(() => document.activeElement?.id, undefined),
      (id) => id === 'passphrase',
    );
    expect(await violations(tab)).toEqual([]);
    await isOn(tab, 'teen', 'true');
    await tab.press(switchFor('easy'));
    await isOn(tab, 'easy', 'true');
    await tab.press('#passphrase');
    await tab.type(passphrase);
    await tab.press('button[type="submit"]', say('lock.open'));
    await tab.wait('button', (buttons) => buttons.some(({ text }) => text === say('lock.remove')));
    await tab.press(switchFor('teen'));
    await isOn(tab, 'teen', 'false');
    await tab.press('button', say('lock.remove'));
    await tab.wait('#passphrase-again');
    expect((await own.ask({ kind: 'settings' })).lock).toEqual({ kind: 'none' });
    await tab.close();
  });

  test('a wrong passphrase opens nothing, and the next try has to wait', async () => {
    await own.ask({ kind: 'lock', act: 'set', passphrase });
    const wrong = await own.ask({ kind: 'lock', act: 'open', passphrase: 'not this one' });
    expect(wrong).toMatchObject({ outcome: { kind: 'wrong', seconds: 1 }, settings: { lock: { kind: 'closed' } } });
    const again = await until(
      'the wait to be over',
      () => own.ask({ kind: 'lock', act: 'open', passphrase }),
      ({ outcome }) => outcome.kind === 'done',
    );
    expect(again.settings.lock).toEqual({ kind: 'open' });
  });

  test('while there is a lock the popup says so, and neither it nor a panel switches a site off', async () => {
    await own.ask({ kind: 'lock', act: 'set', passphrase });
    const page = await driver.tab();
    await page.open(risky);
    await page.wait(markSelector);
    const popup = await openPopup(driver, page);
    await popup.wait('.lock', ([line]) => line?.text === say('lock.line'));
    await popup.press('[role="switch"]');
    await popup.wait('.lock [role="status"]', ([said]) => said?.text === say('lock.refused.site'));
    await popup.wait('[role="switch"]', ([seen]) => seen?.attributes['aria-checked'] === 'true');
    expect(await violations(popup)).toEqual([]);
    await popup.close();
    await page.activate();
    await page.press(markSelector);
    await page.wait(panelSelector);
    await page.press(inPanel('.foot button'), say('panel.off'));
    await page.wait(inPanel('.locked'), ([said]) => said?.text === say('lock.refused.site'));
    await page.press(inPanel('.foot button'), say('panel.not-a-problem'));
    await page.wait(inPanel('[role="status"]'), ([said]) => said?.text === say('lock.done.not-a-problem'));
    expect((await own.ask({ kind: 'settings' })).settings).toMatchObject({ offHosts: [], dismissed: [] });
    await page.press(inPanel('button'), say('undo'));
    await page.wait(inPanel('.foot'));
    await page.close();
  });

  describe('the page for families', () => {
    test('is left as every page of help is, reads in order, and is walked through by keyboard', async () => {
      const tab = await driver.own('family.html');
      await tab.wait('h1', ([heading]) => heading?.text === familyWords['family.title']);
      expect(await titleOf(tab)).toBe('Second Look');
      expect(await violations(tab)).toEqual([]);
      const reached: string[] = [];
      for (let press = 0; press < 5; press += 1) {
        await tab.key('Tab');
        reached.push(await tab.evaluate(() => document.activeElement?.getAttribute('href') ?? 'button', undefined));
      }
      expect(reached).toEqual(['button', 'options.html', 'practice.html', 'learn.html#young-people', 'help.html']);
      expect((await tab.see('main li')).some(({ text }) => text.includes(say('lock.line')))).toBe(true);
      await tab.close();
    });

    test('fits a screen 320 px wide', async () => {
      const tab = await driver.own('family.html');
      await tab.size(320, 640);
      await tab.wait('h1');
      const sticksOut = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
      expect(await tab.evaluate(sticksOut, undefined)).toBe(false);
      await tab.close();
    });
  });

  test('no error is left behind', () => {
    expect(driver.errors).toEqual([]);
  });
});
