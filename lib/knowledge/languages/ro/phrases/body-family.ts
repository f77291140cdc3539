import type { PhrasesById } from '@/lib/domain/language';

/** Organs, babies, wombs and egg cells as a trade. */
export const bodyFamily: PhrasesById = {
  'organ-for-cash': [
    '(rinichi*|ficat*|cornee|maduva|organ*) _12 (#money|platim|plata|bani*|euro|vand|cumpar|datorii|drum platit|turcia|operati*|recompensa)',
    '(vand|cumpar|caut|cautam|platim|plata) _4 (rinichi*|donator de rinichi|ficat*|cornee|donator*)',
    '(un|singur) rinichi _3 (traiesti|se traieste|e suficient|ajunge)',
    '(spui|zici|scriem|figurezi|declari) _3 (nepot*|ruda|var*|frate*) _4 (pacient*|bolnav*)',
  ],
  'baby-adoption-offer': [
    '(gravid*|insarcinat*|bebelus*|bebe*|copilul|nou nascut*|nasti) _15 (familie buna|familie bogata|familie care|platim|iti dau|iti da|pe numele lor|cuplu*|fara asistent*|fara tribunal|adopti* directa|bani*)',
    '(cuplu*|familie|pereche) _8 (bebelus*|bebe|nou nascut*|copil*) _10 (platim|plat*|#money|fara acte|pe numele|discret*|iti da*)',
    'pe numele lor _4 (maternit*|spital*|nastere|direct)',
    '(trece|trecem|inregistr*) _3 (direct |) pe numele (lor|nostru)',
  ],
  'surrogate-egg-abroad': [
    '(mama surogat|mame surogat*|mama purtatoare|mame purtatoare|surogat*|surogatie) _15 (#money|strain*|georgia|plat*|cipru|euro|dolari|clinic*|caut*|bilet*|luni)',
    '(caut*|plat*|devino) _4 (mama surogat|mame surogat|surogat|donatoare de ovule|mame purtatoare)',
    '(ovule*|ovocite*|donatoare) _10 (#money|plat*|cipru|zbor*|clinic*|georgia|ciclu|euro|strainat*)',
    '(nasti|porti) _3 (copil*|bebe*) pentru (altii|alta|o familie|un cuplu)',
  ],
};
