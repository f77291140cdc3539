import type { PhrasesById } from '@/lib/domain/language';

/** Company, casting and intimacy under other names. */
export const sexualisation: PhrasesById = {
  'adult-content-recruit': [
    '(content|continut) (discret|pt adulti|18)',
    '(videochat*|video chat*|webcam*|onlyfans|only fans|camgirl*|model* video*) _8 (cazare*|avans*|castig*|training|studio|fete|model*|caut*|angaj*|manager|#money|gratis)',
    '(studio|caut*|angaj*|model*|domnisoar*) _5 (videochat*|webcam*|onlyfans|only fans)',
    'studio _6 (domnisoar*|fete) _10 (castig*|avans|cazare)',
    '(vinzi|vindem|faci) _2 (continut|poze|clipuri) _4 (acasa|onlyfans|picioare|adult*|telegram)',
  ],
  'euphemistic-companionship': [
    '(sa |)(ne vedem|iesim|ne intalnim) din cand in cand',
    '(iesi|iesim|iesiti|stai) cu (oaspetii|domnii|clientii|invitatii)',
    '(caut*|angaj*|job|munca|lucr*|fete|tinere|ca) _2 (insotitoare|escorte|escorta|dama de companie|dame de companie)',
    '(fete de companie|companie pentru) _3 (<client>|cina*|evenimente|calatori*)',
    '(petreceri|party*|evenimente|seri|iesiri) (private|privat*|vip) _8 (#money|fete|tinere|domni|seara|noapte|dubai|oameni|castig)',
    '(fete|tinere|domnisoar*|model*) _6 (petreceri|evenimente|iahturi|yacht*|iaht*) (private|vip|cu)',
    '(domnisoara|fata|tanara|femeie) _8 (ma insoteasca|insotire*|calatorii|companie)',
    '(dezinhibat*|fara prejudecati|fara inhibiti*|fara tabu*)',
    '(oameni|domni|barbati) (importanti|generosi|bogati|instariti|de afaceri) _8 (fete|tinere|noapte|seara|companie|petrec*|yacht|#money)',
    '(lucru|lucrezi|munca) _3 cu (clienti|barbati|domni) _5 (pana|strang*|luni|noapte|apartament)',
  ],
  'hostess-commission': [
    '(consumati*|procent*|comision*) _4 (bautur*|pahar*|sampanie|din consum*|client*)',
    '(stai|stati|stau|stand) _2 (cu |la masa cu |la masa |) (clientii|clienti|domnii|barbatii)',
    '(la masa) cu (clientii|domnii|clienti|barbati*)',
    '(ii faci|sa ii faci|faci) _2 sa (comande|bea|consume)',
    '(procente|procent|comision) (la|din) (bautur*|consumati*|fiecare pahar|pahar*)',
    '(animatoare|hostess*|dansatoare|fete) _4 (club*|bar*|cabaret*|night*)',
  ],
  'intimacy-denial': [
    '(nu|fara) (e |este |se face |facem |) (sex|prostitutie|intim*|servicii sexuale|nimic sexual|obligatii)',
    '(nimic|fara) (intim|vulgar|indecent|sexual)',
    'nu (se |) fac* sex',
  ],
  'lingerie-casting': [
    '<photo> _4 (lenjerie*|costum* de baie|bikini|goal*|nud*|sutien|topless|dezbrac*)',
    '(lenjerie|costum de baie|bikini|nud) _4 (casting*|sedint*|acasa|whatsapp|poze|proba)',
    '(casting|shooting|sedint*) _4 (privat*|acasa la mine|la mine|doar noi|hotel|singur*|lenjerie)',
    '(clip|video) de proba',
  ],
  'massage-cover': [
    '(vin|vine) barbati _4 (obositi|la|seara)',
    'masaj relax',
    '(maseuz*|masaj*) _8 (fara experient*|fara diplom*|nu trebuie diplom*|fete|cazare*|erotic*|intim*|relaxare|#money|salon in|strainatate|clienti genero*)',
    'masaj (erotic|intim|la barbati|tantric|pt barbati|pentru barbati|de relaxare)',
    '(fete|tinere) _4 (masaj*|salon de masaj)',
  ],
  'sex-for-rent': [
    'cazare* (la pret simbolic|simbolic*) _6 (fata|fete|domnisoar*)',
    '(gateasca|curatenie) _4 (ne intelegem|intelegem bine|companie)',
    '(camera|cazare*|apartament*|gazd*|garsonier*|loc de stat) _4 (gratis|gratuit*|fara bani|fara chirie) _8 (fata|fete|fetei|tanar*|studenta*|femei*|companie|domnisoar*|dragut*)',
    '(nu platesti|fara chirie|in loc de chirie|nu trebuie sa platesti) _8 (companie|draguta|intelegem|favor*|singur*|seara|dormi)',
    '(imi|sa ma|sa imi) (tii|tina|ii|tine) _3 companie',
    'tii de companie',
    '(ne intelegem|alte intelegeri) _3 (chirie*|altfel|in natura)',
  ],
  'sugar-terms': [
    '(ajut*|pot ajuta|sa va ajut|sa te ajut) (lunar|financiar|cu o suma)',
    '(domn|barbat|om) _2 (generos|matur|bogat|cu bani|de afaceri) _10 (fata|tanara|studenta|domnisoar*|discre*|femeie|#money)',
    '(alocatie|suport financiar|ajutor financiar|sponsor*|sponsorizare) _6 (saptam*|lunar*|fata|discre*|tanara|intalnir*)',
    '(ppm|sugar daddy|sugar baby|sugardaddy|sugar*)',
  ],
};
