import { type Retention, seenDays } from '@/lib/domain/retention';
import { Choice } from '../parts/choice';
import type { Wording } from '../words';
import { NumberChoice } from './number-choice';

interface Props {
  readonly wording: Wording;
  readonly retention: Retention;
  readonly choose: (retention: Partial<Retention>) => void;
}

/** Whether sightings are remembered, where, and for how long. */
export function SeenChoices({ wording: { say }, retention, choose }: Props) {
  return (
    <section class="stack" aria-labelledby="seen-before">
      <h2 id="seen-before">{say('memory.seen.title')}</h2>
      <div>
        <Choice
          id="seen"
          label={say('memory.seen')}
          texts={[say('memory.seen.text'), say('memory.seen.private'), say('memory.seen.off')]}
          isOn={retention.isSeenOn}
          change={(isSeenOn) => choose({ isSeenOn })}
        />
        <Choice
          id="messages"
          label={say('memory.messages')}
          texts={[say('memory.messages.text')]}
          isOn={retention.isSeenInMessages}
          change={(isSeenInMessages) => choose({ isSeenInMessages })}
        />
      </div>
      <NumberChoice
        id="days"
        label={say('memory.days')}
        text={say('memory.days.text')}
        value={retention.seenDays}
        values={seenDays}
        name={(days) => say('memory.days.choice', { days })}
        choose={(days) => choose({ seenDays: days })}
      />
    </section>
  );
}
