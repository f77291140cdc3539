import type { PhrasesById } from '@/lib/domain/language';

/** What is left open. */
export const vagueness: PhrasesById = {
  'no-written-contract': [
    '(acte|contract*|forme) _2 nu (fac|facem|facem deocamdata|se face)',
    '(nu stau sa fac|deocamdata fara|vedem cu) (acte|contract*)',
    '(contract*|se face) _4 (acolo la fata|la fata locului|dupa #number|vedem)',
    '(fara|nu facem|nu se face|nu se semneaza|nu e nevoie de|nu trebuie|nu exista) _1 contract*',
    'contract* nu (facem|se face|exista|e|ai nevoie)',
    '(la negru|la gri|fara acte in regula|fara forme legale)',
    'contract* _5 (acolo|la sosire|cand ajung*|la fata locului|dupa ce ajung*|in tara respectiv*)',
    '(ne intelegem|vorbim|intelegere*) _2 (verbal|din vorba|din gura|intre noi|pe cuvant)',
    'il (vezi|semnezi|primesti) acolo',
  ],
  'terms-switch': [
    '(la inceput) _3 (plangi|e greu) _6 (obisnuiesti|treci)',
    'te obisnuiesti',
    '(nu mai e|nu mai este|nu e|s a ocupat|s a inchis|s a schimbat) _6 (post*|ospatar*|chelner*|fabrica|restaurant*|planul|hotel*|bar*) _12 (altceva|dar|alt|mergi|mergeti|stai|masaj|clienti)',
    '(avem|e|am) altceva _6 (masaj|client*|salon|bani|dar|stai|barbat*)',
    '(s a schimbat|schimbare de) plan*',
    '(mergi*|mergeti|te duci) _2 la alt (patron*|sef*|oras|loc*)',
    '(o sa|va trebui sa|trebuie sa) (stai|mergi|iesi|lucrezi) (si |)cu (clientii|clienti|barbati)',
  ],
  'unnamed-employer': [
    '(nu oferim|nu dau|nu dam) _2 (date*|detalii|informatii)',
    '(o firma|un prieten|o companie|un patron|un om|cineva) _2 (serios*|cunoscut*|bun|de treaba|important*) _6 (din strainatate|din germania|din italia|cauta|caut*|are nevoie)',
    '(nu pot spune|nu va pot spune|aflati acolo|afli acolo) _4 (firma|numele|unde|adresa)',
    '(am|avem) (un prieten|un patron|un om|un cunoscut|un unchi|o prietena) _6 (germania|italia|spania|anglia|franta|olanda|strainatate|dubai)',
  ],
  'vague-duties': [
    '(detalii|detaliile|informatii*|explic*|amanunte) _3 (in privat|privat|acolo|cand ajung*|la fata locului|personal|doar|pe whatsapp|inbox|la sosire)',
    '(iti|va) (explic*|zic|spun|spunem) _3 (acolo|cand ajung*|cand vii|la fata locului)',
    '(nimic|nu e) (complicat*|greu) _3 (incredere|doar|explic)',
    '(am|se da) _2 (treaba|ceva|o treaba) _6 (bani*|baieti|fete|germania|#money)',
  ],
};
