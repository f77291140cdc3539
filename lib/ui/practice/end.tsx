import type { Wording } from '../words';
import { type Board, decidedOtherwise } from './board';
import type { PracticeLanguage } from './items';

interface Props {
  readonly wording: Wording;
  readonly board: Board;
  readonly language: PracticeLanguage;
  readonly lookAgain: (at: number) => void;
  readonly beginAnew: () => void;
}

const pages = [
  ['learn.html', 'practice.more.learn'],
  ['self-check.html', 'practice.more.self-check'],
  ['help.html', 'practice.more.help'],
] as const;

/** The end, in words: no points, and nothing kept. */
export function End({ wording: { say }, board, language, lookAgain, beginAnew }: Props) {
  const otherwise = decidedOtherwise(board);
  return (
    <>
      <div class="stack">
        <p>{say('practice.end.looked', { count: board.choices.length })}</p>
        {board.choices.length > 0 ? (
          <p>{say(otherwise.length > 0 ? 'practice.end.again' : 'practice.end.none')}</p>
        ) : null}
        {otherwise.length === 0 ? null : (
          <ul class="list plain">
            {otherwise.map((at) => (
              <li class="card row wrap" key={at}>
                <span class="grow again" id={`again-${at}`} lang={language.code} dir="auto">
                  {board.items[at]?.title}
                </span>
                <button
                  type="button"
                  class="button"
                  id={`look-${at}`}
                  aria-labelledby={`look-${at} again-${at}`}
                  onClick={() => lookAgain(at)}
                >
                  {say('practice.end.look')}
                </button>
              </li>
            ))}
          </ul>
        )}
        <div>
          <button type="button" class="button" onClick={beginAnew}>
            {say('practice.end.anew')}
          </button>
        </div>
      </div>
      <section class="stack">
        <h2>{say('practice.more')}</h2>
        <p class="row wrap">
          {pages.map(([page, key]) => (
            <a class="button" href={page} key={page}>
              {say(key)}
            </a>
          ))}
        </p>
      </section>
    </>
  );
}
