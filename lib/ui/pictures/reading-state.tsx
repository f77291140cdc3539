import { unsureBelow } from '@/lib/domain/picture-text';
import type { Wording } from '../words';
import type { Progress } from './use-reading';

interface Props {
  /** Needs the words `picture-text`. */
  readonly wording: Wording;
  readonly progress: Progress;
}

/** How far the reading of a picture is, and what came of it. */
export function ReadingState({ wording: { say }, progress }: Props) {
  return (
    <>
      {progress.kind === 'reading' ? (
        <label class="field small">
          {say('picture-text.percent', { percent: progress.percent })}
          <progress max={100} value={progress.percent} />
        </label>
      ) : null}
      <p role="status">{said(say, progress)}</p>
    </>
  );
}

function said(say: Wording['say'], progress: Progress): string {
  switch (progress.kind) {
    case 'waiting':
      return '';
    case 'read':
      return say(progress.confidence < unsureBelow ? 'picture-text.unsure' : 'picture-text.filled');
    case 'unread':
      return say(`picture-text.${progress.why}`);
    default:
      return say(`picture-text.${progress.kind}`);
  }
}
