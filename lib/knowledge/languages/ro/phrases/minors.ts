import type { PhrasesById } from '@/lib/domain/language';

/** Children approached. */
export const minors: PhrasesById = {
  'age-probe-secrecy': [
    '(pari|esti|arati) (mult |mai |foarte |)(mai |) matur* (de varsta|decat|de)',
    '(cati ani ai|ce varsta ai|in ce clasa esti|ce clasa esti|cati faci|in ce clasa) _10 (matur*|secret*|nu spui|parinti*|mama|singur*|poza|camera|snap|intre noi|arati mai|speciala|prieten*)',
    '(esti|ai|faci) _2 (12|13|14|15|a 6 a|a 7 a|a 8 a|a 9 a|a sasea|a saptea|a opta) _6 (matur*|speciala|frumoas*|nu conteaza|secret*|arati mai mare|pari mai mare)',
    '(dupa ore|dupa scoala|dupa meditati*|in pauza|la ora de sport|dupa antrenament) _8 (nu spui|nu zi|nu zici|fara parinti|sa vii singur*|vino singur*|la mine in masina|secret*)',
    '(singur*|singurica) _3 (dupa ore|dupa scoala) _6 (vin eu|hai la mine|masina mea|la mine in masina|poza|camera)',
    '(esti|stai) (singur*|singurica) acasa',
    '(cati|ce) (faci|ani faci|ani ai|varsta ai|clasa esti) _2 (11|12|13|14|15|16)',
    '(scrie mi|suna ma|scrii mi) _1 cand nu (e|este|sunt) (mama|mama ta|parintii|ai tai) acasa',
    '(esti|pari) (matur*|mai matur*|foarte matur*) (pentru|decat) _2 varsta',
    '(te sun|iti scriu|suna ma|scrie mi|vorbim) _1 cand (dorm|pleaca|nu sunt|nu s) (ai tai|parintii tai)',
    '(in ce clasa esti|ce clasa esti|cati ani ai) _8 (ramane intre noi|intre noi|nu spune|nu spui|secret*)',
  ],
  'gaming-gift-lure': [
    '(robux*|v bucks|vbucks|v buksi|skin*|diamante|gems|uc|fortnite|roblox) _8 (gratis|cadou|iti dau|iti iau|iti fac|daca|discord|secret*)',
    '(iti (dau|fac|iau|trimit|cumpar)|fac eu cadou) _5 (robux*|v bucks|vbucks|skin*|diamante|gems)',
    '(robux*|v bucks|vbucks|skin*|skinuri|diamante|gems|uc|nitro|brawl pass|battle pass|credite|monede|reincarcare*) _6 (gratis|cadou|iti dau|iti fac|iti trimit|iti iau|daca|primesti|castigi|misiune|task|poza|camera|adaug*|discord|intri|secret*)',
    '(iti dau|iti fac|iti trimit|iti iau|ti am pus|iti pun|ti iau|vrei|primesti|fac cadou) _4 (robux*|v bucks|vbucks|skin*|skinuri|diamante|gems|uc|nitro|brawl pass|battle pass|lei pe cartela|credit pe cartela|bani pe cartela|reincarcare)',
    '(lei|bani|credit|euro) (pe|in) (cartela|telefon|revolut junior|paysafe) _10 (nu spui|nu zi|singur*|mama|parinti*|poza|snap|piesa|secret*)',
  ],
  'image-request-young': [
    '(poza|poze|camera|video*) _8 (nu afla|sa nu afle|nu spui|nu vede|nu zici|secret) _4 (nimeni|mama|maica*|parinti*|nimanui|ta)',
    '(porneste|deschide|da drumul) _2 camera _5 (nimeni|nu afla|singur*)',
    '(poza|poze) _4 (doar|numai) (pentru|pt) mine _6 (sterg|secret|sa nu|nimeni)',
    '(poza|poze|selfie|filmulet|pozica) _6 (uniforma|costum de baie|pijama*|dupa dus|in baie|fara tricou|fara bluza|de la scoala|la sport|in dormitor) _10 (mama|parinti*|secret*|robux|skin*|nu spui|sterg|pt mine|pentru mine)',
    '(incuie usa|inchide usa|du te in baie|du te in camera|sub patura) _8 (porneste camera|deschide camera|da drumul la camera|poza|arata mi|filmeaza*)',
    '(ca sa vad|sa vad|sa verific|dovedeste) _2 (ca esti|ca ai|daca esti) _2 (fata|baiat|reala|real|11|12|13|14|15) _6 (poza|camera|video|selfie|trimi*)',
  ],
  'minor-acceptable': [
    '(si mai bine|nu conteaza|nu e problema|luam si|primim si|merge si) _4 (minori|minorii|minor|minora|sub 18|daca are 16|daca are 17)',
    '(merge|primim|luam|te luam|e ok|e bine) _1 si daca (ai|are) _1 (14|15|16|17|paisprezece|cincisprezece|saisprezece|sasesprezece|saptesprezece) _1 ani',
    '(14|15|16|17|paisprezece|cincisprezece|saisprezece|sasesprezece|saptesprezece) ani _2 (nu verifica|nu intreaba|nu controleaza|nu se uita) nimeni',
    '(nu ai|n ai|nu are|nu aveti) _1 (18|optsprezece) _2 (nu e|nu i|nu este|nu conteaza|rezolvam|facem|nu verifica) _1 (problema|nimic|buletin*|nimeni|acte*)',
    '(luam|primim|angajam|cautam|vrem) _1 (si |) (fete|fata|domnisoare|modele) _2 (14|15|16|17|sasesprezece|saptesprezece) _1 ani _4 (club*|bar*|local*|hostess|petrec*|poze|noapte|dans*)',
    '(primim|luam|angajam|acceptam) _1 (si |) (minori|minore|minorii) _6 (nimeni|nu cere|nu verifica|club*|noapte)',
  ],
};
