import type { WrongFile } from '@/lib/domain/evidence-found';
import type { Wording } from '../words';

/** More names tell nobody more. */
const most = 20;

/** What is wrong with a file, part by part, in plain words. Names come from the file and may be anyone's. */
export function WrongFiles({
  wording: { say },
  wrong,
}: {
  readonly wording: Wording;
  readonly wrong: readonly WrongFile[];
}) {
  if (wrong.length === 0) return null;
  return (
    <div class="note stack">
      <h3>{say('evidence.wrong.title')}</h3>
      <ul class="list">
        {wrong.slice(0, most).map(({ name, wrong: why }, at) => (
          <li key={at}>
            <bdi>{name.slice(0, 100).replace(/[\p{Cc}\p{Cf}]/gu, '·')}</bdi>: {say(`evidence.wrong.${why}`)}
          </li>
        ))}
      </ul>
      {wrong.length > most ? <p>{say('evidence.wrong.more', { count: wrong.length - most })}</p> : null}
    </div>
  );
}
