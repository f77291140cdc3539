import type { PhrasesById } from '@/lib/domain/language';

/** Babies, organs, surrogacy. */
export const bodyFamily: PhrasesById = {
  'baby-adoption-offer': [
    '(baby|neugeborenes|säugling) ~5 (geld|bezahlen|verkaufen|abgeben gegen|kaufen)',
    '(private adoption|adoption ohne amt|adoption ohne jugendamt)',
    '(schwanger|schwangere) ~8 (#money|zahlen wir|adoptiveltern)',
    '(kinderloses paar|kinderwunschpaar) ~8 (zahlt|#money|diskret)',
    '(gebärst|entbindest|bekommst|kriegst) _3 (das kind|baby) _6 (gibst|überlässt|bekommst #money|unterschreibst)',
    '(ungewollt schwanger|schwangere frau*|schwangere mädchen) ~10 (liebevolles paar|gute familie|diskret*|lösung|wir helfen|zahl*|unterkunft)',
    '(adoptiveltern|adoptivpaar|wunscheltern) ~8 (#money|bar|diskret*|ohne amt|spende|dankbar)',
  ],
  'organ-for-cash': [
    '(spender|spenderin) gesucht ~6 (blutgruppe|niere|ausland)',
    '(niere|nieren|leber|organ|organe|organspender*|nierenspender*) ~6 (geld|#money|verkauf*|kaufen|bezahlt|gesucht|zahlen|bar)',
    'eine niere reicht',
    '(blutgruppe) ~5 (spende|#money|niere)',
    '(niere|leber|stück leber) ~10 (diskret*|reicher patient|reicher empfänger|flug inklusive|aufwandsentschädigung)',
    '(klinik|spital) _4 #number _4 (flug|hotel) _6 (empfänger|patient)',
    '(empfänger|patient) _4 (zahlt|bezahlt|dankbar|reich*) ~8 (niere|flug|spend*)',
    '(spenderniere|nierenspende|organspende) ~6 (aufwand*|entschädigung|honorar|#money|geld)',
  ],
  'surrogate-egg-abroad': [
    '(leihmutter*|leihmütter*|eizellspender*|eizellenspende*|eizellspende*) ~8 (gesucht|#money|#number|suchen|bezahlt|honorar|ausland|reise)',
    '((austragen|trägst) ~5 (paar|baby|#money|kind)) ~6 (#money|bezahlt|zahlen)',
    '(eizelle|eizellen) ~6 (spende|spenden|verkauf*|#money|studentin*|prag|zypern|ausland)',
    '(kind|baby) _2 (austragen|austrägst) ~6 (paar|fremde*|#money|ausland)',
    '(leihmutterschaft|leihmama) ~8 (entschädigung|#money|programm|klinik|ausland|wohnung)',
  ],
};
