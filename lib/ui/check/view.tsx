import { useMemo, useState } from 'preact/hooks';
import type { Assessment } from '@/lib/domain/assessment';
import type { Message } from '@/lib/domain/offer';
import { callSheet } from '../call-sheet';
import { AssessmentView } from '../parts/assessment-view';
import { CopyButton } from '../parts/copy-button';
import { type Keeping, KeepOffer } from '../parts/keep-offer';
import { ExitBar } from '../parts/exit-bar';
import { MorePages } from '../parts/more-pages';
import { PageHead } from '../parts/page-head';
import type { Quotable } from '../parts/quote-around';
import { RealOffer } from '../parts/real-offer';
import type { Wording } from '../words';
import { messagesOf, readChat } from './read-chat';

export interface CheckProps {
  readonly wording: Wording;
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

type Outcome =
  | { readonly kind: 'none' | 'asking' | 'failed' | 'empty' }
  | { readonly kind: 'checked'; readonly checked: Checked; readonly asked: Asked };

/** What was asked about. */
type Asked = Required<Pick<Quotable, 'text' | 'messages'>>;

/** Paste a text or a chat; the same engine answers with the same reasons. Nothing is stored. */
export function Check({ wording, check, openHelp, keeping }: CheckProps) {
  const { say } = wording;
  const [text, setText] = useState('');
  const [chosen, setMe] = useState<string>();
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const chat = useMemo(() => readChat(text), [text]);
  const me = chat?.speakers.includes(chosen ?? '') ? chosen : undefined;

  const submit = (event: Event): void => {
    event.preventDefault();
    if (text.trim() === '') {
      setOutcome({ kind: 'empty' });
      return;
    }
    setOutcome({ kind: 'asking' });
    const asked = { text: chat ? '' : text, messages: chat ? messagesOf(chat, me) : [] };
    check(asked.text, asked.messages).then(
      (checked) => setOutcome({ kind: 'checked', checked, asked }),
      () => setOutcome({ kind: 'failed' }),
    );
  };

  return (
    <>
      <ExitBar wording={wording} />
      <main class="page">
        <PageHead title={say('check.title')} intro={say('check.intro')} />
        <form class="stack" onSubmit={submit}>
          <div class="field">
            <label class="label" for="text">
              {say('check.label')}
            </label>
            <textarea
              id="text"
              dir="auto"
              value={text}
              aria-describedby="text-note"
              onInput={({ currentTarget }) => {
                setText(currentTarget.value);
                setOutcome({ kind: 'none' });
              }}
            />
            <p class="soft small" id="text-note">
              {say('check.note')}
            </p>
          </div>
          {chat === undefined ? null : (
            <div class="field">
              <label class="label" for="me">
                {say('check.me')}
              </label>
              <select
                id="me"
                value={me ?? ''}
                onChange={({ currentTarget }) => setMe(currentTarget.value || undefined)}
              >
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
            <button type="submit" class="button main grow" aria-busy={outcome.kind === 'asking'}>
              {say('check.submit')}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => {
                setText('');
                setOutcome({ kind: 'none' });
              }}
            >
              {say('check.clear')}
            </button>
          </div>
        </form>
        <section class="stack" aria-live="polite">
          {outcome.kind === 'empty' ? <p>{say('check.empty')}</p> : null}
          {outcome.kind === 'failed' ? <p>{say('check.failed')}</p> : null}
          {outcome.kind === 'checked' ? (
            <>
              <h2>{say('check.outcome')}</h2>
              <div class="card">
                <AssessmentView {...outcome.checked} offer={outcome.asked} />
              </div>
              <p class="soft">{say('not-safe')}</p>
              <button type="button" class="button main full" onClick={() => openHelp(outcome.checked.assessment)}>
                {say('panel.check-with-me')}
              </button>
              {outcome.checked.assessment.reasons.length === 0 ? null : (
                <p>
                  <CopyButton
                    text={callSheet(outcome.checked.wording, {}, outcome.checked.assessment)}
                    label={say('help.sheet.copy')}
                    done={say('copy.done')}
                    failed={say('copy.failed')}
                  />
                </p>
              )}
              <KeepOffer
                key={outcome.asked.text + outcome.asked.messages.length}
                wording={wording}
                {...keeping(outcome.asked.text, outcome.asked.messages)}
              />
              <RealOffer wording={wording} />
            </>
          ) : null}
        </section>
      </main>
      <MorePages wording={wording} here="check" />
    </>
  );
}
