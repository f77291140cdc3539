import type { PhrasesById } from '../phrases-by-id';

/** Errands of crime. */
export const criminalTask: PhrasesById = {
  'bank-account-use': [
    '(osob*|kogos|ktos|szuka*) _3 z (kontem|rachunkiem)',
    '(uzycz*|wynajm*|kupi*|pozycz*|sprzedaj|udostepn*|wynajem) _4 (konto|konta|kart*|rachun*|kont)',
    '(wplyn*|przelew*|przeleje|dostaniesz|przyjmowa*|wplat*|odbierasz) _6 (wyplac*|przekaz*|oddasz|oddaj*|wyslij|slesz|dalej|zamieni*|procent|prowizj*)',
    '(wlasny|swoj*|twoje|prywatne|osobist*) (rachunek|konto|koncie) _8 (przekaz*|prowizj*|usdt|dalej|procent)',
    '(10|5|3|15|20) (%|procent) _3 (dla ciebie|twoje|zostaj*|zostawi*|z kazdego)',
    '(sobie|tobie|ciebie) _2 (zostaw*|zostaj*) _2 (procent|%|#number)',
    '(na twoje|twoje) (konto|prywatne|karte) _6 (przel*|wyplac*|wplyn*|zamien*)',
    '(co powiem|powiedz|powiesz) w banku',
  ],
  'identity-for-rent': [
    '(firm*|spolk*|kredyt*|pozyczk*|telefon*|numer*|kont*|auto) _4 na (ciebie|twoje|twoj*|swoje nazwisko|swoje dane|pana|slupa)',
    '(zarejestr*|zalozymy|zalozysz|wezmiesz|otworz*) _4 (firm*|spolk*|kredyt*|dzialalnosc|konto|kont*) _4 (na ciebie|swoje|twoje|notariusz*|nic nie)',
    '(na ciebie|na twoje nazwisko|na twoje dane) _4 (firm*|spolk*|kredyt*|numer*|kont*)',
    '(slup|slupa|na slupa)',
    '(twarz*|selfie) _3 (weryfikac*|dowod*) _4 (kont*|bank*|#money)',
    'za kazd* (bank|konto|rejestracj*)',
  ],
  'violence-missions': [
    '(podpal*|spal*|pomalowa*|oblac|zniszcz*|pobic|nastrasz*|wybic|sledzi*) _4 (auto|auta|samochod*|drzwi|dom|sklep|kogos|goscia|szyb*|magazyn)',
    '(misj*|zlecen*) _6 (hajs*|#money|stawk*|usdt|kas*|grubsz*)',
    '(zrob*|zdjecie|nagra*) _3 (zdjecie|torow|tory|stacj*|budynk*|dom|baz*|wojsk*|most*) _6 (usdt|#money|kas*|zaplac*|stacj*)',
    '(grubsze zlecenia|usdt za zdjecie)',
  ],
  'begging-collecting': [
    '(dziennie|dzienna|dziennie ma|norma) _3 (byc|norma|#number|100|80|ma byc) _6 (reszta|euro|zl|odda*|resz*)',
    '(stoisz|stoicie|stac|siedzisz) _3 (pod sklepem|na swiatlach|z kubkiem|pod kosciolem|na ulicy)',
    '(dowozimy|zawozimy|zabieramy) _2 (rano|wieczorem)',
    '(dziecko|dzieckiem|mala|wozku) _3 (lepiej daja|wiecej daja|daja)',
    '(zbiera*|zbiork*|chodzeni* po domach|brelok*|puszk*) ~8 (norm*|odda*|dziennie|lider*)',
    '(ma byc|masz przyniesc|przynosisz) (100|50|80|#money|#number)',
  ],
  'courier-no-questions': [
    '(<carry>) ~4 <load> _12 (<noask>|granic*|tysiac*|#money|funt*|nie otwieraj*)',
    '<load> _8 <noask>',
    '<noask> _6 (<load>|bagaznik*)',
    '(odbier*|odbierasz) _6 (kopert*|gotowk*) _6 (starsz*|babci*|dziadk*|senior*|mecenas*|policj*)',
    '(przejazd|przegonisz|kurs) _2 (aut*|samochod*) _8 (#money|tysiac*|do reki)',
    '(mowisz|powiesz) ze jestes od',
    '(dom|mieszkanie) do pilnowania',
  ],
  'reship-packages': [
    '(przyjm*|odbier*|odbierasz) _3 (paczk*|przesylk*) _8 (wysyla*|wysla*|dalej|nadaj*|przeklej*|odsyla*)',
    'paczk* _4 (na swoj adres|w domu|na twoj adres|do siebie)',
    '(zl|euro|#money) za paczk*',
    '(przeklej*|nowe) etykiet*',
  ],
  'scam-call-centre': [
    '(operator*|konsultant*|praca) _3 (czat*|chat*) _8 (krypto*|inwest*|azj*|tajland*|kambodz*|zagranic*|europ*)',
    '(namawia*|przekonuj*|przekona*) _4 (inwest*|wplat*|wplac*|krypto*|zakup*)',
    '(pisze*|piszesz) _2 (jako|do) _3 (lask*|dziewczyn*|kobiet*|facet*|ludzmi|ludzi)',
    'piszesz z (ludzmi|facetami|klientami|mezczyznami)',
    '(biuro|call center|firma) _4 <risky> _8 (zarab*|przelot|czat*|dolar*)',
  ],
};
