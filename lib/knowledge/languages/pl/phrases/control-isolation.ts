import type { PhrasesById } from '../phrases-by-id';

/** Doors, telephones, company and accounts under control. */
export const controlIsolation: PhrasesById = {
  'no-leaving-alone': [
    '(sama|same|sam|sami) _2 nie (wychodz*|wyjdziesz|chodzi*)',
    'nie (wychodz*|wyjdziesz|wolno wychodzic|mozna wychodzic|opuszcza*) _3 (sam*|bez|z domu|nigdzie|teren*|kwater*)',
    '(zawsze|tylko) _2 z (kierowc*|opiekun*|kims|nami|szef*)',
    '(zamyka*|zamkni*) _3 (klucz*|noc|drzwi|brama)',
    '(drzwi|brama|bram*) _3 (zamyka*|zamkni*|na klucz)',
    'klucze sa u',
    'nikomu _1 nie (otwiera*|wpuszcza*)',
    'nie wpuszcza* _2 (listonosz*|nikogo)',
    'okna zasloni*',
    '(wyjsc|wychodzic) _2 (sie nie da|nie wolno|nie mozna)',
    'z kwatery nikt',
  ],
  'phone-restriction': [
    '<phone> _3 (zostaj*|zostaw*|odda*|oddaj*|zabier*|w szatni|zdaj*|do koszyka u|u szef*|dostan*)',
    '(odda*|oddaj*|zdaj*|zostaw*) _2 <phone> _4 (zmian*|szef*|nas|wejsc*|tygodni*)',
    '(sprawdzam|sprawdzamy|czytam|kontrol*) _2 (twoj*|wasz*|) _1 (wiadomosc*|telefon*)',
    '(jeden|10 minut|raz) _2 (telefon|na tydzien|w tygodniu) _3 (dom*|tydzien|dzwon*)',
    'telefonow _2 nie musisz',
    '(nowa|nowy|zmien) _1 (karta sim|kart* sim|numer) _3 (damy|dostaniesz|wyrzuc)',
  ],
  'location-tracking': [
    '(lokalizacj*|pinezk*|gps) _3 (na zywo|live|caly czas|zawsze|wlacz*|udostepn*)',
    '(live|wyslij|udostepnij|wlacz) _1 (lokalizacj*) _4 (zebym|caly czas|na zywo|widzial*|musze)',
    '(zdjecie) z (kazdego|kazdej)',
    '(zainstaluj|sciagnij) _4 aplikacj* _4 (gdzie|widzi*|lokaliz*|sledz*)',
    '(dzwonimy|dzwonie) _2 caly czas',
    'zebym (wiedzial*|widzial*) _2 gdzie',
  ],
  'isolate-from-people': [
    '(rodzin*|rodzice|matka|kolezanki|znajomi|oni|mama|siostra) _4 (nie rozumie*|nie kocha*|zazdrosz*|ci zazdrosz*|sklocic|skloca|przeciwko nam|cie wykorzyst*)',
    '(zablokuj|zostaw|rzuc|odetnij|olej) _2 (ich|je|wszystkich|kolezank*|rodzin*|znajomych|wszystko)',
    '(masz|wystarcze ci) _1 mnie',
    '(nikogo|nikt) _2 (nie potrzebuj*|oprocz mnie|wiecej nie)',
    'tylko ja _3 (rozumiem|kocham|jestem)',
    '(lepiej|najlepiej) _4 bez (nich|kolezanek|rodziny)',
  ],
  'management-account-control': [
    '(my|agencja|ja) _2 (prowadz*|piszemy|obslug*|odbier*|robimy reszte|zaklad*)',
    '(prowadzimy|obslugujemy|zarzadzamy) _2 (kont*|profil*|stron*)',
    '(70 30|60 40|80 20|50 50|pol na pol|podzial) _4 (salon*|studi*|nas|agencj*|my|dla)',
    '(ty tylko) _2 (nagrywasz|wygladasz|usmiechasz|ladnie)',
    'umow* na (dwa|2|3|trzy) lata _6 (kara|login|zerwan*)',
    '(dajesz|podaj) _3 (dostep|login) _4 (konta|reszte|my)',
  ],
  'accommodation-tied': [
    '(mieszka*|spanie|spimy|spicie|nocleg*|kwater*) _3 (na miejscu|na budowie|nad hala|przy zakladzie|w hali|nad lokalem|w lokalu|na gorze|w salonie|z nami|w busie|u szefa)',
    '(transport*|dojazd*) _2 (tylko|wylacznie) _1 (nasz*|busem)',
    '(mieszka*|pokoj) _4 (z dziewcz*|z innymi dziewcz*|w salonie|w klubie|w naszym domu)',
  ],
  'excessive-availability': [
    '(16|14|15|17|18) (godzin|h) _2 (dzien*|na dobe|pracy)',
    '(7 dni w tygodniu|siedem dni w tygodniu|bez dni wolnych|bez wolnego|do oporu|niedziele tez|od rana do nocy|od switu do nocy)',
    '(cala dobe|calodobow*|24 7|24h) ~6 (prac*|opiek*|dyspozycyjn*|dostepn*|mieszka*|dni)',
    '(konczy*|koniec) _3 (jak|kiedy|gdy) _2 (zasn*|skoncz*|szef)',
    '(norm*) _4 (nie wyrobi*|wyrobi*|odda*)',
  ],
};
