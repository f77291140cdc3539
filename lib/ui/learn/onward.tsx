import type { LearnPage } from '@/lib/domain/learn';
import type { Wording } from '../words';

interface Props {
  readonly wording: Wording;
  readonly selfCheck: LearnPage['selfCheck'];
}

/** Where to go from here; of no use on paper. */
export function Onward({ wording: { say }, selfCheck }: Props) {
  return (
    <nav class="stack onward screen-only" aria-labelledby="onward">
      <h2 id="onward">{say('learn.next.title')}</h2>
      <ul class="list">
        <li>
          <a href={`self-check.html#${selfCheck}`}>{say('learn.self-check')}</a>
        </li>
        <li>
          <a href="practice.html">{say('learn.practice')}</a>
        </li>
      </ul>
    </nav>
  );
}
