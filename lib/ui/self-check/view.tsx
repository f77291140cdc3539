import { useEffect, useRef } from 'preact/hooks';
import type { AgeBand, CheckOutcome, CheckReplies, SelfCheck } from '@/lib/domain/self-check';
import { ExitBar } from '../parts/exit-bar';
import { MorePages } from '../parts/more-pages';
import type { Wording } from '../words';
import type { CheckHelp } from './people';
import { Start } from './start';
import { Walk } from './walk';

export interface SelfCheckProps {
  readonly wording: Wording;
  readonly checks: readonly SelfCheck[];
  /** The check to walk through; absent: all are offered. */
  readonly chosen: SelfCheck | undefined;
  readonly outcomeOf: (check: SelfCheck, age: AgeBand, replies: CheckReplies) => CheckOutcome;
  /** Who helps after this outcome. Rejects when the background cannot be reached. */
  readonly findHelp: (outcome: CheckOutcome, age: AgeBand) => Promise<CheckHelp>;
  readonly chooseCountry: (country: string) => Promise<unknown>;
}

/** The self-checks. Answers live in the component that shows them and are gone with it. */
export function SelfCheckPage({ checks, chosen, ...props }: SelfCheckProps) {
  // Who has just opened the page keeps the way out as the first stop of Tab.
  const isMoved = useRef(false);
  useEffect(() => {
    isMoved.current = true;
  }, []);
  return (
    <>
      <ExitBar wording={props.wording} />
      <main class="page">
        {chosen === undefined ? (
          <Start wording={props.wording} checks={checks} isMoved={isMoved.current} />
        ) : (
          <Walk {...props} key={chosen.id} check={chosen} isMoved={isMoved.current} />
        )}
      </main>
      {chosen === undefined ? <MorePages wording={props.wording} here="self-check" /> : null}
    </>
  );
}
