import type { LanguagePack } from '@/lib/domain/language';
import { acts } from './acts';
import { countries } from './countries';
import { common, negations, numbers, pay, roles } from './grammar';
import { protectivePhrases } from './protective';
import { sets } from './sets';

const english: LanguagePack = {
  language: 'en',
  name: 'English',
  direction: 'ltr',
  common,
  sets,
  // English phrases stand in the indicators; the registry brings them here.
  phrases: {},
  negations,
  acts,
  protective: protectivePhrases,
  pay,
  numbers,
  countries,
  roles,
};

export default english;
