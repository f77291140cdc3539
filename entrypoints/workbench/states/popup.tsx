import type { NoticedOffer } from '@/lib/domain/page-status';
import type { SettingsView } from '@/lib/domain/settings-view';
import { type Glance, Popup, type PopupProps } from '@/lib/ui/popup/view';
import { caution, danger, type Invented, notice } from '../invented/offers';
import { inventedSettings } from '../invented/settings';
import { idle, never, page } from '../page-state';
import { discreet, type State } from '../scene';

const host = 'jobs.example';

const open = { kind: 'open', hasPassphrase: false } as const;

type Ways = Partial<Pick<PopupProps, 'site' | 'isRefused' | 'memory'>> & { readonly lock?: SettingsView['lock'] };

/** The popup with one thing known of the page. */
function popup(
  glance: Glance,
  { site = { host, isOn: true }, isRefused = false, lock, memory = open }: Ways = {},
): State {
  return page(({ wording, wordingFor }) => {
    const settings = inventedSettings(wording.language);
    return (
      <Popup
        wording={wording}
        wordingFor={wordingFor}
        glance={glance}
        settings={lock === undefined ? settings : { ...settings, lock }}
        site={glance.kind === 'read' || glance.kind === 'off' ? site : undefined}
        checkPage={idle}
        checkSelection={idle}
        viewPictures={idle}
        switchSite={idle}
        chooseLanguage={idle}
        open={idle}
        retry={idle}
        keeping={() => ({ keep: never, openNotebook: idle })}
        isRefused={isRefused}
        memory={memory}
        erase={async () => 'done'}
      />
    );
  });
}

const noticed = (...all: readonly Invented[]): readonly NoticedOffer[] =>
  all.map(({ offer, assessment }) => ({ id: offer.id, title: offer.title ?? '', level: assessment.level, assessment }));

type Read = Extract<Glance, { kind: 'read' }>;

const read = (more: Partial<Read> = {}): Read => ({
  kind: 'read',
  host,
  read: 25,
  noticed: [],
  partly: false,
  by: [{ site: 'JobTree' }],
  folded: 0,
  watched: [],
  ...more,
});

const marked = read({ noticed: noticed(danger, caution, notice) });
const isOff = { site: { host, isOn: false } };

export const popupStates: Readonly<Record<string, State>> = {
  asking: popup({ kind: 'asking' }),
  marked: popup(marked),
  noticed: popup(read({ noticed: noticed(notice) })),
  nothing: popup(read()),
  'not read yet': popup(read({ read: 0 })),
  folded: popup(read({ folded: 3, by: [{ way: 'fallback' }, { way: 'job-posting' }, { way: 'selection' }] })),
  watched: popup(
    read({
      watched: [
        { words: '+34 600 00 00 00', offer: 'Kitchen help by the sea, room included' },
        { words: 'سفر مجاني', offer: '' },
      ],
    }),
  ),
  'memory locked': popup(read(), { memory: { kind: 'locked' } }),
  'memory for now only': popup(read(), { memory: { ...open, fleeting: 'refused' } }),
  'memory being erased': popup(read(), { memory: { kind: 'erasing' } }),
  'read in part': popup(read({ partly: true })),
  off: popup({ kind: 'off', host, site: undefined }, isOff),
  'off by group': popup({ kind: 'off', host, site: 'jobs-1' }, isOff),
  wall: popup({ kind: 'unreadable', host, nothing: 'wall' }),
  'no offer': popup({ kind: 'unreadable', host, nothing: 'no-offer' }),
  unreadable: popup({ kind: 'unreadable', host, nothing: 'unreadable' }),
  changed: popup({ kind: 'unreadable', host, nothing: 'changed' }),
  'nothing selected': popup({ kind: 'nothing-selected' }),
  'not allowed': popup({ kind: 'not-allowed' }),
  failed: popup({ kind: 'failed' }),
  'lock set': popup(read(), { lock: { kind: 'closed' } }),
  'lock set, refused': popup(marked, { lock: { kind: 'closed' }, isRefused: true }),
  discreet: (scene) => popup(marked)(discreet(scene)),
};
