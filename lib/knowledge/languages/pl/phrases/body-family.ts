import type { PhrasesById } from '@/lib/domain/language';

/** Organs, eggs and babies. */
export const bodyFamily: PhrasesById = {
  'organ-for-cash': [
    '(nerk*|watrob*|narzad*) ~6 (sprzedam|kupie|kupimy|szukam*|#money|tysiac*|zaplac*|oplacon*)',
    'szuka* _1 dawc* _1 (nerk*|watrob*|narzad*)',
    'klinika placi',
    'czlowiek ma _3 (zapas*|dwie)',
    '(czlowiek|masz|kazdy) (ma |)(dwie) _4 (jedn*|wystarczy)',
    '(zabieg*|operacj*) _6 (klinic*|za granic*) _10 (tysiac*|#money|zarob*|dlug*)',
    '(dlugi|dlug) _8 zabieg',
    '(mowimy|powiesz|mowisz) ze jestes (kuzyn*|krewn*|rodzin*)',
  ],
  'baby-adoption-offer': [
    '(ciazy|ciaza|ciazy i) _12 (zaplac*|pomoze*|oplac*|para|bezdziet*|#money)',
    '(bezdzietn* para|malzenstwo|para) _5 (szuka dziecka|adopt*|dzieck*|przyjmie) _6 (zaplac*|oplac*|pomoz*|wdziecz*|#money|bez)',
    '(oddam|odda*|przyjm*) _2 (dziecko|noworod*|niemowl*) _6 (adopc*|#money|zaplac*|wskaz*|prywatn*)',
    '(bez osrodka|bez sadu|prywatn* adopcj*)',
  ],
  'surrogate-egg-abroad': [
    '(surogat*|matka zastepcza|matke zastepcza|urodzi* dziecko dla) ~8 (#money|zostan|szuka*|mieszkan*|za granica|gruzj*|ukrain*|oplac*|#number)',
    '(dawczyn*|komork* jajow*|jajeczk*) ~6 (#money|lot|przelot|wyjazd*|cypr*|hotel|studentk*|#age|za granic*)',
    '(przez ciaze|cala ciaze) _3 (mieszka*|u nas)',
  ],
};
