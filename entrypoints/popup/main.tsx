import { render } from 'preact';
import { browser } from 'wxt/browser';
import { AskError, ask } from '@/lib/bridge/ask';
import { guidanceRequest } from '@/lib/domain/guidance-request';
import { helpFragment } from '@/lib/domain/help-address';
import type { MemoryState } from '@/lib/domain/memory-state';
import type { Pressed } from '@/lib/domain/pressed';
import { choiceFor, type SettingsView, type SiteView } from '@/lib/domain/settings-view';
import { dressPage } from '@/lib/ui/dress-page';
import { pageWording } from '@/lib/ui/page-wording';
import { pageRoot } from '@/lib/ui/pages';
import type { OwnPage } from '@/lib/ui/parts/more-pages';
import { type Glance, Popup } from '@/lib/ui/popup/view';
import { type Wording, wordingOf } from '@/lib/ui/words';
import { keepingIn } from './keeping';

/** Where the popup came as a window of its own, its address says for which tab. */
const asked = new URLSearchParams(location.search).get('tab');
const [first, tab] = await Promise.all([
  pageWording(ask({ kind: 'words' }), navigator.languages),
  asked === null
    ? browser.tabs.query({ active: true, currentWindow: true }).then(([active]) => active)
    : browser.tabs.get(Number(asked)),
]);
const tabId = tab?.id ?? -1;
const url = tab?.url ?? '';
const host = /^https?:/u.test(url) ? new URL(url).hostname : undefined;
const root = pageRoot(document);

let wording = first;
let glance: Glance = { kind: 'asking' };
let settings: SettingsView | undefined;
/** The site, when it has to be switched on by name first. */
let needed: SiteView | undefined;
let isSiteOn: boolean | undefined;
/** While something is read because of a press, what was known before is not shown in its place. */
let isReading = false;
let isRefused = false;
let memory: MemoryState | undefined;
let inLanguages = new Map<string, Wording>();

function draw(): void {
  dressPage(document, wording);
  render(
    <Popup
      wording={wording}
      wordingFor={(language) => inLanguages.get(language) ?? wording}
      glance={glance}
      settings={settings}
      site={host === undefined || isSiteOn === undefined ? undefined : { host, isOn: isSiteOn }}
      checkPage={() => read('page')}
      checkSelection={() => read('selection')}
      viewPictures={viewPictures}
      switchSite={switchSite}
      chooseLanguage={chooseLanguage}
      open={open}
      retry={() => look()}
      keeping={keepingIn(tabId, () => open('notebook'))}
      isRefused={isRefused}
      memory={memory}
      erase={erase}
    />,
    root,
  );
}

function show(next: Glance): void {
  glance = next;
  draw();
  if (next.kind === 'read') for (const { assessment } of next.noticed) void speak(assessment.language);
}

const fail = (error: unknown): void => {
  isReading = false;
  console.debug(error);
  show({ kind: 'failed' });
};

/** Fetches the words of an offer's language, for questions to copy; until they are here, questions are in the reader's own. */
async function speak(offerLanguage: string): Promise<void> {
  if (inLanguages.has(offerLanguage)) return;
  inLanguages.set(offerLanguage, wording);
  inLanguages.set(offerLanguage, wordingOf(await ask({ kind: 'words', offerLanguage }), offerLanguage));
  draw();
}

/** What is known of this page already. A page just opened may not have been read yet: it is looked at a few times more. */
function look(more = 4): void {
  if (glance.kind === 'failed') show({ kind: 'asking' });
  Promise.all([ask({ kind: 'page-status', tabId, url }), ask({ kind: 'settings' })]).then(([status, view]) => {
    settings = view;
    const site = view.groups
      .flatMap(({ sites }) => sites)
      .find(({ id }) => status.kind === 'off' && id === status.site);
    needed = site?.on ? undefined : site;
    const isOff = host !== undefined && view.settings.offHosts.includes(host);
    const canSwitch = status.kind !== 'off' || site !== undefined || isOff;
    isSiteOn = canSwitch ? status.kind !== 'off' : undefined;
    if (isReading) return;
    show(status);
    if (status.kind === 'read' && status.read === 0 && more > 0) setTimeout(() => look(more - 1), 1_000);
  }, fail);
}

/** How memory is; the rest of the popup does not wait for it. */
function lookAtMemory(): void {
  ask({ kind: 'memory' }).then(
    ({ state }) => {
      memory = state;
      draw();
    },
    (error) => console.debug('nothing is known of memory', error),
  );
}

async function erase(): Promise<'done' | 'begun' | 'failed'> {
  try {
    const { outcome, memory: after } = await ask({ kind: 'erase', what: { kind: 'all' } });
    memory = after.state;
    look();
    return outcome.kind === 'done' ? 'done' : 'begun';
  } catch (error) {
    console.debug('not everything was erased', error);
    return 'failed';
  }
}

function read(what: Pressed): void {
  isReading = true;
  show({ kind: 'asking' });
  ask({ kind: 'read-tab', tabId, what: what === 'either' ? 'selection' : what }).then((status) => {
    const isEmptySelection = what !== 'page' && status.kind === 'unreadable';
    if (isEmptySelection && what === 'either') return read('page');
    isReading = false;
    show(isEmptySelection ? { kind: 'nothing-selected' } : status);
  }, fail);
}

/** Nothing may come between the press and the request for a permission, or the browser refuses to ask. */
function switchSite(on: boolean): void {
  if (host === undefined) return;
  (on && needed ? switchOn(needed) : Promise.resolve(true))
    .then((isOn) => (isOn ? ask({ kind: 'switch-host', host, off: !on }) : undefined))
    .then(
      () => tellWhether(false),
      (error) => (error instanceof AskError && error.code === 'locked' ? tellWhether(true) : fail(error)),
    );
}

function tellWhether(refused: boolean): void {
  isRefused = refused;
  look();
}

/** This site and no other of its group: whoever wants one messenger read has not asked for all of them. */
async function switchOn({ id, origins }: SiteView): Promise<boolean> {
  const isAllowed = await browser.permissions.request({ origins: [...origins] });
  if (isAllowed) await ask({ kind: 'change-settings', sites: choiceFor([id], true) });
  return isAllowed;
}

function chooseLanguage(language: string): void {
  ask({ kind: 'change-settings', language })
    .then(() => ask({ kind: 'words' }))
    .then((words) => {
      wording = wordingOf(words);
      inLanguages = new Map();
      look();
    }, fail);
}

function viewPictures(): void {
  ask({ kind: 'view-pictures', tabId }).then(() => window.close(), fail);
}

function open(page: OwnPage): void {
  const noticed = glance.kind === 'read' ? glance.noticed : [];
  const marked = noticed.filter(({ level }) => level !== 'notice');
  const request = guidanceRequest((marked.length > 0 ? marked : noticed).map(({ assessment }) => assessment));
  const fragment = page === 'help' ? `#${helpFragment(request)}` : '';
  void browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html`) + fragment }).then(() => window.close());
}

draw();
look();
lookAtMemory();
ask({ kind: 'pressed', tabId }).then(({ what }) => what && read(what), fail);
