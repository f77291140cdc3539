import type { LockOutcome } from '@/lib/domain/lock';
import type { SettingsView } from '@/lib/domain/settings-view';
import { Options } from '@/lib/ui/options/view';
import { Trouble } from '@/lib/ui/parts/trouble';
import type { Hands } from '../hands';
import { inventedSettings, settingsAfterAWhile } from '../invented/settings';
import { idle, page } from '../page-state';
import { discreet, type State } from '../scene';

interface Ways {
  readonly settings?: (language: string) => SettingsView;
  readonly lock?: SettingsView['lock']['kind'];
  readonly outcome?: LockOutcome;
  readonly refusals?: number;
  readonly walk?: (hands: Hands) => Promise<void>;
}

function options(ways: Ways = {}): State {
  const { settings = inventedSettings, lock = 'none', outcome = { kind: 'done' }, refusals = 0, walk } = ways;
  return page(
    ({ wording }) => (
      <Options
        wording={wording}
        settings={{ ...settings(wording.language), lock: { kind: lock } }}
        version="0.0.0"
        chooseLanguage={idle}
        chooseCountry={idle}
        switchGroup={idle}
        switchSite={idle}
        switchHostOn={idle}
        setDismissed={idle}
        choose={idle}
        applyLock={async () => outcome}
        refusals={refusals}
      />
    ),
    walk,
  );
}

const open = async ({ write, press }: Hands): Promise<void> => {
  await write('#passphrase', 'invented');
  await press('form button[type="submit"]');
};
const setTooShort = async ({ write, press }: Hands): Promise<void> => {
  await write('#passphrase', 'x');
  await press('form button[type="submit"]');
};

export const optionsStates: Readonly<Record<string, State>> = {
  'nothing chosen': options(),
  'after a while': options({ settings: settingsAfterAWhile }),
  'sites unfolded': options({ walk: ({ press }) => press('summary') }),
  'lock, too short': options({ walk: setTooShort }),
  'lock set': options({ lock: 'closed' }),
  'lock set, refused': options({ lock: 'closed', refusals: 1 }),
  'lock set, wrong': options({ lock: 'closed', outcome: { kind: 'wrong', seconds: 4 }, walk: open }),
  'lock set, wait': options({ lock: 'closed', outcome: { kind: 'wait', seconds: 60 }, walk: open }),
  'lock open': options({ lock: 'open' }),
  discreet: (scene) =>
    options({ settings: (language) => inventedSettings(language, { isDiscreet: true }) })(discreet(scene)),
  'background gone': page(({ wording }) => <Trouble wording={wording} retry={idle} />),
};
