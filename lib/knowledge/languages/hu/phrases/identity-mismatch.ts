import type { PhrasesById } from '@/lib/domain/language';

/** Names that are borrowed. */
export const identityMismatch: PhrasesById = {
  'brand-impersonation': [
    '(eures*|nagykovetseg*|konzulatus*|vilaghiru*|hivatalos partner*|amazon*|posta|bank*) ~5 (<messenger>|gmail*|toborz*|megbiz* kapt*|hr)',
    '(bank*|posta*|futarszolgalat*|nav) _5 (kattints*|link*|erősitsd|erositse*|igazol* adat*)',
  ],
  'recruiter-identity-mismatch': [
    '(masik|uj|mas) (szam*|nev*|profil*) _4 (irok|hiv*|jelentkez*|keress)',
    '(ne lepodj meg|ne zavarjon) _6 (nev*|szam*|profil*)',
    '(kollegam|tarsam|unokatesom) _3 (profil*|fiok*|neve*) _2 (irok|alatt)',
  ],
};
