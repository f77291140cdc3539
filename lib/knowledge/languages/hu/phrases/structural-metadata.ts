import type { PhrasesById } from '@/lib/domain/language';

/** How the text is made. */
export const structuralMetadata: PhrasesById = {
  'same-contact-many-ads': [
    '(ugyanez a szam|ugyanezzel a szammal|ugyanaz a hirdetes|ugyanaz a szoveg)',
    '(tobb|sok) hirdetes* _3 (ugyanaz*|ugyanez*)',
  ],
  'throwaway-or-spam-style': [
    '(oszd meg|kuldd tovabb) _3 (mindenki*|csoport*|10)',
    '(irj egy|irj) (pluszt|plusz jelet|igen t|infot)',
    '(kommentben|kommentbe) _2 (irj|info*|plusz)',
  ],
};
