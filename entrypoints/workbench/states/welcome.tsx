import { Trouble } from '@/lib/ui/parts/trouble';
import { Welcome } from '@/lib/ui/welcome/view';
import type { Hands } from '../hands';
import { inventedSettings } from '../invented/settings';
import { idle, page } from '../page-state';
import type { State } from '../scene';

/** The welcome after so many presses of its main button. */
function after(presses: number, isGranted = true): State {
  const walk = async ({ press }: Hands): Promise<void> => {
    for (let pressed = 0; pressed < presses; pressed += 1) await press('.button.main');
  };
  return page(
    ({ wording }) => (
      <Welcome
        wording={wording}
        settings={inventedSettings(wording.language)}
        chooseLanguage={idle}
        chooseCountry={idle}
        choose={idle}
        switchOn={async () => isGranted}
        open={idle}
      />
    ),
    walk,
  );
}

export const welcomeStates: Readonly<Record<string, State>> = {
  'step 1': after(0),
  'step 2': after(1),
  'step 3': after(2),
  refused: after(3, false),
  done: after(3),
  'background gone': page(({ wording }) => <Trouble wording={wording} retry={idle} />),
};
