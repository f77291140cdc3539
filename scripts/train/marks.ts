import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rowsOf } from './rows';

/** What somebody who read a risky text put the finger on: a sentence, by the part and the UTF-16 unit it begins at, and the signs it is. */
export interface Mark {
  readonly part: string;
  readonly start: number;
  /** Ids of indicators; `worrying-wording` for what worries in another way. */
  readonly says: readonly string[];
}

const folder = fileURLToPath(new URL('marks/', import.meta.url));

/** The marks of every risky text that was marked, by its id; a text in which nothing can be pointed at has none. */
export function readMarks(): ReadonlyMap<string, readonly Mark[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return new Map(
    files
      .flatMap((name) => rowsOf<{ id: string; marks: readonly [string, number, ...string[]][] }>(`${folder}${name}`))
      .map(({ id, marks }) => [id, marks.map(([part, start, ...says]) => ({ part, start, says }))]),
  );
}
