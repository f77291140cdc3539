import type { PhrasesById } from '@/lib/domain/language';

/** Organs, eggs and babies. */
export const bodyFamily: PhrasesById = {
  'organ-for-cash': [
    '(potrzebuje|potrzebujemy|szuka|szukamy) _1 nerki _8 (odwdziecz*|finansow*|wynagrodz*|zaplac*|rekompensat*|#money)',
    '(klinika|szpital) placi',
    'czlowiek ma _3 (zapas*|dwie)',
    '(czlowiek|masz|kazdy) (ma |)(dwie) _4 (jedn*|wystarczy)',
    '(z jedna|na jednej) (nerka|nerce) _4 (zyje|zyja|da sie|normaln*|spokojn*|dobrze)',
    '(nerk*|wątrob*|rogówk*|szpik) ~5 (zapłac*|płacimy|płacę|dostanie*|dostaniesz|#money|tysięcy|zarob*)',
  ],
  'baby-adoption-offer': [
    '(w ciazy|ciaza|ciazy|ciezarn*|nieplanowan*) _12 (bezdziet*|adopcj* prywatn*|prywatn* adopc*|oddac dziecko|oddasz dziecko|nie chce dziecka|nie chcesz dziecka|szukam rodziny|szuka rodziny|przysposob*|para bez dzieci|malzenstwo bez dzieci|pomozemy finansowo|oplacimy porod|oplacimy lekarza)',
    '(adopc*|adopt*|niemowl*|noworod*|przysposob*) _8 (bez|omijamy|poza) _2 (osrodka|osrodkow|osrodkami|sadu|sadem|mopsu)',
    '(wpisze|wpisac|wpisz|zglosi|podac|uznanie|uzna) _4 (jako ojciec|jako ojca|ojcostw*|biologiczn* ojc*) _8 (dzieck*|usc|urzed*|zona|adopt*|przysposob*|potem|pozniej)',
    '((dostaniesz|zapłacimy|płacimy|damy|zapłacę|dam) ~4 (#money|pieniądze|tysięcy|kasę)) ~6 ((oddasz|oddaj|oddać|odda) ~3 (dziecko|niemowlę|noworodka|maleństwo|maluszka))',
    '(w ciąży|ciężarn*) ~8 (odda|oddać|oddasz|oddaj) _1 (dziecko|niemowlę|noworodka|maluszka)',
    '(po porodzie|po urodzeniu) _2 (zabieramy|bierzemy|zabierzemy|weźmiemy|odbieramy) _1 (dziecko|maluszka|niemowlę) _4 (pieniądze|#money|kasę|zapłat*)',
  ],
  'surrogate-egg-abroad': [
    '(surogat*|surrogat*|matka zastepcza|matke zastepcza|matki zastepczej|matki zastepcze|urodzi* dziecko dla|urodzisz dla|urodzic dla|nosic ciaze|brzuch do wynajecia|wynajmij brzuch|wynajecie brzucha) ~8 (#money|zostan|szuka*|mieszkan*|za granica|za granice|gruzj*|ukrain*|oplac*|#number|wynagrodz*|cypr*|grecj*|program*|klinik*|pary|pary z|malzenstw*)',
    'dawczyn* ~6 (#money|lot|przelot|wyjazd*|cypr*|hotel|studentk*|#age|za granic*|wynagrodz*|zarob*|czech*|oplac*|hiszpan*)',
    '(komork* jajow*|jajeczk*|komorek jajowych|oocyt*) ~6 (oddaj|oddasz|lot|przelot|wyjazd*|cypr*|hotel|studentk*|wynagrodz*|zarob*|oplac* wyjazd*|kieszonk*)',
    '(przez ciaze|cala ciaze|na czas ciazy|do porodu|do konca ciazy) _5 (mieszkasz|mieszkanie u nas|u nas|w naszym|pod opieka koordynator*|za granica|w apartamen*)',
    '(program surogacyjny|program surogacji|surogacja|surogacji|surogacje|macierzynstwo zastepcze) _8 (#money|wynagrodz*|zostan|zglos*|oplac*|za granica|gruzj*|cypr*|mieszkan*)',
    '(zdrow*|mlod*) (kobiet*|dziewczyn*|mam*) _6 (urodzic dla|pomoc pary|pomoc parze|bezdzietn* parom|bezdzietn* parze|program* rodzicielsk*|nosic ciaze|dawczyn*|zostan surogat*)',
  ],
};
