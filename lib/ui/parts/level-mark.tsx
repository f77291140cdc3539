import type { Level } from '@/lib/domain/assessment';
import { levelName, type Wording } from '../words';
import { Lens } from './lens';

/** A level in words. Levels differ in shape and border as well as in colour. */
export function LevelMark({ wording, level }: { readonly wording: Wording; readonly level: Level }) {
  return (
    <span class={`level ${level}`}>
      <Lens />
      {levelName(wording, level)}
    </span>
  );
}
