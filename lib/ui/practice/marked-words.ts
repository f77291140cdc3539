/** A stretch of a text, and whether it is one of the quotes. */
export interface Stretch {
  /** Where it begins, in UTF-16 units. */
  readonly start: number;
  readonly text: string;
  readonly isSign: boolean;
}

/**
 * Cuts a text where quotes begin and end. Together the stretches are the text, to the letter. A quote that is not in the text is
 * left out; of two that overlap, the one that begins first is whole.
 */
export function markedWords(text: string, quotes: readonly string[]): readonly Stretch[] {
  const spans = quotes
    .map((quote) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }))
    .filter(({ start, end }) => start >= 0 && end > start)
    .sort((one, other) => one.start - other.start);
  const stretches: Stretch[] = [];
  const cut = (start: number, end: number, isSign: boolean): void => {
    if (end > start) stretches.push({ start, text: text.slice(start, end), isSign });
  };
  let reached = 0;
  for (const { start, end } of spans) {
    cut(reached, start, false);
    cut(Math.max(start, reached), end, true);
    reached = Math.max(reached, end);
  }
  cut(reached, text.length, false);
  return stretches;
}
