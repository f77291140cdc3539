import type { PhrasesById } from '@/lib/domain/language';

/** Pay first. */
export const moneyFee: PhrasesById = {
  'upfront-fee': [
    '<fee> ~5 (<transfer>|elore|indulas elott|kezdes elott|#money|helyfoglal*|visszajar)',
    '(elore) _3 (<transfer>|kell fizet*|kerunk|#money)',
    '(kepzes*|tananyag*|munkaruha*|vizum*|orvosi*|portfolio*) _3 (dij*|ara|ar|koltseg*) _4 (#money|<transfer>|elore|on*)',
    '#money _4 (<fee>|regisztracio*|helyfoglal*)',
  ],
  'deposit-to-unlock': [
    '(feltolt*|befizet*|befizess*|letet*) ~6 (feladat*|kifizetes*|felold*|kivenn*|kivetel*|szint*|egyenleg*)',
    '(kifizetes*|kivetel*|egyenleg*) _5 (zarol*|felold*|feltolt*|befagy*|ado*|dij*)',
    '(vip|kovetkezo) szint* _5 (#money|feltolt*|befizet*)',
  ],
  'allowance-verification-fee': [
    '(havi|heti) (apanazs*|zsebpenz*|tamogatas*) ~10 (<giftcard>|igazol*|teszt*|elobb|dij*)',
    '(elobb|eloszor) _4 (<giftcard>|igazolo*|ellenorzo*|bizonyit*|aktival*) _6 (utal*|apanazs*|dij*|#money|kartya*)',
  ],
  'crypto-giftcard-payment': [
    '(<crypto>|<giftcard>|western union|moneygram) ~4 (<transfer>|<send>|fizet*|kell|veszel|vegyel|csak)',
    '(kartya) _2 (hatulja*|kodja*|kaparos*) _3 (<send>|foto*)',
  ],
  'fake-check-equipment': [
    '(csekk*|elore utal*|penzt utalunk) _8 (laptop*|eszkoz*|felszereles*|beszallito*) ',
    '(laptop*|eszkoz*|felszereles*) _6 (utalunk|utalja*|kuldd tovabb|fizesd ki|maradek*|tobblet*)',
    '(tobbet utal*|tul sokat utal*|tobbletet) _5 (vissza*|kuldd)',
  ],
};
