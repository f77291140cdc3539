import type { LearnPage } from '@/lib/domain/learn';
import { learnAddresses } from '@/lib/domain/learn-sources';
import { PageHead } from '../parts/page-head';
import type { Wording } from '../words';
import { Onward } from './onward';
import { TalkStep } from './talk-step';

interface Props {
  readonly wording: Wording;
  readonly page: LearnPage;
  readonly print: () => void;
}

/** 1 to `count`. */
const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

/** One topic: its signs, a story, what to do, what is said and not true, and where it comes from. */
export function Topic(props: Props) {
  const { wording, page, print } = props;
  const { say } = wording;
  const of = (part: string): string => say(`learn.${page.id}.${part}`);
  return (
    <>
      <p class="row wrap spread screen-only">
        <a class="tall" href="#all">
          {say('learn.all')}
        </a>
        <button type="button" class="link tall" onClick={print}>
          {say('learn.print')}
        </button>
      </p>
      <PageHead title={of('title')} intro={of('line')} />
      <section class="stack">
        <h2>{say('learn.signs.title')}</h2>
        <ul class="list">
          {numbers(page.signs).map((number) => (
            <li key={number}>{of(`sign.${number}`)}</li>
          ))}
        </ul>
        <p class="soft">{say('learn.signs.note')}</p>
      </section>
      <section class="card stack story">
        <h2>{say('learn.story.title')}</h2>
        <p>{of('story')}</p>
        <p class="soft small">{say('learn.story.note')}</p>
      </section>
      <section class="stack">
        <h2>{say('learn.steps.title')}</h2>
        <ol class="list">
          {numbers(page.steps).map((number) => (
            <li key={number}>{of(`step.${number}`)}</li>
          ))}
        </ol>
        <TalkStep wording={wording} harms={page.harms} />
      </section>
      <Myths {...props} />
      <Onward wording={wording} selfCheck={page.selfCheck} />
      <Sources {...props} />
    </>
  );
}

function Myths({ wording: { say }, page }: Props) {
  return (
    <section class="stack">
      <h2>{say('learn.myths.title')}</h2>
      {numbers(page.myths).map((number) => (
        <div class="reason" key={number}>
          <p class="label">
            <q>{say(`learn.${page.id}.myth.${number}`)}</q>
          </p>
          <p>{say(`learn.${page.id}.myth.${number}.true`)}</p>
        </div>
      ))}
    </section>
  );
}

function Sources({ wording: { say }, page }: Props) {
  return (
    <section class="stack small sources">
      <h2>{say('learn.sources.title')}</h2>
      <p class="soft">{say('learn.sources.note')}</p>
      <ul class="list">
        {page.sources.map((source) => {
          const name = say(`learn.source.${source}`);
          const address = learnAddresses[source];
          return (
            <li key={source}>
              {address === undefined ? (
                name
              ) : (
                <a href={address} target="_blank" rel="noreferrer">
                  {name}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
