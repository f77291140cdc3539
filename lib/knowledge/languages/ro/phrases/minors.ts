import type { PhrasesById } from '@/lib/domain/language';

/** Children approached. */
export const minors: PhrasesById = {
  'age-probe-secrecy': [
    '(cati ani ai|ce varsta ai) _2 (de fapt|defapt|real*|pe bune|cu adevarat)',
    '(pari|esti|arati) (mult |mai |foarte |)(mai |) matur* (de varsta|decat|de)',
    '(esti|stai) (singur*|singurica) acasa',
    '(parintii|mama|ai tai|mama ta) _3 (acasa|dorm|la munca|plecati) _6 (singur*|camera|vorbim|poza|vin)',
    '(parintii tai|mama|maica ta|nimeni|ei) _3 nu (trebuie sa |)(stie|afle) _10 (intaln*|vedem|poza|secret*|vin)',
    '(nu trebuie sa stie|sa nu stie|sa nu afle|nu le zici|nu le spune) _2 (parintii|alor tai|ai tai|mama|maica*)',
    '(ne vedem|ne intalnim) _8 (vin eu cu masina|fara parinti|secret|dupa scoala)',
  ],
  'gaming-gift-lure': [
    '(robux*|v bucks|vbucks|v buksi|skin*|diamante|gems|uc|fortnite|roblox) _8 (gratis|cadou|iti dau|iti iau|iti fac|daca|discord|secret*)',
    '(iti (dau|fac|iau|trimit|cumpar)|fac eu cadou) _5 (robux*|v bucks|vbucks|skin*|diamante|gems)',
  ],
  'image-request-young': [
    '(poza|poze|camera|video*) _8 (nu afla|sa nu afle|nu spui|nu vede|nu zici|secret) _4 (nimeni|mama|maica*|parinti*|nimanui|ta)',
    '(porneste|deschide|da drumul) _2 camera _5 (nimeni|nu afla|singur*)',
    '(poza|poze) _4 (doar|numai) (pentru|pt) mine _6 (sterg|secret|sa nu|nimeni)',
  ],
  'minor-acceptable': [
    '(nu conteaza|nu e problema|nu i problema|chiar daca|merge si|si daca) _4 (ai |) (12|13|14|15|16|17|minor*|sub 18)',
    '(varsta nu|nu conteaza varsta|varsta minima) _4 (problema|conteaza|intelegem)',
    '(pari|sa ai|ca ai|ai) (de |) 18 _4 (nu intreaba|acte|nimeni|buletin)',
    '(de la|incepand de la|peste) (13|14|15|16|17) ani _8 (livr*|castig*|bani*|fete|model*|lucru|#money)',
    '(esti|ai) (sub 18|minor*) _6 (cu atat mai bine|nu conteaza|nu i nimic|ok|perfect)',
  ],
};
