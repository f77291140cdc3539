import type { PhrasesById } from '@/lib/domain/language';

/** Journeys in the hands of others. */
export const movement: PhrasesById = {
  'high-risk-destination': [
    '<wanted> _10 <risky>',
    '<risky> _8 (#money|bilet*|zbor*|salari*|viza|fete|cluburi|dolari|animato*|dansat*)',
    '(fete|dansatoare|menajer*|operator*|hostess*|modele|insotitoare|animatoare|petreceri) _6 <risky>',
  ],
  'pickup-by-stranger': [
    '(vine|vin|iti trimit) (omul|un om|un baiat|varul|<parents>|dani|cineva) _3 (cu masina|cu microbuz*|duminica|dupa)',
    '(vine|va explica) _3 pe drum',
    '(te|va) (ia|iau|iei|asteapta|luam|preia|culege) _3 (sofer*|un domn|cineva|un baiat|un prieten|masina|un tip|un amic|varul|unchi*|de acasa|din gara|de la aeroport)',
    '(vin|vine|venim|trimit|trimitem) _4 (masina|microbuz*|sofer*) _4 (dupa tine|sa te ia|dupa voi|la tine)',
    '(nu vorbi*|nu vorbesti) (cu nimeni|pe drum|cu ceilalti)',
    'te trec* (granita|vama|pe jos)',
    'te astept* _3 (la gara|cu masina|la colt|in parcare|dupa scoala)',
    '(va luam|te luam|te iau) de (acasa|acolo|la scoala|la centru)',
  ],
  'rotation-plaza': [
    '(alt oras|alta tara|alta localitate|orasul|rotati*|in fiecare oras|loc*) _6 (2 saptamani|3 saptamani|21 de zile|la #number saptamani|saptamani)',
    '(rotati*|se schimba) _5 (saptam*|zile) _5 (oras*|localit*|tari|apartament*)',
    'loc liber _3 apartament',
    '(fete|fata) _6 (lucru la program|la program|ture*) _4 (jum*|clienti|apartament)',
  ],
  'tourist-visa-work': [
    '(ca|intri ca|intrati ca|mergi ca|mergeti ca) turist*',
    '(viza|vize) (turistica|de turist|turistice|de vizita|de vizitator|de artist*)',
    '(granita|vama|aeroport*|frontiera|interviu*|intreab*) _5 (spui|spuneti|zici|ziceti|spune) ca',
    '(spui|zici|spuneti|ziceti) _2 ca (esti in vacanta|mergi in vacanta|vizitati|vizitezi|esti turist*|mergi la rude)',
    'rezolvam* (hartiile |actele |)acolo',
  ],
  'travel-arranged': [
    '(biletul|bilet|avionul) _4 (il trimit|trimit|iti trimit|cazare*)',
    '(ai grija|are grija) de tot',
    '(eu |)platesc (tot|totul|eu)',
    'te invit la _6 (platesc|eu)',
    '(masina o dam|masina e|masina si cazarea|cazarea si masina) _2 (noi|de la noi)',
    '(plecare*|plecam|plecati) cu (microbuz*|masina) (noastra|nostru|vineri|luni|duminica|sambata|joi|marti|firmei)',
    '(ti am luat|iti iau|iti cumpar|ti am cumparat|iti luam|va luam|iti ia|iti trimit|iti platesc) _2 (deja |) (bilet*|avion*|zbor*)',
    '(bilet*|zbor*|avion*|drum*|transport*) _4 (platit*|il platim|le platim|pe noi|noi|gratis|gratuit*|acoper*|platim)',
    '(platim|acoperim|iti platim|suportam) _2 (noi |) (bilet*|drum*|zbor*|avion*|transport*)',
    'fa ti bagaj*',
    '(ne ocupam|ma ocup) _3 (drum*|transport*|bilet*)',
  ],
};
