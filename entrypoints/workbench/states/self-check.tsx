import type { CheckId, CheckReply } from '@/lib/domain/self-check';
import { selfChecks } from '@/lib/self-checks';
import { outcomeOf } from '@/lib/self-checks/outcome';
import { SelfCheckPage, type SelfCheckProps } from '@/lib/ui/self-check/view';
import type { Hands } from '../hands';
import { guidance, guidanceElsewhere, line, removal } from '../invented/lines';
import { gone, idle, never, page } from '../page-state';
import type { State } from '../scene';

const countries = ['CH', 'ES', 'IS', 'RO'];

type FindHelp = SelfCheckProps['findHelp'];

const found: FindHelp = async (outcome) => ({
  guidance,
  countries,
  people: guidance.helplines,
  removal: outcome.removal.length > 0 ? [removal] : [],
});
const elsewhere: FindHelp = async () => ({
  guidance: { ...guidanceElsewhere, nearest: true },
  countries,
  people: [line],
  removal: [],
});

function check(chosen: CheckId | undefined, walk?: (hands: Hands) => Promise<void>, findHelp = found): State {
  return page(
    ({ wording }) => (
      <SelfCheckPage
        wording={wording}
        checks={selfChecks}
        chosen={selfChecks.find(({ id }) => id === chosen)}
        outcomeOf={outcomeOf}
        findHelp={findHelp}
        chooseCountry={async () => idle()}
      />
    ),
    walk,
  );
}

/** From 1, as the answers stand. */
const places: Readonly<Record<CheckReply, number>> = { yes: 1, no: 2, unsure: 3 };
const choose = (place: number) => (hands: Hands) => hands.press(`.answers button:nth-of-type(${place})`);

/** To the first question, for whoever is of the first age that is offered, or of the last. */
async function toQuestions(hands: Hands, isLastAge: boolean): Promise<void> {
  if (hands.sees('.minutes')) await hands.press('.button.main');
  await hands.press(`.answers button:${isLastAge ? 'last' : 'first'}-of-type`);
}

const question = (isLastAge: boolean) => (hands: Hands) => toQuestions(hands, isLastAge);

/** All answers the same; `first` for the first question alone. */
const answers =
  (reply: CheckReply, first: CheckReply = reply, isLastAge = true) =>
  async (hands: Hands): Promise<void> => {
    await toQuestions(hands, isLastAge);
    await choose(places[first])(hands);
    while (hands.sees('#step')) await choose(places[reply])(hands);
  };

/** Back to a question that was answered. */
const answered = async (hands: Hands): Promise<void> => {
  await toQuestions(hands, true);
  await choose(places.no)(hands);
  await hands.press('main section > p:last-child > .button');
};

const toPictures = async (hands: Hands): Promise<void> => hands.press('.button.main');

export const selfCheckStates: Readonly<Record<string, State>> = {
  start: check(undefined),
  age: check('friend'),
  'question, with a hint': check('job', question(true)),
  'question, for a child': check('friend', question(false)),
  'question, answered': check('job', answered),
  'pictures: first minutes': check('pictures'),
  'pictures: age': check('pictures', toPictures),
  'pictures: question': check('pictures', question(true)),
  'pictures: result': check('pictures', answers('no')),
  'result: first': check('job', answers('yes')),
  'result: first, for a child': check('friend', answers('yes', 'yes', false)),
  'result: talk': check('friend', answers('no', 'unsure')),
  'result: many unsure': check('offer', answers('unsure')),
  'result: none': check('friend', answers('no', 'yes')),
  'result: elsewhere': check('job', answers('yes'), elsewhere),
  'result: lines asked': check('job', answers('yes'), never),
  'result: lines failed': check('pictures', answers('no'), gone),
};
