import type { PageStatus } from '@/lib/domain/page-status';
import { Lens } from '../parts/lens';
import { Switch } from '../parts/switch';
import type { Wording } from '../words';
import { AtAGlance } from './at-a-glance';
import { NoticedList } from './noticed-list';

/** What is known of the page just now. */
export type Glance = PageStatus | { readonly kind: 'asking' | 'failed' | 'not-allowed' | 'nothing-selected' };

export interface PopupProps {
  readonly wording: Wording;
  readonly wordingFor: (offerLanguage: string) => Wording;
  readonly glance: Glance;
  /** The site of the tab, when it is one that can be switched here. */
  readonly site: { readonly host: string; readonly isOn: boolean } | undefined;
  readonly checkPage: () => void;
  readonly checkSelection: () => void;
  readonly switchSite: (on: boolean) => void;
  readonly open: (page: 'check' | 'help' | 'options') => void;
  readonly retry: () => void;
}

/** This page at a glance, and every way on from here. */
export function Popup(props: PopupProps) {
  const { wording, glance, site, open } = props;
  const { say } = wording;
  return (
    <main class="popup stack">
      <div class="head">
        <Lens />
        <h1 class="big grow">Second Look</h1>
        <button type="button" class="button slim" onClick={() => open('options')}>
          {say('settings')}
        </button>
      </div>
      <AtAGlance wording={wording} glance={glance} retry={props.retry} />
      {glance.kind === 'read' ? (
        <NoticedList wording={wording} wordingFor={props.wordingFor} noticed={glance.noticed} />
      ) : null}
      <div class="stack">
        <button type="button" class="button full" onClick={props.checkPage}>
          {say('popup.check-page')}
        </button>
        <div class="row">
          <button type="button" class="button grow" onClick={props.checkSelection}>
            {say('popup.check-selection')}
          </button>
          <button type="button" class="button grow" onClick={() => open('check')}>
            {say('popup.check-text')}
          </button>
        </div>
      </div>
      {site === undefined ? null : (
        <>
          <hr class="rule" />
          <div class="row">
            <span class="grow" id="site">
              {say('popup.reads-site', { host: site.host })}
            </span>
            <Switch isOn={site.isOn} labelledBy="site" change={props.switchSite} />
          </div>
        </>
      )}
      <hr class="rule" />
      <button type="button" class="button main full" onClick={() => open('help')}>
        {say('popup.talk')}
      </button>
    </main>
  );
}
