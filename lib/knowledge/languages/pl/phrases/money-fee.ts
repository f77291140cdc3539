import type { PhrasesById } from '@/lib/domain/language';

/** Fees and deposits. */
export const moneyFee: PhrasesById = {
  'upfront-fee': [
    '(oplata|oplaty|oplate|oplacenie|koszt|wplata|wplaty|wplate|zaliczka|zaliczke|kaucja|kaucje|wpisowe|przedplata|prowizja) _2 (za|na|to|poczet) _2 <feefor> _6 (przed|pierwszej|wyjazd*|blik*|przelew*|zwrot*|zwroc*|z gory|na konto|#money|gotowk*|rezerw*|nie podlega|jednorazow*|u kierowcy|z wlasnej|kandydat*)',
    '(oplata|oplate|oplaty|oplacie) _1 (rekrutacyjn*|rejestracyjn*|rezerwacyjn*|manipulacyjn*|administracyjn*|wpisow*|kwalifikacyjn*|aktywacyjn*|weryfikacyjn*|wstepn*|startow*) _8 (prac*|wyjazd*|miejsc*|kandydat*|rozmow*|umow*|wyplat*|agent*|staz*|blik*|zatrudn*|przed rozpocz*|kontrakt*)',
    '(oplata|oplate|oplaty) _1 (programow*|posrednic*|castingow*|za posrednictwo|za znalezienie pracy|za miejsce w busie|dla posrednika|dla agenta)',
    '<fee> _6 (przed rozpoczeciem pracy|przed podjeciem pracy|przed podpisaniem umowy|(zwracane|zwracana|zwracamy|zwrocimy|zwrotna|zwrotne|zwrot) po (pierwsz*|miesiac*|przepracow*|okres*|tygodn*|#number|podjeciu|zatrudn*|dwoch|trzech)|na konto agenta|agentowi|posrednikowi|gwarant* miejsc*|na zezwoleni*|u kierowcy|za zatrudnienie|za przyjecie do pracy|w dniu wyjazdu)',
    '(wpisow*|kaucj*|zaliczk*|zadatek|wplat*|oplat*) _5 (blik*|western*|na rezerwac* miejsca|za miejsce|za rezerwac*|przekaz* na (pania|pana)|przekazem|na konto prywatne|w gotowce (kierowcy|agent*))',
    '(wplat*|zaliczk*|oplat*|kaucj*) za miejsce _6 (#money|przekaz*|blik*|na pania|na pana|gotowk*)',
    '(najpierw|wpierw|z gory|na poczatku|na start) _3 (zaplac*|wplac*|placisz|oplac*|oplata|kaucja|zaliczka|przelew*|przelej|kupujesz|wykup*) _6 (szkoleni*|wiz*|miejsce|rezerw*|dokument*|bilet*|wyjazd*|badan*|kurs*|prac*|zwroc*|zwrot*|#money)',
    '(oplat*|wplat*|kaucj*|zaliczk*|koszt szkolenia|kosztow szkolenia|#money) _6 (zwrot|zwrocimy|zwracamy|zwracana|zwracane|zwroca|oddajemy|odliczymy) _5 (z pierwsza wyplata|przy pierwszej wyplacie|po pierwszej wyplacie|po pierwszym miesiacu|po miesiacu pracy|po przepracowaniu|po dwoch tygodniach)',
    '(przekazem|przekaz|przelew|przelewem|wplata|wplate) _2 na (konto prywatne|prywatne konto|konto agenta|konto kierowc*|konto koordynator*|pania|pana|nazwisko kierowc*)',
    '(clo|oplate celna|oplata celna|oplate kuriersk*|koszt przesylki|ubezpieczenie) _4 (przelej|wplac|zaplac*|oplac*|#money) _6 (sprzet*|laptop*|paczk*|umow*|prac*)',
  ],
  'deposit-to-unlock': [
    '(wplac|wplacasz|wplacic|wplacisz|doladuj*|doladowac|doladowan*|depozyt|zasil|zasilic|zasilisz|doplac|doplacic|przelej|wrzuc) ~6 <unlock>',
    '(konto|saldo|srodki|zarobki|pieniadze|wyplata|prowizja) _3 (minus*|na minusie|ujemn*|zamrozon*|zamrozil*|zablokowan*|wstrzyman*|zamrozi) _6 (doladuj*|wplac*|zadani*|wplat*|saldo|depozyt*|doplac*|uregul*|oplat*|odblok*|podat*|system*)',
    '(zeby|aby|by|zanim|chcac) _1 (wyplacic|odblokowac|odmrozic|wycofac) _5 (wplac*|podat*|doplac*|zaplac*|oplat*|depozyt*|doladow*|doladuj*)',
    '(zadanie|zadania|zlecenie|zlecenia) (premium|vip|laczone|kombinowane|szczesliwe|przedplacone|prepaid|combo|z bonusem|handlowe)',
    '(poziom|pakiet|status|czlonkostwo) (vip|premium|zloty|srebrny|brazowy|diamentowy|platynowy) _6 (wplac*|doladuj*|odblok*|depozyt*|prowizj*|zadan*)',
    '(wplac|wplacasz|inwestuj*|zainwestuj*|doladuj*|doladujesz|wlozysz|wkladasz|wrzucasz) _2 (#money|#number) _6 (wyciag*|odbier*|dostaj*|dostan*|wraca|wroci|zysk*|podwoj*|razy)',
    '(wyrownac|wyrownaj|wyrownasz) _2 (saldo|minus|saldo ujemne|brakujac*)',
  ],
  'allowance-verification-fee': [
    '(weryfikacj*|wpisow*|potwierdz*|sprawdz*|zabezpieczen*) ~5 (#money|kart* podarunkow*|oplat*|przelew*|blik*) _6 (przelew*|potem|tygodniow*|sponsor*|kieszonkow*|zaczniemy|wtedy|uklad*|spotkan*|wysle*)',
    '(tygodniowo|utrzymanie|kieszonkow*|rozpieszcz*|sponsor*|sugar*|stypendium|zasilek|wsparcie) _12 (weryfikacj*|kup najpierw|kup karte|przeslij mi kod|oplat*|zaplac* najpierw|wplac*|kart* podarunkow*|wyslij mi #money|podaj login|dane karty)',
    '(zebym wiedzial*|zebym mial* pewnosc|udowodnij|na dowod|pokaz|jako dowod|test) _4 (szczer*|powazn*|prawdziw*|zaufan*|zaufania|ze nie jestes oszust*|ze jestes) _8 (#money|przelej|wplac|kart*|kod|blik|wyslij|kup|doladuj*)',
    '(kup|przelej|wplac) _6 (jako dowod|zebym wiedzial*|zebym mial* pewnosc|jako test|dowod zaufania)',
    '(najpierw|zanim) _4 (oplat*|wpisow*|weryfikac*|#money|kart* podarunkow*) _6 (tygodniow*|kieszonkow*|sponsor*|rozpieszcz*|przelew* dla ciebie|wtedy przelej*|wysle ci)',
    '(jest pani|jest pan|jestes) na liscie (poszkodowan*|beneficj*)',
  ],
  'crypto-giftcard-payment': [
    '(kup*|doladuj*|podaj*|zakup*|nabadz|przeslij|wyslij|chce|potrzebuje) _3 <giftcard> _4 (kod*|i wyslij|i przeslij|i podaj|zdjeci*|mi|dla mnie|numer*|zdrap*|#money|za #number)',
    '<giftcard> _4 (kod*|zdjeci*|wyslij|przeslij|agent*|zdrap*|podaj)',
    '(kod|kody|zdjecie) _2 (z|ze|od|na) _2 (karty podarunkowej|kart podarunkowych|steam|paysafe*|psc|google play|itunes|apple|zdrapki)',
    '(wplac*|przelej*|tylko|platn*|zaplac*|slesz|wyslij|place|placisz|oplac*|wplat*|rozlicz*|doladuj*) _4 <crypto>',
    '<crypto> _4 (portfel*|adres*|na ten|na podany|qr|bitomat*|przelej|wyslij|wplac*)',
    '(#number|200|300|500) _1 (w|na) (kartach|karty) (steam|podarunkow*|apple|google|amazon|psc)',
  ],
  'fake-check-equipment': [
    '(nadplac*|nadplat*|nadwyzk*|roznic*|reszt*) _4 (przelej*|przelejesz|oddaj|odda*|zwroc*|odesl*|przekaz*|odsyla*) _4 (mi|nam|na|dostawc*|kurier*|konto|kierowc*|blik*|firm*)',
    '(omylkow*|przez pomylke|pomylkow*|za duzo|przypadkiem) _4 (przela*|wplac*|przelew*|wysla*) _8 (oddaj|odesl*|zwroc*|przelej|reszt*)',
    '(srodk*|pieniadz*|przelew|kwot*|zaliczk*) _3 na (laptop*|sprzet*|wyposazen*|komputer*|telefon sluzbowy|biuro domowe|oprogramowan*) _8 (przel*|dostawc*|kup*|wplyn*|zwroc*|nasz* sklep*)',
    '(dostawc*|dostawcy|naszego sprzedawcy|wskazanego sklepu|zaprzyjazniony sklep) _4 (przelej*|przelejesz|sprzet*|laptop*|zamow*|kup*)',
    '(kup|kupisz|zamow|zamowisz|zaplac) _3 (laptop*|sprzet*|komputer*|telefon*) _6 (zwrocimy|zwrot*|oddamy|wskazan*|u naszego|potracimy|z pierwsza wyplat*|rozlicz*)',
    '(laptop*|sprzet|komputer) _4 (po wplac*|po wplacie|po oplac*|za kaucj*|wymaga kaucji|ubezpieczenie przesylki|koszt wysylki|oplata za wysylk*|doplac*)',
  ],
};
