import { helpFragment } from '@/lib/domain/help-address';
import type { Harm } from '@/lib/domain/indicator';
import type { Wording } from '../words';

interface Props {
  readonly wording: Wording;
  readonly harms: readonly Harm[];
}

/** The one main step of a page: people to talk to, chosen for these harms. On paper it leaves room for a number. */
export function TalkStep({ wording: { say }, harms }: Props) {
  return (
    <>
      <p>{say('learn.next.text')}</p>
      <div class="screen-only">
        <a class="button main" href={`help.html#${helpFragment({ harms, jobCountries: [] })}`}>
          {say('learn.help')}
        </a>
      </div>
      <p class="label paper-only">{say('learn.paper.call')}</p>
    </>
  );
}
