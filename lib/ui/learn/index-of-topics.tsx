import { learnPages } from '@/lib/domain/learn';
import { PageHead } from '../parts/page-head';
import { RealOffer } from '../parts/real-offer';
import type { Wording } from '../words';
import { Onward } from './onward';
import { TalkStep } from './talk-step';

/** All topics, one line each. */
export function LearnIndex({ wording }: { readonly wording: Wording }) {
  const { say } = wording;
  return (
    <>
      <PageHead title={say('learn.title')} intro={say('learn.intro')} />
      <ul class="list plain">
        {learnPages.map(({ id }) => (
          <li class="card topic" key={id}>
            <h2>
              <a href={`#${id}`}>{say(`learn.${id}.title`)}</a>
            </h2>
            <p class="soft">{say(`learn.${id}.line`)}</p>
          </li>
        ))}
      </ul>
      <RealOffer wording={wording} />
      <div class="stack">
        <TalkStep wording={wording} harms={[]} />
      </div>
      <Onward wording={wording} selfCheck="offer" />
    </>
  );
}
