import type { Wording } from '../words';

/** A day as the reader's language writes it; `at` in milliseconds since 1970. */
export function dayOf({ language }: Wording, at: number): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(at);
}
