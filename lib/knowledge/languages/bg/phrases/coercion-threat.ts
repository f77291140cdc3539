import type { PhrasesById } from '@/lib/domain/language';

/** Bulgarian phrases of this theme. */
export const coercionThreat: PhrasesById = {
  'family-threat': [
    '<hurt> _4 (<parents>|семейството ти|детето ти)',
    '(знам*) къде (живе*|учи*) _4 (<parents>|ти|детето)',
  ],
  'sextortion-threat': [
    '(клип*|снимк*|запис*|видео*) _5 <publish> _4 <audience>',
    '(имам|записах) _4 (запис*|клип*|снимк*|видео*) _6 (приятел*|контакт*|жена ти|колег*)',
    '(плати|прати|преведи|#money) _6 или _4 (всички|клип*|снимк*|видят|кача)',
  ],
  'authorities-threat': [
    '(полици*|ченгета*) _4 (ще те|ще ви) _3 (арест*|депорт*|прибер*|затвор*)',
    '(ако) _3 (оплач*|избяга*|отидеш|кажеш) _5 <authority>',
    'ще те (депорт*|предам|вкарат)',
  ],
};
