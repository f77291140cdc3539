import type { Answer, Kind, Question } from '@/lib/bridge/protocol';
import type { Reply } from '@/lib/bridge/reply';
import type { PageStatus } from '@/lib/domain/page-status';
import type { Driver, Tab } from './driver';
import { until } from './wait';

/** A page of the extension that may ask the background what the popup may ask. */
export interface Own {
  readonly tab: Tab;
  readonly ask: <K extends Kind>(question: { readonly kind: K } & Question<K>) => Promise<Answer<K>>;
  /** The id of the tab that shows an address; waits until there is one. */
  readonly tabAt: (address: string) => Promise<number>;
  /** What the popup would say of the page at an address. */
  readonly statusOf: (address: string) => Promise<PageStatus>;
  /** Waits until the page was read or cannot be. */
  readonly settled: (address: string) => Promise<PageStatus>;
}

/** Opens one. It stands in a tab of its own, so the tab it asks about must not need to be the active one. */
export async function openOwn(driver: Driver): Promise<Own> {
  const tab = await driver.own('check.html');
  await tab.wait('body *');
  await until(
    'the extension to switch itself on',
    () => tab.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length, undefined),
    (scripts) => scripts > 0,
  );
  const ask: Own['ask'] = async <K extends Kind>(question: { readonly kind: K } & Question<K>) => {
    const reply = await tab.evaluate<typeof question, Reply<K>>((asked) => chrome.runtime.sendMessage(asked), question);
    if ('error' in reply) throw new Error(`${question.kind}: ${reply.error.code}, ${reply.error.message}`);
    return reply.answer;
  };
  const tabAt: Own['tabAt'] = async (address) => {
    const ids = await until(
      `a tab at ${address}`,
      () =>
        tab.evaluate(async (url) => {
          const tabs = await chrome.tabs.query({});
          return tabs.flatMap((open) => (open.url?.split('#')[0] === url && open.id !== undefined ? [open.id] : []));
        }, address),
      (found) => found.length > 0,
    );
    return ids.at(-1) ?? -1;
  };
  const statusOf: Own['statusOf'] = async (address) =>
    ask({ kind: 'page-status', tabId: await tabAt(address), url: address });
  return {
    tab,
    ask,
    tabAt,
    statusOf,
    settled: (address) =>
      until(
        `a reading of ${address}`,
        () => statusOf(address),
        (status) => status.kind === 'unreadable' || (status.kind === 'read' && status.read > 0),
      ),
  };
}

/** Addresses of all open tabs that the extension may know: its own pages and those of sites that are switched on. */
export function addressesOf({ tab }: Own): Promise<readonly string[]> {
  return tab.evaluate(
    async () => (await chrome.tabs.query({})).flatMap(({ url, pendingUrl }) => url ?? pendingUrl ?? []),
    undefined,
  );
}

/** The popup over a tab. It is opened in a tab of its own, but the one below stays the active one, and that is what the popup asks for. */
export async function openPopup(driver: Driver, below: Tab): Promise<Tab> {
  const popup = await driver.own('popup.html', below);
  await popup.size(380, 600);
  await popup.wait('main');
  return popup;
}
