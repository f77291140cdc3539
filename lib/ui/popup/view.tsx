import type { MemoryState } from '@/lib/domain/memory-state';
import type { OfferId } from '@/lib/domain/offer';
import type { PageStatus } from '@/lib/domain/page-status';
import type { SettingsView } from '@/lib/domain/settings-view';
import { type Keeping, KeepOffer } from '../parts/keep-offer';
import { LanguageChooser } from '../parts/language-chooser';
import { Lens } from '../parts/lens';
import type { OwnPage } from '../parts/more-pages';
import { Switch } from '../parts/switch';
import type { Wording } from '../words';
import { AtAGlance } from './at-a-glance';
import { MemoryLines } from './memory-lines';
import { NoticedList } from './noticed-list';
import { WatchedList } from './watched-list';

/** What is known of the page just now. */
export type Glance = PageStatus | { readonly kind: 'asking' | 'failed' | 'not-allowed' | 'nothing-selected' };

export interface PopupProps {
  readonly wording: Wording;
  readonly wordingFor: (offerLanguage: string) => Wording;
  readonly glance: Glance;
  /** Absent as long as the background has not answered. */
  readonly settings: SettingsView | undefined;
  /** The site of the tab, when it is one that can be switched here. */
  readonly site: { readonly host: string; readonly isOn: boolean } | undefined;
  readonly checkPage: () => void;
  readonly checkSelection: () => void;
  readonly viewPictures: () => void;
  /** Called straight from a press: it may have to ask for a permission. */
  readonly switchSite: (on: boolean) => void;
  readonly chooseLanguage: (language: string) => void;
  readonly open: (page: OwnPage) => void;
  readonly retry: () => void;
  /** How an offer of the page is kept. */
  readonly keeping: (offer: OfferId) => Keeping;
  /** Something was pressed that the lock keeps. */
  readonly isRefused: boolean;
  /** Absent as long as it is not known. */
  readonly memory: MemoryState | undefined;
  /** Erases everything that is kept and remembered. Resolves with whether it is all gone; it may be finished later. */
  readonly erase: () => Promise<'done' | 'begun' | 'failed'>;
}

/** This page at a glance, and every way on from here. */
export function Popup(props: PopupProps) {
  const { wording, glance, settings, site, open } = props;
  const { say } = wording;
  return (
    <main class="popup stack">
      <div class="head">
        <Lens />
        <h1 class="big grow">{say('name')}</h1>
        {settings === undefined ? null : (
          <LanguageChooser wording={wording} settings={settings} choose={props.chooseLanguage} isSlim />
        )}
      </div>
      <AtAGlance wording={wording} glance={glance} retry={props.retry} />
      {glance.kind === 'read' ? (
        <>
          <NoticedList
            wording={wording}
            wordingFor={props.wordingFor}
            noticed={glance.noticed}
            keeping={props.keeping}
          />
          <WatchedList wording={wording} watched={glance.watched} />
        </>
      ) : null}
      {glance.kind === 'read' && glance.page !== undefined ? (
        <KeepOffer key={glance.page} wording={wording} {...props.keeping(glance.page)} />
      ) : null}
      {site === undefined ? null : (
        <div class="row boxed">
          <span class="grow" id="site">
            {say('popup.reads-site', { host: site.host })}
          </span>
          <Switch isOn={site.isOn} labelledBy="site" change={props.switchSite} />
        </div>
      )}
      <div class="pair">
        <button type="button" class="button" onClick={props.checkPage}>
          {say('popup.check-page')}
        </button>
        <button type="button" class="button" onClick={props.checkSelection}>
          {say('popup.check-selection')}
        </button>
      </div>
      <button type="button" class="button full" onClick={props.viewPictures}>
        {say('popup.pictures')}
      </button>
      <MemoryLines wording={wording} state={props.memory} open={open} erase={props.erase} />
      <div class="talk">
        <button type="button" class="button main full" onClick={() => open('help')}>
          {say('popup.talk')}
        </button>
        <div class="row ends">
          <button type="button" class="link" onClick={() => open('check')}>
            {say('popup.check-text')}
          </button>
          <button type="button" class="link" onClick={() => open('learn')}>
            {say('popup.learn')}
          </button>
          <button type="button" class="link" onClick={() => open('options')}>
            {say('settings')}
          </button>
        </div>
        {settings === undefined || settings.lock.kind === 'none' ? null : (
          <LockLine wording={wording} isRefused={props.isRefused} />
        )}
      </div>
    </main>
  );
}

/** As long as there is a lock, everyone who opens the popup is told so; and why something was not done. */
function LockLine({ wording: { say }, isRefused }: { readonly wording: Wording; readonly isRefused: boolean }) {
  return (
    <div class="lock small">
      <p class="soft">{say('lock.line')}</p>
      <p role="status">{isRefused ? say('lock.refused.site') : ''}</p>
    </div>
  );
}
