import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import pictures from '@/locales/en/pages/pictures';
import watchList from '@/locales/en/pages/watch-list';
import { violations } from './drive/axe';
import { browsers, openBrowser } from './drive/browsers';
import type { Driver, Tab } from './drive/driver';
import { type Own, openOwn } from './drive/own';
import { sample } from './drive/sample';
import { say } from './drive/say';

const sayHere = (key: keyof typeof pictures): string => pictures[key] ?? key;
const answer = '.answer';

/** Draws a street of many houses in the page and gives it to the file field, whole, or cut to a part and mirrored, as JPEG. */
const choose = (tab: Tab, what: { readonly cut: boolean; readonly seed: number }): Promise<void> =>
  tab.evaluate(async ({ cut, seed }) => {
    let state = seed;
    const next = (): number => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state / 2 ** 32;
    };
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = cut ? [440, 330] : [600, 450];
    const context = canvas.getContext('2d');
    const field = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (!context || !field) throw new Error('nothing to draw with');
    if (cut) {
      context.translate(440, 0);
      context.scale(-1, 1);
      context.translate(-90, -70);
    }
    for (let box = 0; box < 160; box += 1) {
      context.fillStyle = `rgb(${Math.floor(next() * 255)} ${Math.floor(next() * 255)} ${Math.floor(next() * 255)})`;
      context.fillRect(next() * 600 - 20, next() * 450 - 20, 10 + next() * 90, 10 + next() * 90);
    }
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', cut ? 0.4 : 0.9));
    if (!blob) throw new Error('nothing was drawn');
    const files = new DataTransfer();
    files.items.add(new File([blob], 'street.jpg', { type: 'image/jpeg' }));
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, what);

const ask = async (tab: Tab): Promise<string> => {
  await tab.press('.card .button.main', sayHere('pictures.ask'));
  const said = (text: string) => text !== '' && text !== sayHere('pictures.working');
  const [seen] = await tab.wait(answer, ([status]) => said(status?.text ?? ''));
  return seen?.text ?? '';
};

describe.each(sample('browsers for pictures', browsers, 1))('pictures in %s', (name) => {
  let driver: Driver;
  let own: Own;
  let tab: Tab;

  beforeAll(async () => {
    driver = await openBrowser(name, { pages: () => undefined });
    own = await openOwn(driver);
    await own.ask({ kind: 'change-settings', language: 'en' });
    tab = await driver.own('pictures.html');
    await tab.wait('input[type="file"]');
  });
  afterAll(() => driver?.close());

  test('one is remembered by a name, from a file, and nothing is asked of the network', async () => {
    const requested = driver.requested.length;
    await choose(tab, { cut: false, seed: 7 });
    await tab.wait('.chosen');
    await tab.press('.naming input');
    await tab.type('Street');
    await tab.press('.card button[type="submit"]');
    await tab.wait('.remembered li', (all) => all.length === 1);
    expect((await tab.see(answer)).map(({ text }) => text)).toEqual(['“Street” is remembered on this device.']);
    expect(driver.requested.slice(requested).filter((url) => /^https?:/u.test(url))).toEqual([]);
  });

  test('it is known again, cut, mirrored and compressed, in a page opened anew; another is not', async () => {
    await tab.close();
    tab = await driver.own('pictures.html');
    await tab.wait('.remembered li');
    await choose(tab, { cut: true, seed: 7 });
    await tab.wait('.chosen');
    expect(await ask(tab)).toContain('It is the picture “Street”');
    expect(await violations(tab)).toEqual([]);
    await choose(tab, { cut: false, seed: 8 });
    await tab.wait(answer, ([status]) => status?.text === '');
    expect(await ask(tab)).toBe(sayHere('pictures.answer.none'));
  });

  test('one that is watched for is told of when one asks, and stands on the watch list until it is removed', async () => {
    await choose(tab, { cut: false, seed: 9 });
    await tab.wait(answer, ([status]) => status?.text === '');
    await tab.press('.naming input');
    await tab.type('Room');
    await tab.press('.card form button', sayHere('pictures.watch'));
    await tab.wait(answer, ([status]) => status?.text.startsWith('It is on the list until') === true);
    await choose(tab, { cut: true, seed: 9 });
    await tab.wait(answer, ([status]) => status?.text === '');
    // Around the name stand two signs that keep its direction to itself, which Firefox does not give out.
    expect((await ask(tab)).replace(/[\u2068\u2069]/gu, '')).toContain('It is the picture “Room”, there since');
    expect((await tab.see('.answer .boxed .label')).map(({ text }) => text)).toEqual([say('popup.watched')]);
    expect(await violations(tab)).toEqual([]);
    const list = await driver.own('watch-list.html');
    await list.wait('.watched', (all) => all.some(({ text }) => text === 'Room'));
    await list.wait('img.thumb');
    expect(await violations(list)).toEqual([]);
    await list.press('li button:last-child', watchList['watch.remove']);
    await list.wait('main .card', (all) => all.some(({ text }) => text.includes(watchList['watch.empty'] ?? '')));
    await list.close();
    expect(await ask(tab)).toBe(sayHere('pictures.answer.none'));
  });

  test('what is forgotten is gone', async () => {
    await tab.press('.remembered button');
    await tab.wait('.remembered li', (all) => all.length === 0);
    expect(await own.ask({ kind: 'pictures' })).toEqual({ kind: 'open', pictures: [] });
  });

  test('leaves no error behind', () => {
    expect(driver.errors).toEqual([]);
  });
});
