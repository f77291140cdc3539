import type { PhrasesById } from '@/lib/domain/language';

/** Threats. */
export const coercionThreat: PhrasesById = {
  'family-threat': [
    '(wiem|wiemy) gdzie _2 (mieszka*|chodzi*|pracuje*)',
    '<famthreat> _6 (zaplac*|ucierpi|pozaluje*|pamieta*|stan*|bedzie placi*|dorwie*|odwiedz*)',
    '(zrobi*|stanie|przytrafi) _3 (cos|krzywd*) _4 <famthreat>',
    '(o|twoj*) rodzin* _4 (pamieta*|zaplaci|wiemy)',
    '(albo|inaczej|jak nie) _6 (zabij*|pobij*|polami*|spali*|dorw*|skrzywd*|nie masz po co wracac)',
    'nie masz po co wracac',
    '(zaplaci|odpowie) (za to |)(twoj*|matka|siostra|brat|rodzina)',
  ],
  'authorities-threat': [
    'na policji _3 posmieja',
    'jak przyjda z _4 (mowisz|pracujesz|powiesz)',
    '(policj*|straz graniczn*|inspekcj*|urzad|sad) _4 (deport*|zabierze dziec*|odbior* dziec*|aresztuj*|wsadz*|zamkn*)',
    '(deportuj*|deportacj*|wydal* z kraju) _4 (ciebie|was|cie|nie mnie|inaczej)',
    '(dzwonimy|zadzwonie|zglosze|doniose) _3 (straz|policj*|urzad|imigrac*)',
    '(nikt|kto) _2 (nie uwierzy|ci uwierzy)',
    '(bez papierow|nielegaln*) _5 (nikt|deport*|policj*|siedz*)',
    '(zabior*|odbior*|strac*) _2 (ci|wam|) _1 dzieck*',
  ],
  'sextortion-threat': [
    '(mam|mamy|zachowa*|posiadam|nagral*) _3 (<photo>|cie podczas|kamerk*|screen*) _16 (wysl*|wysyl*|zobacz*|placi*|zaplac*|wplac*|opublik*|trafi*|udostep*|list* znajom*|zglos*)',
    '(inaczej|albo|lub) _5 (wysylam|wysle|trafi do|opublikuje|pojdzie do|ida na|puszcze|wrzuce|leci do|poleci do|zobaczy rodzina)',
    '(wysle|wysylam|wrzuce|pokaze|roze*) _4 (do wszystkich|znajomym|twoj* rodzin*|grup*|obserwuj*|twoj* szef*|klas*|mezowi|rodzicom)',
    '(twoj ojciec|twoja matka|twoi obserwuj*|cala szkola|cala parafia|cala klasa) _4 (zobacz*|dostan*|ucies*)',
    '(leci|poleci|pojdzie) do (mamy|taty|rodzicow|dziewczyny|szefa|znajomych|wszystkich)',
    '(mam|widze) _1 liste _2 (znajomych|obserw*|mama)',
    '(blik|psc|paysafe*|#money) _4 albo _3 (leci|wysylam|wysle|idzie)',
    '(nie blokuj|nie probuj blokowac|jak mnie zablokujesz|nawet jak mnie zglosisz)',
    '(usuwam|usune|skasuje) _3 (wszystko|filmik|nagranie|zdjecia)',
    '(film|nagranie|zdjecia|filmik) _3 (trafi*|pojd*|ida|zobacz*|wyciek*)',
    'mam twoich (znajomych|obserwujacych)',
  ],
};
