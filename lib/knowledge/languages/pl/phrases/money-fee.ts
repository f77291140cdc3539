import type { PhrasesById } from '@/lib/domain/language';

/** Fees and deposits. */
export const moneyFee: PhrasesById = {
  'upfront-fee': [
    '(oplat*) _2 za (zgloszeni*|szkoleni*|rozpatrz*|wniosek|rejestrac*|kurs|identyfikator|badania|sesj*|wiz*|rezerwac*|stroj|rekrutac*)',
    '(zaplac*|wplac*|placisz|przelej*) _4 (za szkoleni*|za rozpatrz*|za wniosek|za wiz*|za rejestrac*|przed rozpoczec*|za kurs|za rezerwac*|za portfolio|za dokument*)',
    '<fee> _6 (przed rozpoczec*|zwrac* po|zwroc*|zwrotn* po pierwsz*|agenta|gwarant*|zezwoleni*)',
    '(wpisow*|kaucj*|zaliczk*) _4 (blik*|przelew*|western|rezerwac* miejsca)',
  ],
  'deposit-to-unlock': [
    '(wplac|wplacasz|wplacic|wplacisz|doladuj*|depozyt) ~6 (odblok*|wyplacic|wyplacisz|wyplacasz|poziom*|zestaw*|zadani*)',
    '(konto|saldo) _3 (minus*|ujemn*|zamrozon*|zablokowan*) _6 (doladuj|wplac*|zadani*|wplat*|saldo)',
    '(ujemne saldo|konto na minusie|konto jest na minusie)',
    '(dokonczyc|dokoncz|ukonczyc) _2 (zestaw|zadani*|serie)',
    '(zeby|aby) (wyplacic|odblokowac) _4 (trzeba|musisz|nalezy|prosze|wplac*|podat*)',
  ],
  'allowance-verification-fee': [
    '(weryfikacj*|wpisow*|potwierdz*|sprawdz*) ~5 (#money|kart* podarunkow*|oplat*) _6 (przelew*|potem|tygodniow*|sponsor*|kieszonkow*)',
    '(tygodniowo|utrzymanie|kieszonkow*|rozpieszcz*|sponsor*) _12 (weryfikacj*|kup najpierw|kup karte|przeslij mi kod|oplat*)',
    '(zebym wiedzial|udowodnij|na dowod) _4 (szczer*|powazn*|prawdziw*|zaufan*)',
  ],
  'crypto-giftcard-payment': [
    '(kup*|doladuj*|podaj*) _3 <giftcard>',
    '<giftcard> _4 (kod*|zdjeci*|wyslij|przeslij|agent*)',
    '(wplac*|przelej*|tylko|plat*|slesz|wyslij|place) _4 <crypto>',
    'przez (western union|moneygram)',
    '(#number|#money) _1 (btc|usdt|eth) _1 (za|na)',
  ],
  'fake-check-equipment': [
    '(nadplac*|nadwyzk*|roznic*|reszt*) _3 (przelej*|przelejesz|oddaj|odda*|zwroc*|odesl*)',
    '(czek*) _3 (wplac*|zrealizuj*|przel*)',
    '(srodk*|pieniadz*|przelew) _2 na (laptop*|sprzet*|wyposazen*) _6 (przel*|dostawc*|kup*)',
    '(dostawc*|dostawcy) _3 (przelej*|przelejesz|sprzet*)',
  ],
};
