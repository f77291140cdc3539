import type { PhrasesById } from '@/lib/domain/language';

/** Babies, organs, surrogacy. */
export const bodyFamily: PhrasesById = {
  'baby-adoption-offer': [
    '(neugeborenes|neugeborene|baby|babys|säugling|kind) ~8 (ohne amt|ohne jugendamt|ohne behörde*|diskret|privat abgeben|direkt an eltern|gegen geld|unter dem namen)',
    '((junge mutter|schwangere|werdende mutter|schwanger) ~10 (#money|#number|tausend)) ~8 (paar|baby|kind|neugeborenes|adoption|weggeben|abgeben|entbind*|fängst neu an|haben)',
    '(entbindest|gebärst|entbinden|gebären|geburt) _5 (unter dem namen|auf den namen|mit dem namen|mit ihrer karte|im ausland|in unserer klinik|privatklinik)',
    '(paar|eheleute|wunscheltern|wir) _4 (ohne kinder|kinderlos|kinderwunsch|unfreiwillig kinderlos) _3 (sucht|suchen|wünschen) _2 (neugeborenes|baby|kind|säugling|schwangere) ~8 (unkompliziert|ohne|#money|#number|diskret|privat|junge mutter|unterstützen)',
    '(vermitteln|vermittelt|vermittlung) _3 (kinder|babys|neugeborene|säuglinge|waisen|waisenkinder) ~8 (direkt|familien|spende|#money|ohne amt|amtsweg|papiere)',
    '(#money|spende|beitrag) _2 (je|pro|für ein) (kind|baby|neugeborenes)',
    '(bis zur geburt|nach der entbindung) ~8 (#money|#number|wohnung zahl*|bekommst #money|unterschreibst|übergabe|gibst)',
    '(nach der geburt|bei der geburt) ~8 (wohnung zahl*|unterschreibst|übergabe|gibst)',
    '(#money|#number) _8 (nach der geburt|bei der geburt)',
    '(nach der geburt|bei der geburt) _2 (#money|#number|bekommst #money)',
    '((bekommst|kriegst|bekommen|zahlen|zahle|zahlt) ~3 (#money|geld|tausend)) ~8 ((baby|säugling|neugeborenes|dein kind|ihr kind) ~5 (gibst|geben|gebt|überlässt|überlassen|abgibst|abgeben))',
    '(schwangere|schwanger|werdende mutter) ~10 ((kind|baby) ~6 (überlässt|überlassen|abgibt|abgeben|weggeben|weggibt))',
    'nach der (geburt|entbindung) _1 (nehmen wir|nehme ich|holen wir|gibst du|geben sie|gehört) _2 (kind|baby|kleine) _6 (geld|#money|bezahlt)',
  ],
  'organ-for-cash': [
    '(spender|spenderin) gesucht ~6 (blutgruppe|niere|ausland)',
    'eine niere reicht',
    '(blutgruppe) ~5 (spende|#money|niere)',
    '(niere|nieren|leber|leberteil|organ|organe|knochenmark|hornhaut|lunge) ~8 (#money|honorar|prämie|belohnung|entschädigung|vergütung|geld verdienen|verkaufen|verkauf|abgeben gegen|schulden|flug|all inclusive|privatklinik)',
    '(spender|spenderin|lebendspender*) _3 (gesucht|sucht|suchen|benötigt) ~10 (#money|honorar|flug|hotel|ausland|istanbul|kairo|indien|klinik|blutgruppe|diskret|aufwand*|großzügig*)',
    '(mit einer niere|zweite niere|nur eine niere) _4 (lebt|leben|brauchst|reicht|auch|gut|gesund)',
  ],
  'surrogate-egg-abroad': [
    '((austragen|trägst) ~5 (paar|baby|#money|kind)) ~6 (#money|bezahlt|zahlen)',
    '(kind|baby) _2 (austragen|austrägst) ~6 (paar|fremde*|#money|ausland)',
    '(leihmutter|leihmütter|leihmutterschaft|eizellspende|eizellenspende|eizellspenderin|eizellspenderinnen|eizellen|tragemutter|ersatzmutter) ~8 (gesucht|suchen|sucht|#money|honorar|vergütung|hotel|flug|studentinnen)',
    '(trägst|austragen|austrägst|schwanger werden) _5 (unser|unser kind|ein kind|baby|für ein paar|für andere|für ein) ~8 (#money|monatlich|wohnung|ausland|klinik|honorar|bekommst|versorgt)',
  ],
};
