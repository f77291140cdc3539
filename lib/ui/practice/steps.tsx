import { useLayoutEffect, useRef } from 'preact/hooks';
import { unreachable } from '@/lib/domain/unreachable';
import { Lens } from '../parts/lens';
import type { Wording } from '../words';
import { Answer, Signs } from './answer';
import type { Board, Choice } from './board';
import { End } from './end';
import { ItemCard } from './item-card';
import type { PracticeLanguage } from './items';

interface Props {
  readonly wording: Wording;
  readonly board: Board;
  readonly language: PracticeLanguage;
  readonly choose: (choice: Choice) => void;
  readonly goOn: () => void;
  readonly stop: () => void;
  readonly lookAgain: (at: number) => void;
  readonly beginAnew: () => void;
}

/** What is seen once the board has begun: an item, its answer, or the end. Each begins with a heading, and the focus goes there. */
export function Steps(props: Props) {
  const { wording, board } = props;
  const { stage } = board;
  const heading = useRef<HTMLHeadingElement>(null);
  // By object: every step makes a new one. Before the next painting, so that no key is pressed in between.
  useLayoutEffect(() => {
    heading.current?.focus();
    scrollTo(0, 0);
  }, [stage]);
  const at = stage.kind === 'ended' ? undefined : stage.at;
  const item = at === undefined ? undefined : board.items[at];
  return (
    <>
      <div class="head">
        <Lens />
        <p class="soft grow">
          {stage.kind === 'answered' ? stepOf(wording, board, stage.at) : wording.say('practice.title')}
        </p>
      </div>
      <h1 tabIndex={-1} ref={heading}>
        {headingOf(wording, board)}
      </h1>
      <div class="stack said" role="status">
        {item && (stage.kind === 'answered' || stage.kind === 'again') ? (
          <Answer {...props} item={item} choice={stage.kind === 'answered' ? stage.choice : undefined} />
        ) : null}
      </div>
      {item ? <ItemCard {...props} item={item} isMarked={stage.kind !== 'asked'} /> : <End {...props} />}
      {item && stage.kind !== 'asked' ? <Signs {...props} item={item} /> : null}
      <Onward {...props} />
      {stage.kind === 'asked' || stage.kind === 'answered' ? (
        <div>
          <button type="button" class="link stop" onClick={props.stop}>
            {wording.say('practice.stop')}
          </button>
        </div>
      ) : null}
    </>
  );
}

/** What the heading of a step says. */
function headingOf(wording: Wording, board: Board): string {
  const { say } = wording;
  const { stage, items } = board;
  switch (stage.kind) {
    case 'asked':
      return stepOf(wording, board, stage.at);
    case 'answered':
    case 'again':
      return say(items[stage.at]?.isRisky ? 'practice.risky' : 'practice.harmless');
    case 'ended':
      return say(stage.isEarly ? 'practice.end.early' : 'practice.end');
    default:
      return unreachable(stage);
  }
}

const stepOf = ({ say }: Wording, { items }: Board, at: number): string =>
  say('practice.step', { step: at + 1, last: items.length });

/** The ways on from a step. */
function Onward({ wording: { say }, board: { stage }, choose, goOn }: Props) {
  switch (stage.kind) {
    case 'asked':
      return (
        <section class="stack" aria-labelledby="question">
          <h2 id="question">{say('practice.question')}</h2>
          <div class="decide">
            <button type="button" class="button big" onClick={() => choose('look')}>
              {say('practice.look')}
            </button>
            <button type="button" class="button big" onClick={() => choose('ordinary')}>
              {say('practice.ordinary')}
            </button>
          </div>
        </section>
      );
    case 'answered':
    case 'again':
      return (
        <button type="button" class="button main full" onClick={goOn}>
          {say(stage.kind === 'again' ? 'practice.end.back' : 'next')}
        </button>
      );
    case 'ended':
      return null;
    default:
      return unreachable(stage);
  }
}
