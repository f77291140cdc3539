import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of the page that knows pictures again. See the English file. */
const pictures: Catalogue = {
  'pictures.title': 'Имаше ли вече такава снимка?',
  'pictures.intro': 'Същата снимка може да се върне под друго име. Избери снимка и попитай дали е сред запомнените.',
  'pictures.how':
    'Търсят се същите точки в снимката: ръбове, ъгли, шарки. Лица не се разпознават и не се знае кой е човекът. Нищо не се изпраща.',

  'pictures.choose.title': 'Избери снимка',
  'pictures.choose.page': 'Това беше на твоя екран. Натисни снимка в него или нарисувай рамка около това, което искаш.',
  'pictures.choose.none':
    'Снимката е на страница? Отвори страницата. Натисни нашия бутон горе в браузъра. После натисни „Снимки на тази страница“.',
  'pictures.choose.refused':
    'Браузърът не ни позволи да видим тази страница. Можеш да избереш снимка от файл или да копираш една и да я поставиш тук.',
  'pictures.view': 'Какво беше на твоя екран',
  'pictures.found': 'Снимка {number}',
  'pictures.found.count':
    '{count, plural, =0 {Не е намерена снимка. Можеш да нарисуваш рамка.} one {Намерена е # снимка.} other {Намерени са # снимки.}}',
  'pictures.frame': 'Избери рамка с числа',
  'pictures.frame.left': 'От левия край',
  'pictures.frame.top': 'Отгоре',
  'pictures.frame.width': 'Ширина',
  'pictures.frame.height': 'Височина',
  'pictures.frame.note': 'В стотни от изгледа: 50 е половината.',
  'pictures.frame.use': 'Използвай тази рамка',
  'pictures.file': 'Избери файл',
  'pictures.paste': 'Или копирай снимка и я постави тук.',
  'pictures.bad.file':
    'Този файл не може да се покаже като снимка. Избери снимка или снимка на екрана (JPEG, PNG, WebP).',
  'pictures.bad.small': 'Това парче е твърде малко, за да се познае. Избери по-голямо.',
  'pictures.bad.plain': 'В тази снимка има твърде малко, за да се познае. Избери такава, в която се вижда повече.',
  'pictures.bad.paste': 'В поставеното нямаше снимка. Копирай самата снимка и постави отново.',

  'pictures.chosen.title': 'Избраната снимка',
  'pictures.ask': 'Имаше ли я вече?',
  'pictures.working': 'Търсене',
  'pictures.answer.same': 'Да. Това е същата снимка като „{name}“, запомнена на {date}.',
  'pictures.answer.changed':
    'Да. Това е снимката „{name}“, запомнена на {date}, но променена: изрязана, завъртяна, оцветена или с надпис.',
  'pictures.answer.background': 'Прилича на същото място като на „{name}“, запомнена на {date}, с нещо друго отпред.',
  'pictures.answer.none': 'Няма я сред снимките за запомняне. Това не значи нищо повече.',
  'pictures.answer.empty': 'Още няма запомнена снимка, затова няма с какво да се сравни.',
  'pictures.answer.note': 'Може да има грешка. Една снимка може да се върне по добра причина: можеш да попиташ.',

  'pictures.remember': 'Запомни тази снимка',
  'pictures.name': 'Кратко име, за да я познаеш',
  'pictures.name.empty': 'Първо напиши кратко име.',
  'pictures.remembered': '„{name}“ е запомнена на това устройство.',
  'pictures.full': 'Имаш {most} снимки. Забрави една, преди да добавиш друга.',
  'pictures.locked': 'Запомненото сега е заключено. Първо отвори ключалката, после натисни отново.',
  'pictures.failed': 'Не стана. Нищо не е загубено. Натисни отново.',

  'pictures.list.title': 'Запомнени снимки',
  'pictures.list.count': '{count, plural, =0 {Още няма.} one {# снимка.} other {# снимки.}}',
  'pictures.list.note':
    'Малко копие на всяка стои заключено на това устройство, докато не я забравиш. Не пази лична снимка на човек под 18 години.',
  'pictures.since': 'От {date}',
  'pictures.forget': 'Забрави „{name}“',
  'pictures.forget.short': 'Забрави',
  'pictures.forgotten': '„{name}“ е забравена.',
};

export default pictures;
