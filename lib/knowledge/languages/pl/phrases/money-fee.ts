import type { PhrasesById } from '@/lib/domain/language';

/** Fees and deposits. */
export const moneyFee: PhrasesById = {
  'upfront-fee': [
    '(oplata|oplate|oplaty) _1 (programow*|posrednic*|castingow*|za posrednictwo|za znalezienie pracy|za miejsce w busie|dla posrednika|dla agenta)',
    '(clo|oplate celna|oplata celna|oplate kuriersk*|koszt przesylki|ubezpieczenie) _4 (przelej|wplac|zaplac*|oplac*|#money) _6 (sprzet*|laptop*|paczk*|umow*|prac*)',
    '(oplata|oplaty|oplate|oplacenie|koszt|wplata|wplaty|wplate|zaliczka|zaliczke|kaucja|kaucje|wpisowe|przedplata|prowizja) _2 (za|na|to|poczet) _2 <feefor> _6 (przed|pierwszej|wyjazd*|blik*|przelew*|zwrot*|zwroc*|z gory|na konto|#money|gotowk*|rezerw*|nie podlega|jednorazow*|u kierowcy|z wlasnej|kandydat*)',
    '<fee> _6 (przed rozpoczeciem pracy|przed podjeciem pracy|przed podpisaniem umowy|(zwracane|zwracana|zwracamy|zwrocimy|zwrotna|zwrotne|zwrot) po (pierwsz*|miesiac*|przepracow*|okres*|tygodn*|#number|podjeciu|zatrudn*|dwoch|trzech)|na konto agenta|agentowi|posrednikowi|gwarant* miejsc*|na zezwoleni*|u kierowcy|za zatrudnienie|za przyjecie do pracy|w dniu wyjazdu)',
    '(wpisow*|kaucj*|zaliczk*|zadatek|wplat*|oplat*) _5 (blik*|western*|na rezerwac* miejsca|za miejsce|za rezerwac*|przekaz* na (pania|pana)|przekazem|na konto prywatne|w gotowce (kierowcy|agent*))',
    '(wplat*|zaliczk*|oplat*|kaucj*) za miejsce _6 (#money|przekaz*|blik*|na pania|na pana|gotowk*)',
    '(najpierw|wpierw|z gory|na poczatku|na start) _3 (zaplac*|wplac*|placisz|oplac*|oplata|kaucja|zaliczka|przelew*|przelej|kupujesz|wykup*) _6 (szkoleni*|wiz*|miejsce|rezerw*|dokument*|bilet*|wyjazd*|badan*|kurs*|prac*|zwroc*|zwrot*|#money)',
    '(oplat*|wplat*|kaucj*|zaliczk*|koszt szkolenia|kosztow szkolenia|#money) _6 (zwrot|zwrocimy|zwracamy|zwracana|zwracane|zwroca|oddajemy|odliczymy) _5 (z pierwsza wyplata|przy pierwszej wyplacie|po pierwszej wyplacie|po pierwszym miesiacu|po miesiacu pracy|po przepracowaniu|po dwoch tygodniach)',
    '(musisz|musi|trzeba|należy|proszę|prosimy) _2 (zapłacić|wpłacić|przelać|opłacić|uiścić) _1 #money _1 za _2 (pośrednictw*|wizę|papiery|dokumenty|szkoleni*|rejestracj*|miejsce|prac*|rekrutacj*|zezwoleni*|umow*|formalności)',
    '(szkolenie|kurs|badania|rejestracja|wiza|pośrednictwo|rekrutacja) (kosztuje|kosztują|to|wynosi) #money _3 (potem|później|i wtedy|a potem|przed|zanim) _2 (prac*|zaczynasz|dostaniesz|umow*|wyjazd*)',
    'przed (wyjazdem|wylotem|przyjazdem|rozpoczęciem|podpisaniem) _2 (przelać|wpłacić|zapłacić|przelej|wpłać|zapłać|wpłacasz|płacisz) _2 #money',
  ],
  'deposit-to-unlock': [
    '(wyrownac|wyrownaj|wyrownasz) _2 (saldo|minus|saldo ujemne|brakujac*)',
    '(wplac|wplacasz|wplacic|wplacisz|doladuj*|doladowac|doladowan*|depozyt|zasil|zasilic|zasilisz|doplac|doplacic|przelej|wrzuc) ~6 <unlock>',
    '(konto|saldo|srodki|zarobki|pieniadze|wyplata|prowizja) _3 (minus*|na minusie|ujemn*|zamrozon*|zamrozil*|zablokowan*|wstrzyman*|zamrozi) _6 (doladuj*|wplac*|zadani*|wplat*|saldo|depozyt*|doplac*|uregul*|oplat*|odblok*|podat*|system*)',
    '(zeby|aby|by|zanim|chcac) _1 (wyplacic|odblokowac|odmrozic|wycofac) _5 (wplac*|podat*|doplac*|zaplac*|oplat*|depozyt*|doladow*|doladuj*)',
    '(zadanie|zadania|zlecenie|zlecenia) (premium|vip|laczone|kombinowane|szczesliwe|przedplacone|prepaid|combo|z bonusem|handlowe)',
    '(poziom|pakiet|status|czlonkostwo) (vip|premium|zloty|srebrny|brazowy|diamentowy|platynowy) _6 (wplac*|doladuj*|odblok*|depozyt*|prowizj*|zadan*)',
    '(wplac|wplacasz|inwestuj*|zainwestuj*|doladuj*|doladujesz|wlozysz|wkladasz|wrzucasz) _2 (#money|#number) _6 (wyciag*|odbier*|dostaj*|dostan*|wraca|wroci|zysk*|podwoj*|razy)',
  ],
  'allowance-verification-fee': [
    '(weryfikacj*|wpisow*|potwierdz*|sprawdz*|zabezpieczen*) ~5 (#money|kart* podarunkow*|oplat*|przelew*|blik*) _6 (przelew*|potem|tygodniow*|sponsor*|kieszonkow*|zaczniemy|wtedy|uklad*|spotkan*|wysle*)',
    '(tygodniowo|utrzymanie|kieszonkow*|rozpieszcz*|sponsor*|sugar*|stypendium|zasilek|wsparcie) _12 (weryfikacj*|kup najpierw|kup karte|przeslij mi kod|oplat*|zaplac* najpierw|wplac*|kart* podarunkow*|wyslij mi #money|podaj login|dane karty)',
    '(zebym wiedzial*|zebym mial* pewnosc|udowodnij|na dowod|pokaz|jako dowod|test) _4 (szczer*|powazn*|prawdziw*|zaufan*|zaufania|ze nie jestes oszust*|ze jestes) _8 (#money|przelej|wplac|kart*|kod|blik|wyslij|kup|doladuj*)',
    '(kup|przelej|wplac) _6 (jako dowod|zebym wiedzial*|zebym mial* pewnosc|jako test|dowod zaufania)',
    '(najpierw|ale) _2 (wyślij|wpłać|przelej|zapłać|wyślesz|wpłacisz) _1 (#money|opłatę|kartę) _2 (na dowód|jako dowód|na próbę|zaufania|weryfik*|potwierdz*|na potwierdz*)',
    '(wysłać|przelać|wypłacić) _2 (kieszonkowe|sponsoring|tygodniówkę) _3 (zapłać|opłat*|wpłać|kartę|najpierw)',
  ],
  'crypto-giftcard-payment': [
    '(kup*|doladuj*|podaj*|zakup*|nabadz|przeslij|wyslij|chce|potrzebuje) _3 <giftcard> _4 (kod*|i wyslij|i przeslij|i podaj|zdjeci*|mi|dla mnie|numer*|zdrap*|#money|za #number)',
    '<giftcard> _4 (kod*|zdjeci*|wyslij|przeslij|agent*|zdrap*|podaj)',
    '(wplac*|przelej*|tylko|platn*|zaplac*|slesz|wyslij|place|placisz|oplac*|wplat*|rozlicz*|doladuj*) _4 <crypto>',
    '<crypto> _4 (portfel*|adres*|na ten|na podany|qr|bitomat*|przelej|wyslij|wplac*)',
    '(#number|200|300|500) _1 (w|na) (kartach|karty) (steam|podarunkow*|apple|google|amazon|psc)',
    '(zapłać|zapłacisz|płatność|płacisz|płatne|zapłacić|wpłać|opłać) _2 <giftcard>',
    '(zapłać|zapłacić|zapłacisz|płatność|opłać|wpłać) _1 kart* (google*|steam|apple|amazon|podarunkow*|paysafe*)',
    '(wysłać|wyślij|prześlij|przesłać|przelej|wyślesz) _2 przez (western union|moneygram|bitomat|krypto*)',
  ],
  'fake-check-equipment': [
    '(nadplac*|nadplat*|nadwyzk*|roznic*|reszt*) _4 (przelej*|przelejesz|oddaj|odda*|zwroc*|odesl*|przekaz*|odsyla*) _4 (mi|nam|na|dostawc*|kurier*|konto|kierowc*|blik*|firm*)',
    '(omylkow*|przez pomylke|pomylkow*|za duzo|przypadkiem) _4 (przela*|wplac*|przelew*|wysla*) _8 (oddaj|odesl*|zwroc*|przelej|reszt*)',
    '(srodk*|pieniadz*|przelew|kwot*|zaliczk*) _3 na (laptop*|sprzet*|wyposazen*|komputer*|telefon sluzbowy|biuro domowe|oprogramowan*) _8 (przel*|dostawc*|kup*|wplyn*|zwroc*|nasz* sklep*)',
    '(dostawc*|dostawcy|naszego sprzedawcy|wskazanego sklepu|zaprzyjazniony sklep) _4 (przelej*|przelejesz|sprzet*|laptop*|zamow*|kup*)',
    '(zrealizuj*|zrealizować|spienięż*|wpłać|wpłacić) _1 czek _4 (odeślij|odesłać|odeślesz|zwróć|zwrócić|reszt*|przelej|różnic*)',
    '(dostaniesz|otrzymasz|wyślemy|dostanie) _2 (pieniądze|środki|czek|#money) _1 na (biuro|sprzęt|wyposażenie|laptop*|komputer*) _4 (dostawc*|sprzedawc*|sklep*|przeka*|prześl*)',
  ],
};
