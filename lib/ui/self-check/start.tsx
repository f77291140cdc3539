import type { SelfCheck } from '@/lib/domain/self-check';
import { PageHead } from '../parts/page-head';
import type { Wording } from '../words';
import { MovedHeading } from './moved-heading';

/** Where all checks are offered: the page without a check in its address. */
export const startAddress = '#';

interface Props {
  readonly wording: Wording;
  readonly checks: readonly SelfCheck[];
  readonly isMoved: boolean;
}

/** All checks to choose from, each a large card. */
export function Start({ wording: { say }, checks, isMoved }: Props) {
  return (
    <>
      <PageHead title={say('self-check.title')} intro={say('self-check.intro')} />
      <section class="stack">
        <MovedHeading text={say('self-check.choose')} isMoved={isMoved} />
        <ul class="list plain">
          {checks.map(({ id }) => (
            <li key={id}>
              <a class="card stack choice" href={`#${id}`}>
                <strong class="big">{say(`self-check.${id}.title`)}</strong>
                <span>{say(`self-check.${id}.text`)}</span>
              </a>
            </li>
          ))}
        </ul>
      </section>
      <p class="soft small">{say('self-check.private')}</p>
    </>
  );
}
