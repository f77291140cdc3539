import type { PhrasesById } from '@/lib/domain/language';

/** Threats. */
export const coercionThreat: PhrasesById = {
  'family-threat': [
    'wiem* gdzie _1 (twoja|twoj|twoi|twoje|twojego) _3 (mieszka*|pracuj*|chodz*|kupuje|robi zakupy|parkuj*|ucz*|bawi*|spi|leczy)',
    '(wiem|wiemy|wiedza) gdzie _1 (mieszkasz|mieszka twoj*|mieszka siostra|mieszka matka|mieszkaja twoi|mieszka rodzina|pracuje twoj*|chodzi twoj*|spisz|mieszkaja twoje|masz dom)',
    '(nie dzwon|nie uciekaj|nie kombinuj|jedz|siedz cicho|oddaj|zaplac*|rob) _8 (mam|mamy|znam|znamy) _1 (twoj|wasz) adres',
    '(mamy|mam|znamy) (twoj|wasz) adres (w|i|wiec|pamietaj|zamieszkania|domowy|rodzin*)',
    '<famthreat> _6 (ucierpi*|pozaluje*|pozaluja|oberwie|dorwie*|cos sie stanie|stanie sie cos|bedzie placi*|zaplaci za|zaplaca za|odpowie za|odpowiedza za|zajmiemy sie|nie bedzie bezpieczn*|bezpieczn* poki|pamietaj|wiemy gdzie)',
    '(albo|inaczej|jak nie|jesli nie) _6 (zabij*|pobij*|polami*|spali*|spale|dorw*|skrzywd*|nie masz po co wracac|polamie|rozwal* ci|oblej* ci|potn*|zakopi*|wywioza do lasu|wywioz* cie|znajda cie|znajdziemy cie|wjada ci|odwiedz* cie|odwiedz* twoj*)',
  ],
  'authorities-threat': [
    'nie _4 bo (zadzwonie|zglosze|dzwonimy|zadzwonimy|podam|doniose) _3 (straz*|policj*|urzed*|imigrac*|sg|mops*)',
    '(cofna|cofnie|odesla|odesle|wysla|wydala) (cie|was) _3 (z dzieckiem|do kraju|na ukraine|na granice|do domu bez|z powrotem)',
    '(na policji|na komisariacie|w sadzie|psy) _4 (posmieja|wysmieja|cie wysmieja|ci nie uwierza|nikt ci nie uwierzy)',
    '(jak przyjda|jak przyjdzie|gdy przyjdzie|w razie) _2 (kontrola|kontroli|inspekcja|inspekcji|z inspekcji|policja|straz) _6 (mowisz|mow|powiesz|chowasz|schowaj*|uciekasz|wychodzisz tylem|turyst*|nic nie|nie znasz|kuzyn*)',
    'jak przyjda z _4 (mowisz|pracujesz|powiesz)',
    '<authority> _4 (deport*|zabierze dziec*|odbior* dziec*|odbierze dziec*|aresztuj* cie|wsadz* cie|zamkn* cie|cie zamkn*|cie wsadzi|cie zgarnie|cie zwinie|cie deport*|was deport*|wyrzuci cie z)',
  ],
  'sextortion-threat': [
    '(inaczej|albo|jak nie|jesli nie|w przeciwnym razie) _5 (wysle|wysylam|rozesle|rozsylam|puszcze|wrzuce|wrzucam|udostepnie|opublikuje|publikuje|wstawie|pokaze) _3 (do wszystkich|wszystkim|znajom*|rodzic*|mamie|do mamy|do szefa|szefowi|zonie|mezowi|twoj*|klas*|rodzin*|na grup*|do sieci|do neta|w sieci|na fb|na insta*|kontakt*|obserwuj*)',
    '(inaczej|albo|jak nie|jesli nie|w przeciwnym razie) _5 (trafi do|pojdzie do|ida do twoj*|leci do|poleci do|zobaczy rodzina|zobacza wszyscy|zobacza twoi|dowie sie cala|zobaczy cal*)',
    '(wysle|wysylam|wrzuce|wrzucam|pokaze|rozesle|rozsylam|udostepnie|opublikuje|puszcze|wstawie|przesle) _4 (wszystkim twoim|twoim znajomym|twojej rodzinie|na grupe klas*|twoim obserwuj*|twojemu szef*|twojej klasie|twojemu mezowi|twoim rodzicom|twojej mamie|twojemu tacie|twojej dziewczynie|twojej zonie|twojemu chlopak*|calej szkole|calej klasie|twoim kontaktom|do wszystkich twoich|twoim kolegom)',
    '(cala szkola|cala parafia|cala klasa|cala wies|wszyscy znajomi|twoi obserwuj*|twoi znajomi|twoj ojciec|twoja matka|twoja zona|twoj maz|twoj szef|wszyscy w pracy|wszyscy w szkole|twoi rodzice) _4 (zobacz*|ucies*|dostan* (to|film|nagranie|link|zdjecia)|obejrz* (to|cie|twoj*))',
    '(leci|poleci|pojdzie) do (wszystkich|znajomych|kontaktow|twoich znajom*|twojej mamy|twojego szefa|twojej zony|twojej dziewczyny|twojego taty|twojej rodziny)',
    '(albo|inaczej|jak nie|masz czas|minut*|blik*) _6 (leci|poleci|pojdzie) do (mamy|taty|rodzicow|dziewczyny|szefa|zony|meza|rodziny|klasy|szkoly)',
    '(mam|widze|spisal*|zapisal*|zgral*) _1 (liste|cala liste|wszystkie kontakty) _2 (znajomych|obserw*|mama|twoich|followersow)',
    '(mam|zapisal*|spisal*|zgral*) (twoich znajomych|wszystkich twoich|twoich obserwujacych|twoja liste|twoje kontakty)',
    '(blik|psc|paysafe*|#money|przelew|okup|doladowan*) _4 albo _3 (leci|publikuj*|wrzucam|rozsylam|rozesle|puszczam|wysylam (to|film*|wszyst*|znajom*|twoj*)|wysle (znajom*|wszyst*|twoj*))',
    '(nie blokuj mnie|nie probuj blokowac|jak mnie zablokujesz|jesli mnie zablokujesz|nawet jak mnie zglosisz|zablokujesz to|zablokujesz mnie|jak zablokujesz|zglosisz to)',
    '(chcesz|chcialabys|chcialbys) zeby _4 (mama|tata|rodzice|zona|maz|chlopak|dziewczyna|klasa|szef|wszyscy|znajomi|twoj*) _4 (zobacz*|dowiedz*|obejrz*|to widz*)',
    '(tik tak|czas leci|zegar tyka|zostalo ci) _6 (wysyl*|wysle|leci|znajom*|blik*|przelew*|minut*)',
  ],
};
