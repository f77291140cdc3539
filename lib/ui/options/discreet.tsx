import type { Settings } from '@/lib/domain/settings';
import { Choice } from '../parts/choice';
import type { ReaderChoice } from '../parts/reader-choices';
import type { Wording } from '../words';

/** The one place where our name stands in discreet mode too: it says what cannot be hidden. */
const realName = 'Second Look';

interface Props {
  readonly wording: Wording;
  readonly settings: Settings;
  readonly choose: (choice: ReaderChoice) => void;
}

/** Discreet mode, and where it ends. */
export function Discreet({ wording: { say }, settings, choose }: Props) {
  return (
    <Choice
      id="discreet"
      label={say('options.discreet')}
      texts={[
        say('options.discreet.text', { neutral: say('discreet.name') }),
        say('options.discreet.limit', { name: realName }),
      ]}
      isOn={settings.isDiscreet === true}
      change={(isDiscreet) => choose({ isDiscreet })}
    />
  );
}
