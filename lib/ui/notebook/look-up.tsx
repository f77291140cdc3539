import { useState } from 'preact/hooks';
import { startOf } from '@/lib/domain/day';
import { type LookedUp, type LookUpAnswer, longestLookUp, mostOf } from '@/lib/domain/seen';
import { unreachable } from '@/lib/domain/unreachable';
import type { Wording } from '../words';

export interface LookUpProps {
  /** With the words `look-up`. */
  readonly wording: Wording;
  /** Rejects when the background cannot be reached. */
  readonly lookUp: (text: string) => Promise<LookUpAnswer>;
  /** The name of a site people know it by. */
  readonly siteName: (site: string) => string;
}

type Outcome = { readonly kind: 'none' | 'empty' | 'asking' | 'failed' } | LookUpAnswer;

/** "Have I seen this contact before?": a field, and what this device remembers. Nothing of it is kept. */
export function LookUp({ wording, lookUp, siteName }: LookUpProps) {
  const { say } = wording;
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });

  const submit = (event: Event): void => {
    event.preventDefault();
    if (text.trim() === '') {
      setOutcome({ kind: 'empty' });
      return;
    }
    setOutcome({ kind: 'asking' });
    lookUp(text).then(setOutcome, () => setOutcome({ kind: 'failed' }));
  };

  return (
    <section class="stack" aria-labelledby="look-up-title">
      <h2 id="look-up-title">{say('look-up.title')}</h2>
      <form class="stack" onSubmit={submit}>
        <div class="field">
          <label class="label" for="look-up">
            {say('look-up.label')}
          </label>
          <input
            id="look-up"
            type="text"
            dir="auto"
            autocomplete="off"
            spellcheck={false}
            maxLength={longestLookUp}
            value={text}
            aria-describedby="look-up-note"
            onInput={({ currentTarget }) => {
              setText(currentTarget.value);
              setOutcome({ kind: 'none' });
            }}
          />
          <p class="soft small" id="look-up-note">
            {say('look-up.intro')}
          </p>
        </div>
        <button type="submit" class="button" aria-busy={outcome.kind === 'asking'}>
          {say('look-up.submit')}
        </button>
      </form>
      <div class="stack" aria-live="polite">
        <Answer outcome={outcome} wording={wording} siteName={siteName} />
      </div>
    </section>
  );
}

function Answer({
  outcome,
  wording,
  siteName,
}: Pick<LookUpProps, 'wording' | 'siteName'> & { readonly outcome: Outcome }) {
  const { say } = wording;
  switch (outcome.kind) {
    case 'none':
      return null;
    case 'asking':
      return <p class="soft">{say('look-up.working')}</p>;
    case 'empty':
    case 'failed':
    case 'closed':
      return <p>{say(`look-up.${outcome.kind}`)}</p>;
    case 'looked-up':
      return outcome.contacts.length === 0 ? (
        <p>{say('look-up.no-contact')}</p>
      ) : (
        outcome.contacts.map((contact) => (
          <Remembered key={contact.contact} contact={contact} wording={wording} siteName={siteName} />
        ))
      );
    default:
      return unreachable(outcome);
  }
}

function Remembered({
  contact: { contact, seen },
  wording,
  siteName,
}: Pick<LookUpProps, 'wording' | 'siteName'> & { readonly contact: LookedUp }) {
  const { say, language } = wording;
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <article class="card stack">
      <h3>
        <bdi>{contact}</bdi>
      </h3>
      {seen === undefined ? (
        <p>{say('look-up.never')}</p>
      ) : (
        <>
          <ul class="stack">
            <li>{say(seen.offers >= mostOf ? 'look-up.most' : 'look-up.seen', { count: seen.offers })}</li>
            {seen.names > 0 ? <li>{say('look-up.names', { count: seen.names })}</li> : null}
            {seen.places > 0 ? <li>{say('look-up.places', { count: seen.places })}</li> : null}
            {seen.jobs > 0 ? <li>{say('look-up.jobs', { count: seen.jobs })}</li> : null}
            {seen.sites.length > 0 ? (
              <li>{say('look-up.sites', { sites: list.format(seen.sites.map(siteName)) })}</li>
            ) : null}
            <li>
              {say(seen.first === seen.last ? 'look-up.one-day' : 'look-up.days', {
                first: day.format(startOf(seen.first)),
                last: day.format(startOf(seen.last)),
              })}
            </li>
          </ul>
          {seen.wasMarked ? <p>{say('look-up.marked')}</p> : null}
          {seen.offers > 1 ? <p class="soft">{say('look-up.chance')}</p> : null}
        </>
      )}
    </article>
  );
}
