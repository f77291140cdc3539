import type { PhrasesById } from '@/lib/domain/language';

/** Bulgarian phrases of this theme. */
export const contactEvasion: PhrasesById = {
  'secrecy-demand': ['(не казвай|не споделяй|не говори) _3 <anyone>', '(да си остане|остава) между нас'],
  'secret-chat': ['<erase> _3 <chat>'],
  'move-off-platform': ['<write> _3 (в|на|по) <app>'],
  'obfuscated-contact': ['(плюсче|пиши плюс)'],
  'urgency-pressure': ['(последн*|само днес) _3 (мест*|шанс)'],
  'informal-contact-only': ['само (вайбър|телеграм*|вотсап*|лично)'],
};
