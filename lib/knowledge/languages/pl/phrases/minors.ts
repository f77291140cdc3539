import type { PhrasesById } from '@/lib/domain/language';

/** Young people approached. */
export const minors: PhrasesById = {
  'age-probe-secrecy': [
    '(ile masz|ile ty masz|ile lat) _4 (naprawde|lat)',
    '(masz naprawde lat|ile masz naprawde|jestes dojrzalsz*|dojrzala jak na swoj wiek)',
    '(jestes) _1 (sama|sam) w domu',
    '(wygladasz) _2 (starsz*|na 18|doros*|dojrzal*)',
    '(mama|tata|rodzice) _2 (nie musi|nie musza|by) _2 (wiedziec|nie zrozum*|dowiedz*)',
    '(odebrac|odbiore|zabiore) _3 (spod|pod|po) _1 (szkol*|szkoly)',
    '(dojrzalsz* niz|rodzice by nie zrozumieli)',
  ],
  'gaming-gift-lure': [
    '(robux*|robuks*|v bucks|vbucks|v dolc*|skin*|diament*|doladowani*|battle pass) ~6 (za darmo|darmow*|dam ci|daje|dostaniesz|kupie|prezent*|jak mnie|pogada*|zdjeci*)',
    '(dam|kupie|dostaniesz|wysle) _2 (ci|) _1 (robux*|skin*|skina|doladowan*|diament*|v bucks|drugi telefon)',
  ],
  'image-request-young': [
    '(wlacz|wlaczysz|daj|pokaz) _3 (kamerk*|kamere|sie na kamer*)',
    '(fotk*|zdjeci*) _3 tylko dla mnie',
    '(kamerk*|fotk*|zdjeci*) _4 nikt _2 (nie dowie|nie zobaczy|dowie)',
    '(masz|mam) (11|12|13|14|15) lat* _10 (zdjeci*|fotk*|kamerk*)',
  ],
  'minor-acceptable': [
    'wiek _1 (niewazn*|nieistotn*|nie gra roli|bez znaczenia|nie ma znaczenia|obojetn*)',
    '(14|15|16|17) (tez moze|latk*|chcecie)',
    'dziewczyn* 15 17',
    '(dziewczyn*|chlopak*|nastolat*) _1 (14|15|16|15 17|14 17|16 17) _6 (zarob*|hostess*|imprez*|model*|kas*)',
    '(niepelnoletni*|nieletni*|ponizej 18) _4 (tez|moga|mile|przyjm*|ok)',
    'nikt nie (pyta|pytaja|sprawdza) _2 (wiek|dowod|lata)',
    'widzial* _3 masz (12|13|14|15|16) lat*',
  ],
};
