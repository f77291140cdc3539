import { render } from 'preact';
import { browser } from 'wxt/browser';
import { ask } from '@/lib/bridge/ask';
import type { SiteGroup } from '@/lib/domain/site';
import { dressPage } from '@/lib/ui/dress-page';
import { Options } from '@/lib/ui/options/view';
import { pageRoot } from '@/lib/ui/pages';
import { type Wording, wordingOf } from '@/lib/ui/words';

const root = pageRoot(document);
let [wording, settings] = await Promise.all([loadWording(), ask({ kind: 'settings' })]);

async function loadWording(): Promise<Wording> {
  return wordingOf(await ask({ kind: 'words' }));
}

function draw(): void {
  dressPage(document, wording, 'Second Look');
  render(
    <Options
      wording={wording}
      settings={settings}
      version={browser.runtime.getManifest().version}
      chooseLanguage={(language) => void change({ language })}
      chooseCountry={(country) => void change({ country })}
      switchGroup={switchGroup}
      switchHostOn={(host) => void ask({ kind: 'switch-host', host, off: false }).then(refresh)}
      setDismissed={(dismissed) => void change({ dismissed })}
    />,
    root,
  );
}

async function change(choice: Omit<Parameters<typeof ask<'change-settings'>>[0], 'kind'>): Promise<void> {
  settings = await ask({ kind: 'change-settings', ...choice });
  wording = await loadWording();
  draw();
}

async function refresh(): Promise<void> {
  settings = await ask({ kind: 'settings' });
  draw();
}

/** Nothing may come between the press and the request, or the browser refuses to ask. */
function switchGroup(group: SiteGroup, on: boolean): void {
  const origins = settings.groups.flatMap((known) => (known.group === group ? [...known.origins] : []));
  const done = on ? browser.permissions.request({ origins }) : browser.permissions.remove({ origins });
  void done.then(refresh);
}

draw();
