import type { Catalogue } from '@/lib/domain/catalogue';

/** Слова для читання тексту на зображенні. */
const pictureText: Catalogue = {
  'picture-text.title': 'Прочитати із зображення',
  'picture-text.intro': 'Фото оголошення, знімок чату чи пропозиції: я можу пошукати там слова.',
  'picture-text.stays': 'Зображення лишається на цьому пристрої. Його не надсилають і не зберігають.',
  'picture-text.language': 'Якою мовою там слова',
  'picture-text.also': 'Друга мова, яка там є',
  'picture-text.also.none': 'Другої мови немає',
  'picture-text.choose': 'Вибрати зображення',
  'picture-text.choose-other': 'Вибрати інше зображення',
  'picture-text.drop': 'Можна також вставити зображення на цю сторінку або перетягнути його сюди.',
  'picture-text.chosen': 'Вибране зображення',
  'picture-text.reading': 'Читаю. Це може тривати хвилину.',
  'picture-text.percent': 'Прочитано {percent} %.',
  'picture-text.stop': 'Зупинити',
  'picture-text.stopped': 'Читання зупинено. Жодного слова не прочитано.',
  'picture-text.again': 'Прочитати ще раз',
  'picture-text.remove': 'Прибрати зображення',

  'picture-text.filled': 'Слова вже в полі. Перечитайте їх і порівняйте із зображенням.',
  'picture-text.found': 'Слова на зображенні',
  'picture-text.read-over': 'Букви й цифри можуть бути хибні. Перечитайте їх. Текст можна змінити.',
  'picture-text.unsure': 'Це зображення важко прочитати. Багато букв можуть бути хибні. Чи правильна мова?',
  'picture-text.check': 'Перевірити цей текст',

  'picture-text.not-a-picture': 'Не можу відкрити це як зображення. Виберіть файл PNG, JPEG або WebP.',
  'picture-text.several': 'Вибирайте по одному зображенню.',
  'picture-text.too-large': 'Це зображення завелике для мене. Виріжте частину зі словами й виберіть її.',
  'picture-text.too-small': 'Це зображення замале, щоб його прочитати. Спробуйте більше або зняте ближче.',
  'picture-text.nothing': 'На цьому зображенні слів не знайдено. Чи правильна мова? Слова можна також написати.',
  'picture-text.no-data': 'Тут я не можу читати цією мовою: бракує частини програми. Може допомогти нове встановлення.',
  'picture-text.no-memory': 'Для цього бракує пам’яті. Закрийте кілька вкладок або виріжте частину зі словами.',
  'picture-text.failed': 'Не вийшло. Ваше зображення досі тут. Спробуйте ще раз.',
};

export default pictureText;
