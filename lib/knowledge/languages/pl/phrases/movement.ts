import type { PhrasesById } from '@/lib/domain/language';

/** Travel, borders, strangers at the station. */
export const movement: PhrasesById = {
  'high-risk-destination': [
    '(bilet*|lot|wylot|przelot|lecisz|wyjazd*) _6 <risky> _6 (oplac*|kupuj*|kupi*|wykup*|za darmo|dziewczyn*|modelk*|jutro|na nasz*|zarob*|prac*)',
    '(zlot* trojkat*|park technologiczn*|specjalna strefa ekonomiczna|golden triangle|kk park|shwe kokko)',
    '(praca|pracy|pracę|robota|oferta|etat) _3 <risky> _5 (zarob*|pensj*|płac*|dolar*|bez język*|bez doświadcz*|call center|online|obsługa czat*)',
    '(praca|pracy|pracę|robota|oferta) _3 (myawaddy|mjanm*|birm*|sihanoukville|kambodż*|laos*|mae sot)',
    '<girl> _2 (klub*|bar*|hotel*|lokal*) _1 (w|na|do) <risky>',
  ],
  'pickup-by-stranger': [
    '<stranger> _4 (odbierze|odbiera|odbiora|przewiezie|przewioza|zawiezie|zawioza|przejmie|przejma|podjedzie po|przyjedzie po|doprowadzi|eskortuje|przeprowadzi) _4 (cie|was|pania|pana|ciebie|z (lotnisk*|dworc*|granic*|przystank*|domu)|na miejsce|przez granice)',
    '(bus|busik|auto|samochod|van|taksowka) _3 (przyjedzie po|podjedzie po|odbierze|zabierze) (cie|ciebie|pania|was) _4 (lotnisk*|dworc*|granic*|domu|bloku|wieczorem|noca|w nocy|jutro|bez)',
    '<stranger> _2 (bedzie czekal*|czeka|beda czekac|bedzie czekac|bedzie na ciebie|bedzie na was|czekaja) _5 (lotnisk*|dworc*|granic*|stacji|przystank*|orlen*|mcdonald*|zjezdzie|parking*|ciebie|was|pania|z tabliczk*|tabliczk*|peronie)',
    '(będzie|będą|czeka|poczeka|stoi) _4 (na ciebie|na panią|na was|na pana) _3 (mężczyzna|człowiek|ktoś|kolega|znajomy|kierowca|pan|facet) _4 (zawiezie|zabierze|zaprowadzi|odwiezie|dalej)',
    '(znajomy|kolega|kierowca|brat|kuzyn|człowiek|ktoś) _1 (panią|cię|was|pana) (zabierze|zawiezie|odbierze|przejmie|przechwyci)',
    '(wsiądź|wsiadasz|wsiąść|wsiadaj) _1 do (białego|czarnego|srebrnego|naszego) _1 (busa|auta|samochodu|vana)',
  ],
  'rotation-plaza': [
    '(co|po) (tydzien|dwa tygodnie|2 tygodnie|3 tygodnie|trzy tygodnie|#number dni|pare dni|kilka dni|miesiac) _3 (inne|nowe|zmian*|zmienia*|kolejne|jedziemy do|przerzut*|rotacj*|nowa) _2 (miast*|mieszkan*|lokal*|klub*|apartament*|hotel*|kraj*|adres*)',
    '(inne|nowe|kolejne) (miasto|mieszkanie|lokal|klub) _2 co (tydzien|dwa tygodnie|2 tygodnie|miesiac|pare dni|kilka dni|#number dni)',
    '(objazd*|rotacj*|rotacyjn*|turnus*|jezdzimy|zmieniamy) _4 (mieszkani*|apartament*|lokale|lokalami|klubami|klubow|kluby|po klubach|miasta co|po miastach z dziewcz*)',
    '(wolne|zwalnia sie|zwolnilo sie|jest) _1 (miejsce|pokoj|miejsca) _4 (od poniedzialku dla|dla dziewczyn*|dla kolezanki|w mieszkaniu z dziewcz*|w apartamencie|dla pan|dla pani|na tydzien|w agencji|w salonie)',
    '(co|po) (tydzień|tygodniu|dwa tygodnie|dwóch tygodniach|miesiąc|miesiącu|kilka dni|trzy dni) _3 (inne miasto|innego miasta|innym mieście|nowe miasto|innego mieszkania|inne mieszkanie|inny klub|innego klubu|innego hotelu|zmieniasz mieszkanie|zmieniasz miasto|zmieniasz klub|zmiana miasta|zmiana mieszkania)',
    '<girl> _2 z (domu do domu|mieszkania do mieszkania|miasta do miasta|hotelu do hotelu|klubu do klubu)',
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
    '(podróż|transport|bilet*|przelot|dojazd|lot|wyjazd) (załatwiamy|załatwimy|organizujemy|zorganizujemy|kupujemy|ogarniamy|załatwię|ogarnę) _1 (my|ja|)',
    '(pani|twój|twoja|pana|twoje|wasz) (lot|bilet|bilety|podróż|przelot|przejazd|miejsce w busie) (jest|są) _1 (zarezerwowan*|kupion*|opłacon*|gotow*|zabukowan*)',
  ],
};
