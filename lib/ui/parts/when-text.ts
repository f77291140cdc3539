/** A day in words. `at`: milliseconds since 1970. */
export function whenText(at: number, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(at);
}

/** A moment in words, with the zone it is told in: the one it was kept in, where the browser knows that. */
export function momentText(at: number, zone: string, language: string): string {
  const options = { dateStyle: 'long', timeStyle: 'long' } as const;
  try {
    return new Intl.DateTimeFormat(language, { ...options, timeZone: zone }).format(at);
  } catch (error) {
    // A file from elsewhere may name a zone that this browser has no clock for.
    console.debug(error);
    return new Intl.DateTimeFormat(language, options).format(at);
  }
}
