import type { Catalogue } from '@/lib/domain/catalogue';

/** Думи за четене на текст в картинка. */
const pictureText: Catalogue = {
  'picture-text.title': 'Прочети от картинка',
  'picture-text.intro': 'Снимка на обява, или картинка от чат: мога да потърся думите в нея.',
  'picture-text.stays': 'Картинката остава на това устройство. Не се изпраща и не се пази.',
  'picture-text.language': 'Език на думите в нея',
  'picture-text.also': 'Втори език в нея',
  'picture-text.also.none': 'Няма втори език',
  'picture-text.choose': 'Избери картинка',
  'picture-text.choose-other': 'Избери друга картинка',
  'picture-text.drop': 'Можеш и да поставиш картинка в тази страница или да я пуснеш тук.',
  'picture-text.chosen': 'Избраната картинка',
  'picture-text.reading': 'Чета я. Това може да отнеме минута.',
  'picture-text.percent': 'Прочетено: {percent} %.',
  'picture-text.stop': 'Спри',
  'picture-text.stopped': 'Четенето спря. Няма прочетени думи.',
  'picture-text.again': 'Прочети отново',
  'picture-text.remove': 'Махни картинката',

  'picture-text.filled': 'Думите вече са в полето. Прочети ги и ги сравни с картинката.',
  'picture-text.found': 'Думите в картинката',
  'picture-text.read-over': 'Може да има грешни букви и числа. Прочети ги. Можеш да ги промениш.',
  'picture-text.unsure': 'Тази картинка се чете трудно. Много букви може да са грешни. Верен ли е езикът?',
  'picture-text.check': 'Провери този текст',

  'picture-text.not-a-picture': 'Не мога да отворя това като картинка. Избери файл PNG, JPEG или WebP.',
  'picture-text.several': 'Избирай по една картинка.',
  'picture-text.too-large': 'Тази картинка е твърде голяма за мен. Изрежи частта с думите и избери нея.',
  'picture-text.too-small': 'Тази картинка е твърде малка за четене. Опитай с по-голяма или снимана по-отблизо.',
  'picture-text.nothing': 'Няма намерени думи в тази картинка. Верен ли е езикът? Можеш и да напишеш думите.',
  'picture-text.no-data': 'Не мога да чета този език тук: липсва част от мен. Ново инсталиране може да помогне.',
  'picture-text.no-memory': 'Няма достатъчно памет за това. Затвори няколко раздела или изрежи частта с думите.',
  'picture-text.failed': 'Не се получи. Картинката ти още е тук. Опитай още веднъж.',
};

export default pictureText;
