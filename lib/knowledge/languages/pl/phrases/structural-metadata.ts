import type { PhrasesById } from '@/lib/domain/language';

/** Mass-produced text. */
export const structuralMetadata: PhrasesById = {
  'same-contact-many-ads': [
    '(to samo|ten sam|te same) _2 (ogloszeni*|numer*|zdjeci*|tekst) _4 (kilk*|wiele|wielu|inn*|wszedzie)',
    '(ogloszeni*|numer*) _3 (powtarza*|w wielu miastach|kopiuj*)',
    '(ten sam|ten) numer _2 (w|na) (wielu|innych|roznych)',
    '(udostepnij|kopiuj|wklej) _3 (grup*|dalej) _3 (prac*|ogloszeni*)',
  ],
  'throwaway-or-spam-style': [
    '(pisz|napisz) (plus||tak|info|1) _2 (kom*|priv*|wiadomosc*)',
    '(priv|pw) (priv|pw|dam info)',
    '(link w (bio|opisie|komentarzu))',
    '(oferta nie dla wszystkich|tylko dla ambitnych|dla konkretnych)',
  ],
};
