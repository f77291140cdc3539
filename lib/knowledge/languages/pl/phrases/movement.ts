import type { PhrasesById } from '@/lib/domain/language';

/** Travel, borders, strangers at the station. */
export const movement: PhrasesById = {
  'high-risk-destination': [
    '(prac*|operator*|biur*|hostess*|tancer*|kelner*|wyjazd*|kontrakt*|dziewczyn*|klub*|zarob*|bilet*|czat*) ~8 <risky>',
  ],
  'pickup-by-stranger': [
    '(kierowc*|czlowiek|znajomy|kolega|ktos|dziewczyna|marek|szofer) _4 (odbierze|odbiera|czeka|czekac|przewiezie|zawiezie|zabierze|przejmie)',
    '(odbierze|zabierze|przewiezie) _3 (cie|was|pania) _5 (kierowc*|moj|nasz|ktos|granic*|lotnisk*|dworc*)',
    '(z nikim) _2 (rozmawiaj*|gadaj*)',
    '(wsiad*|oddaj|dokumenty) _4 (kierowc*|do busa)',
  ],
  'rotation-plaza': [
    '(co|po) (tydzien|dwa tygodnie|2 tygodnie|#number dni|miesiac) _2 (inne|nowe|zmian*) _1 (miast*|mieszkan*|lokal*|klub*)',
    '(objazd*|rotacj*|tournee|zmiana) _4 (miast*|mieszkani*|lokal*|krajow)',
    '(wolne|zwalnia sie) _1 (miejsce|pokoj) _3 (od poniedzialku|dla dziewczyn*|dla kolezanki|w mieszkaniu z dziewcz*)',
    'zmiany (miasta|kraju)',
  ],
  'tourist-visa-work': [
    'jako turystk*',
    '(wjezdzasz|wjedziesz|wjazd|wiza|lecisz|jedziesz|na wizie) _3 (turyst*|studenck*|student|turystyczn*)',
    '(na granicy|pogranicznik*|kontroli|straznikom|celnik*) _3 (mow*|powiedz*|powiesz|mowisz|mowcie) _4 (wakacj*|turyst*|zwiedz*|rodzin*|ciotk*)',
    '(wystarczy|bez) _2 (wiza turyst*|turystyczn*|wizy pracowniczej|bezwiz*)',
  ],
  'travel-arranged': [
    '(pojedz|polec) ze mna',
    '(bilet*|lot|przelot) _3 (kupi*|kupuj*|zalatwi*|oplac*|wysle*|ogarn*|juz kupion*|mamy|zaplacone)',
    '(kupi*|zalatwi*|oplac*|ogarn*) _3 (bilet*|lot|przelot*|podroz*|wiz*)',
    '(pakuj sie|spakuj sie|wsiad* i jed*)',
    '(kierowca|bus) _3 (bedzie|przyjedzie|czeka|podjedzie)',
    '(wiza|podroz|wyjazd|przejazd) _4 (zalatwi*|po naszej stronie|nasza glow*)',
  ],
};
