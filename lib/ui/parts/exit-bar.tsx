import { useLayoutEffect, useState } from 'preact/hooks';
import type { Wording } from '../words';
import { leaveAtOnce, shiftCounter, shiftPresses, shiftTime } from './quick-exit';

/** One for the page: it may be drawn anew between two presses, and the first must not be lost. */
const count = shiftCounter();

interface Props {
  readonly wording: Wording;
  /** Called as it leaves; nothing waits for what it begins. */
  readonly leaving?: () => void;
}

/** The way out, first in the page and always in sight. Also by pressing Shift three times. */
export function ExitBar({ wording: { say }, leaving }: Props) {
  /** Presses of Shift so far; all of them once it leaves. */
  const [pressed, setPressed] = useState(0);
  const leave = (): void => {
    setPressed(shiftPresses);
    leaving?.();
    leaveAtOnce(window);
  };
  // Not `useEffect`: that waits for a painted frame, and whoever presses at first sight would press in vain.
  useLayoutEffect(() => {
    let forget: ReturnType<typeof setTimeout> | undefined;
    const press = (event: KeyboardEvent): void => {
      if (event.repeat || !event.isTrusted) return;
      const presses = count(event.key, event.timeStamp);
      clearTimeout(forget);
      if (presses === shiftPresses) leave();
      else setPressed(presses);
      if (presses > 0) forget = setTimeout(() => setPressed(0), shiftTime);
    };
    // In the capturing phase: nothing in the page may keep a press to itself.
    addEventListener('keydown', press, true);
    return () => {
      clearTimeout(forget);
      removeEventListener('keydown', press, true);
    };
  }, []);
  const isLeaving = pressed >= shiftPresses;
  return (
    <header class="exit">
      <div class="inner">
        <button type="button" class="button" onClick={leave}>
          {say('help.exit.button')}
        </button>
        <p class="small grow">
          {say('help.exit.keys')} {say('help.exit.note')}
        </p>
        <p class="sr" role="status">
          {isLeaving
            ? say('help.exit.announce')
            : pressed > 0
              ? say('exit.more', { count: shiftPresses - pressed })
              : ''}
        </p>
      </div>
    </header>
  );
}
