import type { PhrasesById } from '@/lib/domain/language';

/** Paying to be paid. */
export const moneyFee: PhrasesById = {
  'deposit-to-unlock': [
    '((lad*|einzahl*|zahl*|auflad*|aufgeladen) ~6 (#money|konto|guthaben)) ~8 (frei|freischalt*|freigeschaltet|auszahl*|provision|aufgabe*|level|premium|vip)',
    '(auszahlung|abhebung|gewinn|guthaben|provision) ~6 (freischalt*|freigeschaltet|erst nach|einzahl*|steuer zahlen|entsperr*)',
    '(premium aufgabe*|kombi aufgabe*|nächste level|vip level)',
    '(<topup> ~6 <task>) ~8 (<payout>|frei|abschließen|alles|zurück|doppelt)',
    '((lad*|einzahl*|zahl*|auflad*|vorleg*|legen sie) ~4 (#money|#number)) ~8 (auszahl*|ausbezahlt|freischalt*|freigeschaltet|freigegeben|abheben|bekommen #number)',
    '<task> ~10 <topup>',
    '<task> ~10 (minus|negativ*)',
    '(abheben|auszahlen|auszahlung|abhebung) _2 (geht |)(nur|erst) (wenn|nach|ab) _4 (aufgabe*|alle|einzahl*|steuer|level|stück|fertig)',
    '((steuer|gebühr*|versicherung) ~5 (vor der auszahlung|auszahlung|abhebung|gewinn)) ~6 (zahl*|fällig|überweis*|#money)',
    '(pfand) _3 #money ~12 (material|pakete*|stück|plus lohn)',
  ],
  'allowance-verification-fee': [
    '(taschengeld|sugar*|zuwendung) ~12 (gebühr*|bestätigungsgebühr*|verifizier*|<giftcard>|echt bist|test)',
    '(damit ich weiß|um zu sehen|beweis) _3 (echt|ehrlich|vertrauen) _3 bist',
    '(bestätigungsgebühr*|vertrauensbeweis|loyalitäts*)',
    '(prüfung|test|vertrauen|beweis|verifizier*|sicherheit|echtheit) ~6 <giftcard>',
    '((unterstützung|taschengeld|zuwendung|verwöhn*|sponsor*|sugar*) ~8 (prüfung|vorher|erst|zuerst|guthaben*|gebühr*|karte)) ~8 (#money|#number|retour|zurück|karte)',
    '(erst|zuerst|vorher) _3 (eine |kleine |)_1 (<giftcard>|gebühr|#money) ~8 (retour|zurück|dann schick*|dann bekommst|unterstützung)',
    '(kontoaktivierung|freischaltung|aktivierungsgebühr) ~8 (taschengeld|sugar*|unterstützung|woche*)',
  ],
  'crypto-giftcard-payment': [
    '(zahl*|bezahl*|überweis*|schick*|send*|kauf*|#money) ~5 (<giftcard>|bitcoin*|usdt|btc|krypto)',
    '<giftcard> ~3 (code|codes|foto|#money)',
    '(gutscheine|bitcoin automat|kryptoautomat|paysafe*|western*|moneygram) ~8 (rest|tust|schick*|fotografier*|code*)',
    '(#money|#number) _2 (in|per|als|via) (paysafe*|bitcoin|btc|usdt|steam|western*|krypto|gutschein*)',
    '(auszahlung|bezahlung|lohn|verdienst) _2 (in|per|als) (usdt|krypto|bitcoin|btc)',
    '(krypto|bitcoin|usdt|coin) _2 (weiter|senden|schicken|kaufen|automat|wallet)',
  ],
  'fake-check-equipment': [
    '(scheck) ~6 (einlös*|weiter*|rest|ausrüstung|laptop)',
    '(laptop|ausrüstung|equipment|büroausstattung) ~8 (kaufen sie|unserem lieferant*|überweisen|vorstreck*|geld schicken wir)',
    '(scheck|scheck über|verrechnungsscheck) ~10 (bank|differenz|zurück*|behalten|material|lohn)',
    '(vorschuss|zu viel überwiesen|versehentlich überwiesen|falsch überwiesen) ~8 (zurück*|rest|differenz|weiter*|bitte)',
    '((geräte|laptop|handy|material|ausrüstung) ~8 (bei unserem|bei unserer|beim partner|händler)) ~6 (bestell*|bezahl*|kauf*|#money)',
  ],
  'upfront-fee': [
    '<fee> ~6 (vorab|im voraus|vor der|überweis*|zu zahlen|fällig|erstattet)',
    '((zahl*|überweis*) ~4 #money) ~6 (visum|schulung|vermittlung|reservier*|platz sicher*|unterlagen|startpaket|führungszeugnis)',
    '(startpaket|sedcard|fotomappe|schulungspaket) ~4 (#money|kaufen|bezahlen)',
    '#money _3 (anwalt*|gebühr|gebür|stempel|zertifikat|treuhänder|seminar|onlineseminar|startpaket|tauglichkeit|bearbeitung)',
    '#money _2 (für|fürs) _3 (visum|visa|schulung|seminar|stempel|registrierung|einarbeitung)',
    '(anwalt*|stempel|zertifikat|visum|visa|bearbeitung|registrierung|vermittlung|seminar|schulung*|onlineseminar) _6 (kostet|kosten|pauschal|besorg*|beträgt) _3 #money',
    '((überweis*|zahl*|einzahl*) ~5 #money) ~8 (platz|vertrag|visum|seminar|reservier*|treuhänder|flugticket|western*|onboarding|führungszeugnis)',
    '(flugticket|ticket|vertrag|zusage|schlüssel) _4 (nach|sobald|erst nach) _2 (zahlungseingang|zahlung|überweisung|eingang|anzahlung)',
    '(pfand|anzahlung|hälfte) _3 (vorab|heute|sofort|vorher|im voraus|auf unser konto)',
    '(betrag|gebühr*|kosten) _4 (ersten gehalt|ersten lohn|erstattet|retour)',
    '(vertrag|platz|zertifikat) _1 #number _3 (hälfte|anzahlung|heute|sofort)',
  ],
};
