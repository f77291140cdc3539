import type { PhrasesById } from '../phrases-by-id';

/** Bulgarian phrases of this theme. */
export const recruitmentLure: PhrasesById = {
  'all-expenses-covered': [
    '(всичко е платено|всичко е осигурено|всичко поемаме)',
    '(билет* и квартира*) _3 (от нас|безплатн*|платен*)',
  ],
  'easy-fast-money': ['(лесн*|бърз*|големи) (пари|печалб*|доход*)'],
  'guaranteed-visa-job': ['(гарантиран*) _2 (виза|работа)'],
  'instant-hire': ['(одобрен* (сте|си)) _6 (превед*|плат*|утре|веднага)', '(без интервю|започваш веднага)'],
  'pay-for-clicks': ['(харесва*|лайк*) _3 (клип*|видео*|страници) _4 (печел*|#money)'],
  'pay-too-good': ['#money _3 без опит'],
  'talent-scout': ['(търсим нови лица|модна агенци*) _6 (лично|снимк*)'],
  'unsolicited-job-dm': ['(видях|харесах) _3 (профила|снимките) _6 (работа|предложение)'],
  'no-experience-no-language': ['без (опит|език) _2 (и език|без език|и опит)'],
};
