import type { PhrasesById } from '@/lib/domain/language';

/** Bulgarian phrases of this theme. */
export const identityMismatch: PhrasesById = {
  'brand-impersonation': ['(аз съм|тук е) _4 (от отдел подбор|hr отдел*)'],
  'recruiter-identity-mismatch': ['(пиша|пишете) _3 от (друг|личен) номер'],
};
