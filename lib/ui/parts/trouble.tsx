import type { Wording } from '../words';
import { PageHead } from './page-head';

/** What a page of ours says when the background gave no answer: plainly, with a way to go on. */
export function Trouble({ wording: { say }, retry }: { readonly wording: Wording; readonly retry: () => void }) {
  return (
    <main class="page">
      <PageHead title={say('popup.failed')} intro={say('popup.failed.text')} />
      <div>
        <button type="button" class="button main" onClick={retry}>
          {say('retry')}
        </button>
      </div>
    </main>
  );
}
