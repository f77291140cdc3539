import type { PhrasesById } from '@/lib/domain/language';

/** Travel, borders, strangers at the station. */
export const movement: PhrasesById = {
  'high-risk-destination': [
    '(bilet*|lot|wylot|przelot|lecisz|wyjazd*) _6 <risky> _6 (oplac*|kupuj*|kupi*|wykup*|za darmo|dziewczyn*|modelk*|jutro|na nasz*|zarob*|prac*)',
    '(zlot* trojkat*|park technologiczn*|specjalna strefa ekonomiczna|golden triangle|kk park|shwe kokko)',
  ],
  'pickup-by-stranger': [
    '<stranger> _4 (odbierze|odbiera|odbiora|przewiezie|przewioza|zawiezie|zawioza|przejmie|przejma|podjedzie po|przyjedzie po|doprowadzi|eskortuje|przeprowadzi) _4 (cie|was|pania|pana|ciebie|z (lotnisk*|dworc*|granic*|przystank*|domu)|na miejsce|przez granice)',
    '(bus|busik|auto|samochod|van|taksowka) _3 (przyjedzie po|podjedzie po|odbierze|zabierze) (cie|ciebie|pania|was) _4 (lotnisk*|dworc*|granic*|domu|bloku|wieczorem|noca|w nocy|jutro|bez)',
    '<stranger> _2 (bedzie czekal*|czeka|beda czekac|bedzie czekac|bedzie na ciebie|bedzie na was|czekaja) _5 (lotnisk*|dworc*|granic*|stacji|przystank*|orlen*|mcdonald*|zjezdzie|parking*|ciebie|was|pania|z tabliczk*|tabliczk*|peronie)',
    '(odbierze|zabierze|przewiezie|zawiezie|odbiora|zabiora|przejma|przejmie|wioza|wieziemy|wiezie|powiezie) _3 (cie|was|pania|ciebie|pana) _5 (kierowc*|moj znajomy|nasz czlowiek|moj czlowiek|ktos od nas|moj kolega|nasz kolega|busem|vanem|lodk*)',
    '(z nikim) _2 (nie |) (rozmawiaj*|gadaj*) _5 (drodze|lotnisk*|granic*|busie|dworc*|poki|az)',
    '(nie rozmawiaj|nie gadaj|nie zagaduj) _2 (z nikim|z obcymi|z kierowc*|z innymi|z policj*) _4 (drodze|lotnisk*|granic*|busie|dworc*|po drodze)',
  ],
  'rotation-plaza': [
    '(co|po) (tydzien|dwa tygodnie|2 tygodnie|3 tygodnie|trzy tygodnie|#number dni|pare dni|kilka dni|miesiac) _3 (inne|nowe|zmian*|zmienia*|kolejne|jedziemy do|przerzut*|rotacj*|nowa) _2 (miast*|mieszkan*|lokal*|klub*|apartament*|hotel*|kraj*|adres*)',
    '(inne|nowe|kolejne) (miasto|mieszkanie|lokal|klub) _2 co (tydzien|dwa tygodnie|2 tygodnie|miesiac|pare dni|kilka dni|#number dni)',
    '(objazd*|rotacj*|rotacyjn*|turnus*|jezdzimy|zmieniamy) _4 (mieszkani*|apartament*|lokale|lokalami|klubami|klubow|kluby|po klubach|miasta co|po miastach z dziewcz*)',
    '(wolne|zwalnia sie|zwolnilo sie|jest) _1 (miejsce|pokoj|miejsca) _4 (od poniedzialku dla|dla dziewczyn*|dla kolezanki|w mieszkaniu z dziewcz*|w apartamencie|dla pan|dla pani|na tydzien|w agencji|w salonie)',
    'zmiany (miasta|kraju|lokalu|klubu)',
    '(tydzien|dwa tygodnie|miesiac) (w|na) _1 (warszawie|berlinie|wiedniu|zurychu|krakowie|hamburgu|oslo|sztokholmie|amsterdamie|monachium|frankfurcie|gdansku|wroclawiu) _4 (tydzien|dwa|potem|nastepn*|dwa tygodnie)',
  ],
  'tourist-visa-work': [
    '(jako|niby) (turyst*|student*|gosc|narzeczon* na granicy|na wakacje)',
    '(wjezdzasz|wjedziesz|wjazd|wylatujesz|lecisz|jedziesz|wlatujesz|wjezdzacie|lecicie|przyjezdzasz) _4 (na turystyczn*|turystyczn*|turyst*|na studenck*|na studenta|na zaproszenie|bez wizy pracownicz*|na wizie turyst*|na bezwiz*|w ruchu bezwizowym|na 90 dni)',
    '(wiza|wize|wizie|wizy|wiz*) _2 (turystyczn*|studenck*|goscinn*|odwiedzinow*) _8 (a pracowac|i pracujesz|i robota|zmieni*|przerobi*|na miejscu|wystarczy|zamieni*|nikt nie|nie przeszkadza|na pracownicz*)',
    '(prac*|robot*|zarob*) _5 (na wizie turyst*|na turystycznej|na wize turyst*|wiza turyst*|na bezwiz*)',
    '(na granicy|na kontroli|na lotnisku|pogranicznik*|kontroli|strazy|straznikom|strazniczk*|celnik*|celnikowi|imigracyjn*|w okienku|na odprawie|jak zapytaja|jak spytaja|jakby pytali|w razie pytan|jesli zapytaja|jak beda pytac) _4 (mow*|powiedz*|powiesz|mowisz|mowcie|mowicie|mowimy|odpowiadasz|wersja|powiecie) _5 (wakacj*|turyst*|zwiedz*|rodzin*|ciotk*|siostr*|kuzyn*|chlopak*|narzeczon*|odpoczynek|urlop*|znajom*|studia|do kolezanki|tydzien|weekend|na slub|konferenc*)',
    '(mow*|powiedz*|powiesz|mowisz|mowcie) _4 (na granicy|na kontroli|na lotnisku|pogranicznik*|strazy|straznik*|celnik*|w okienku|na odprawie|imigracyjn*) _4 (ze|wakacj*|turyst*|zwiedz*|rodzin*|urlop*|do)',
  ],
  'travel-arranged': [
    '(pojedz|polec|wyjedz) _1 ze mna _4 (dubaj*|za granic*|do (niemiec|wloch|hiszpanii|turcji|anglii|holandii|francji|grecji)|na (malediwy|jacht|weekend)|jutro|oplac*|place|wszystko)',
    '(kupimy|kupujemy|zalatwimy|zalatwiamy|oplacimy|oplacamy|ogarniemy|zabukujemy|bukujemy|wykupimy|wykupujemy|wyslemy|przeslemy|kupie ci|kupie wam|wysle ci|oplace ci|zalatwie ci) _3 (bilet*|lot|przelot*|podroz*|wize|przejazd)',
    '(pakuj sie|spakuj sie|pakuj walizk*|wsiad* i jed*|pakuj i|spakuj walizk*) _5 (jutro|dzis|jedz*|jedziemy|lecimy|przyjezdzaj|wyjazd*|o nic|reszt*|czeka*|kierowc*|odbior*)',
    '(kierowca|bus|busik|auto|samochod) _3 (bedzie pod|przyjedzie po|czeka pod|podjedzie pod|bedzie po ciebie|bedzie czekal*|zabierze|odbierze spod|podjedzie po|wyjezdza jutro)',
    '(szef*|szwagier|klub|agencja|firma|wujek|znajom*) _2 (juz |)(oplacil*|zaplacil*|wylozyl*|przelal*|wylozyla) _3 (bilet|przepraw*|podroz|wize|droge|przelot|lot)',
    '(bilet*|lot|przelot|autokar) _3 (masz kupiony|oplace|oplaci)',
  ],
};
