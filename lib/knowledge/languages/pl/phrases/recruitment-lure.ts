import type { PhrasesById } from '@/lib/domain/language';

/** Bait of easy pay, free travel and instant work. */
export const recruitmentLure: PhrasesById = {
  'all-expenses-covered': [
    '(stroje|hotel|bilet) _6 od nas',
    '(wszystko|calosc) _1 (oplacone|pokryte|za darmo|gratis|na nasz koszt|oplacam*|pokrywam*)',
    '(przelot*|lot|bilet*|podroz*) ~5 (gratis|za darmo|oplacon*|na nasz koszt|oplacam*|pokrywam*|kupujemy|stawiam*)',
    '(mieszkani*|hotel|jedzeni*|wyzywieni*) _3 (przelot|lot|bilet*|wiz*) _3 <free>',
    '(wystarczy|musisz tylko|tylko) _1 (przyjechac|wsiasc|spakowac|przyleciec)',
    '(o nic|niczym) _2 (nie musisz|martw*|przejmuj*)',
  ],
  'easy-fast-money': [
    '(latw*|szybk*) _1 (kas*|hajs*|pieniadz*|pieniedzy|zarob*|zarobek|siano|gotowk*|forsa|forse)',
    '(chcesz|chcecie) _2 (szybko|latwo|dobrze) _1 zarob*',
    '(zarob*|zarabiaj*) _4 (bez wysilku|nie wychodzac z domu|w jeden dzien|jeszcze dzis|w godzine|lezac)',
    '(kilka|dwie|2|3|1|godzin*) _2 dziennie _4 #money',
    '(nic|niczego) nie musisz (robic|umiec)',
    '(odmien*|zmien*) _2 zycie',
    '(zyj* jak|luksusow* zyci*|zycie jak z bajki)',
  ],
  'guaranteed-visa-job': [
    '(gwarantowan*|gwarancj*|gwarantuj*|100 % pewn*) _2 (wiza|wize|praca|prace|zezwoleni*|pobyt|kart* pobytu)',
    '(swojego|swoj*|znajom*) (czlowiek*|urzednik*) _2 (urzedzie|konsulacie|ambasadzie|granicy)',
    '(nie odmowia|zalatwi* bez kolejki|pobyt w #number dni)',
  ],
  'instant-hire': [
    '(przyjmujemy|bierzemy|zatrudniamy|biore) _2 (od reki|kazdego|wszystkich|od razu)',
    '(zostal*|jestes|jest pan*) (pan* |)(przyjet*|zatrudnion*)',
    'bez (rozmowy|cv|rozmow* kwalifikacyjn*|zadnych pytan|weryfikacji)',
    '(rozmowa|rekrutacja) _2 (tylko|wylacznie) _2 (czacie|telegram*|whatsapp*)',
  ],
  'no-experience-no-language': [
    '(bez|brak) _2 (doswiadczeni*|jezyk*|kwalifikacji|znajomosci)',
    '(doswiadczeni*|jezyk*|znajomosc) _3 (zbedn*|nie trzeba|niepotrzebn*|nie jest wymagan*|niewymagan*|nie ma znaczenia)',
    '(nie trzeba|nie musisz) _2 (znac|umiec|miec doswiadczeni*)',
    '(wszystkiego|my) _1 naucz*',
  ],
  'pay-for-clicks': [
    '(lajk*|polub*|lapk*|subskryb*|obserwuj*|ocenia*|oceni*|klika*|recenzj*|opini*) ~6 (zarabia*|zarob*|placimy|place|#money|wynagrodz*|prowizj*|zl)',
    '(za|dajesz) _2 (lajk*|polubien*|klikni*|subskrypcj*|ogladanie) _3 (film*|#money|hotel*|map*)',
    '(proste|latwe) zadania _4 (online|telefon*|#money|app*|telegram*)',
  ],
  'pay-too-good': [
    '(tysi|kola|kol|tys) _2 (po ladowaniu|od reki|za kurs|za noc)',
    '(wysokie|duze|swietne|ogromne) (zarob*|pieniadz*|stawk*) _3 bez doswiadczeni*',
    '#money _1 (za (noc|weekend|wieczor|wyjazd|noc|godzine spotkani*|spotkani*))',
    '#money _1 (dziennie|tygodniowo) _4 (lekk*|latw*|prost*|bez doswiadczeni*)',
    '(tysiac|1000|2000|3000|500) _2 (do reki|za dzien|dziennie|za kurs|za wyjazd)',
    '(zarob*|kas*) _1 (marzen|nawet do #money)',
  ],
  'talent-scout': [
    '(jestem|jestesmy) _2 (skaut*|lowc* talentow|agentem modelek|fotografem mody|z agencji modelek|producent*)',
    '(masz to cos|masz swietn* (twarz|figur*)|idealna twarz)',
    '(widzial*|zobaczyl*|znalazl*) _5 (modelk*|casting*|twarz|talent)',
    '(zostan|zostaniesz|zrobi* z ciebie|mozesz zostac) _2 (modelk*|gwiazd*|aktork*|pilkarz*)',
    '(testy|kontrakt) w klubie _4 (za granica|pilkarsk*|turcj*)',
  ],
  'unsolicited-job-dm': [
    '(jestem|tu) _4 (hr|rekruter*|dzialu rekrutacji|dzialu kadr)',
    '(widzial*|slyszal*|zauwazyl*) _3 (szukasz|szuka pan*|potrzebujesz) _2 (prac*|pieniedzy|zajecia)',
    '(znalaz*|dostal*|mam) _2 (numer|profil|kontakt|cv) _8 (prac*|ofert*|wspolprac*|zarob*)',
    '(zainteresowan*|interesuje cie|chcialab*|chcesz) _4 (prac* zdaln*|dodatkow* (zarob*|prac*|dochod*)|prac* online|dorobic)',
    '(moj* kolezank*|moj* znajom*) _6 (dziewczyn*|zarabia*) _4 (dziennie|#money)',
  ],
};
