import { useState } from 'preact/hooks';
import type { PracticeItem } from '@/lib/domain/practice';
import { ExitBar } from '../parts/exit-bar';
import { MorePages } from '../parts/more-pages';
import type { Wording } from '../words';
import { answered, type Board, beginBoard, onward, seenAgain, stopped, type Wanted } from './board';
import type { PracticeLanguage } from './items';
import { Start } from './start';
import { Steps } from './steps';

export interface PracticeProps {
  readonly wording: Wording;
  /** At least one. */
  readonly languages: readonly PracticeLanguage[];
  readonly load: (language: string) => Promise<readonly PracticeItem[]>;
}

/** The practice board: invented offers, chats and profiles, one at a time; the reader says something of each and sees why. Nothing is kept. */
export function Practice({ wording, languages, load }: PracticeProps) {
  const [language, setLanguage] = useState(() => languageFor(wording.language, languages));
  const [wanted, setWanted] = useState<Wanted>('all');
  const [isForGroup, setForGroup] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const [board, setBoard] = useState<Board>();
  const [isAnew, setAnew] = useState(false);

  const begin = (): void => {
    setFailed(false);
    load(language.code).then(
      (items) => setBoard(beginBoard(items, wanted)),
      (error) => {
        console.debug('practice board:', error);
        setFailed(true);
      },
    );
  };
  const change = (next: (now: Board) => Board): void => setBoard((now) => now && next(now));
  return (
    <>
      <ExitBar wording={wording} />
      <main class={isForGroup ? 'page practice for-group' : 'page practice'}>
        {board ? (
          <Steps
            wording={wording}
            board={board}
            language={language}
            choose={(choice) => change((now) => answered(now, choice))}
            goOn={() => change(onward)}
            stop={() => change(stopped)}
            lookAgain={(at) => change((now) => seenAgain(now, at))}
            beginAnew={() => {
              setAnew(true);
              setBoard(undefined);
            }}
          />
        ) : (
          <Start
            wording={wording}
            languages={languages}
            language={language.code}
            chooseLanguage={(code) => setLanguage(languageFor(code, languages))}
            wanted={wanted}
            choose={setWanted}
            isForGroup={isForGroup}
            showToGroup={setForGroup}
            hasFailed={hasFailed}
            isAnew={isAnew}
            begin={begin}
          />
        )}
      </main>
      <MorePages wording={wording} here="practice" />
    </>
  );
}

/** The language asked for, else English, else whatever is there. */
function languageFor(code: string, languages: readonly PracticeLanguage[]): PracticeLanguage {
  const known = [code, 'en'].map((wanted) => languages.find((language) => language.code === wanted));
  const found = known.find((language) => language !== undefined) ?? languages[0];
  if (!found) throw new Error('no practice board in any language');
  return found;
}
