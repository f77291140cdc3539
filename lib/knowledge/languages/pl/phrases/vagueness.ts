import type { PhrasesById } from '@/lib/domain/language';

/** What the offer leaves unsaid. */
export const vagueness: PhrasesById = {
  'no-written-contract': [
    '(podpis*|umow*) ~3 (w busie|w drodze|w autobusie|na parkingu|na granicy|w samolocie)',
    '(nie ma|bez|brak) czasu (na czytani*|czytac)',
    '(bez umowy|bez umow|bez zadnej umowy|bez zadnych umow|bez papierow i umow|zadnej umowy|umowy nie trzeba|umowy nie ma|umowy nie bedzie|umowa niepotrzebna|umowa zbedna|nie ma umowy|nie ma zadnej umowy|po co umowa|po co ci umowa|na co ci umowa)',
    '(dogadamy sie|rozliczymy sie|umowimy sie|jakos sie dogadamy) _3 (bez papier*|bez umow*|na gebe|po ludzku|bez formalnosci|na reke)',
    '(umow*|kontrakt*|papiery) _4 (na miejscu|po przyjezdzie|po przylocie|po wyjezdzie|po miesiacu|po tygodniu|pozniej|potem|juz na miejscu|jak przyjedziesz|jak dojedziesz|w swoim czasie|kiedys tam|za miesiac|po sezonie)',
    '(podpisz|podpiszesz|podpisujesz|podpiszcie) _5 (in blanco|bez czytania|nie czytaj|nie czytajac|puste|pusta kartke|czyste kartki|czysta kartke|tu i tu|tutaj i tutaj|od reki|reszte wpisz*|reszte sie wpisze|i nie pytaj)',
    '(in blanco|pusta kartke|puste kartki|czysta kartke)',
    '(rozliczymy|dogadamy) sie _1 (jakos|na miejscu|potem|pozniej|juz tam|w trakcie)',
    '(kwoty|stawki|warunki|warunkow|pensji|stawka|godziny) _3 (nie ma w umowie|nie wpisujemy|ustnie|na miejscu ustalimy|ustalimy na miejscu|ustalimy ustnie|nie bedzie w umowie|na gebe|dogadamy)',
    '(umow*) _4 (dostaniesz|dostaniecie|damy|spiszemy|podpiszemy|podpiszesz|bedzie) _3 (na miejscu|po|jak|kiedy|pozniej|potem|juz tam|w)',
    '(swoja|wlasna|twoja) dzialalnosc* _6 (zalozysz|zakladamy|zalozymy|na miejscu|zus|gewerbe|my zalatwimy)',
  ],
  'terms-switch': [
    '(komplet|obsadzone|nie potrzebuja|juz kogos maja|juz maja) _6 (ale|za to) _10 (klub*|salon* masazu|nocny lokal|taniec|hostess*|inna praca|inna robota|wiecej zarob*|zarobisz wiecej|lepsza kasa)',
    '(prac*|robot*|posad*|stanowisk*|ofert*|kawiarni*|restauracj*|hotel*|kelner*|opiek*|miejsce) _4 (nieaktualn*|zajet*|odwolan*|odpadl*|obsadzon*|nie wypal*|juz nie ma|zamkneli) _6 (ale|za to|bo) _4 (mam|mamy|jest|lepsz*|inn*|cos)',
    '(mam|mamy|jest) _2 (cos|inna prac*|inne prac*|inna ofert*) _1 (lepszego|lepsza|lepsze) _4 (dla ciebie|tam|prac*|klub*|platn*|kas*|zarob*|zamiast)',
    '(zmiana planow|zmiana planu|maly problem|mala zmiana|drobna zmiana|zmienily sie plany|plany sie zmienily|sa zmiany) _8 (prac*|jedziesz|jedziecie|inn*|klub*|hotel*|zamiast|lokal*|miasto|kraj|kierowc*|stanowisk*|pojedziesz)',
    '(na miejscu|jednak|po przyjezdzie) _4 (inna praca|inna robota|co innego|cos innego|inne miasto|inny kraj|inne warunki|inna stawka|inny klub|inne stanowisko|zobaczymy co|przydziel*|zdecyduj*|nizsza stawka)',
    '(bedziesz|bedziecie) _2 (zabawia*|bawic|towarzysz*|umilac) _2 <client>',
  ],
  'unnamed-employer': [
    'nazw* _3 (wyjdzie|bedzie|poznasz|podamy|dowiesz|zobaczysz|znajdziesz) _2 (umowie|na miejscu|pozniej|potem|po|w trakcie|podczas)',
    '(nazw*|adres*|lokalizacj*|miejsce pracy|szczegoly firmy) _4 (na miejscu|nie podaj*|podamy pozniej|podam pozniej|niewazn*|po przyjezdzie|po wplac*|po wplacie|po oplac*|po rezerwac*|poufn*|tajn*|na priv*|w dniu wyjazdu|przed wylotem|przed samym|po przesl* (dowodu|dokument*)|dzien przed|ze wzgledu na poufn*|zastrzez*)',
    '(firme sie znajdzie|zobacz* na miejscu|dowie* sie na miejscu|powiemy na miejscu|okaze sie na miejscu|wszystko na miejscu)',
    '(nie moge|nie mozemy|nie wolno mi|nie podajemy|nie podam|nie powiem|nie ujawniamy|nie zdradzamy) _3 (nazwy|nazwe|firmy|klienta|adresu|kto jest|dla kogo|kim jest)',
    '(adres|nazwe) _3 (wysle|podam|podamy|wyslemy|przekaze|przekazemy) _4 (kierowca|kierowc*|w drodze|przed wyjazdem|przed wylotem|po wplac*|po przyjezdzie)',
    '(bogata|zamozna|duza|powazna) (rodzina|firma) (szuka|poszukuje|potrzebuje|zatrudni)',
  ],
  'vague-duties': [
    '(nie tlumacze|nie pisze|nie wyjasniam|nie bede pisac|nie opisuje) _2 (na forum|publicznie|tutaj|na grupie|w poscie|w komentarz*)',
    '(wszystko|reszte|co i jak) _1 (ci |wam |) _1 (pokaza|wytlumacza|pokaze|pokazemy|powiedza) _2 (na miejscu|tam|dziewczyny|szef*|juz)',
    '(wszystko|wszystkiego|o wszystkim|co bedziesz robic|zakres|obowiazki|co dokladnie) _3 (na miejscu|wyjasni* na|dowiesz sie|powiemy na|dowiecie sie|powiem jak|opowiem jak|zobaczysz|ustalimy na miejscu|sie okaze)',
    '(zaufaj mi|zaufajcie|badz spokojna|zobaczysz sama|wszystko w swoim czasie) _5 (prac*|robot*|jedz*|wsiad*|nie pytaj|dowiesz|zobaczysz|na miejscu|fajn*|lekk*)',
    'praca dla (dziewczyn|mlodych dziewczyn|ladnych|odwaznych|otwartych|dyskretn*|zdecydowanych|konkretnych)',
    '(robota|praca) _2 (sie znajdzie|zawsze sie znajdzie|sie znajdzie jakas)',
  ],
};
