import type { PhrasesById } from '@/lib/domain/language';

/** Threats. */
export const coercionThreat: PhrasesById = {
  'family-threat': [
    '(tudom|tudjuk) _2 hol (lakik|laksz|laktok|laknak|jar) _4 (<family>|)',
    '<family> ~5 <threat>',
    '(baja|bajuk|valami) _3 (esik|lesz|tortenik|tortenhet) _4 <family>',
    '(megverlek|megollek|kinyirlak|elintezlek|megkeserulod|meg fogod banni|szetverlek)',
    '(meglatogat*|odakuld*|elmegyunk) _4 <family>',
  ],
  'authorities-threat': [
    '(feljelent*|kihivom|hivom|szolok|szolunk) _3 (rendor*|gyamhivatal*|hatosag*|bevandorlas*|gyamugy*)',
    '(rendor*|hatosag*|idegenrendeszet*) ~5 (kitoloncol*|bortonbe|leultet*|elvisz*|teged visznek)',
    '(gyerekedet|gyerekeidet|gyerekeket|gyereket) _3 (elvesz*|elveteti*|elveszik|elvitetem)',
    '(kitoloncol*|bortonbe kerulsz|lecsuknak)',
    'ha (elmesz|elmegy|szolsz|panaszkod*) _5 (rendor*|hatosag*|feljelent*)',
  ],
  'sextortion-threat': [
    '(kep*|video*|felvetel*|mindent) ~5 (kirak*|kiteszem|kiteszi|elkuldom|szetkuld*|megoszt*|feltolt*|kozzetesz*|mindenki latni*)',
    '(elkuldom|kirakom|szetkuldom|megmutatom|atkuldom) _5 (<family>|osztaly*|munkahely*|mindenki*|facebook*|insta*)',
    '(megvannak|nalam vannak|elmentettem|lementettem|rogzitettem) _4 (kep*|video*|ismeros*|kepernyo*) ',
    '(fizess|fizetsz|utalj|utalsz) _6 (kulonben|vagy|ha nem) _6 (kep*|video*|mindenki*|elkuld*)',
    'mit szol* _6 (ismeros*|<family>) _6 (kep*|video*)',
  ],
};
