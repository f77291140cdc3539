import { useMemo, useState } from 'preact/hooks';
import type { Assessment } from '@/lib/domain/assessment';
import type { Message } from '@/lib/domain/offer';
import type { Keeping } from '../parts/keep-offer';
import type { Quotable } from '../parts/quote-around';
import type { Wording } from '../words';
import { CheckOutcome } from './outcome';
import { messagesOf, readChat } from './read-chat';

export interface CheckFormProps {
  readonly wording: Wording;
  readonly text: string;
  readonly setText: (text: string) => void;
  /** What the text is called, and what is said below it. */
  readonly label: string;
  readonly note: string;
  /** What the button says that checks it. */
  readonly submit: string;
  /** Rejects when the background cannot be reached. */
  readonly check: (text: string, messages: readonly Message[]) => Promise<Checked>;
  readonly openHelp: (assessment: Assessment) => void;
  /** How what was checked is kept. */
  readonly keeping: (text: string, messages: readonly Message[]) => Keeping;
}

/** An assessment, and the words to show it with: those of the page, with the offer's language beside them. */
export interface Checked {
  readonly assessment: Assessment;
  readonly wording: Wording;
}

/** What came of a check, and of which text: words written since are not what was checked. */
export type Outcome =
  | { readonly kind: 'asking' | 'failed' | 'empty'; readonly of: string }
  | {
      readonly kind: 'checked';
      readonly of: string;
      readonly checked: Checked;
      readonly asked: Required<Pick<Quotable, 'text' | 'messages'>>;
    };

/** A text or a chat to change and to check; the same engine answers with the same reasons. Nothing is stored. */
export function CheckForm(props: CheckFormProps) {
  const { wording, text, setText, label, note, submit, check, openHelp, keeping } = props;
  const { say } = wording;
  const [chosen, setMe] = useState<string>();
  const [latest, setOutcome] = useState<Outcome>();
  const chat = useMemo(() => readChat(text), [text]);
  const me = chat?.speakers.includes(chosen ?? '') ? chosen : undefined;
  const outcome = latest?.of === text ? latest : undefined;

  const ask = (event: Event): void => {
    event.preventDefault();
    if (text.trim() === '') {
      setOutcome({ kind: 'empty', of: text });
      return;
    }
    setOutcome({ kind: 'asking', of: text });
    const asked = { text: chat ? '' : text, messages: chat ? messagesOf(chat, me) : [] };
    check(asked.text, asked.messages).then(
      (checked) => setOutcome({ kind: 'checked', of: text, checked, asked }),
      () => setOutcome({ kind: 'failed', of: text }),
    );
  };

  return (
    <>
      <form class="stack" onSubmit={ask}>
        <div class="field">
          <label class="label" for="text">
            {label}
          </label>
          <textarea
            id="text"
            dir="auto"
            value={text}
            aria-describedby="text-note"
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
          <p class="soft small" id="text-note">
            {note}
          </p>
        </div>
        {chat === undefined ? null : (
          <div class="field">
            <label class="label" for="me">
              {say('check.me')}
            </label>
            <select id="me" value={me ?? ''} onChange={({ currentTarget }) => setMe(currentTarget.value || undefined)}>
              <option value="">{say('check.me.none')}</option>
              {chat.speakers.map((speaker) => (
                <option key={speaker} value={speaker}>
                  {speaker}
                </option>
              ))}
            </select>
          </div>
        )}
        <div class="row fold">
          <button type="submit" class="button main grow" aria-busy={outcome?.kind === 'asking'}>
            {submit}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => {
              setText('');
              setOutcome(undefined);
            }}
          >
            {say('check.clear')}
          </button>
        </div>
      </form>
      <CheckOutcome wording={wording} outcome={outcome} openHelp={openHelp} keeping={keeping} />
    </>
  );
}
