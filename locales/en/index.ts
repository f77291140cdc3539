import type { Locale } from '@/lib/domain/catalogue';
import { choices } from './choices';
import { easy } from './easy';
import { help } from './help';
import { words } from './interface';
import { questions } from './questions';
import { reasons } from './reasons';
import { teen } from './teen';

const locale: Locale = {
  language: 'en',
  name: 'English',
  direction: 'ltr',
  words: { ...words, ...reasons, ...questions, ...help, ...choices, ...teen, ...easy },
};

export default locale;
