import { ExitBar } from '../parts/exit-bar';
import { Trouble } from '../parts/trouble';
import type { Wording } from '../words';

/** The help page without an answer from the background: no lines, but the way out and what is true everywhere. */
export function HelpWithout({ wording, retry }: { readonly wording: Wording; readonly retry: () => void }) {
  const { say } = wording;
  return (
    <>
      <ExitBar wording={wording} />
      <Trouble wording={wording} retry={retry}>
        <section class="card stack">
          <h2>{say('help.emergency.title')}</h2>
          <p>{say('help.emergency.unknown')}</p>
        </section>
        <p>{say('help.step.talk')}</p>
      </Trouble>
    </>
  );
}
