import type { WeighedReply } from '@/lib/domain/self-check';
import type { Wording } from '../words';

interface Props {
  readonly wording: Wording;
  readonly weighed: readonly WeighedReply[];
}

/** The answers that weighed, each with its reason. */
export function Weighed({ wording: { say }, weighed }: Props) {
  if (weighed.length === 0) return null;
  return (
    <section class="stack">
      <h2>{say('self-check.weighed.title')}</h2>
      <ul class="reasons">
        {weighed.map(({ question, reply, why }) => (
          <li class="reason" key={question}>
            <strong>{say(`self-check.ask.${question}`)}</strong>
            <span class="soft small">{say('self-check.answered', { answer: say(`self-check.${reply}`) })}</span>
            <p>{say(`self-check.why.${why}`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
