import type { PhrasesById } from '@/lib/domain/language';

/** Threats. */
export const coercionThreat: PhrasesById = {
  'family-threat': [
    '(nie dzwon|nie uciekaj|nie kombinuj|jedz|siedz cicho|oddaj|zaplac*|rob) _8 (mam|mamy|znam|znamy) _1 (twoj|wasz) adres',
    'wiem* gdzie _1 (twoja|twoj|twoi|twoje|twojego) _3 (mieszka*|pracuj*|chodz*|kupuje|robi zakupy|parkuj*|ucz*|bawi*|spi|leczy)',
    '(wiem|wiemy|wiedza) gdzie _1 (mieszkasz|mieszka twoj*|mieszka siostra|mieszka matka|mieszkaja twoi|mieszka rodzina|pracuje twoj*|chodzi twoj*|spisz|mieszkaja twoje|masz dom)',
    '(twojej|twojemu|twoim|twoich|waszej|pani|pana) (matce|mamie|rodzinie|siostrze|ojcu|bratu|rodzicom|dzieciom|dziecku|córce|synowi|żonie|mężowi) _1 (coś|nieszczęście|krzywda) _1 (stanie|przytrafi|stać)',
    'coś się stanie _1 (twojej|twojemu|twoim|twoich|waszej|waszym) (matce|mamie|rodzinie|siostrze|ojcu|bratu|rodzicom|dzieciom|dziecku|córce|synowi)',
    '(twoja|wasza|twoi|twój) (rodzina|matka|siostra|rodzice|bracia|brat|ojciec) (za to|drogo|jeszcze|gorzko) (zapłaci|zapłacą|odpowie|pożałuje|pożałują)',
    '(twojej|twojemu|twoim|waszej) (matce|mamie|rodzinie|siostrze|ojcu|bratu|rodzicom|dzieciom|dziecku|córce|synowi) _1 (stanie się|stanie) _1 (krzywda|coś)',
  ],
  'authorities-threat': [
    'nie _4 bo (zadzwonie|zglosze|dzwonimy|zadzwonimy|podam|doniose) _3 (straz*|policj*|urzed*|imigrac*|sg|mops*)',
    '<authority> _4 (deport*|zabierze dziec*|odbior* dziec*|odbierze dziec*|aresztuj* cie|wsadz* cie|zamkn* cie|cie zamkn*|cie wsadzi|cie zgarnie|cie zwinie|cie deport*|was deport*|wyrzuci cie z)',
    'jeden (telefon|mój telefon) _3 (odeślą|deport*|wyrzucą|zamkną|policj*|zabiorą|po tobie|wydalą)',
    '(opieka|mops|sąd|policja|kurator|urząd) _1 (zabierze|odbierze|zabiorą) _1 (ci|pani|wam|ciebie) _1 (dzieci|dziecko|syna|córkę)',
    '(zadzwonię|zadzwonimy|dzwonię|zgłoszę|pójdę) _2 (policję|policji|straż*|urzęd*|granicz*) _4 (deport*|odeślą|wyrzucą|zamkną|wydalą|wsadzą) _1 (cię|was|panią|pana)',
    '(zgłoszę|zgłosimy|doniosę|doniesiemy) _1 (cię|was|panią|pana) _1 (na policję|do straży*|do urzędu|policji|do opieki)',
  ],
  'sextortion-threat': [
    '(wysle|wysylam|wrzuce|wrzucam|pokaze|rozesle|rozsylam|udostepnie|opublikuje|puszcze|wstawie|przesle) _4 (wszystkim twoim|twoim znajomym|twojej rodzinie|na grupe klas*|twoim obserwuj*|twojemu szef*|twojej klasie|twojemu mezowi|twoim rodzicom|twojej mamie|twojemu tacie|twojej dziewczynie|twojej zonie|twojemu chlopak*|calej szkole|calej klasie|twoim kontaktom|do wszystkich twoich|twoim kolegom)',
    '(cala szkola|cala parafia|cala klasa|cala wies|wszyscy znajomi|twoi obserwuj*|twoi znajomi|twoj ojciec|twoja matka|twoja zona|twoj maz|twoj szef|wszyscy w pracy|wszyscy w szkole|twoi rodzice) _4 (zobacz*|ucies*|dostan* (to|film|nagranie|link|zdjecia)|obejrz* (to|cie|twoj*))',
    '(leci|poleci|pojdzie) do (wszystkich|znajomych|kontaktow|twoich znajom*|twojej mamy|twojego szefa|twojej zony|twojej dziewczyny|twojego taty|twojej rodziny)',
    '(mam|zapisal*|spisal*|zgral*) (twoich znajomych|wszystkich twoich|twoich obserwujacych|twoja liste|twoje kontakty)',
    '(tik tak|czas leci|zegar tyka|zostalo ci) _6 (wysyl*|wysle|leci|znajom*|blik*|przelew*|minut*)',
    '(inaczej|albo|jak nie|jesli nie|w przeciwnym razie) _5 (wysle|wysylam|rozesle|rozsylam|puszcze|wrzuce|wrzucam|udostepnie|opublikuje|publikuje|wstawie|pokaze) _3 (do wszystkich|wszystkim|znajom*|rodzic*|mamie|do mamy|do szefa|szefowi|zonie|mezowi|twoj*|klas*|rodzin*|na grup*|do sieci|do neta|w sieci|na fb|na insta*|kontakt*|obserwuj*)',
    '(inaczej|albo|jak nie|jesli nie|w przeciwnym razie) _5 (trafi do|pojdzie do|ida do twoj*|leci do|poleci do|zobaczy rodzina|zobacza wszyscy|zobacza twoi|dowie sie cala|zobaczy cal*)',
    '(albo|inaczej|jak nie|masz czas|minut*|blik*) _6 (leci|poleci|pojdzie) do (mamy|taty|rodzicow|dziewczyny|szefa|zony|meza|rodziny|klasy|szkoly)',
    '(mam|widze|spisal*|zapisal*|zgral*) _1 (liste|cala liste|wszystkie kontakty) _2 (znajomych|obserw*|mama|twoich|followersow)',
    '(blik|psc|paysafe*|#money|przelew|okup|doladowan*) _4 albo _3 (leci|publikuj*|wrzucam|rozsylam|rozesle|puszczam|wysylam (to|film*|wszyst*|znajom*|twoj*)|wysle (znajom*|wszyst*|twoj*))',
    '(nie blokuj mnie|nie probuj blokowac|jak mnie zablokujesz|jesli mnie zablokujesz|nawet jak mnie zglosisz|zablokujesz to|zablokujesz mnie|jak zablokujesz|zglosisz to)',
    '(mam|mamy) _1 (twoje|twój|wasze|pani|pana) <photo> _4 (wyślemy|wrzucę|wrzucimy|wyślę|opublikuję|udostępnię|pokażę|roześlę|puszczę)',
    '(twoi|twoja|twój|twoje|wszyscy) (rodzice|znajomi|mama|szef|żona|mąż|rodzina|koleżanki|koledzy|przyjaciele) (dostaną|dostanie|zobaczą|zobaczy|obejrzą) _2 <photo>',
  ],
};
