import type { ComponentChildren } from 'preact';
import type { Wording } from '../words';
import { PageHead } from './page-head';

interface Props {
  readonly wording: Wording;
  readonly retry: () => void;
  /** What can be said all the same. */
  readonly children?: ComponentChildren;
}

/** What a page of ours says when the background gave no answer: plainly, with a way to go on. */
export function Trouble({ wording: { say }, retry, children }: Props) {
  return (
    <main class="page">
      <PageHead title={say('popup.failed')} intro={say('popup.failed.text')} />
      {children}
      <div>
        <button type="button" class="button main" onClick={retry}>
          {say('retry')}
        </button>
      </div>
    </main>
  );
}
