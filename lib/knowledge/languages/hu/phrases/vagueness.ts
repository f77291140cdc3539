import type { PhrasesById } from '@/lib/domain/language';

/** What is not said. */
export const vagueness: PhrasesById = {
  'no-written-contract': [
    '(szerzodes*|papir*) _2 (nelkul|nincs|nem kell|nem kotunk|majd kesobb|majd kint|majd ott)',
    '(feketen|zsebbe|bejelentes nelkul|nem jelentunk be|szobeli megallapodas*)',
    '(nem kell|nincs) _2 (szerzodes*|papirozas*|bejelent*)',
    '(alairod|irja ala|ird ala) _5 (nem ert*|olvasas nelkul|nemetul|idegen nyelv*|ures)',
  ],
  'terms-switch': [
    '(megis|megsem|valtozott|kozben) _5 (masik|mas) (munka*|orszag*|varos*|hely*|gazda*|klub*)',
    '(az az allas|az a hely|a pincer*|a munka) _3 (betelt|mar nincs|elkelt|megsem) _6 (masik|mas|helyette|addig)',
  ],
  'unnamed-employer': [
    '(ceg*|munkaado*|hely*) _2 (nevet|neve) _3 (nem|kesobb|majd|titk*|bizalmas)',
    '(ne kerdezd|nem mondhat*|nem arul*) _4 (ceg*|kinek|nev*|hol)',
  ],
  'vague-duties': [
    '(reszletek*|reszleteket|tobbet|a tobbit) _3 (privat*|uzenetben|szemelyesen|majd|telefonon|kesobb|kint|<messenger>)',
    '(majd|ott|kint) _2 (megtudod|megmondjuk|elmondjuk|meglatod|elmagyaraz*) _3 (mit|feladat*|mi a|)',
    '(mindenfele|kulonfele) (munka*|melo*|feladat*)',
    '(nem kell mindent tudn*|ne kerdezz sokat)',
  ],
};
