import type { PhrasesById } from '@/lib/domain/language';

/** What the offer leaves unsaid. */
export const vagueness: PhrasesById = {
  'no-written-contract': [
    '(podpis*|umow*) ~3 (w busie|w drodze)',
    '(nie ma|bez) czasu na czytani*',
    '(bez|zadn*) umow* _3 (prac*|wiecej|dogada*|reka|kieszeni|na)',
    'bez umowy',
    '(na czarno|dogadamy sie|na gebe|umowa ustna|ustnie)',
    '(umow*|papiery) _4 (na miejscu|po przyjezdzie|po niemiecku|w obcym jezyku|nie ma czasu czytac)',
    '(nikt nie|po co|nie musisz|nie trzeba) _2 (oglada*|czyta*|widzi|ci) _1 umow*',
    '(rozliczymy|dogadamy) sie _1 (jakos|na miejscu|potem|pozniej)',
  ],
  'terms-switch': [
    '(nieaktualn*|juz nie trzeba|zajet*|odwolan*) _5 (ale|lepsz*|inn*|cos)',
    'zmiana planow',
    '(na miejscu|jednak) _3 (inna praca|co innego|cos innego|inne miasto|inny kraj)',
    '(bedziesz|bedziecie) _2 (zabawia*|bawic|towarzysz*) _2 <client>',
    '(mial* byc|umawial*) _4 (ale|a) _4 (teraz|jednak|bedzie)',
  ],
  'unnamed-employer': [
    'nazwa _2 (wyjdzie|bedzie) _1 umowie',
    '(firma|agencja) (bez nazwy|nie podaje nazwy)',
    '(nazw*|adres*) _3 (na miejscu|nie podaj*|pozniej|niewazn*|po przyjezdzie)',
    '(firme sie znajdzie|zobacz* na miejscu|dowie* sie na miejscu)',
    '(po co ci|nie musisz znac|niewazna) _2 (nazwa|nazwy|firma)',
  ],
  'vague-duties': [
    'nie tlumacze na forum',
    'wszystko ci pokaza',
    '(zero pytan|bez zbednych pytan)',
    '(szczegol*|reszt*|detale) _3 (priv*|prywatn*|na miejscu|pw|wiadomosci prywatnej|tylko w rozmowie|w wiadomosci)',
    '(wszystko|wszystkiego) _2 (na miejscu|wyjasni*|dowiesz)',
    '(nic trudnego|zaufaj mi|lekka praca|rozne zadania|pomoc w roznych|praca dla dziewczyn)',
    '(nie moge|nie chce) _2 (tutaj|tu|przez telefon) (pisac|mowic|tlumaczyc)',
  ],
};
