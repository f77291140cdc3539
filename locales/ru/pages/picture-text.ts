import type { Catalogue } from '@/lib/domain/catalogue';

/** Слова для чтения текста на картинке. */
const pictureText: Catalogue = {
  'picture-text.title': 'Прочитать с картинки',
  'picture-text.intro': 'Фото объявления, снимок чата или предложения: я могу поискать там слова.',
  'picture-text.stays': 'Картинка остаётся на этом устройстве. Её никуда не отправляют и не хранят.',
  'picture-text.language': 'На каком языке там слова',
  'picture-text.also': 'Второй язык, который там есть',
  'picture-text.also.none': 'Второго языка нет',
  'picture-text.choose': 'Выбрать картинку',
  'picture-text.choose-other': 'Выбрать другую картинку',
  'picture-text.drop': 'Можно также вставить картинку на эту страницу или перетащить её сюда.',
  'picture-text.chosen': 'Выбранная картинка',
  'picture-text.reading': 'Читаю. Это может занять минуту.',
  'picture-text.percent': 'Прочитано {percent} %.',
  'picture-text.stop': 'Остановить',
  'picture-text.stopped': 'Чтение остановлено. Ни одного слова не прочитано.',
  'picture-text.again': 'Прочитать ещё раз',
  'picture-text.remove': 'Убрать картинку',

  'picture-text.filled': 'Слова уже в поле. Перечитайте их и сравните с картинкой.',
  'picture-text.found': 'Слова на картинке',
  'picture-text.read-over': 'Буквы и цифры могут быть неверными. Перечитайте их. Текст можно изменить.',
  'picture-text.unsure': 'Эту картинку трудно прочитать. Многие буквы могут быть неверными. Правильно ли выбран язык?',
  'picture-text.check': 'Проверить этот текст',

  'picture-text.not-a-picture': 'Не могу открыть это как картинку. Выберите файл PNG, JPEG или WebP.',
  'picture-text.several': 'Выбирайте по одной картинке.',
  'picture-text.too-large': 'Эта картинка слишком велика для меня. Вырежьте часть со словами и выберите её.',
  'picture-text.too-small': 'Эта картинка слишком мала, чтобы её прочитать. Попробуйте больше или снятую ближе.',
  'picture-text.nothing': 'На этой картинке слов не найдено. Правильно ли выбран язык? Слова можно также написать.',
  'picture-text.no-data':
    'Здесь я не могу читать на этом языке: не хватает части программы. Может помочь новая установка.',
  'picture-text.no-memory': 'Для этого не хватает памяти. Закройте несколько вкладок или вырежьте часть со словами.',
  'picture-text.failed': 'Не получилось. Ваша картинка на месте. Попробуйте ещё раз.',
};

export default pictureText;
