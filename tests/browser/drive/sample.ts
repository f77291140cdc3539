/** Everything is tried with `npm test -- --all`; without it, what is the same code over and over is tried in part, to stay within a quarter of an hour. */
export const isAll = process.env.SECOND_LOOK_ALL === '1';

/** So many of a list, evenly spread over it; all of it with `--all`. What was left out is told. */
export function sample<T>(what: string, list: readonly T[], most: number): readonly T[] {
  if (isAll || list.length <= most) return list;
  console.log(`skipped: ${list.length - most} of ${list.length} ${what}; npm test -- --all tries them all`);
  return Array.from({ length: most }, (_, at) => list[Math.floor((at * list.length) / most)]).filter(
    (one) => one !== undefined,
  );
}
