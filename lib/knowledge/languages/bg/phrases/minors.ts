import type { PhrasesById } from '@/lib/domain/language';

/** Bulgarian phrases of this theme. */
export const minors: PhrasesById = {
  'age-probe-secrecy': [
    '(на колко си|на колко години) _8 (тайна|между нас|не казвай|никой)',
    '(между нас|наша тайна) _6 (не казвай|на майка*|вашите|)',
  ],
  'image-request-young': ['<underage> _3 (годин*|г) _6 <send> _2 снимк*'],
  'minor-acceptable': ['(и|може и) _2 (непълнолет*|под 18|ученичк*|от 16)'],
  'gaming-gift-lure': ['(ще ти|давам|пращам) _3 (пратя|дам|подаря|купя|) _2 <game>'],
};
