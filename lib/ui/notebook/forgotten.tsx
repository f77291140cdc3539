import { useState } from 'preact/hooks';
import type { Wording } from '../words';

interface Props {
  readonly wording: Wording;
  /** How many offers were just forgotten. */
  readonly count: number;
  /** Takes it back. Answers false where it was too late for some of them. */
  readonly undo: () => Promise<boolean>;
}

type State = 'forgotten' | 'back' | 'late' | 'failed';

/** Says that offers were forgotten, with the way to take it back beside it. */
export function Forgotten({ wording: { say }, count, undo }: Props) {
  const [state, setState] = useState<State>('forgotten');
  const takeBack = (): void => {
    undo().then(
      (isBack) => setState(isBack ? 'back' : 'late'),
      () => setState('failed'),
    );
  };
  const isShown = count > 0 && state !== 'back';
  return (
    <div role="status">
      {isShown ? (
        <div class="note row wrap">
          <p class="grow">
            {state === 'late' ? say('notebook.forgotten.late') : null}
            {state === 'failed' ? `${say('popup.failed')}. ${say('popup.failed.text')}` : null}
            {state === 'forgotten' ? `${say('notebook.forgotten', { count })} ${say('notebook.forgotten.text')}` : null}
          </p>
          {state === 'late' ? null : (
            <button type="button" class="button slim" onClick={takeBack}>
              {say('undo')}
            </button>
          )}
        </div>
      ) : null}
    </div>
  );
}
