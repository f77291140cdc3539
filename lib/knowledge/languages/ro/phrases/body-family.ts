import type { PhrasesById } from '@/lib/domain/language';

/** Organs, babies, wombs and egg cells as a trade. */
export const bodyFamily: PhrasesById = {
  'organ-for-cash': [
    '(rinichi*|ficat*|cornee|maduva|organ*) _12 (#money|platim|plata|bani*|euro|vand|cumpar|datorii|drum platit|turcia|operati*|recompensa)',
    '(vand|cumpar|caut|cautam|platim|plata) _4 (rinichi*|donator de rinichi|ficat*|cornee|donator*)',
    '(un|singur) rinichi _3 (traiesti|se traieste|e suficient|ajunge)',
    '(donator*|donezi|donare|donatoare|dai) _4 (rinichi*|rinichiul|un rinichi|ficat*|organ*|maduva) _10 (#money|#number|plat*|mii|compensati*|recompens*|strainatate|turcia|clinica|cheltuiel*|euro|suma|grupa)',
    '(grupa de sange|grupa|analize|rh) _8 (rinichi*|donator*|compatibil*|ficat*) _8 (plat*|#money|zbor|clinica|euro|mii|bani)',
    '(bucata de ficat|parte din ficat) _6 (#money|recompens*|bani|platit*|compens*)',
  ],
  'baby-adoption-offer': [
    '(te ajutam|te ajut|iti platim|iti dam|platim|primesti|o suma) _6 (chirie|chiria|mancare|vitamine|suma frumoasa|#money|cheltuiel*|suma) _10 (nasti|nasterea|nastere|bebelus*|sarcina|copilul|familie|la final)',
    '(nasti|naste|nasteti|nasterea) _4 (alta tara|alta tara|strainatate|la clinica noastra|la noi|acolo|pe alt nume|cu alt buletin|in ungaria|in grecia|in bulgaria|in italia)',
    '(insarcinat*|gravid*|sarcina|bebelus*|bebe|nou nascut*) _6 (nu ai cum|nu poti|nu vrei|nu aveti cum|neplanificat*|nedorit*) _10 (familii|familie|cuplu*|ajut*|chirie|suma|strainatate|platim|scrie)',
    '(avem|am|cunosc|stiu) _2 (familii|familie|o familie|cupluri|un cuplu) _6 (minunat*|strain*|instarit*|bogat*|doresc|asteapta|abia asteapta|vrea|copil*|bebe*) _6 (copil*|bebe*|insarcinat*|strainat*|adopt*|sarcina)',
    '(esti insarcinata|astepti un copil|ai ramas insarcinata) _4 nu (il |l |)(vrei|poti) _2 (copilul|bebelusul|tine|pastrezi|pastra|creste)',
    '(familie|familia|cuplu|un cuplu) _3 (te|va) (plateste|platesc) _1 (bine|#money) _8 (copil*|bebelus*|nastere*|sarcina)',
    '(familie|familia|cuplu|un cuplu|parinti) _3 (creste|adopta|lua|primi|creasca) _2 (copilul|bebelusul|micutul) _8 (<sum>|#money|in schimb|suma)',
    '(micutul|bebelusul|copilul|nou nascut*) _2 (merge|ajunge|se da|e dat|va merge) la _2 (cuplu|familie|un cuplu|o familie) _8 (bani*|suma|#money|<sum>)',
  ],
  'surrogate-egg-abroad': [
    '(caut*|plat*|devino) _4 (mama surogat|mame surogat|surogat|donatoare de ovule|mame purtatoare)',
    '(surogat|surogate|surogatie|surogat*|uter|uterul) _8 (#money|plat*|caut*|compensati*|euro|inchiri*|clinica|program|cuplu*|familie)',
    '(ovule|ovocite|ovul) _6 (donatoare|compensati*|#money|plat*|platim|doneaz*|frumoase|ochi|inaltime)',
    '(mama surogat|mame surogat*|mama purtatoare|mame purtatoare|surogat*|surogatie) _15 (#money|strain*|georgia|plat*|cipru|euro|dolari|clinic*|caut*|bilet*|luni)',
    '(ovule*|ovocite*|donatoare) _10 (#money|plat*|cipru|zbor*|clinic*|georgia|ciclu|euro|strainat*)',
    '(mama|mame|mamica|femeie|femei) _1 (surogat|surogate|purtatoare|purtator|gestationala) _12 (caut*|#money|plat*|rate|tara|georgia|cipru|grecia|ucraina|clinica|sustinem|suportam|copil|familie|cuplu|euro|mii|stai)',
    '(donare|donezi|donatoare|donatoarele|doneaza|vinzi|vanzare) _3 (de |) (ovule|ovocite|ovul*) _10 (#money|compensati*|plat*|euro|clinica|cipru|grecia|spania|zbor*|cazare*|tinere|18|lei)',
    '(daca pierzi sarcina|pierzi sarcina|avort spontan|daca nu reuseste) _6 (returneaz*|opreste plata|dai inapoi|nu se plateste|avans*)',
    '(poarte|porti|poarta|purta|porta) _2 (sarcina|copilul|un copil|un bebelus) _2 (pentru|altui|unui) _3 (cuplu|familie|altcineva|strain*)',
    '(mama|mame) (surogat|purtatoare) _12 (bani|#money|cazare|plat*|compens*|recompens*|noua luni)',
    '(duci|porti|poarta|duce|ai duce) _2 (sarcina|copilul|bebelusul) _1 (pentru|altui|unui) _2 (cuplu|familie|altii|alta)',
  ],
};
