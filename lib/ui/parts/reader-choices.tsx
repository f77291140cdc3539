import type { ComponentChildren } from 'preact';
import type { Settings } from '@/lib/domain/settings';
import type { Wording } from '../words';
import { Choice } from './choice';

/** What can be chosen about the reader, as far as it is spoken of here. */
export type ReaderChoice = Partial<Record<'isEasyRead' | 'isTeen' | 'isDiscreet', boolean>>;

interface Props {
  readonly wording: Wording;
  readonly settings: Settings;
  readonly choose: (choice: ReaderChoice) => void;
  /** More choices below. */
  readonly children?: ComponentChildren;
}

/** How it speaks to the reader: in easy words, and as to someone of 13 to 17. */
export function ReaderChoices({ wording: { say }, settings, choose, children }: Props) {
  return (
    <div>
      <Choice
        id="easy"
        label={say('options.easy')}
        texts={[say('options.easy.text')]}
        isOn={settings.isEasyRead === true}
        change={(isEasyRead) => choose({ isEasyRead })}
      />
      <Choice
        id="teen"
        label={say('options.teen')}
        texts={[say('options.teen.text')]}
        isOn={settings.isTeen === true}
        change={(isTeen) => choose({ isTeen })}
      />
      {children}
    </div>
  );
}
