import { useState } from 'preact/hooks';
import type { PictureLanguages } from '@/lib/domain/picture-text';
import { ExitBar } from '../parts/exit-bar';
import { MorePages } from '../parts/more-pages';
import { PageHead } from '../parts/page-head';
import { PictureReader } from '../pictures/picture-reader';
import type { ReadPicture } from '../pictures/use-reading';
import type { Wording } from '../words';
import { CheckForm, type CheckFormProps } from './form';

export interface CheckProps extends Pick<CheckFormProps, 'check' | 'openHelp' | 'keeping'> {
  /** Needs the words `picture-text`. */
  readonly wording: Wording;
  readonly read: ReadPicture;
  /** Languages to read a picture in, unless the reader chooses others. */
  readonly languages: PictureLanguages;
}

/** Paste a text or a chat, or have it read from a picture, and have it checked. Nothing is stored unless the reader keeps it. */
export function Check({ wording, check, openHelp, keeping, read, languages }: CheckProps) {
  const { say } = wording;
  const [text, setText] = useState('');
  const [hasPicture, setHasPicture] = useState(false);
  return (
    <>
      <ExitBar wording={wording} />
      <main class="page">
        <PageHead title={say('check.title')} intro={say('check.intro')} />
        <details open={hasPicture} onToggle={({ currentTarget }) => setHasPicture(currentTarget.open)}>
          <summary>{say('picture-text.title')}</summary>
          <PictureReader
            wording={wording}
            languages={languages}
            read={read}
            arrived={() => setHasPicture(true)}
            found={setText}
          />
        </details>
        <CheckForm
          wording={wording}
          text={text}
          setText={setText}
          label={say('check.label')}
          note={say('check.note')}
          submit={say('check.submit')}
          check={check}
          openHelp={openHelp}
          keeping={keeping}
        />
      </main>
      <MorePages wording={wording} here="check" />
    </>
  );
}
