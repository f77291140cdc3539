import { useEffect, useRef } from 'preact/hooks';
import type { Wording } from '../words';
import type { Put } from './panel';
import { trusted } from './trusted';

interface Props {
  readonly wording: Wording;
  readonly where: Put;
  /** Not for good: it comes back with the browser. */
  readonly isForNow: boolean;
  readonly host: string;
  readonly undo: () => void;
  readonly close: () => void;
}

/** Says what was done with the offer, and how to take it back. */
export function SetAside({ wording: { say }, where, isForNow, host, undo, close }: Props) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus({ preventScroll: true }), []);
  return (
    <div class="body">
      <p role="status">{isForNow ? say('lock.done.not-a-problem') : say(`panel.done.${where}`, { host })}</p>
      <div class="row">
        <button type="button" class="button grow" ref={first} onClick={trusted(undo)}>
          {say('undo')}
        </button>
        <button type="button" class="button main grow" onClick={trusted(close)}>
          {say('close')}
        </button>
      </div>
    </div>
  );
}
