import { useState } from 'preact/hooks';
import type { EvidenceId } from '@/lib/domain/evidence';
import type { Kept, PictureKept } from '@/lib/domain/keeping';
import type { WatchedPicture } from '@/lib/domain/watched';
import type { Wording } from '../words';
import { WatchedInPicture } from './watched-in-picture';

/** How an offer is kept from where it is shown. Everything rejects when it could not be done. */
export interface Keeping {
  /** `evenPrivate`: the user was told that the window is a private one. */
  readonly keep: (evenPrivate: boolean) => Promise<Kept>;
  /** Keeps a picture of the page with it. Absent where there is no page to be pictured. */
  readonly addPicture?: (evidence: EvidenceId) => Promise<PictureKept>;
  readonly openNotebook: () => void;
}

interface Props extends Keeping {
  readonly wording: Wording;
  /** Which offer, for those who hear the button alone. */
  readonly title?: string;
}

type State =
  | { readonly kind: 'none' | 'asking' | 'private' | 'closed' | 'gone' | 'failed' }
  | { readonly kind: 'kept'; readonly evidence: EvidenceId; readonly picture: 'none' | 'kept' | 'refused' };

/** Keeps an offer on press, says what came of it, and offers to keep a picture with it. */
export function KeepOffer({ wording, title, keep, addPicture, openNotebook }: Props) {
  const { say } = wording;
  const [state, setState] = useState<State>({ kind: 'none' });
  const [watched, setWatched] = useState<readonly WatchedPicture[]>([]);
  const press = (evenPrivate: boolean): void => {
    setState({ kind: 'asking' });
    keep(evenPrivate).then(
      (kept) => setState(kept.kind === 'kept' ? { ...kept, picture: 'none' } : kept),
      (error) => {
        console.debug(error);
        setState({ kind: 'failed' });
      },
    );
  };
  const takePicture = (evidence: EvidenceId): void => {
    addPicture?.(evidence).then(
      ({ isKept, watched: found }) => {
        setWatched(found);
        setState({ kind: 'kept', evidence, picture: isKept ? 'kept' : 'refused' });
      },
      (error) => {
        console.debug(error);
        setState({ kind: 'kept', evidence, picture: 'refused' });
      },
    );
  };
  const isPrivate = state.kind === 'private';
  return (
    <div class="stack keep">
      {state.kind === 'kept' ? null : (
        <div>
          <button
            type="button"
            class="button slim"
            aria-busy={state.kind === 'asking'}
            onClick={() => press(isPrivate)}
          >
            {say(isPrivate ? 'keep.private.yes' : 'keep.this')}
            {title === undefined ? null : <span class="sr">: {title}</span>}
          </button>
        </div>
      )}
      <div role="status" class="small">
        <p>{sentence(state, say)}</p>
        <WatchedInPicture wording={wording} watched={watched} />
      </div>
      {state.kind === 'kept' || state.kind === 'closed' ? (
        <div class="row wrap">
          {state.kind === 'kept' && state.picture === 'none' && addPicture ? (
            <button type="button" class="button slim" onClick={() => takePicture(state.evidence)}>
              {say('keep.picture')}
            </button>
          ) : null}
          <button type="button" class="link" onClick={openNotebook}>
            {say('more.notebook')}
          </button>
        </div>
      ) : null}
    </div>
  );
}

function sentence(state: State, say: Wording['say']): string {
  switch (state.kind) {
    case 'none':
    case 'asking':
      return '';
    case 'kept':
      if (state.picture === 'kept') return say('keep.picture.done');
      return say(state.picture === 'none' ? 'keep.kept' : 'keep.picture.none');
    default:
      return say(`keep.${state.kind}`);
  }
}
