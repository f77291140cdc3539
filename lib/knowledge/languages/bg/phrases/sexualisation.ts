import type { PhrasesById } from '@/lib/domain/language';

/** Bulgarian phrases of this theme. */
export const sexualisation: PhrasesById = {
  'euphemistic-companionship': ['<girl> _4 (компания*|придруж*) _4 <client>'],
  'hostess-commission': ['(процент*|консумаци*) _4 (пити*|чаш*|коктейл*)'],
  'lingerie-casting': ['(кастинг*|снимки) _4 (бельо|бански) _4 (лично|хотел*|квартира*)'],
  'sex-for-rent': ['(стая|квартира) _4 (без наем|безплатн*) _5 (момиче|дама|услуг*)'],
  'adult-content-recruit': ['(видеочат*|уебкам*|онлифанс|onlyfans) _5 (момиче*|модел*|студио)'],
  'intimacy-denial': ['(без интим|няма интим|интим само|не е интим)'],
  'massage-cover': ['масаж* _4 (мъже|с край|релакс) _3 (момиче*|дискрет*|)'],
  'sugar-terms': [
    '(издръжк*|щедър*|подкреп*) _8 (среща*|момиче*|дискрет*|студентк*)',
    '(шугър|спонсор*) _5 (момиче*|издръжк*|седмично|дама)',
  ],
};
