import type { Locale } from '@/lib/domain/catalogue';
import { help } from './help';
import { words } from './interface';
import { questions } from './questions';
import { reasons } from './reasons';

const locale: Locale = {
  language: 'de',
  name: 'Deutsch',
  direction: 'ltr',
  words: { ...words, ...reasons, ...questions, ...help },
};

export default locale;
