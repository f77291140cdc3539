import type { Wording } from '../words';
import { startAddress } from './start';

interface Props {
  readonly wording: Wording;
  /** Absent: back to all checks. */
  readonly back: (() => void) | undefined;
}

/** One step back. */
export function BackLink({ wording: { say }, back }: Props) {
  return (
    <p>
      {back === undefined ? (
        <a class="button" href={startAddress}>
          {say('back')}
        </a>
      ) : (
        <button type="button" class="button" onClick={back}>
          {say('back')}
        </button>
      )}
    </p>
  );
}
