import type { Reason } from '@/lib/domain/assessment';
import { reasonSentence, type Wording } from '../words';
import { type Quotable, quotesAround } from './quote-around';
import { QuotedText } from './quoted-text';

interface Props {
  readonly wording: Wording;
  readonly reasons: readonly Reason[];
  /** Language of the offer, for the quotes. */
  readonly language: string;
  /** The offer's words, where they are at hand: quotes are then shown in their sentence. */
  readonly offer?: Quotable;
}

/** The exact words, each with one plain sentence. */
export function ReasonList({ wording, reasons, language, offer = {} }: Props) {
  const quotes = quotesAround(reasons, offer);
  return (
    <ul class="reasons">
      {reasons.map((reason, index) => (
        <li class="reason" key={reason.indicator}>
          {quotes[index] === undefined ? null : <QuotedText quote={quotes[index]} language={language} />}
          <p>{reasonSentence(wording, reason)}</p>
        </li>
      ))}
    </ul>
  );
}
