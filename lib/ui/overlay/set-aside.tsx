import { useEffect, useRef } from 'preact/hooks';
import type { Wording } from '../words';
import type { Put } from './panel';
import { trusted } from './trusted';

interface Props {
  readonly wording: Wording;
  readonly put: Put;
  readonly host: string;
  readonly undo: () => void;
  readonly close: () => void;
}

/** Says what was done with the offer, and how to take it back. */
export function SetAside({ wording: { say }, put, host, undo, close }: Props) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus({ preventScroll: true }), []);
  return (
    <div class="body">
      <p role="status">{say(`panel.done.${put}`, { host })}</p>
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
