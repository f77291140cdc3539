import type { Message, Offer } from '@/lib/domain/offer';
import { shownText } from '../parts/quote-around';
import type { Wording } from '../words';

interface Props {
  readonly wording: Wording;
  readonly offer: Offer;
  /** BCP 47, of the offer. */
  readonly language: string;
}

/** Every word of a kept offer as it was read: text, whatever the page wrote. */
export function KeptWords({ wording: { say }, offer, language }: Props) {
  const { text, messages } = offer;
  return (
    <>
      {text === '' ? null : (
        <section class="stack" aria-labelledby="words-of">
          <h3 id="words-of">{say('notebook.words')}</h3>
          <p class="card told" dir="auto" lang={language}>
            {shownText(text)}
          </p>
        </section>
      )}
      {messages.length === 0 ? null : (
        <section class="stack" aria-labelledby="messages-of">
          <h3 id="messages-of">{say('notebook.messages')}</h3>
          <ol class="turns">
            {messages.map((message, index) => (
              // Turns have nothing but their order to tell them apart.
              <li key={index} class={`card ${message.from}`}>
                <p class="soft small">
                  <bdi>{nameOf(message, say('notebook.me'), say('notebook.them'))}</bdi>
                </p>
                <p class="told" dir="auto" lang={language}>
                  {shownText(message.text)}
                </p>
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

function nameOf({ from, sender }: Message, me: string, them: string): string {
  if (from === 'me') return me;
  return sender ? shownText(sender) : them;
}
