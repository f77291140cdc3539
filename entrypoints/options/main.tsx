import { render } from 'preact';
import { browser } from 'wxt/browser';
import { AskError, ask } from '@/lib/bridge/ask';
import type { Question } from '@/lib/bridge/protocol';
import type { LockAct, LockOutcome } from '@/lib/domain/lock';
import { choiceFor, originsOnlyOf, type SettingsView, type SiteView } from '@/lib/domain/settings-view';
import type { SiteGroup } from '@/lib/domain/site';
import { dressPage } from '@/lib/ui/dress-page';
import { Options } from '@/lib/ui/options/view';
import { pageWording } from '@/lib/ui/page-wording';
import { pageRoot } from '@/lib/ui/pages';
import { Trouble } from '@/lib/ui/parts/trouble';

const root = pageRoot(document);
let wording = await askWording();
/** How often something was pressed that the lock keeps. */
let refusals = 0;

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
      choose={change}
      applyLock={applyLock}
      refusals={refusals}
    />,
    root,
  );
}

function fail(error: unknown): void {
  console.debug(error);
  if (error instanceof AskError && error.code === 'locked') {
    refusals += 1;
    start();
    return;
  }
  dressPage(document, wording);
  render(<Trouble wording={wording} retry={start} />, root);
}

function start(): void {
  ask({ kind: 'settings' }).then(draw, fail);
}

function change(choice: Omit<Question<'change-settings'>, 'kind'>, done: () => void = () => {}): void {
  ask({ kind: 'change-settings', ...choice })
    .then(async (settings) => {
      done();
      wording = await askWording();
      draw(settings);
    })
    .catch(fail);
}

async function applyLock(act: LockAct): Promise<LockOutcome> {
  const { outcome, settings } = await ask({ kind: 'lock', ...act });
  draw(settings);
  return outcome;
}

function switchGroup(settings: SettingsView, group: SiteGroup, on: boolean): void {
  switchSites(settings, settings.groups.find((known) => known.group === group)?.sites ?? [], on);
}

/**
 * Nothing may come between the press and the request for a permission, or the browser refuses to ask. One that is not needed any more is
 * given back once the choice was taken: a lock may refuse it.
 */
function switchSites({ groups }: SettingsView, sites: readonly SiteView[], on: boolean): void {
  const ids = new Set(sites.map(({ id }) => id));
  const choice = { sites: choiceFor(ids, on) };
  if (!on) {
    change(choice, () => giveBack(originsOnlyOf(groups, ids)));
    return;
  }
  const origins = [...new Set(sites.flatMap((site) => site.origins))];
  browser.permissions.request({ origins }).then((isAllowed) => (isAllowed ? change(choice) : start()), fail);
}

/** What came with the installation cannot be given back; it is not used all the same. */
function giveBack(origins: string[]): void {
  if (origins.length > 0) browser.permissions.remove({ origins }).catch((error) => console.debug(error));
}

start();
