import { readFileSync } from 'node:fs';

/** The rows of a file of JSON lines. @throws with file and line where one is no JSON. */
export function rowsOf<Row>(path: string): readonly Row[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index): Row[] => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line)];
      } catch (error) {
        throw new Error(`${path}:${index + 1} is no JSON: ${error instanceof Error ? error.message : error}`);
      }
    });
}
