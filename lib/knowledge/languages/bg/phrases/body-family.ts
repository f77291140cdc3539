import type { PhrasesById } from '@/lib/domain/language';

/** Bulgarian phrases of this theme. */
export const bodyFamily: PhrasesById = {
  'organ-for-cash': ['<wanted> _4 (бъбрек*|донор*)', '(бъбрек*|донор*) _5 (#money|пари|плащ*)'],
  'surrogate-egg-abroad': [
    '(износи*|сурогат*) _8 (бебе*|дете*|клиник*|жен*)',
    '(сурогат*|донор* на яйцеклетк*) _6 (#money|чужбина|кипър|гърция|плащ*)',
  ],
  'baby-adoption-offer': ['(бебе*|дете*) _4 (даваш|осинов*|продав*) _5 (#money|пари|семейство)'],
};
