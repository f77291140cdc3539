import type { PracticeItem } from '@/lib/domain/practice';
import { practiceItems, practiceLanguages } from '@/lib/ui/practice/items';
import { Practice, type PracticeProps } from '@/lib/ui/practice/view';
import type { Hands } from '../hands';
import { gone, page } from '../page-state';
import type { State } from '../scene';

const isAny = (): boolean => true;
const isRisky = (item: PracticeItem): boolean => item.isRisky;
const isHarmless = (item: PracticeItem): boolean => !item.isRisky;
const isOf = (form: PracticeItem['form']) => (item: PracticeItem) => item.form === form;

/** The board with the items that fit, in the language of the words. */
const only =
  (fits: (item: PracticeItem) => boolean): PracticeProps['load'] =>
  async (language) =>
    (await practiceItems(language)).filter(fits).slice(0, 3);

function board(load: PracticeProps['load'], walk?: (hands: Hands) => Promise<void>): State {
  return page(({ wording }) => <Practice wording={wording} languages={practiceLanguages} load={load} />, walk);
}

const begin = (hands: Hands): Promise<void> => hands.press('button[type="submit"]');
const say = async (hands: Hands, what: 'look' | 'ordinary'): Promise<void> =>
  hands.press(`.decide button:${what === 'look' ? 'first' : 'last'}-child`);

const answer = (what: 'look' | 'ordinary') => async (hands: Hands) => {
  await begin(hands);
  await say(hands, what);
};

/** All items, each with the same answer. */
const through = (what: 'look' | 'ordinary') => async (hands: Hands) => {
  await begin(hands);
  for (let item = 0; item < 3; item += 1) {
    await say(hands, what);
    await hands.press('.button.main');
  }
};

const lookAgain = async (hands: Hands): Promise<void> => {
  await through('ordinary')(hands);
  await hands.press('[id^="look-"]');
};

const stopEarly = async (hands: Hands): Promise<void> => {
  await begin(hands);
  await hands.press('.stop');
};

export const practiceStates: Readonly<Record<string, State>> = {
  start: board(only(isAny)),
  'for a group': board(only(isAny), (hands) => hands.press('[role="switch"]')),
  offer: board(only(isOf('offer')), begin),
  chat: board(only(isOf('chat')), begin),
  profile: board(only(isOf('profile')), begin),
  'risky, looked': board(only(isRisky), answer('look')),
  'risky, called ordinary': board(only(isRisky), answer('ordinary')),
  'harmless, looked': board(only(isHarmless), answer('look')),
  'harmless, called ordinary': board(only(isHarmless), answer('ordinary')),
  end: board(only(isRisky), through('look')),
  'end, some otherwise': board(only(isRisky), through('ordinary')),
  'looked at again': board(only(isRisky), lookAgain),
  'stopped early': board(only(isAny), stopEarly),
  failed: board(gone, begin),
};
