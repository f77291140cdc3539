/** Runs what it is given one after the other, so that reading, changing and writing back is never interleaved. */
export function inTurn(): <T>(act: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const next = last.then(act);
    last = next.catch(() => undefined); // Whoever asked gets the error; the next in turn starts all the same.
    return next;
  };
}
