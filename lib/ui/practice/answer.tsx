import { askedOf } from '@/lib/domain/asked-of';
import type { PracticeItem } from '@/lib/domain/practice';
import { QuotedText } from '../parts/quoted-text';
import { questionSentence, reasonSentence, type Wording } from '../words';
import type { Choice } from './board';
import type { PracticeLanguage } from './items';

interface Props {
  readonly wording: Wording;
  readonly item: PracticeItem;
  readonly language: PracticeLanguage;
}

/** What there is to say of an item first: a kind word about the choice, if one was just made, and why the item is as it is. */
export function Answer({ wording: { say }, item, language, choice }: Props & { readonly choice: Choice | undefined }) {
  return (
    <>
      {choice === undefined ? null : <p>{say(`practice.${item.isRisky ? 'risky' : 'harmless'}.${choice}`)}</p>}
      <p class="note" lang={language.code} dir="auto">
        {item.why}
      </p>
    </>
  );
}

/** The exact words that give an item away, each with its reason, and one question to ask. */
export function Signs({ wording, item, language }: Props) {
  const { say } = wording;
  const [plainest] = item.signs;
  if (plainest === undefined) return null;
  return (
    <section class="stack caution">
      <h2>{say('practice.words')}</h2>
      <ul class="reasons">
        {item.signs.map((sign) => (
          <li class="reason" key={sign.indicator}>
            <QuotedText quote={whole(sign.quote)} language={language.code} />
            <p>{reasonSentence(wording, sign)}</p>
          </li>
        ))}
      </ul>
      <div class="question">
        <p class="label">
          {say(askedOf(plainest.indicator) === 'them' ? 'ask.title.them' : 'ask.title.someone-trusted')}
        </p>
        <p>
          <q>{questionSentence(wording, plainest)}</q>
        </p>
      </div>
    </section>
  );
}

const whole = (sign: string) => ({ before: '', sign, after: '', isCutBefore: false, isCutAfter: false });
