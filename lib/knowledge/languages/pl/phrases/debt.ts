import type { PhrasesById } from '../phrases-by-id';

/** Debts that hold a person. */
export const debt: PhrasesById = {
  'debt-owed': [
    '(jestes|jestescie|bedziesz) _2 (winna|winny|winien|winni|dluzn*) _1 (#money|#number|za|mi|nam|jeszcze)',
    '(najpierw|wpierw) _1 (odda*|odprac*|splac*|odrob*|zwroc*)',
    '(nie) (odejdziesz|wyjedziesz|puszcze|pojdziesz|wrocisz|mozesz) _5 (splac*|odprac*|poki|dopoki|dlug*)',
    '(poki|dopoki|az|jak) _2 (splac*|odprac*)',
    '(dlug*) _4 (rosnie|odprac*|odrob*|splac*)',
    '(za bilet|za podroz|za wize) _3 (zaplac*|wydal*|kosztowal*) _4 (odda*|odrob*|odprac*|teraz)',
  ],
  'pay-later-from-wages': [
    'za (dokumenty|droge|narzedzia|buty|kurs) _4 (potrac*|odlicz*|odprac*)',
    '(buty|noze|narzedzia|ubrani*) _3 potracamy',
    '<trip> ~6 (potrac*|odlicz*|odprac*|odrob*|splac*|oddasz|oddawal*|sciag*) _6 <wages>',
    '<trip> _4 (potrac*|odlicz*|odprac*|odrob*|splac*|oddasz|oddawal*)',
    '(splac*|odprac*|odrob*|potrac*) _2 <trip>',
    '(odrob*|odprac*|oddasz) _3 (pierwsz*|wyplat*|pensj*|zarob*)',
    '(splacisz|oddasz|rozliczymy|potracimy) _4 (jak zarobisz|z pensji|z wyplaty|z zarobkow|potem)',
    '(ubrania|kosmetyki|jedzenie|na start) _6 (potem sie rozlicz*|rozliczymy|odpracujesz)',
  ],
  'exit-penalty': [
    '(kara|kary|kare|kar*) _3 (za|#money|#number) _4 (zerwan*|odejsc*|wczesniej*|spozni*|rezygn*|wyjazd*|umow*)',
    '(kto|jak|jesli) _2 <leave> _5 <forfeit>',
    '<leave> _4 (kara|kary|nic nie dostan*|placi|placisz|zaplac*|potrac*)',
    '<forfeit> _4 za (wczesniejsz*|zerwan*|odejsc*|rezygnac*)',
    'za (spoznienie|spoznienia) _2 (minus|kara|potrac*)',
    'umow* _3 nie da sie (zerwac|rozwiazac)',
  ],
  'wage-withheld': [
    '(kasa|wyplat*|pieniadz*|wynagrodz*|pensj*|wszystko) _3 (na koniec|na koncu|po zakoncz*|po sezon*|po powroc*|po kontrakc*|za trzy miesiac*)',
    '(pierwsz*) _2 (miesiac*|wyplat*|pensj*|tydzien) _2 (zatrzym*|kaucj*|zostaje)',
    '(zatrzym*|wstrzym*) _3 (wyplat*|pensj*|miesiac*|wynagrodz*)',
    '(bez pieniedzy|bez wyplaty)',
    '(drobne|zaliczk*|kieszonkow*) _2 na (jedzenie|papierosy)',
    '(rozliczymy|rozliczenie) _4 (jesieni*|na koniec|za trzy|za #number)',
  ],
  'gifts-then-debt': [
    'po (wszystkim|tym) co (ci|dla ciebie)',
    '(prezent*|telefon|paznokc*|ciuch*|kolacj*) _8 (jestes mi|odwdziecz*|oddaj|cos robia|teraz ty|winna)',
    '(kto ci|kto) _2 (kupil|kupowal|dawal|placil)',
    '(jestes mi|jestes) _1 (winna|dluzna)',
    '(nie ma nic|nic nie jest|nie ma) _2 za darmo',
  ],
  'pay-below-minimum': [
    '(mieszkani*|jedzeni*|spanie|nocleg*) _3 (zamiast|w zamian za) _2 (pensj*|wyplat*|prac*|pomoc)',
    '(za|tylko) _1 (jedzenie|wikt|dach nad glowa|spanie) _3 (prac*|pomoc*|robot*)',
    '(lozko|kat|jedzenie) _4 (papieros*|za to pomoc|za to)',
    '(jedzenie|jesc) (masz|dam|damy|dostaniesz)',
    '(zl|euro|grosz*) od sztuki',
    'kieszonkowe _2 zamiast',
  ],
};
