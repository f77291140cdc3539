import type { Reason } from '@/lib/domain/assessment';
import { reasonSentence, type Wording } from '../words';
import { QuotedText } from './quoted-text';

interface Props {
  readonly wording: Wording;
  readonly reasons: readonly Reason[];
  /** Language of the offer, for the quotes. */
  readonly language: string;
}

/** The exact words, each with one plain sentence. */
export function ReasonList({ wording, reasons, language }: Props) {
  return (
    <ul class="reasons">
      {reasons.map((reason) => (
        <li class="reason" key={reason.indicator}>
          <QuotedText text={reason.quote} language={language} />
          <p>{reasonSentence(wording, reason)}</p>
        </li>
      ))}
    </ul>
  );
}
