import { render } from 'preact';
import { browser } from 'wxt/browser';
import { ask } from '@/lib/bridge/ask';
import { helpFragment } from '@/lib/domain/help-address';
import { dressPage } from '@/lib/ui/dress-page';
import { pageRoot } from '@/lib/ui/pages';
import { type Glance, Popup } from '@/lib/ui/popup/view';
import { type Wording, wordingOf } from '@/lib/ui/words';

const [words, [tab]] = await Promise.all([
  ask({ kind: 'words' }),
  browser.tabs.query({ active: true, currentWindow: true }),
]);
const wording = wordingOf(words);
const tabId = tab?.id ?? -1;
const url = tab?.url ?? '';
const host = /^https?:/u.test(url) ? new URL(url).hostname : undefined;
const root = pageRoot(document);

let glance: Glance = { kind: 'asking' };
let isSiteOn: boolean | undefined;
const inLanguages = new Map<string, Wording>();

function draw(): void {
  render(
    <Popup
      wording={wording}
      wordingFor={(language) => inLanguages.get(language) ?? wording}
      glance={glance}
      site={host === undefined || isSiteOn === undefined ? undefined : { host, isOn: isSiteOn }}
      checkPage={() => read('page')}
      checkSelection={() => read('selection')}
      switchSite={switchSite}
      open={open}
      retry={look}
    />,
    root,
  );
}

function show(next: Glance): void {
  glance = next;
  draw();
  if (next.kind === 'read') for (const { assessment } of next.noticed) void speak(assessment.language);
}

/** Fetches the words of an offer's language, for questions to copy; until they are here, questions are in the reader's own. */
async function speak(offerLanguage: string): Promise<void> {
  if (inLanguages.has(offerLanguage)) return;
  inLanguages.set(offerLanguage, wording);
  inLanguages.set(offerLanguage, wordingOf(await ask({ kind: 'words', offerLanguage }), offerLanguage));
  draw();
}

/** What is known of this page already. A site whose group was never switched on has no switch here: that takes a permission, on its own page. */
function look(): void {
  show({ kind: 'asking' });
  Promise.all([ask({ kind: 'page-status', tabId, url }), ask({ kind: 'settings' })]).then(
    ([status, { settings, groups }]) => {
      const isGroupOn = status.kind !== 'off' || groups.some(({ group, on }) => group === status.group && on);
      const isOff = host !== undefined && settings.offHosts.includes(host);
      isSiteOn = isGroupOn || isOff ? !isOff && status.kind !== 'off' : undefined;
      show(status);
    },
    () => show({ kind: 'failed' }),
  );
}

function read(what: 'page' | 'selection'): void {
  show({ kind: 'asking' });
  ask({ kind: 'read-tab', tabId, what }).then(
    (status) => {
      const isEmptySelection = what === 'selection' && status.kind === 'unreadable';
      show(isEmptySelection ? { kind: 'nothing-selected' } : status);
    },
    () => show({ kind: 'failed' }),
  );
}

function switchSite(on: boolean): void {
  if (host === undefined) return;
  ask({ kind: 'switch-host', host, off: !on }).then(look, () => show({ kind: 'failed' }));
}

function open(page: 'check' | 'help' | 'options'): void {
  const harms = glance.kind === 'read' ? glance.noticed.flatMap(({ assessment }) => assessment.harms) : [];
  const countries = glance.kind === 'read' ? glance.noticed.flatMap(({ assessment }) => assessment.countries) : [];
  const fragment = page === 'help' ? `#${helpFragment({ harms: unique(harms), jobCountries: unique(countries) })}` : '';
  void browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html`) + fragment }).then(() => window.close());
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}

dressPage(document, wording, 'Second Look');
draw();
look();
