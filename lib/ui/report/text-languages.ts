interface Named {
  /** BCP 47, as a catalogue is called. */
  readonly code: string;
  readonly name: string;
}

/** Languages for a text to report with, likeliest first: the reader's, the one most spoken in their country, English, then the rest as they come. */
export function textLanguages(known: readonly Named[], own: string, country: string): readonly Named[] {
  const first = [own, languageOf(country), 'en'];
  const rank = ({ code }: Named): number => (first.includes(code) ? first.indexOf(code) : first.length);
  return known.toSorted((a, b) => rank(a) - rank(b));
}

/** The language most spoken in a country, as Unicode's likely subtags have it. */
function languageOf(country: string): string | undefined {
  return /^[A-Z]{2}$/u.test(country) ? new Intl.Locale(`und-${country}`).maximize().language : undefined;
}
