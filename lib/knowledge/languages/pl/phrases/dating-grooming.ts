import type { PhrasesById } from '@/lib/domain/language';

/** Love as a lever. */
export const datingGrooming: PhrasesById = {
  'love-bombing': [
    '(witaj|hej|dzien dobry) _1 (krolowo|ksiezniczko)',
    '(jestes|bedziesz) _2 (kobieta|miloscia|mezczyzna|sensem) _1 (mojego|calego) _1 zycia',
    '(kobieta|milosc|miloscia) mojego zycia',
    '(nigdy) _2 (tak|takiego|tego) _3 (czul*|kochal*|spotkal*)',
    '(moja|moj) (krolow*|ksiezniczk*|skarb*|aniol*|bogini*|przeznaczen*)',
    '(znam|znamy) _3 (tydzien|tygodnia|kilka dni|dwa dni) _8 (kocha*|zycia|wiem|slub*|na zawsze)',
    '(bratnia dusza|bratnie dusze|jestesmy sobie przeznaczeni|bog mi cie zeslal)',
  ],
  'future-abroad': [
    '(wyjedzmy|wyjedziemy|uciekni*|zamieszkaj*|lecimy|polec) _3 (razem|ze mna|do (hiszpanii|niemiec|wloch|anglii|holandii)|do mnie|zagranic*)',
    '(popracujesz|zarobisz) _4 (odlozymy|chwile|troche|u znajom*|w barze)',
    '(mam|bede miec) _2 (tam) _2 (mieszkanie|prace dla ciebie|dom)',
    '(rzuc|zostaw) _2 (to wszystko|prace|szkole|wszystko)',
    '(nasz*|wspoln*) (przyszlosc*|dom|zycie) _6 (tylko|wyjedz*|granic*|zarob*)',
  ],
  'push-to-sell': [
    '(jak|jesli|gdybys) _2 (mnie |)(kochasz|kochala*) _4 (zrob*|dla nas|udowodnij)',
    '(zrob*|zrobisz) _2 (to|) _1 (dla nas|dla mnie|dla naszej)',
    '(kolega|kumpel|znajomy) _6 (bogat*|facet*|klient*|zaplaci|mila|przyjdzie)',
    '(tylko|jeden) (raz|wieczor|miesiac) _6 (mieszkani*|kaucj*|dla nas|dlug*|z nim|odloz*)',
    '(badz|bedziesz) mila',
  ],
  'intimate-image-request': [
    '(wyslij|pokaz|przyslij|podeslij) _4 (nudes*|nago|bez ubran*|intymn*|pikantn*|gole|goraca|sexi|sexy|bielizn*)',
    '(pokaz|udowodnij) _2 (zaufanie|ze mi ufasz|ze ufasz)',
    '(od razu|zaraz|obiecuje ze) _1 (usune|skasuje)',
    '(zdjecie|fotke|zdjecia|fotka) _3 (bez|wiecej|intymn*|tylko dla mnie|w lozku)',
    '(jeszcze) jedno zdjecie',
    'jedno zdjecie wiecej',
  ],
  'invest-together': [
    '(codziennie) _2 #number procent',
    '(naucz*|pokaze|nauczyl*) _4 (inwest*|grac na|krypto*|gield*|handlowa*|trad*|zarabiac)',
    '(przepraszam|sorry|ups) _2 (pomyl*|zly numer|nie ten numer)',
    '(wuj*|ciotk*|mentor*|kuzyn*) _4 (krypto*|gield*|inwest*|naucz*)',
    '(na start|zacznij|wystarczy) _4 (#money|#number) _6 (platform*|krypto*|gield*)',
    '(platform*|gield*) _4 (zysk*|procent*|codzien*|#number %)',
  ],
  'marriage-for-papers': [
    '(slub*|malzenstw*|wyjsc za maz|ozen*) ~8 (papier*|dokument*|paszport*|wiz*|pobyt*|#money|obywatel*)',
    '(szuka*|poznam) _3 (pann*|zon*|dziewczyn*|kandydatk*) _6 (slub*|paszport*|brata|kuzyn*|syna)',
    '(rodzina|wujek|ojciec|rodzice) _5 (slub*|dala slowo|wybral*|ustalil*|wzi* pieniadze)',
    'slub* _2 (w|za) _6 (nie znam|ustal*)',
    '(nic nie musisz|tylko podpis) _6 (papier*|slub*|razem)',
  ],
  'never-video': [
    '(nie moge|nie wolno|zabrania*|nie da sie) _3 (wideo|video|kamerk*|dzwonic|rozmawiac)',
    '(kamera|kamerk*|mikrofon) _2 (zepsut*|nie dziala*|popsut*)',
    '(platform* wiertnicz*|na misji|baza wojskow*|baza zabrania|na statku|na morzu)',
  ],
  'romance-money': [
    '(skrzyni*|walizk*|paczk*) _6 (oszczednosc*|cle|z prezentami)',
    '(paczk*|przesylk*|kontener*|bagaz*|zloto) _4 (cle|celn*|utkn*|zatrzyman*)',
    '(pozycz*|potrzeb*|wesprz*|przel*|wyslij) _5 (#money|#number) _8 (odda*|hotel*|bilet*|lot|urlop*|szpital*|clo|wroc*)',
    '(kochanie|skarbie|sloneczko|krolowo|misiu|kotku) _6 (karta|konto|pozycz*|zablok*|pieniedzy|pilnie)',
    'karta _3 (zablokowal*|zablokowan*|nie dziala)',
    '(wykupic|zaplacic|oplacic) _2 (urlop|za przepustke|za bilet|clo)',
    '(moze|wez|zaciagnij) _2 (kredyt|pozyczk*|chwilowk*)',
  ],
};
