import { useEffect, useRef, useState } from 'preact/hooks';
import type { Wording } from '../words';

interface Written {
  readonly note: string;
  readonly tags: readonly string[];
}

interface Props extends Written {
  readonly wording: Wording;
  /** Answers whether it was saved; rejects when nobody could be asked. */
  readonly save: (written: Written) => Promise<boolean>;
}

/** Milliseconds without a press after which what was written is saved. */
const pause = 700;
const mostTags = 30;
const longestTag = 60;

/** What the reader writes beside an offer. It is saved as they write, and says so. */
export function NoteFields({ wording: { say }, note, tags, save }: Props) {
  const [said, setSaid] = useState('');
  const [text, setText] = useState({ note, tags: tags.join(', ') });
  const waiting = useRef<(() => void) | undefined>(undefined);

  const write = (next: typeof text): void => {
    setText(next);
    setSaid('');
    const saveNow = (): void => {
      clearTimeout(timer);
      waiting.current = undefined;
      save({ note: next.note, tags: tagsIn(next.tags) }).then(
        (isSaved) => setSaid(say(isSaved ? 'notebook.saved' : 'notebook.not-saved')),
        () => setSaid(say('notebook.not-saved')),
      );
    };
    waiting.current?.();
    const timer = setTimeout(saveNow, pause);
    waiting.current = saveNow;
  };
  const flush = (): void => waiting.current?.();
  // Whoever leaves the page in a hurry has written it all the same.
  useEffect(() => {
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, []);

  return (
    <section class="stack" onFocusOut={flush}>
      <div class="field">
        <label class="label" for="note">
          {say('notebook.note')}
        </label>
        <textarea
          id="note"
          class="short"
          dir="auto"
          maxLength={20_000}
          value={text.note}
          onInput={({ currentTarget }) => write({ ...text, note: currentTarget.value })}
        />
      </div>
      <div class="field">
        <label class="label" for="tags">
          {say('notebook.tags')}
        </label>
        <input
          type="text"
          id="tags"
          dir="auto"
          value={text.tags}
          aria-describedby="tags-note"
          onInput={({ currentTarget }) => write({ ...text, tags: currentTarget.value })}
        />
        <p class="soft small" id="tags-note">
          {say('notebook.tags.note')}
        </p>
      </div>
      <p role="status" class="soft said">
        {said}
      </p>
    </section>
  );
}

/** Tags as they are written, with the comma of any script between them. */
export function tagsIn(text: string): readonly string[] {
  const tags = text.split(/[,،、]/u).map((tag) => tag.trim().slice(0, longestTag).toWellFormed());
  return [...new Set(tags.filter((tag) => tag !== ''))].slice(0, mostTags);
}
