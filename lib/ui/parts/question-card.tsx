import { askedOf } from '@/lib/domain/asked-of';
import type { Reason } from '@/lib/domain/assessment';
import { questionSentence, type Wording } from '../words';
import { CopyButton } from './copy-button';

/** One question to ask, ready to copy in the language of the offer, with the reader's own words below where they differ. */
export function QuestionCard({ wording, reason }: { readonly wording: Wording; readonly reason: Reason }) {
  const { say } = wording;
  const isForThem = askedOf(reason.indicator) === 'them';
  const other = isForThem ? wording.inOffer : undefined;
  const own = questionSentence(wording, reason);
  const toCopy = other ? questionSentence(other, reason) : own;
  return (
    <div class="question">
      <p class="label">{say(isForThem ? 'ask.title.them' : 'ask.title.someone-trusted')}</p>
      <p>
        <bdi lang={other?.language ?? wording.language}>
          <q>{toCopy}</q>
        </bdi>
      </p>
      {toCopy === own ? null : <p class="soft small">{say('ask.means', { question: own })}</p>}
      <div>
        <CopyButton
          text={toCopy}
          label={say('copy')}
          done={say('copy.done')}
          failed={say('copy.failed')}
          what={toCopy}
        />
      </div>
    </div>
  );
}
