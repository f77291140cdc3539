import type { PhrasesById } from '@/lib/domain/language';

/** Company, drinks, underwear and rooms for favours. */
export const sexualisation: PhrasesById = {
  'euphemistic-companionship': [
    '(pobytowk*|idzie z gosciem|spotkania vip)',
    'towarzyszyc _4 wyjazd*',
    '(pani|panie|dziewczyn*|modelk*|hostess*) _3 (do towarzystwa|vip|na wyjazdy|na prywatne imprezy|prywatn* imprez*|towarzysz*)',
    '(wyjazdy|kolacj*|spotkani*|imprez*|jacht*|weekend*) ~5 (biznesmen*|panow*|panom|sponsor*|szejk*|bogat* facet*|hojn*|jacht*)',
    '(otwart*|bez zahamowan|bez pruderii|wyzwolon*) _4 (dziewczyn*|pan*|kobiet*|zadban*|glow*)',
    '(zabawia*|umila*|mila dla|badz mila|bawic) _3 (<client>|kolega*|czas)',
    '(szuka*|poszukuj*|praca|zatrudni*|przyjm*|dziewczyn*|panie|pań) _3 (escort|eskort*|agencj* towarzysk*|dam* do towarzystwa)',
    'dziewczyn* _6 (dom|mieszkanie|apartament) _3 (zarab*|#money|dziennie)',
    '(wysok* standard* spotkan|dyskretn* spotkan*|spotkania sponsorowane)',
  ],
  'hostess-commission': [
    '(procent|prowizj*|%) _3 (drink*|szampan*|kieliszk*|butel*)',
    '(siedzisz|siedziec|rozmow*|zabawia*|animacj*) _3 (<client>|goscmi) _3 (stolik*|bar*|klub*|drink*)',
    '(drink*|szampan*) _3 (procent|prowizj*|premi*|norm*)',
    '(namawia*|naciag*) _3 (drink*|szampan*|zamaw*)',
  ],
  'intimacy-denial': [
    '(bez seksu|bez sexu|zero seksu|to nie seks|to nie agencja|nie prostytu*|bez podtekst*)',
    '(nic|wszystko|nikt) _2 (wbrew woli|na sile|nie zmusza|dobrowoln*|do niczego)',
    '(tylko jesli chcesz|do niczego nie zmusza*|robisz tylko to co chcesz)',
    '(nic zlego|nic takiego) _2 (nie musisz|robic|nie robisz)',
  ],
  'lingerie-casting': [
    '(bielizn*|bieliźnie|stroj* kapielow*|topless|nago|akt*) ~5 (casting*|zdjeci*|sesj*|probn*|nagran*|ocen*)',
    '(casting*|sesj*|zdjecia probne) _6 (w mieszkaniu|u mnie|prywatn*|we dwoje|w hotelu|sam na sam|bez osob*)',
    '(nagranie|zdjecia) probne',
    'tylko we dwoje',
  ],
  'massage-cover': [
    '(masaz*|spa|masazyst*) _8 (doswiadczeni* zbedn*|bez doswiadczeni*|nauczymy|noc*|relaks* dla panow|intymn*|erotyczn*|pelen relaks|bonus*|dyskretn*)',
    'masaz* _4 (intymn*|erotyczn*|tantr*|finish|final*)',
    '(salon* masazu) _10 (mlode|dyskretn*|pol na pol|mieszka*)',
  ],
  'sex-for-rent': [
    '(posprzata|ugotuje) _8 (przytul*|wstydz*)',
    'w zamian _3 (dyspozycyjn*|zero pytan)',
    '(pokoj|stancj*|mieszkani*) _10 (przytul*|zero pytan)',
    '(pokoj|mieszkani*|kawalerk*|dach) _5 (bez czynszu|za darmo|darmo|w zamian|za towarzyst*|za pomoc) _6 (mil*|studentk*|dziewczyn*|towarzyst*|ciepl*|kobiet*|bliskosc*|uklad*)',
    '(w zamian) _4 (towarzyst*|ciepl*|bliskosc*|intym*|seks*|mile chwile|czulosc*)',
    '(bez czynszu|za darmo) _6 (mila|milej|mil*|dotrzym*)',
    '(przyja*|przyjme|zamieszka*) _8 (mila dla|byla mila|czul*|dla mezczyzny)',
    '(podwozk*|podwioz*) _4 w zamian',
    '(przygarne|przyjme) _2 (dziewczyn*|studentk*|ukraink*)',
  ],
  'sugar-terms': [
    '(hojn*|bogat*|zamozn*) _1 (pan|facet|mezczyzn*|sponsor*|biznesmen*)',
    '(utrzyman*|kieszonkow*|rozpieszcz*|sponsor*) _3 (tygodniow*|miesieczn*|#money|dziewczyn*|dyskretn*)',
    '(sugar|sponsor*|ppm|uklad sponsorowany)',
    'dziewczynk* do rozpieszcz*',
  ],
  'adult-content-recruit': [
    '(kamerk*|webcam*|camgirl*|onlyfans*|onlyf*|of|fansly|sexcam*) ~6 (modelk*|dziewczyn*|szuka*|agencj*|kont*|zarob*|studio|mieszkan*)',
    '(sprzeda*|nagrywa*) _2 (content*|nudes*|filmik* erotyczn*|zdjec* stop*)',
    '(tresci|filmy|zdjecia) (erotyczn*|dla doroslych|18) _4 (zarob*|szuka*|modelk*)',
  ],
};
