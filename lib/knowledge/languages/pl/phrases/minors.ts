import type { PhrasesById } from '@/lib/domain/language';

/** Young people approached. */
export const minors: PhrasesById = {
  'age-probe-secrecy': [
    '(masz naprawde lat|ile masz naprawde|jestes dojrzalsz*|dojrzala jak na swoj wiek|dojrzaly jak na swoj wiek|powazna jak na swoj wiek|nad wiek dojrzal*|taka dojrzala|taki dojrzaly|wygladasz na wiecej|madra jak na swoj wiek)',
    '(mama|tata|rodzice|starzy) _2 (nie musi|nie musza|nie moga) _2 (wiedziec|dowiedz*|o tym)',
    '(dojrzalsz* niz|rodzice by nie zrozumieli|dorosli tego nie rozumieja|dorosli by nie zrozumieli|starzy by sie czepiali|stara by nie zrozum*)',
    '(mamie|rodzicom|tacie) _1 o (mnie|nas) (nic |)_1 (nie mów|nie opowiadaj|nie wspominaj)',
    '(nie mów|nie opowiadaj|nie wspominaj|nic nie mów) _1 o (mnie|nas) _1 (mamie|rodzicom|tacie|pani|nauczyciel*)',
    '(to będzie|będzie to|niech to będzie|to jest tylko|to tylko) (nasza|tylko nasza|nasz) (mała |słodka |mały |)(tajemnica|tajemnicą|sekret|sekretem)',
  ],
  'gaming-gift-lure': [
    '<game> ~6 (za darmo|darmow*|dam ci|daje ci|dostaniesz|kupie ci|kupic ci|prezent*|jak mnie|pogada* na|zdjeci*|fotk*|fotke|za friko|zasluz*|w zamian|wysle ci|podaruje|za filmik*)',
    '(dam|kupie|dostaniesz|wysle|doladuje|podaruje|przesle|zalatwie|oplace) _2 (ci|tobie|) _1 <game>',
    '(chcesz|lubisz) _3 <game> _8 (priv*|dodaj*|pogada*|snap*|zdjec*|nikomu|discord*|dc|fotk*|napisz|zadani*)',
    '(podaj|daj|wyslij) _3 (login|haslo|mail|email) _5 (roblox*|fortnite*|konta|steam*|do gry|psn|minecraft*|brawl*)',
    '(kupie|dam|oplace) (ci |)(nitro|telefon|sluchawki|konsole|pada|nowy telefon|iphone*|hulajnog*) _6 (fotk*|zdjec*|kamerk*|nikomu|nie mow*)',
    '(dolacz|wbijaj|wpadaj) _3 (moj serwer|na serwer|na dc|discord*|naszej druzyny|do klanu) _8 (robux*|kamerk*|fotk*)',
  ],
  'image-request-young': [
    '(wlacz|wlaczysz|daj|pokaz|odpal|wlaczaj) _3 (kamerk*|kamere|sie na kamer*) _6 (tylko|na chwile|nikt|pokaz*|rodzic*|wstydz*|skarb*|mala|nie boj|zobacze|jestes sama|sam na sam)',
    '(wlacz|wlaczysz|odpal|pokaz sie na) (kamerke|kamerce|kamerka)',
    '(fotk*|zdjeci*|filmik*|fotka|zdj) _3 tylko dla mnie',
    '(kamerk*|fotk*|zdjeci*|filmik*) _4 nikt _3 (nie dowie|nie zobaczy|dowie|nie bedzie wiedzial)',
    '(masz|mam|ma) (10|11|12|13|14|15|16) lat* _10 (zdjeci*|fotk*|kamerk*|filmik*|pokaz*|selfie)',
    '<send> _2 (selfie|zdjęcie|fotkę|filmik) _2 (ze swojego pokoju|z twojego pokoju|z łóżka|ze szkoły|z wf*) _6 (rodzic*|mama|nikt|nikomu|tylko)',
  ],
  'minor-acceptable': [
    'wiek _1 (niewazn*|nie wazny|nieistotn*|nie gra roli|bez znaczenia|nie ma znaczenia|obojetn*|dowolny|mnie nie interesuje) _8 (prac*|zarob*|dziewczyn*|robot*|kas*|hostess*|napisz|model*|zlecen*|pisz|hajs*|szukam*)',
    '(prac*|zarob*|dziewczyn*|robot*|kas*|hostess*|model*|zlecen*|hajs*) _8 wiek _1 (niewazn*|nie wazny|nieistotn*|nie gra roli|bez znaczenia|nie ma znaczenia|obojetn*|dowolny)',
    '(14|15|16|17) (tez moze|tez moga|chcecie|tez ok|tez mile|tez przyjm*|tez biore)',
    '(szesnastolat*|piętnastolat*|siedemnastolat*|czternastolat*|niepełnoletni*|nieletni*) _1 (też|także|również) _1 (mogą|może|przyjm*|bierzemy|mile|jechać) _4 (hostess*|klub*|model*|jechać|tańc*|zacząć|masaż*)',
    'wiek _1 (nieważny|bez znaczenia|nie ma znaczenia|obojętny) _1 (niepełnoletni*|nieletni*)',
    '(bierzemy|przyjmujemy|szukamy|biorę) _1 (szesnastolat*|piętnastolat*|siedemnastolat*|niepełnoletni*|nieletni*) _3 (hostess*|klub*|tańc*|model*|bar*)',
  ],
};
