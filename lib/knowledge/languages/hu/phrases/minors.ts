import type { PhrasesById } from '@/lib/domain/language';

/** Young people. */
export const minors: PhrasesById = {
  'age-probe-secrecy': [
    '(hany eves|mennyi idos|hanyadikos|hanyadikba*) _12 (titk*|senki*|snap*|privat*|<messenger>|egyedul)',
    '(szuleid*|anyukad*|anyud*|apud*) _4 (ne tudj*|nem kell tudn*|ne mondd|ne szolj|elott ne|ne lass*)',
    '(erett*|ertett*) _3 (a korod*|vagy|a korodhoz)',
    '(otthon van|itthon vannak) _2 <family> _4 (vagy egyedul|)',
  ],
  'gaming-gift-lure': [
    '(robux*|skin*|vbucks|v bucks|gyemant*|battle pass*) ~6 (adok|kuldok|ingyen*|cserebe|kapsz|kuldj*|veszek)',
    '(adok|veszek|kuldok|kapsz) _3 (ajandek*|telefon*|robux*|skin*|feltoltes*) _5 (ha|cserebe|kuldesz|titk*)',
  ],
  'image-request-young': [
    '(hany eves|tizen*|13|14|15|16) _12 (<send>) _3 <photo>',
    '<send> _4 <photo> _6 (suli*|iskola*|szulei*|titk*|anyud*)',
    '(kapcsold be|nyisd meg) _2 (kamer*) _4 (egyedul|szobad*|titk*)',
  ],
  'minor-acceptable': [
    '(16|17|tizenhat|tizenhet|15) _2 (eves*|evtol|ev*) _4 (is|mar|jelentkez*|johet*|nem gond)',
    '<minor> _3 (is johet*|is jelentkez*|sem gond|nem gond|sem akadaly*)',
    '(eletkor*|kor) _2 (nem szamit|nem fontos|nem akadaly|nem erdekel)',
    '(szulo* engedely*|szulo* beleegyez*) _2 (nelkul|nem kell)',
  ],
};
