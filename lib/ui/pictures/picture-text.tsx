import { useState } from 'preact/hooks';
import { CheckForm, type CheckFormProps } from '../check/form';
import { CopyButton } from '../parts/copy-button';
import { PictureReader, type PictureReaderProps } from './picture-reader';

type Props = Omit<PictureReaderProps, 'found'> & Pick<CheckFormProps, 'check' | 'openHelp' | 'keeping'>;

/**
 * Reads the words in a picture, lets the reader put them right, copy them and have them checked: a section for a page that has the words
 * `picture-text`. `read` is `readPicture` of `lib/picture-text`. Nothing is kept.
 */
export function PictureText({ wording, check, openHelp, keeping, ...reader }: Props) {
  const { say } = wording;
  const [text, setText] = useState<string>();
  return (
    <section class="stack">
      <h2>{say('picture-text.title')}</h2>
      <PictureReader wording={wording} {...reader} found={setText} />
      {text === undefined ? null : (
        <>
          <CheckForm
            wording={wording}
            text={text}
            setText={setText}
            label={say('picture-text.found')}
            note={say('picture-text.read-over')}
            submit={say('picture-text.check')}
            check={check}
            openHelp={openHelp}
            keeping={keeping}
          />
          <p>
            <CopyButton
              text={text}
              label={say('picture-text.copy')}
              done={say('copy.done')}
              failed={say('copy.failed')}
            />
          </p>
        </>
      )}
    </section>
  );
}
