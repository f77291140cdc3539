import { render } from 'preact';
import { browser } from 'wxt/browser';
import { AskError, ask } from '@/lib/bridge/ask';
import type { Question } from '@/lib/bridge/protocol';
import { choiceFor, type SettingsView } from '@/lib/domain/settings-view';
import type { SiteGroup } from '@/lib/domain/site';
import { dressPage } from '@/lib/ui/dress-page';
import { pageWording } from '@/lib/ui/page-wording';
import { pageRoot } from '@/lib/ui/pages';
import { Trouble } from '@/lib/ui/parts/trouble';
import { Welcome } from '@/lib/ui/welcome/view';

const root = pageRoot(document);
let wording = await askWording();

function askWording() {
  return pageWording(ask({ kind: 'words' }), navigator.languages);
}

function draw(settings: SettingsView): void {
  dressPage(document, wording);
  render(
    <Welcome
      wording={wording}
      settings={settings}
      chooseLanguage={(language) => change({ language })}
      chooseCountry={(country) => change({ country })}
      choose={change}
      switchOn={(groups) => switchOn(settings, groups)}
      open={(page) => void browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html`) })}
    />,
    root,
  );
}

function fail(error: unknown): void {
  console.debug(error);
  if (error instanceof AskError && error.code === 'locked') {
    start();
    return;
  }
  dressPage(document, wording);
  render(<Trouble wording={wording} retry={start} />, root);
}

function start(): void {
  ask({ kind: 'settings' }).then(draw, fail);
}

function change(choice: Omit<Question<'change-settings'>, 'kind'>): void {
  ask({ kind: 'change-settings', ...choice })
    .then(async (settings) => {
      wording = await askWording();
      draw(settings);
    })
    .catch(fail);
}

/** Nothing may come between the press and the request, or the browser refuses to ask. */
function switchOn({ groups }: SettingsView, chosen: readonly SiteGroup[]): Promise<boolean> {
  const wanted = groups.filter(({ group }) => chosen.includes(group));
  const ids = wanted.flatMap(({ sites }) => sites.map(({ id }) => id));
  return browser.permissions
    .request({ origins: wanted.flatMap((known) => [...known.origins]) })
    .then(async (isAllowed) => {
      if (isAllowed) await ask({ kind: 'change-settings', sites: choiceFor(ids, true) });
      return isAllowed;
    });
}

start();
