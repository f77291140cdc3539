import type { PhrasesById } from '@/lib/domain/language';

/** Names that are borrowed. */
export const identityMismatch: PhrasesById = {
  'brand-impersonation': [
    '(tartozasa|birsaga|elmaradasa|hatraleka|kozlekedesi birsag|potdija|vamkoltsege) _4 (van|keletkezett|erkezett|ervenyben) _12 (linken|linkre|kattint*|#link|vegrehajt* elkerul*)',
    '(nav|rendorseg|posta|bank*|kozmu*|mvm|autopalya*) _8 (linken|linkre kattint*|az alabbi link*) _6 (fizes*|rendez*|befizet*|visszaterit*|adat*|)',
    '(eures*|nagykovetseg*|konzulatus*|vilaghiru*|hivatalos partner*|amazon*|posta|bank*|google*|tiktok*|temu*|booking*|lidl*|aldi*|tesco*|mol|otp*|ikea*|bmw*|audi*|mercedes*|emag*|ensz*|voroskereszt*|dhl*|foxpost*|gls*|meta|microsoft*|netflix*|adecco*|profession*|hays*|randstad*|manpower*|nav|mav|spar|dm|wizz air*|wizzair*) ~5 (<messenger>|gmail*|freemail*|toborzo vagyok|toborzoja vagyok|megbiz* kapt*|hr ese|hr vagyok|hr vezetoje vagyok)',
    '(bank*|posta*|futarszolgalat*|nav|gls*|dhl*|foxpost*|mpl|netflix*|otp*|kh|erste*|telekom*|ugyfelkapu*) _5 (kattints*|link*|erositsd*|erositse*|igazol* adat*|frissitse|frissitsd|adja meg|add meg) _6 (#link|adat*|kartya*|fiok*|azonosit*|link*|itt|)',
    '(csomag*|kuldemeny*) _5 (varakozik|visszatart*|nem kezbesit*|feltartoztat*|elakadt|vamkezel*|sikertelen kezbesites*) _8 (kattints*|link*|fizes*|#link|potdij*|#money)',
    '(nagykovetseg*|konzulatus*|bevandorlasi hivatal*) _1 (neveben|megbizas*|reszerol|munkatarsa vagy*) _8 (vizum*|fizet*|dij*|utal*)',
  ],
  'recruiter-identity-mismatch': [
    '(masik|uj|mas) (szam*|nev*|profil*|fiok*) _4 (irok|hiv*|jelentkez*|keress|keresnek|irunk|vagyok|jelolj*|fogok)',
    '(kollegam|tarsam|unokatesom|baratnom|asszisztensem|haverom|kollegano*) _3 (profil*|fiok*|neve*|szamarol|telefonjarol) _2 (irok|alatt|irom|beszel*|hivlak)',
    '(a fiokom|profilom|regi profilom|instam|facebookom|a regi szamom) _3 (letiltottak|torolt*|feltort*|megszunt|elveszett|meghekkel*|blokkol*) _6 (ezert|itt|ez az uj|innen|uj|)',
    '(nev|neve|ceg neve|cegnev) _3 (mas|masik|elter*) _3 (mint|szerzodes*|szamla*|lesz)',
    '(szamla|utalas|szamlaszam) _4 (mas|masik|egy maganszemely*|kolleganom|kollegam|konyvelo*|ugyved*) _3 (neven|nevere|nevu*|szamlaja*)',
    '(kulfoldi szamrol|kulfoldi szam*|angol szam*|nigeriai szam*) _4 (hivlak|irok|kereslek|jelentkez*|hivnak)',
  ],
};
