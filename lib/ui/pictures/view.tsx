import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Asked, Chosen, ChosenPicture, RememberedPictures } from '@/lib/domain/chosen-picture';
import type { Frame, PageView, RememberedPicture } from '@/lib/domain/picture';
import type { Raster } from '@/lib/domain/raster';
import { ExitBar } from '../parts/exit-bar';
import { MemoryPages } from '../parts/memory-pages';
import { MorePages } from '../parts/more-pages';
import { PageHead } from '../parts/page-head';
import type { Wording } from '../words';
import { ChosenOne } from './chosen-one';
import { FromElsewhere } from './from-elsewhere';
import { FromPage } from './from-page';
import { RememberedList } from './remembered-list';

export interface PicturesProps {
  readonly wording: Wording;
  /** What was on the screen when the user pressed. */
  readonly view: PageView;
  readonly remembered: RememberedPictures;
  /** Cuts a frame out of the view. */
  readonly cutOut: (frame: Frame) => Promise<Chosen>;
  readonly openFile: (file: Blob) => Promise<Chosen>;
  readonly recognise: (picture: ChosenPicture) => Promise<Asked>;
  readonly remember: (picture: ChosenPicture, name: string) => Promise<Asked>;
  readonly watch: (picture: ChosenPicture, name: string) => Promise<Asked>;
  readonly forget: (picture: RememberedPicture) => Promise<boolean>;
  /** What is said of memory while it is locked or fleeting. */
  readonly banner?: ComponentChildren;
  /** Called when the reader leaves at once. */
  readonly leaving: () => void;
  /** What else can be done with the chosen picture, such as reading the text in it. */
  readonly more?: (raster: Raster) => ComponentChildren;
}

/** Choose a picture, ask whether it is one of those remembered, have it remembered. */
export function Pictures(props: PicturesProps) {
  const { wording, view } = props;
  const { say } = wording;
  const [chosen, setChosen] = useState<ChosenPicture>();
  const [problem, setProblem] = useState('');
  const choose = (asked: Promise<Chosen>): void => {
    asked.then((picture) => {
      setProblem(picture.kind === 'bad' ? say(`pictures.bad.${picture.why}`) : '');
      setChosen(picture.kind === 'bad' ? undefined : picture);
    });
  };
  return (
    <>
      <ExitBar wording={wording} leaving={props.leaving} />
      <main class="page">
        <PageHead title={say('pictures.title')} intro={say('pictures.intro')} />
        <MemoryPages wording={wording} here="pictures" />
        {props.banner}
        <p class="soft">{say('pictures.how')}</p>
        <section class="stack">
          <h2>{say('pictures.choose.title')}</h2>
          {view.kind === 'seen' ? (
            <FromPage wording={wording} view={view} choose={(frame) => choose(props.cutOut(frame))} />
          ) : (
            <p class="note">{say(`pictures.choose.${view.kind}`)}</p>
          )}
          <FromElsewhere
            wording={wording}
            choose={(file) => choose(props.openFile(file))}
            refuse={() => setProblem(say('pictures.bad.paste'))}
          />
          <p role="status">{problem}</p>
        </section>
        {chosen === undefined ? null : (
          <ChosenOne
            key={chosen.preview}
            wording={wording}
            picture={chosen}
            recognise={props.recognise}
            remember={props.remember}
            watch={props.watch}
            more={props.more}
          />
        )}
        {/* That it is locked is said on top, and once is enough. */}
        {props.banner && props.remembered.kind === 'locked' ? null : (
          <RememberedList wording={wording} remembered={props.remembered} forget={props.forget} />
        )}
      </main>
      <MorePages wording={wording} here="pictures" />
    </>
  );
}
