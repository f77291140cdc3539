import type { Helpline } from '@/lib/domain/guidance';

/** A number to call, as dialled and as people read it. */
export interface Dialled {
  readonly phone: string;
  readonly shown: string;
  /** `own`: what is known of its cost holds. `abroad`: works from other countries. `ordinary`: the same number, called inside its country. */
  readonly kind: 'own' | 'abroad' | 'ordinary';
}

/**
 * The number of a line for a reader in the country `from`: from another country the one that works there; where each language has a
 * number, that of the reader's `language`; and where theirs has none, the ordinary number that is given to other countries.
 */
export function numberFor(helpline: Helpline, from: string, language: string): Dialled | undefined {
  const { phone, phoneShown, fromAbroad, fromAbroadShown, phonesByLanguage } = helpline;
  const shownFromAbroad = fromAbroadShown ?? fromAbroad ?? '';
  if (helpline.country !== from && fromAbroad !== undefined) {
    return { phone: fromAbroad, shown: shownFromAbroad, kind: 'abroad' };
  }
  const spoken = phonesByLanguage?.find(({ languages }) => languages.includes(language));
  if (spoken) return { phone: spoken.phone, shown: spoken.phoneShown, kind: 'own' };
  if (phone !== undefined) return { phone, shown: phoneShown ?? phone, kind: 'own' };
  if (fromAbroad === undefined) return undefined;
  return { phone: fromAbroad, shown: shownFromAbroad, kind: 'ordinary' };
}
