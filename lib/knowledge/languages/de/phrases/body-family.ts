import type { PhrasesById } from '../phrases-by-id';

/** Babies, organs, surrogacy. */
export const bodyFamily: PhrasesById = {
  'baby-adoption-offer': [
    '(baby|neugeborenes|säugling) ~5 (geld|bezahlen|verkaufen|abgeben gegen|kaufen)',
    '(private adoption|adoption ohne amt|adoption ohne jugendamt)',
    '(schwanger|schwangere) ~8 (#money|zahlen wir|adoptiveltern)',
    '(kinderloses paar|kinderwunschpaar) ~8 (zahlt|#money|diskret)',
  ],
  'organ-for-cash': [
    '(spender|spenderin) gesucht ~6 (blutgruppe|niere|ausland)',
    'man lebt _2 mit einer',
    '(niere|nieren|leber|organ|organe|organspender*|nierenspender*) ~6 (geld|#money|verkauf*|kaufen|bezahlt|gesucht|zahlen|bar)',
    'eine niere reicht',
    '(blutgruppe) ~5 (spende|#money|niere)',
  ],
  'surrogate-egg-abroad': [
    '(leihmutter*|leihmütter*|eizellspender*|eizellenspende*|eizellspende*) ~8 (gesucht|#money|#number|suchen|bezahlt|honorar|ausland|reise)',
    '((austragen|trägst) ~5 (paar|baby|#money|kind)) ~6 (#money|bezahlt|zahlen)',
  ],
};
