import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of the practice board. Its offers, chats and profiles stand in `locales/<language>/practice.ts`. */
const words: Catalogue = {
  'practice.title': 'Вчимося глянути ще раз',
  'practice.intro': 'Ви читаєте вигадані пропозиції, чати й профілі, по одному. Ви обираєте, а потім бачите чому.',
  'practice.note': 'Усі люди й фірми тут вигадані. Ваші відповіді не зберігаються й нікуди не надсилаються.',
  'practice.language': 'Мова прикладів',
  'practice.forms': 'На що хочете подивитися?',
  'practice.forms.all': 'На все',
  'practice.forms.offer': 'Пропозиції',
  'practice.forms.chat': 'Чати',
  'practice.forms.profile': 'Профілі',
  'practice.group': 'Показати групі',
  'practice.group.text': 'Більші літери, для екрана, на який дивиться багато людей.',
  'practice.begin': 'Почати',

  'practice.step': 'Крок {step} із {last}',
  'practice.invented.offer': 'Вигадана пропозиція',
  'practice.invented.chat': 'Вигаданий чат',
  'practice.invented.profile': 'Вигаданий профіль',
  'practice.you': 'Ви',
  'practice.question': 'Що ви на це скажете?',
  'practice.look': 'Тут варто глянути ще раз',
  'practice.ordinary': 'Здається звичайним',
  'practice.stop': 'Зупинитися тут',

  'practice.risky': 'На це варто глянути ще раз',
  'practice.risky.look': 'Ви зупинилися й придивилися. Це найкорисніше, що можна зробити.',
  'practice.risky.ordinary': 'Багато хто цього не помітив би.',
  'practice.harmless': 'Це звичайний приклад',
  'practice.harmless.look': 'Придивитися нічого не коштує. Спершу завжди можна запитати.',
  'practice.harmless.ordinary': 'Ви побачили це таким, як воно є.',
  'practice.words': 'Ці слова впадають в око',

  'practice.end': 'Це був останній приклад',
  'practice.end.early': 'Ви зупинилися тут',
  'practice.end.looked':
    '{count, plural, =0 {Ви ще не дали жодної відповіді.} one {Ви переглянули # приклад.} few {Ви переглянули # приклади.} many {Ви переглянули # прикладів.} other {Ви переглянули # прикладу.}}',
  'practice.end.again': 'Ці варто переглянути ще раз:',
  'practice.end.none': 'Жоден не треба переглядати ще раз. У житті не поспішайте з кожною пропозицією.',
  'practice.end.look': 'Глянути знову',
  'practice.end.back': 'Назад до списку',
  'practice.end.anew': 'Почати знову',
  'practice.more': 'Що можна зробити далі',
  'practice.more.learn': 'Дізнатися, як діють такі пропозиції',
  'practice.more.self-check': 'Перевірити щось своє, крок за кроком',
  'practice.more.help': 'Поговорити з кимось',
};

export default words;
