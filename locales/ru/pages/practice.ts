import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of the practice board. Its offers, chats and profiles stand in `locales/<language>/practice.ts`. */
const words: Catalogue = {
  'practice.title': 'Учимся взглянуть ещё раз',
  'practice.intro':
    'Вы читаете выдуманные предложения, переписки и профили, по одному. Вы выбираете, а потом видите почему.',
  'practice.note': 'Все люди и фирмы здесь выдуманы. Ваши ответы не сохраняются и никуда не отправляются.',
  'practice.language': 'Язык примеров',
  'practice.forms': 'На что хотите посмотреть?',
  'practice.forms.all': 'На всё',
  'practice.forms.offer': 'Предложения',
  'practice.forms.chat': 'Переписки',
  'practice.forms.profile': 'Профили',
  'practice.group': 'Показать группе',
  'practice.group.text': 'Буквы крупнее, для экрана, на который смотрит много людей.',
  'practice.begin': 'Начать',

  'practice.step': 'Шаг {step} из {last}',
  'practice.invented.offer': 'Выдуманное предложение',
  'practice.invented.chat': 'Выдуманная переписка',
  'practice.invented.profile': 'Выдуманный профиль',
  'practice.you': 'Вы',
  'practice.question': 'Что вы на это скажете?',
  'practice.look': 'Тут стоит взглянуть ещё раз',
  'practice.ordinary': 'Кажется обычным',
  'practice.stop': 'Остановиться здесь',

  'practice.risky': 'На это стоит взглянуть ещё раз',
  'practice.risky.look': 'Вы остановились и присмотрелись. Это самое полезное, что можно сделать.',
  'practice.risky.ordinary': 'Многие этого не заметили бы.',
  'practice.harmless': 'Это обычный пример',
  'practice.harmless.look': 'Присмотреться ничего не стоит. Сначала всегда можно спросить.',
  'practice.harmless.ordinary': 'Вы увидели это таким, как есть.',
  'practice.words': 'Эти слова бросаются в глаза',

  'practice.end': 'Это был последний пример',
  'practice.end.early': 'Вы остановились здесь',
  'practice.end.looked':
    '{count, plural, =0 {Вы ещё не дали ни одного ответа.} one {Вы посмотрели # пример.} few {Вы посмотрели # примера.} many {Вы посмотрели # примеров.} other {Вы посмотрели # примера.}}',
  'practice.end.again': 'Эти стоит посмотреть ещё раз:',
  'practice.end.none': 'Ничего не нужно смотреть ещё раз. В жизни не спешите с каждым предложением.',
  'practice.end.look': 'Взглянуть снова',
  'practice.end.back': 'Назад к списку',
  'practice.end.anew': 'Начать снова',
  'practice.more': 'Что можно сделать дальше',
  'practice.more.learn': 'Узнать, как устроены такие предложения',
  'practice.more.self-check': 'Проверить что-то своё, шаг за шагом',
  'practice.more.help': 'Поговорить с кем-то',
};

export default words;
