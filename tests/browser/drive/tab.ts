import type { Seen, Tab } from './driver';
import { expression, look, type Wanted } from './look';
import { some, until } from './wait';

/** What a browser must be able to do; the rest of a tab is the same everywhere. */
export interface Hands {
  readonly evaluate: <R>(expression: string) => Promise<R>;
  readonly pressAt: (x: number, y: number) => Promise<void>;
}

const isBig = ({ box }: Seen): boolean => box.width > 0 && box.height > 0;

/** The part of a tab that is made of looking and pressing. */
export function eyes({ evaluate, pressAt }: Hands): Pick<Tab, 'evaluate' | 'inject' | 'see' | 'wait' | 'press'> {
  const seen = (wanted: Wanted): Promise<readonly Seen[]> => evaluate<readonly Seen[]>(expression(look, wanted));
  const wait: Tab['wait'] = (selector, enough = some) => until(selector, () => seen({ selector }), enough);
  return {
    evaluate: (run, argument) => evaluate(expression(run, argument)),
    inject: async (script) => void (await evaluate<unknown>(`${script}\n;undefined`)),
    see: (selector) => seen({ selector }),
    wait,
    press: async (selector, text = '') => {
      const what = text ? `${selector} with “${text}”` : selector;
      let before: Seen['box'] | undefined;
      // What comes into view may move once more: marks and panels follow their offers a frame later.
      const [target] = await until(
        `${what}, resting`,
        async () => (await seen({ selector, text, scroll: true })).filter(isBig),
        ([first]) => {
          const isResting = first !== undefined && first.box.x === before?.x && first.box.y === before.y;
          before = first?.box;
          return isResting;
        },
      );
      if (target) await pressAt(target.box.x + target.box.width / 2, target.box.y + target.box.height / 2);
    },
  };
}
