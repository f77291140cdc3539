import type { PhrasesById } from '@/lib/domain/language';

/** Babies, organs, surrogacy. */
export const bodyFamily: PhrasesById = {
  'baby-adoption-offer': [
    '(private adoption|adoption ohne amt|adoption ohne jugendamt)',
    '(schwanger|schwangere) ~8 (#money|zahlen wir|adoptiveltern)',
    '(kinderloses paar|kinderwunschpaar) ~8 (zahlt|#money|diskret)',
    '(adoptiveltern|adoptivpaar|wunscheltern) ~8 (#money|bar|diskret*|ohne amt|spende|dankbar)',
    '(neugeborenes|neugeborene|baby|babys|säugling|kind) ~8 (ohne amt|ohne jugendamt|ohne behörde*|diskret|privat abgeben|direkt an eltern|gegen geld|unter dem namen)',
    '(paar|eheleute|wunscheltern|wir) _4 (ohne kinder|kinderlos|kinderwunsch|unfreiwillig kinderlos) _3 (sucht|suchen|wünschen) _2 (neugeborenes|baby|kind|säugling|schwangere) ~8 (unkompliziert|ohne|#money|#number|diskret|privat|junge mutter|unterstützen)',
    '((junge mutter|schwangere|werdende mutter|schwanger) ~10 (#money|#number|tausend)) ~8 (paar|baby|kind|neugeborenes|adoption|weggeben|abgeben|entbind*|fängst neu an|haben)',
    '(entbindest|gebärst|entbinden|gebären|geburt) _5 (unter dem namen|auf den namen|mit dem namen|mit ihrer karte|im ausland|in unserer klinik|privatklinik)',
    '(vermitteln|vermittelt|vermittlung) _3 (kinder|babys|neugeborene|säuglinge|waisen|waisenkinder) ~8 (direkt|familien|spende|#money|ohne amt|amtsweg|papiere)',
    '(#money|spende|beitrag) _2 (je|pro|für ein) (kind|baby|neugeborenes)',
    '(wunschalter|wunschgeschlecht|augenfarbe) _3 (angeben|nennen|wählen)',
    '(bis zur geburt|nach der geburt|bei der geburt|nach der entbindung) ~8 (#money|#number|wohnung zahl*|bekommst #money|unterschreibst|übergabe|gibst)',
  ],
  'organ-for-cash': [
    '(spender|spenderin) gesucht ~6 (blutgruppe|niere|ausland)',
    '(niere|nieren|leber|organ|organe|organspender*|nierenspender*) ~6 (geld|#money|verkauf*|kaufen|bezahlt|gesucht|zahlen|bar)',
    'eine niere reicht',
    '(blutgruppe) ~5 (spende|#money|niere)',
    '(niere|nieren|leber|leberteil|organ|organe|knochenmark|hornhaut|lunge) ~8 (#money|honorar|prämie|belohnung|entschädigung|vergütung|geld verdienen|verkaufen|verkauf|abgeben gegen|schulden|flug|all inclusive|privatklinik)',
    '(spender|spenderin|lebendspender*) _3 (gesucht|sucht|suchen|benötigt) ~10 (#money|honorar|flug|hotel|ausland|istanbul|kairo|indien|klinik|blutgruppe|diskret|aufwand*|großzügig*)',
    '(mit einer niere|zweite niere|nur eine niere) _4 (lebt|leben|brauchst|reicht|auch|gut|gesund)',
  ],
  'surrogate-egg-abroad': [
    '((austragen|trägst) ~5 (paar|baby|#money|kind)) ~6 (#money|bezahlt|zahlen)',
    '(eizelle|eizellen) ~6 (spende|spenden|verkauf*|#money|studentin*|prag|zypern|ausland)',
    '(kind|baby) _2 (austragen|austrägst) ~6 (paar|fremde*|#money|ausland)',
    '(leihmutter|leihmütter|leihmutterschaft|eizellspende|eizellenspende|eizellspenderin|eizellspenderinnen|eizellen|tragemutter|ersatzmutter) ~8 (gesucht|suchen|sucht|#money|honorar|vergütung|hotel|flug|studentinnen)',
    '(trägst|austragen|austrägst|schwanger werden) _5 (unser|unser kind|ein kind|baby|für ein paar|für andere|für ein) ~8 (#money|monatlich|wohnung|ausland|klinik|honorar|bekommst|versorgt)',
  ],
};
