import { render } from 'preact';
import { browser } from 'wxt/browser';
import { ask } from '@/lib/bridge/ask';
import type { SettingsView } from '@/lib/domain/settings-view';
import type { SiteGroup } from '@/lib/domain/site';
import { dressPage } from '@/lib/ui/dress-page';
import { pageRoot } from '@/lib/ui/pages';
import { Welcome } from '@/lib/ui/welcome/view';
import { type Wording, wordingOf } from '@/lib/ui/words';

const root = pageRoot(document);
let [wording, settings] = await Promise.all([loadWording(), ask({ kind: 'settings' })]);

async function loadWording(): Promise<Wording> {
  return wordingOf(await ask({ kind: 'words' }));
}

function draw(): void {
  dressPage(document, wording, 'Second Look');
  render(
    <Welcome
      wording={wording}
      settings={settings}
      chooseLanguage={(language) => void change({ language })}
      chooseCountry={(country) => void change({ country })}
      switchOn={switchOn}
      open={(page) => void browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html`) })}
    />,
    root,
  );
}

async function change(choice: { readonly language?: string; readonly country?: string }): Promise<void> {
  settings = await ask({ kind: 'change-settings', ...choice });
  wording = await loadWording();
  draw();
}

/** Nothing may come between the press and the request, or the browser refuses to ask. */
function switchOn(groups: readonly SiteGroup[]): Promise<boolean> {
  return browser.permissions.request({ origins: originsOf(settings, groups) });
}

function originsOf(view: SettingsView, groups: readonly SiteGroup[]): string[] {
  return view.groups.filter(({ group }) => groups.includes(group)).flatMap(({ origins }) => [...origins]);
}

draw();
