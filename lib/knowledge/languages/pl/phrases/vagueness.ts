import type { PhrasesById } from '@/lib/domain/language';

/** What the offer leaves unsaid. */
export const vagueness: PhrasesById = {
  'no-written-contract': [
    '(nie ma|bez|brak) czasu (na czytani*|czytac)',
    '(podpisz|podpiszesz|podpisujesz|podpiszcie) _5 (in blanco|bez czytania|nie czytaj|nie czytajac|puste|pusta kartke|czyste kartki|czysta kartke|tu i tu|tutaj i tutaj|od reki|reszte wpisz*|reszte sie wpisze|i nie pytaj)',
    '(rozliczymy|dogadamy) sie _1 (jakos|na miejscu|potem|pozniej|juz tam|w trakcie)',
    '(podpis*|umow*) ~3 (w busie|w drodze|w autobusie|na parkingu|na granicy|w samolocie)',
    '(bez umowy|bez umow|bez zadnej umowy|bez zadnych umow|bez papierow i umow|zadnej umowy|umowy nie trzeba|umowy nie ma|umowy nie bedzie|umowa niepotrzebna|umowa zbedna|nie ma umowy|nie ma zadnej umowy|po co umowa|po co ci umowa|na co ci umowa)',
    '(umow*|kontrakt*|papiery) _4 (na miejscu|po przyjezdzie|po przylocie|po wyjezdzie|po miesiacu|po tygodniu|pozniej|potem|juz na miejscu|jak przyjedziesz|jak dojedziesz|w swoim czasie|kiedys tam|za miesiac|po sezonie)',
    '(kwoty|stawki|warunki|warunkow|pensji|stawka|godziny) _3 (nie ma w umowie|nie wpisujemy|ustnie|na miejscu ustalimy|ustalimy na miejscu|ustalimy ustnie|nie bedzie w umowie|na gebe|dogadamy)',
    '(umow*) _4 (dostaniesz|dostaniecie|damy|spiszemy|podpiszemy|podpiszesz|bedzie) _3 (na miejscu|po|jak|kiedy|pozniej|potem|juz tam|w)',
    '(pracujesz|pracuje się|pracujecie|robota|robisz|robimy|płacimy) _1 na czarno',
  ],
  'terms-switch': [
    '(komplet|obsadzone|nie potrzebuja|juz kogos maja|juz maja) _6 (ale|za to) _10 (klub*|salon* masazu|nocny lokal|taniec|hostess*|inna praca|inna robota|wiecej zarob*|zarobisz wiecej|lepsza kasa)',
    '(prac*|robot*|posad*|stanowisk*|ofert*|kawiarni*|restauracj*|hotel*|kelner*|opiek*|miejsce) _4 (nieaktualn*|zajet*|odwolan*|odpadl*|obsadzon*|nie wypal*|juz nie ma|zamkneli) _6 (ale|za to|bo) _4 (mam|mamy|jest|lepsz*|inn*|cos)',
    '(zmiana planow|zmiana planu|maly problem|mala zmiana|drobna zmiana|zmienily sie plany|plany sie zmienily|sa zmiany) _8 (prac*|jedziesz|jedziecie|inn*|klub*|hotel*|zamiast|lokal*|miasto|kraj|kierowc*|stanowisk*|pojedziesz)',
    '(pracy|roboty|miejsca|etatu) w _2 (już |)nie ma _2 (będziesz|pójdziesz|pracujesz|jedziesz|idziesz)',
    '(wypłata|pensja|stawka|zarobki|pieniędzy) (będzie|będą|jest|są) jednak _3 (mniejsza|niższa|mniej|niższe|połow*|mniejsze)',
    '(mniejsza|niższa|mniej|niższe|mniejsze) niż (mówili*|obiecal*|obiecywal*|było mówione|było umówione|umawial*|w umowie)',
  ],
  'unnamed-employer': [
    'nazw* _3 (wyjdzie|bedzie|poznasz|podamy|dowiesz|zobaczysz|znajdziesz) _2 (umowie|na miejscu|pozniej|potem|po|w trakcie|podczas)',
    '(nazw*|adres*|lokalizacj*|miejsce pracy|szczegoly firmy) _4 (na miejscu|nie podaj*|podamy pozniej|podam pozniej|niewazn*|po przyjezdzie|po wplac*|po wplacie|po oplac*|po rezerwac*|poufn*|tajn*|na priv*|w dniu wyjazdu|przed wylotem|przed samym|po przesl* (dowodu|dokument*)|dzien przed|ze wzgledu na poufn*|zastrzez*)',
    '(firme sie znajdzie|zobacz* na miejscu|dowie* sie na miejscu|powiemy na miejscu|okaze sie na miejscu|wszystko na miejscu)',
    '(nie moge|nie mozemy|nie wolno mi|nie podajemy|nie podam|nie powiem|nie ujawniamy|nie zdradzamy) _3 (nazwy|nazwe|firmy|klienta|adresu|kto jest|dla kogo|kim jest)',
    '(adres|nazwe) _3 (wysle|podam|podamy|wyslemy|przekaze|przekazemy) _4 (kierowca|kierowc*|w drodze|przed wyjazdem|przed wylotem|po wplac*|po przyjezdzie)',
    '(jak się nazywa firma|jak firma się nazywa|nazwa firmy|dla kogo (pan|pani|) pracuje*|kto jest szefem) _4 (nieważne|nieistotn*|nie ma znaczenia|powiemy|dowiesz|po przyjeździe|na miejscu|później)',
  ],
  'vague-duties': [
    '(nie tlumacze|nie pisze|nie wyjasniam|nie bede pisac|nie opisuje) _2 (na forum|publicznie|tutaj|na grupie|w poscie|w komentarz*)',
    '(wszystko|wszystkiego|o wszystkim|co bedziesz robic|zakres|obowiazki|co dokladnie) _3 (na miejscu|wyjasni* na|dowiesz sie|powiemy na|dowiecie sie|powiem jak|opowiem jak|zobaczysz|ustalimy na miejscu|sie okaze)',
    'co _1 (dokładnie|konkretnie|tam|) _1 (będziesz|będzie pani|będziecie) _1 (robić|robiła|robił) _1 (wyjaśnię|wyjaśnimy|powiem|powiemy|dowiesz|wytłumaczę|zobaczysz|opowiem|pokażę) _2 (później|potem|na miejscu|osobiście|jak)',
    '(szczegóły|detale|reszta|więcej) (tylko |) (osobiście|na priv|na miejscu|na żywo|przy spotkaniu)',
    'nie pytaj tyle',
    '(zobaczysz|zobaczycie|dowiesz się|dowiecie się) _2 co (jest |) _1 (do zrobienia|trzeba robić|masz robić|będziesz robić)',
  ],
};
