/** What went wrong in a reader, for whoever mends it: no word of the page is in it. */
export interface Report {
  readonly reader: string;
  readonly why: string;
}

/**
 * Runs a part of a reader; when it throws, the answer is `instead` and `onBroken` is told. One broken reader costs one
 * report, never the page.
 */
export function readSafely<T>(reader: string, run: () => T, instead: T, onBroken?: (report: Report) => void): T {
  try {
    return run();
  } catch (error) {
    onBroken?.({ reader, why: error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 200) : 'unknown' });
    return instead;
  }
}

/** Reports each complaint once, however often a page makes the reader stumble. */
export function reportOnce(report: (report: Report) => void): (report: Report) => void {
  const told = new Set<string>();
  return (one) => {
    const key = `${one.reader}\n${one.why}`;
    if (told.has(key) || told.size >= 20) return;
    told.add(key);
    report(one);
  };
}
