import { useEffect, useState } from 'preact/hooks';
import type { Wording } from '../words';

interface Props {
  readonly wording: Wording;
  /** Words that are blacked out now. */
  readonly words: readonly string[];
  /** Words that are marked in the preview: they go into the field. */
  readonly marked: string;
  readonly change: (words: readonly string[]) => void;
  /** In how many places a word stands. */
  readonly places: (word: string) => number;
}

/** Words to black out, written or marked. The list of them stays on this page. */
export function BlackOut({ wording: { say }, words, marked, change, places }: Props) {
  const [written, setWritten] = useState('');
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (marked !== '') setWritten(marked);
  }, [marked]);
  const blackOut = (event: Event): void => {
    event.preventDefault();
    const word = written.trim();
    if (word === '') return;
    const count = places(word);
    setSaid(say('evidence.black.done', { count }));
    if (count > 0 && !words.includes(word)) change([...words, word]);
    if (count > 0) setWritten('');
  };
  return (
    <section class="stack screen-only">
      <h2>{say('evidence.black.title')}</h2>
      <p>{say('evidence.black.intro')}</p>
      <form class="stack" onSubmit={blackOut}>
        <div class="field">
          <label class="label" for="words-to-black-out">
            {say('evidence.black.label')}
          </label>
          <textarea
            id="words-to-black-out"
            class="short"
            rows={2}
            dir="auto"
            spellcheck={false}
            autocomplete="off"
            value={written}
            onInput={({ currentTarget: { value } }) => setWritten(value)}
          />
        </div>
        <p>
          <button type="submit" class="button">
            {say('evidence.black.button')}
          </button>
        </p>
        <p class="small" role="status">
          {said}
        </p>
      </form>
      {words.length === 0 ? null : (
        <>
          <p class="label">{say('evidence.black.list')}</p>
          <ul class="list plain">
            {words.map((word) => (
              <li class="row" key={word}>
                <bdi class="grow">{word}</bdi>
                <button
                  type="button"
                  class="button slim"
                  onClick={() => change(words.filter((other) => other !== word))}
                >
                  {say('evidence.black.undo')}
                  <span class="sr">: {word}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="soft small">{say('evidence.black.pictures')}</p>
    </section>
  );
}
