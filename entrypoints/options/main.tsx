import { render } from 'preact';
import { browser } from 'wxt/browser';
import { ask } from '@/lib/bridge/ask';
import type { Question } from '@/lib/bridge/protocol';
import { choiceFor, originsOnlyOf, type SettingsView, type SiteView } from '@/lib/domain/settings-view';
import type { SiteGroup } from '@/lib/domain/site';
import { dressPage } from '@/lib/ui/dress-page';
import { Options } from '@/lib/ui/options/view';
import { pageWording } from '@/lib/ui/page-wording';
import { pageRoot } from '@/lib/ui/pages';
import { Trouble } from '@/lib/ui/parts/trouble';

const root = pageRoot(document);
let wording = await askWording();

function askWording() {
  return pageWording(ask({ kind: 'words' }), navigator.languages);
}

function draw(settings: SettingsView): void {
  dressPage(document, wording);
  render(
    <Options
      wording={wording}
      settings={settings}
      version={browser.runtime.getManifest().version}
      chooseLanguage={(language) => change({ language })}
      chooseCountry={(country) => change({ country })}
      switchGroup={(group, on) => switchGroup(settings, group, on)}
      switchSite={(site, on) => switchSites(settings, [site], on)}
      switchHostOn={(host) => void ask({ kind: 'switch-host', host, off: false }).then(start, fail)}
      setDismissed={(dismissed) => change({ dismissed })}
    />,
    root,
  );
}

function fail(error: unknown): void {
  console.debug(error);
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

function switchGroup(settings: SettingsView, group: SiteGroup, on: boolean): void {
  switchSites(settings, settings.groups.find((known) => known.group === group)?.sites ?? [], on);
}

/** Nothing may come between the press and the request, or the browser refuses to ask. */
function switchSites({ groups }: SettingsView, sites: readonly SiteView[], on: boolean): void {
  const ids = new Set(sites.map(({ id }) => id));
  const origins = on ? [...new Set(sites.flatMap((site) => site.origins))] : originsOnlyOf(groups, ids);
  const allowed = on ? browser.permissions.request({ origins }) : giveBack(origins);
  allowed.then((isAllowed) => (isAllowed ? change({ sites: choiceFor(ids, on) }) : start())).catch(fail);
}

/** What came with the installation cannot be given back; it is not used all the same. */
async function giveBack(origins: string[]): Promise<true> {
  if (origins.length > 0) await browser.permissions.remove({ origins }).catch((error) => console.debug(error));
  return true;
}

start();
