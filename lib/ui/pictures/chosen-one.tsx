import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Asked, ChosenPicture } from '@/lib/domain/chosen-picture';
import { pictureNameLength } from '@/lib/domain/picture';
import type { Raster } from '@/lib/domain/raster';
import type { WatchedPicture } from '@/lib/domain/watched';
import { WatchedInPicture } from '../parts/watched-in-picture';
import type { Wording } from '../words';
import { answerSentences } from './answer-sentences';

interface Props {
  readonly wording: Wording;
  readonly picture: ChosenPicture;
  readonly recognise: (picture: ChosenPicture) => Promise<Asked>;
  readonly remember: (picture: ChosenPicture, name: string) => Promise<Asked>;
  readonly watch: (picture: ChosenPicture, name: string) => Promise<Asked>;
  readonly more: ((raster: Raster) => ComponentChildren) | undefined;
}

/** The chosen picture, and what can be done with it. */
export function ChosenOne({ wording, picture, recognise, remember, watch, more }: Props) {
  const { say } = wording;
  const [name, setName] = useState('');
  const [said, setSaid] = useState<readonly string[]>([]);
  const [watched, setWatched] = useState<readonly WatchedPicture[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  // It appears further down than what was pressed: whoever cannot see the page is brought to it.
  useEffect(() => heading.current?.focus(), []);
  const tell = (asked: Promise<Asked>, about: string): void => {
    setSaid([say('pictures.working')]);
    setWatched([]);
    asked.then((answer) => {
      setSaid(answerSentences(wording, answer, about));
      setWatched(answer.kind === 'answered' ? answer.watched : []);
    });
  };
  const named = (act: Props['remember']): void => {
    if (name.trim() === '') setSaid([say('pictures.name.empty')]);
    else tell(act(picture, name.trim()), name.trim());
  };
  return (
    <section class="card stack">
      <h2 ref={heading} tabIndex={-1}>
        {say('pictures.chosen.title')}
      </h2>
      <img class="chosen" src={`data:image/jpeg;base64,${picture.preview}`} alt={say('pictures.chosen.title')} />
      <div>
        <button type="button" class="button main" onClick={() => tell(recognise(picture), '')}>
          {say('pictures.ask')}
        </button>
      </div>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          named(remember);
        }}
      >
        <label class="field naming">
          {say('pictures.name')}
          <input
            type="text"
            autocomplete="off"
            maxLength={pictureNameLength}
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        </label>
        <div class="row wrap">
          <button type="submit" class="button">
            {say('pictures.remember')}
          </button>
          <button type="button" class="button" onClick={() => named(watch)} aria-describedby="watch-note">
            {say('pictures.watch')}
          </button>
        </div>
        <p class="soft small" id="watch-note">
          {say('pictures.watch.note')}
        </p>
      </form>
      <div role="status" class="stack answer">
        <WatchedInPicture wording={wording} watched={watched} />
        {said.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {more?.(picture.raster)}
    </section>
  );
}
