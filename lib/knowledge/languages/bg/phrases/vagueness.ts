import type { PhrasesById } from '@/lib/domain/language';

/** Bulgarian phrases of this theme. */
export const vagueness: PhrasesById = {
  'no-written-contract': ['(без договор|договор няма|на черно)'],
  'terms-switch': ['(работата е друга|вече няма място|друго имаме) _6 (клуб*|компани*|ще)'],
  'unnamed-employer': ['(подробности|детайли) _2 (само |)(на лично|на място)'],
  'vague-duties': ['(работата е лесна|различни задачи|помагаш с разни)'],
};
