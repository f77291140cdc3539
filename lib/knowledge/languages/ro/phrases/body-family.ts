import type { PhrasesById } from '@/lib/domain/language';

/** Organs, babies, wombs and egg cells as a trade. */
export const bodyFamily: PhrasesById = {
  'organ-for-cash': [
    '(rinichi*|ficat*|cornee|maduva|organ*) _12 (#money|platim|plata|bani*|euro|vand|cumpar|datorii|drum platit|turcia|operati*|recompensa)',
    '(vand|cumpar|caut|cautam|platim|plata) _4 (rinichi*|donator de rinichi|ficat*|cornee|donator*)',
    '(un|singur) rinichi _3 (traiesti|se traieste|e suficient|ajunge)',
    '(spui|zici|scriem|figurezi|declari) _3 (nepot*|ruda|var*|frate*) _4 (pacient*|bolnav*)',
    '(rinichi*|rinichiul|un rinichi|lob de ficat|ficat*|plasma|maduva|cornee|organ*) _10 (vinzi|vand|vinde|cumpar*|plat*|#money|#number mii|donator*|compensati*|recompens*|turcia|kosovo|egipt|india|clinica|dai|datori*|operati*)',
    '(donator*|donezi|donare|donatoare|dai) _4 (rinichi*|rinichiul|un rinichi|ficat*|organ*|maduva) _10 (#money|#number|plat*|mii|compensati*|recompens*|strainatate|turcia|clinica|cheltuiel*|euro|suma|grupa)',
    '(grupa de sange|grupa|analize|rh) _8 (rinichi*|donator*|compatibil*|ficat*) _8 (plat*|#money|zbor|clinica|euro|mii|bani)',
    '(zici|spui|declari|semnezi|figurezi) _3 (ca |) (esti|ruda|var*|nepot*|frate*|prieten*|donezi|din dragoste|de bunavoie|voluntar) _8 (pacient*|rinichi*|comisie*|donator*|spital*|primitor*)',
  ],
  'baby-adoption-offer': [
    '(gravid*|insarcinat*|bebelus*|bebe*|copilul|nou nascut*|nasti) _15 (familie buna|familie bogata|familie care|platim|iti dau|iti da|pe numele lor|cuplu*|fara asistent*|fara tribunal|adopti* directa|bani*)',
    '(cuplu*|familie|pereche) _8 (bebelus*|bebe|nou nascut*|copil*) _10 (platim|plat*|#money|fara acte|pe numele|discret*|iti da*)',
    'pe numele lor _4 (maternit*|spital*|nastere|direct)',
    '(trece|trecem|inregistr*) _3 (direct |) pe numele (lor|nostru)',
    '(insarcinat*|gravid*|sarcina|bebelus*|bebe|nou nascut*) _6 (nu ai cum|nu poti|nu vrei|nu aveti cum|neplanificat*|nedorit*) _10 (familii|familie|cuplu*|ajut*|chirie|suma|strainatate|platim|scrie)',
    '(avem|am|cunosc|stiu) _2 (familii|familie|o familie|cupluri|un cuplu) _6 (minunat*|strain*|instarit*|bogat*|doresc|asteapta|abia asteapta|vrea|copil*|bebe*) _6 (copil*|bebe*|insarcinat*|strainat*|adopt*|sarcina)',
    '(luna de sarcina|in ce luna esti|saptamana de sarcina|cate luni de sarcina) _10 (scrie|familie|ajut*|suma|platim|privat|avem|cuplu*)',
    '(te ajutam|te ajut|iti platim|iti dam|platim|primesti|o suma) _6 (chirie|chiria|mancare|vitamine|suma frumoasa|#money|cheltuiel*|suma) _10 (nasti|nasterea|nastere|bebelus*|sarcina|copilul|familie|la final)',
    '(nasti|naste|nasteti|nasterea) _4 (alta tara|alta tara|strainatate|la clinica noastra|la noi|acolo|pe alt nume|cu alt buletin|in ungaria|in grecia|in bulgaria|in italia)',
    '(tatal|sotul|domnul|barbatul) _3 (recunoaste|il recunoaste|se trece|se declara|apare ca tata|e trecut) _6 (copilul|tata|legal|certificat*|acte|bebelus*|)',
    '(nu vorbi|nu spune|nu mergi|nu vorbesti|evita) _3 (asistenta sociala|cu asistenta|la dgaspc|la protectia) _6 (inainte|bebe*|copil*|noi)',
    '(dai|dau|dam|lasi|cedezi|renunti la|dati) _2 (copilul|bebelusul|bebele|fetita|micutul) _8 (#money|suma|bani|familie|cuplu|straini|#number mii|plat*|contra)',
    '(cumpar|cumparam|platim|dam|ofer|oferim) _4 (bebelus*|copil nou*|nou nascut*|un copil|bebe)',
  ],
  'surrogate-egg-abroad': [
    '(mama surogat|mame surogat*|mama purtatoare|mame purtatoare|surogat*|surogatie) _15 (#money|strain*|georgia|plat*|cipru|euro|dolari|clinic*|caut*|bilet*|luni)',
    '(caut*|plat*|devino) _4 (mama surogat|mame surogat|surogat|donatoare de ovule|mame purtatoare)',
    '(ovule*|ovocite*|donatoare) _10 (#money|plat*|cipru|zbor*|clinic*|georgia|ciclu|euro|strainat*)',
    '(nasti|porti) _3 (copil*|bebe*) pentru (altii|alta|o familie|un cuplu)',
    '(mama|mame|mamica|femeie|femei) _1 (surogat|surogate|purtatoare|purtator|gestationala) _12 (caut*|#money|plat*|rate|tara|georgia|cipru|grecia|ucraina|clinica|sustinem|suportam|copil|familie|cuplu|euro|mii|stai)',
    '(surogat|surogate|surogatie|surogat*|uter|uterul) _8 (#money|plat*|caut*|compensati*|euro|inchiri*|clinica|program|cuplu*|familie)',
    '(donare|donezi|donatoare|donatoarele|doneaza|vinzi|vanzare) _3 (de |) (ovule|ovocite|ovul*) _10 (#money|compensati*|plat*|euro|clinica|cipru|grecia|spania|zbor*|cazare*|tinere|18|lei)',
    '(ovule|ovocite|ovul) _6 (donatoare|compensati*|#money|plat*|platim|doneaz*|frumoase|ochi|inaltime)',
    '(porti|poarta|nasti) _3 (sarcina|copilul|un copil|copil) (pentru|pt|altora) _2 (noi|altii|un cuplu|cuplu|o familie|familie|ei)',
    '(daca pierzi sarcina|pierzi sarcina|avort spontan|daca nu reuseste) _6 (returneaz*|opreste plata|dai inapoi|nu se plateste|avans*)',
    '(embrion|transfer|fertilizare|fiv|inseminare) _8 (compensati*|#money|surogat*|cuplu|mama purtatoare|plat*|strainatate)',
  ],
};
