import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EvidenceId } from '@/lib/domain/evidence';
import notebook from '@/locales/en/pages/notebook';
import { board, practicePages } from '../practice/pages';
import { browsers, openBrowser } from './drive/browsers';
import type { Driver, Seen, Tab } from './drive/driver';
import { type Own, openOwn, openPopup } from './drive/own';
import { say } from './drive/say';

const address = `${board}/offer/camarera-en-el-extranjero`;
const pages = practicePages();
const sayHere = (key: string): string => notebook[key] ?? key;
const saying = (text: string) => (seen: readonly Seen[]) => seen.some((one) => one.text.includes(text));

describe.each(browsers)('the notebook in %s', (name) => {
  let driver: Driver;
  let own: Own;

  beforeAll(async () => {
    driver = await openBrowser(name, { pages: (at) => pages.get(at) });
    own = await openOwn(driver);
    await own.ask({ kind: 'change-settings', country: 'ES', language: 'en' });
  });
  afterAll(() => driver?.close());

  const keptIds = async (): Promise<readonly EvidenceId[]> => {
    const found = await own.ask({ kind: 'search-kept', query: {}, order: 'date', most: 10 });
    return found.kind === 'found' ? found.rows.map(({ id }) => id) : [];
  };
  const openNotebook = async (hash = ''): Promise<Tab> => {
    const tab = await driver.own(`notebook.html${hash}`);
    await tab.wait('main h1');
    return tab;
  };

  test('an offer is kept from the popup, and found by its phone', async () => {
    const below = await driver.tab();
    await below.open(address);
    await own.settled(address);
    const popup = await openPopup(driver, below);
    await popup.wait('.offers > li');
    await popup.press('.offers summary');
    await popup.press('.keep button', say('keep.this'));
    await popup.wait('.keep [role="status"]', saying(say('keep.kept')));
    await popup.close();
    await below.close();

    const tab = await openNotebook();
    await tab.wait('.kept');
    await tab.press('#words');
    await tab.type('+34 600-000-000');
    await tab.wait('[role="status"]', saying('1 offer'));
    await tab.type('9');
    await tab.wait('[role="status"]', saying('No offer found'));
    await tab.close();
  });

  test('what is written beside it is saved, and stays', async () => {
    const [id = ''] = await keptIds();
    const tab = await openNotebook(`#${id}`);
    await tab.press('#note');
    await tab.type('They wrote on Monday');
    await tab.wait('.said', saying(sayHere('notebook.saved')));
    await tab.close();
    const again = await openNotebook(`#${id}`);
    await again.wait('#note');
    expect(await again.evaluate(() => document.querySelector('textarea')?.value, undefined)).toBe(
      'They wrote on Monday',
    );
    expect((await again.see('.quote')).length).toBeGreaterThan(0);
    await again.close();
  });

  test('it is forgotten at once, and comes back when that is undone', async () => {
    const [id = ''] = await keptIds();
    const tab = await openNotebook(`#${id}`);
    await tab.press('main button', sayHere('notebook.forget'));
    await tab.wait('main h2', saying(sayHere('notebook.empty')));
    expect(await keptIds()).toEqual([]);
    await tab.press('.note button', say('undo'));
    await tab.wait('.kept');
    expect(await keptIds()).toEqual([id]);
    await tab.close();
  });

  test('a page cannot ask for any of it', async () => {
    const tab = await driver.tab();
    await tab.open(address);
    await own.settled(address);
    const reached = await tab.evaluate(() => typeof Reflect.get(globalThis, 'chrome')?.runtime?.sendMessage, undefined);
    expect(reached).toBe('undefined');
    await tab.close();
  });

  test('leaves no error behind', () => {
    expect(driver.errors).toEqual([]);
  });
});
