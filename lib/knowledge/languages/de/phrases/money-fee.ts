import type { PhrasesById } from '../phrases-by-id';

/** Paying to be paid. */
export const moneyFee: PhrasesById = {
  'deposit-to-unlock': [
    '((lad*|einzahl*|zahl*|auflad*|aufgeladen) ~6 (#money|konto|guthaben)) ~8 (frei|freischalt*|freigeschaltet|auszahl*|provision|aufgabe*|level|premium|vip)',
    '(auszahlung|abhebung|gewinn|guthaben|provision) ~6 (freischalt*|freigeschaltet|erst nach|einzahl*|steuer zahlen|entsperr*)',
    '(premium aufgabe*|kombi aufgabe*|nächste level|vip level)',
  ],
  'allowance-verification-fee': [
    '(taschengeld|sugar*|zuwendung) ~12 (gebühr*|bestätigungsgebühr*|verifizier*|<giftcard>|echt bist|test)',
    '(damit ich weiß|um zu sehen|beweis) _3 (echt|ehrlich|vertrauen) _3 bist',
    '(bestätigungsgebühr*|vertrauensbeweis|loyalitäts*)',
  ],
  'crypto-giftcard-payment': [
    '(zahl*|bezahl*|überweis*|schick*|send*|kauf*|#money) ~5 (<giftcard>|bitcoin*|usdt|btc|krypto)',
    '<giftcard> ~3 (code|codes|foto|#money)',
  ],
  'fake-check-equipment': [
    '(scheck) ~6 (einlös*|weiter*|rest|ausrüstung|laptop)',
    '(laptop|ausrüstung|equipment|büroausstattung) ~8 (kaufen sie|unserem lieferant*|überweisen|vorstreck*|geld schicken wir)',
  ],
  'upfront-fee': [
    'nur _1 #money _4 (anwalt*|gebühr*|stempel|zertifikat)',
    '(zertifikat|visum|vertrag) _3 #money',
    '<fee> ~6 (vorab|im voraus|vor der|überweis*|#money|zu zahlen|fällig|erstattet)',
    '((zahl*|überweis*) ~4 #money) ~6 (visum|schulung|vermittlung|reservier*|platz sicher*|unterlagen|startpaket|führungszeugnis)',
    '(startpaket|sedcard|fotomappe|schulungspaket) ~4 (#money|kaufen|bezahlen)',
  ],
};
