import type { ComponentChildren } from 'preact';
import { ExitBar } from '../parts/exit-bar';
import { MorePages } from '../parts/more-pages';
import { PageHead } from '../parts/page-head';
import type { Wording } from '../words';
import { Starters } from './starters';

interface Part {
  readonly wording: Wording;
}

/** For parents and young people to read side by side: what it sees, what it never shows, how to begin a talk. Nothing is asked or kept. */
export function Family({ wording }: Part) {
  const { say } = wording;
  return (
    <>
      <ExitBar wording={wording} />
      <main class="page">
        <PageHead title={say('family.title')} intro={say('family.intro')} />
        <Points wording={wording} part="sees" count={3} />
        <Points wording={wording} part="never" count={3} />
        <Points wording={wording} part="lock" count={6}>
          <p>
            <a href="options.html">{say('family.lock.link')}</a>
          </p>
        </Points>
        <Starters wording={wording} />
        <Points wording={wording} part="told" count={6} />
        <section class="card stack">
          <h2>{say('family.young.title')}</h2>
          <p>{say('family.young.text')}</p>
        </section>
        <GoOn wording={wording} />
      </main>
      <MorePages wording={wording} here="family" />
    </>
  );
}

interface PointsProps extends Part {
  readonly part: 'sees' | 'never' | 'lock' | 'told';
  readonly count: number;
  readonly children?: ComponentChildren;
}

function Points({ wording: { say }, part, count, children }: PointsProps) {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return (
    <section class="stack">
      <h2>{say(`family.${part}.title`)}</h2>
      <ul class="list">
        {numbers.map((number) => (
          <li key={number}>{say(`family.${part}.${number}`, { line: say('lock.line') })}</li>
        ))}
      </ul>
      {children}
    </section>
  );
}

const onward = [
  { key: 'practice', page: 'practice.html' },
  { key: 'learn', page: 'learn.html#young-people' },
  { key: 'help', page: 'help.html' },
] as const;

function GoOn({ wording: { say } }: Part) {
  return (
    <section class="stack">
      <h2>{say('family.more.title')}</h2>
      <ul class="list">
        {onward.map(({ key, page }) => (
          <li key={key}>
            <a href={page}>{say(`family.more.${key}`)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
