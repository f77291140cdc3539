import { useState } from 'preact/hooks';
import {
  type AgeBand,
  type CheckReplies,
  type CheckReply,
  questionsFor,
  type SelfCheck,
} from '@/lib/domain/self-check';
import { unreachable } from '@/lib/domain/unreachable';
import { PageHead } from '../parts/page-head';
import { AgeStep } from './age-step';
import { FirstMinutes } from './first-minutes';
import { QuestionStep } from './question-step';
import { Result } from './result';
import type { SelfCheckProps } from './view';

interface Props extends Omit<SelfCheckProps, 'checks' | 'chosen'> {
  readonly check: SelfCheck;
  readonly isMoved: boolean;
}

/** Where the reader is. */
type Place =
  | { readonly kind: 'minutes' }
  | { readonly kind: 'age' }
  | { readonly kind: 'question'; readonly age: AgeBand; readonly id: string }
  | { readonly kind: 'result'; readonly age: AgeBand };

/** One check from its first step to its result, one question at a time. What is answered is kept here and nowhere else. */
export function Walk(props: Props) {
  const { check, wording } = props;
  const first: Place = { kind: check.firstMinutes ? 'minutes' : 'age' };
  const [place, setPlace] = useState<Place>(first);
  const [isMoved, setMoved] = useState(props.isMoved);
  const [age, setAge] = useState<AgeBand>();
  const [replies, setReplies] = useState<CheckReplies>(new Map());
  const go = (next: Place): void => {
    setMoved(true);
    setPlace(next);
  };
  const startAgain = (): void => {
    setAge(undefined);
    setReplies(new Map());
    go(first);
  };
  return (
    <>
      <PageHead title={wording.say(`self-check.${check.id}.title`)} />
      {step()}
    </>
  );

  function step() {
    switch (place.kind) {
      case 'minutes':
        return <FirstMinutes {...props} isMoved={isMoved} goOn={() => go({ kind: 'age' })} />;
      case 'age': {
        const choose = (chosen: AgeBand): void => {
          setAge(chosen);
          go(placeOf(check, chosen, replies, 0));
        };
        const back = check.firstMinutes && (() => go(first));
        return <AgeStep {...props} isMoved={isMoved} age={age} choose={choose} back={back} />;
      }
      case 'question': {
        const questions = questionsFor(check, place.age, replies);
        const index = questions.findIndex(({ id }) => id === place.id);
        const question = questions[index];
        if (!question) return null;
        const answer = (reply: CheckReply): void => {
          const answered = new Map(replies).set(place.id, reply);
          setReplies(answered);
          go(placeOf(check, place.age, answered, index + 1));
        };
        return (
          <QuestionStep
            key={place.id}
            wording={wording}
            question={question}
            number={index + 1}
            count={questions.length}
            reply={replies.get(place.id)}
            answer={answer}
            back={() => go(placeOf(check, place.age, replies, index - 1))}
          />
        );
      }
      case 'result': {
        const count = questionsFor(check, place.age, replies).length;
        return (
          <Result
            {...props}
            age={place.age}
            outcome={props.outcomeOf(check, place.age, replies)}
            back={() => go(placeOf(check, place.age, replies, count - 1))}
            startAgain={startAgain}
          />
        );
      }
      default:
        return unreachable(place);
    }
  }
}

/** The place of the question with this index, among those asked after these replies: before the first is the age, after the last the result. */
function placeOf(check: SelfCheck, age: AgeBand, replies: CheckReplies, index: number): Place {
  if (index < 0) return { kind: 'age' };
  const question = questionsFor(check, age, replies)[index];
  return question ? { kind: 'question', age, id: question.id } : { kind: 'result', age };
}
