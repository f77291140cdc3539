import { useEffect, useState } from 'preact/hooks';
import type { Wording } from '../words';
import { comeBack, leaveAtOnce, shiftCounter } from './quick-exit';

/** The way out, first in the page and always in sight. Also by pressing Shift three times. */
export function ExitBar({ wording: { say } }: { readonly wording: Wording }) {
  const [isLeaving, setLeaving] = useState(false);
  const leave = (): void => {
    setLeaving(true);
    leaveAtOnce(document, (address) => location.replace(address));
  };
  useEffect(() => {
    const isThird = shiftCounter();
    const press = (event: KeyboardEvent): void => {
      if (!event.repeat && isThird(event.key, event.timeStamp)) leave();
    };
    const back = (): void => {
      setLeaving(false);
      comeBack(document);
    };
    addEventListener('keydown', press);
    addEventListener('pageshow', back);
    return () => {
      removeEventListener('keydown', press);
      removeEventListener('pageshow', back);
    };
  }, []);
  return (
    <section class="exit" aria-label={say('help.exit.button')}>
      <div class="inner">
        <button type="button" class="button slim" onClick={leave}>
          {say('help.exit.button')}
        </button>
        <p class="small grow">
          {say('help.exit.keys')} {say('help.exit.note')}
        </p>
        <p class="sr" role="status">
          {isLeaving ? say('help.exit.announce') : ''}
        </p>
      </div>
    </section>
  );
}
