import type { Catalogue } from '@/lib/domain/catalogue';

const evidence: Catalogue = {
  'evidence.title': 'Сделать файл, чтобы кому-то дать',
  'evidence.intro':
    'Положите в один файл то, что вы сохранили. Его можно дать полиции, тем, кто помогает, или сайту. Вы выбираете, кто его получит.',
  'evidence.nothing-sent': 'Мы ничего не отправляем. Файл делается на этом устройстве, и сохраняете его вы.',
  'evidence.none': 'Пока ничего не выбрано. Откройте записную книжку и выберите, что должно быть в файле.',
  'evidence.none.link': 'Открыть записную книжку',
  'evidence.closed':
    'То, что вы сохранили, заперто или как раз стирается. Сначала посмотрите на страницу «Что запоминается».',
  'evidence.missing':
    '{count, plural, one {# выбранной вещи уже нет.} few {# выбранных вещей уже нет.} many {# выбранных вещей уже нет.} other {# выбранной вещи уже нет.}}',

  'evidence.choose.title': '1. Выберите, что войдёт',
  'evidence.choose.intro': 'Сначала входит всё. Уберите то, что не хотите отдавать.',
  'evidence.choose.item': 'Положить «{title}» в файл',
  'evidence.choose.always': 'День, время и версия Second Look входят всегда.',
  'evidence.part.title': 'Название',
  'evidence.part.text': 'Текст',
  'evidence.part.messages': 'Сообщения',
  'evidence.part.details': 'Кто предлагает, место и оплата',
  'evidence.part.contacts': 'Телефоны и другие контакты',
  'evidence.part.address': 'Адрес страницы и сайт',
  'evidence.part.assessment': 'Замеченные признаки',
  'evidence.part.note': 'Ваша заметка',
  'evidence.part.tags': 'Ваши метки',
  'evidence.part.pictures': 'Картинки',
  'evidence.picture': 'Картинка {number}',
  'evidence.contacts.note': 'Номер может стоять и в тексте. Его можно зачернить на шаге 2.',

  'evidence.black.title': '2. Зачерните слова',
  'evidence.black.intro':
    'Есть имя или номер, которые никто не должен видеть? Отметьте их на шаге 3 или напишите здесь. Они будут зачернены во всём файле.',
  'evidence.black.label': 'Слова, которые надо зачернить',
  'evidence.black.button': 'Зачернить это',
  'evidence.black.done':
    '{count, plural, =0 {Этих слов нигде в файле нет.} one {Зачернено в # месте.} few {Зачернено в # местах.} many {Зачернено в # местах.} other {Зачернено в # места.}}',
  'evidence.black.list': 'Зачернено. Этот список видите только вы.',
  'evidence.black.undo': 'Показать снова',
  'evidence.black.pictures':
    'Слова на картинке остаются как есть. Не кладите картинку, если она показывает слишком много.',

  'evidence.preview.title': '3. Посмотрите, что в файле',
  'evidence.preview.intro': 'Это входит, и больше ничего.',

  'evidence.save.title': '4. Сохраните его',
  'evidence.save.intro':
    'Вы получите один файл ZIP. Кто его откроет, найдёт страницу index.html, которую покажет любой браузер.',
  'evidence.save.where': 'Он будет в ваших загрузках. Другие, кто пользуется этим устройством, могут найти его там.',
  'evidence.save.make': 'Сделать файл',
  'evidence.save.making': 'Файл делается.',
  'evidence.save.made': 'Файл готов.',
  'evidence.save.link': 'Сохранить файл',
  'evidence.save.print': 'Напечатать или сохранить как PDF',
  'evidence.save.failed': 'Файл не удалось сделать. Ничего не потеряно. Попробуйте ещё раз, с меньшим числом картинок.',
  'evidence.sum.title': 'Как показать, что никто его не менял',
  'evidence.sum.text':
    'Это длинное число принадлежит только этому файлу (SHA-256). Запишите его или отправьте другим путём. Если в файле изменится одна буква, число уже будет другим.',
  'evidence.sum.copy': 'Скопировать число',

  'evidence.import.title': 'Вернуть файл',
  'evidence.import.intro':
    'Есть файл, сделанный здесь? Его можно снова положить в записную книжку. Сначала проверяется каждая часть. То, что изменено, не войдёт.',
  'evidence.import.choose': 'Выберите файл',
  'evidence.import.checking': 'Файл проверяется.',
  'evidence.import.found':
    '{count, plural, =0 {В нём нет ничего целого.} one {# предложение цело.} few {# предложения целы.} many {# предложений целы.} other {# предложения целы.}}',
  'evidence.import.button': 'Взять выбранное',
  'evidence.import.redacted': 'Некоторые части убраны или зачернены.',
  'evidence.import.kept':
    '{count, plural, one {# предложение теперь в вашей записной книжке.} few {# предложения теперь в вашей записной книжке.} many {# предложений теперь в вашей записной книжке.} other {# предложения теперь в вашей записной книжке.}}',
  'evidence.import.already':
    '{count, plural, one {# предложение уже было там. Оно остаётся, как было.} few {# предложения уже были там. Они остаются, как были.} many {# предложений уже были там. Они остаются, как были.} other {# предложения уже были там. Они остаются, как были.}}',
  'evidence.import.closed':
    'Ничего не взято, потому что то, что вы храните, заперто. Сначала откройте, потом попробуйте ещё раз.',
  'evidence.import.full': 'На этом устройстве нет места. Освободите место и попробуйте ещё раз.',
  'evidence.import.failed':
    '{count, plural, one {# предложение не удалось взять. Попробуйте ещё раз.} few {# предложения не удалось взять. Попробуйте ещё раз.} many {# предложений не удалось взять. Попробуйте ещё раз.} other {# предложения не удалось взять. Попробуйте ещё раз.}}',
  'evidence.wrong.title': 'Что не так с файлом',
  'evidence.wrong.changed': 'Это не такое, каким было, когда делался файл.',
  'evidence.wrong.missing': 'Это должно быть здесь, но его нет.',
  'evidence.wrong.unlisted': 'Это добавлено позже. Его нет в списке файла.',
  'evidence.wrong.twice': 'Есть два с таким именем.',
  'evidence.wrong.strange-name': 'Ни один наш файл так не называется.',
  'evidence.wrong.unreadable': 'Это не удаётся прочитать.',
  'evidence.wrong.too-big': 'Это слишком большое.',
  'evidence.wrong.more': '{count, plural, one {И ещё #.} few {И ещё #.} many {И ещё #.} other {И ещё #.}}',
  'evidence.refused.not-ours': 'Этот файл сделан не здесь. Выберите файл ZIP, который вы сохранили.',
  'evidence.refused.damaged': 'Файл повреждён. Есть другая копия?',
  'evidence.refused.too-big': 'Файл слишком большой, чтобы его прочитать. В нём может быть до {most} МБ.',
  'evidence.refused.too-many': 'В нём слишком много файлов. Их может быть до {most}.',
  'evidence.refused.swells': 'Открытый, он стал бы слишком большим, поэтому его не открыли.',
  'evidence.refused.no-sums': 'Не хватает его списка, SHA256SUMS. Без него ничего нельзя проверить.',

  'evidence.file.title': 'Предложения, которые кто-то сохранил',
  'evidence.file.intro':
    'Кто-то прочитал это в браузере и сохранил. Этот файл сделан на собственном устройстве этого человека.',
  'evidence.file.about-signs':
    'Признаки заметила программа, которая помогает читать. Она может ошибаться и никого не обвиняет.',
  'evidence.file.redacted':
    'Тот, кто делал этот файл, убрал или зачернил некоторые части. Суммы даны для файла, каков он здесь.',
  'evidence.file.left-out': 'Убрано: {parts}',
  'evidence.file.blacked':
    '{count, plural, one {Зачернено: # место} few {Зачернено: # места} many {Зачернено: # мест} other {Зачернено: # места}}',
  'evidence.file.item': 'Предложение {number}',
  'evidence.file.kept': 'Сохранено',
  'evidence.file.zone': 'Часовой пояс',
  'evidence.file.site': 'Сайт',
  'evidence.file.address': 'Адрес',
  'evidence.file.employer': 'Кто предлагает',
  'evidence.file.place': 'Место',
  'evidence.file.pay': 'Оплата',
  'evidence.file.claims': 'Что страница говорит машинам',
  'evidence.file.language': 'Язык',
  'evidence.file.reader': 'Чем прочитано',
  'evidence.file.version': 'Версия',
  'evidence.file.level': 'Уровень',
  'evidence.file.harms': 'Может указывать на',
  'evidence.file.countries': 'Названные страны',
  'evidence.file.them': 'Другая сторона',
  'evidence.file.me': 'Тот, кто сохранил',
  'evidence.file.minutes': 'минута {number}',
  'evidence.file.files': 'Файлы',
  'evidence.file.verify.title': 'Как проверить, что ничего не изменено',
  'evidence.file.verify.text':
    'В SHA256SUMS есть сумма (SHA-256) каждого файла. Распакуйте файл ZIP, откройте терминал в его папке и наберите:',
  'evidence.file.verify.windows': 'В Windows нет такой команды. В PowerShell наберите это и сравните:',
  'evidence.file.verify.whole':
    'Сумма файла ZIP не может стоять в нём самом. Тот, кто его делал, видел её и может вам сказать.',
  'evidence.file.start': 'Откройте index.html в браузере. Интернет не нужен.',
  'evidence.file.exact': 'В text.txt и offer.json слова стоят буква в букву. Каждая папка — одно предложение.',
};

export default evidence;
