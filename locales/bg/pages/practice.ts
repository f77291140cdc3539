import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of the practice board. Its offers, chats and profiles stand in `locales/<language>/practice.ts`. */
const words: Catalogue = {
  'practice.title': 'Упражнение: погледни още веднъж',
  'practice.intro': 'Четеш измислени предложения, чатове и профили, един по един. Избираш и после виждаш защо.',
  'practice.note': 'Всички хора и фирми тук са измислени. Нищо от избраното не се пази и не се изпраща.',
  'practice.language': 'Език на примерите',
  'practice.forms': 'Какво искаш да гледаш?',
  'practice.forms.all': 'Всичко',
  'practice.forms.offer': 'Предложения',
  'practice.forms.chat': 'Чатове',
  'practice.forms.profile': 'Профили',
  'practice.group': 'Покажи на група',
  'practice.group.text': 'По-големи букви, за екран, който гледат много хора.',
  'practice.begin': 'Започни',

  'practice.step': 'Стъпка {step} от {last}',
  'practice.invented.offer': 'Измислено предложение',
  'practice.invented.chat': 'Измислен чат',
  'practice.invented.profile': 'Измислен профил',
  'practice.you': 'Ти',
  'practice.question': 'Какво ще кажеш?',
  'practice.look': 'Ще погледна още веднъж',
  'practice.ordinary': 'За мен е обикновено',
  'practice.stop': 'Спри дотук',

  'practice.risky': 'Това заслужава втори поглед',
  'practice.risky.look': 'Ти спря и погледна. Това е най-полезното, което можеш да направиш.',
  'practice.risky.ordinary': 'Много хора не биха го забелязали.',
  'practice.harmless': 'Това е обикновено',
  'practice.harmless.look': 'Внимателният поглед нищо не струва. Винаги можеш първо да попиташ.',
  'practice.harmless.ordinary': 'Ти го видя такова, каквото е.',
  'practice.words': 'Тези думи се открояват',

  'practice.end': 'Това беше последното',
  'practice.end.early': 'Ти спря дотук',
  'practice.end.looked':
    '{count, plural, =0 {Още няма отговори.} one {Ти разгледа един пример.} other {Ти разгледа # примера.}}',
  'practice.end.again': 'Тези си струва да прегледаш още веднъж:',
  'practice.end.none': 'Не е нужно да преглеждаш нищо отново. В живота не бързай с никое.',
  'practice.end.look': 'Погледни пак',
  'practice.end.back': 'Назад към списъка',
  'practice.end.anew': 'Започни отначало',
  'practice.more': 'Какво можеш да направиш после',
  'practice.more.learn': 'Научи как действат такива предложения',
  'practice.more.self-check': 'Провери нещо свое, стъпка по стъпка',
  'practice.more.help': 'Поговори с някого',
};

export default words;
