import type { Catalogue } from '@/lib/domain/catalogue';

const evidence: Catalogue = {
  'evidence.title': 'Зробити файл, щоб комусь дати',
  'evidence.intro':
    'Покладіть в один файл те, що ви зберегли. Його можна дати поліції, тим, хто допомагає, або сайту. Ви обираєте, хто його отримає.',
  'evidence.nothing-sent': 'Ми нічого не надсилаємо. Файл робиться на цьому пристрої, і зберігаєте його ви.',
  'evidence.none': 'Ще нічого не обрано. Відкрийте записник і оберіть, що має бути у файлі.',
  'evidence.none.link': 'Відкрити записник',
  'evidence.closed':
    'Те, що ви зберегли, замкнено або саме стирається. Спершу подивіться на сторінку «Що запам’ятовується».',
  'evidence.missing':
    '{count, plural, one {# обраної речі вже немає.} few {# обраних речей уже немає.} many {# обраних речей уже немає.} other {# обраної речі вже немає.}}',

  'evidence.choose.title': '1. Оберіть, що піде у файл',
  'evidence.choose.intro': 'Спочатку йде все. Вийміть те, чого не хочете віддавати.',
  'evidence.choose.item': 'Покласти «{title}» у файл',
  'evidence.choose.always': 'День, час і версія Second Look ідуть завжди.',
  'evidence.part.title': 'Назва',
  'evidence.part.text': 'Текст',
  'evidence.part.messages': 'Повідомлення',
  'evidence.part.details': 'Хто пропонує, місце й оплата',
  'evidence.part.contacts': 'Телефони та інші контакти',
  'evidence.part.address': 'Адреса сторінки та сайт',
  'evidence.part.assessment': 'Помічені ознаки',
  'evidence.part.note': 'Ваша нотатка',
  'evidence.part.tags': 'Ваші позначки',
  'evidence.part.pictures': 'Зображення',
  'evidence.picture': 'Зображення {number}',
  'evidence.contacts.note': 'Номер може стояти й у тексті. Його можна зачорнити на кроці 2.',

  'evidence.black.title': '2. Зачорніть слова',
  'evidence.black.intro':
    'Є ім’я чи номер, якого ніхто не має бачити? Позначте його на кроці 3 або напишіть тут. Його буде зачорнено в усьому файлі.',
  'evidence.black.label': 'Слова, які треба зачорнити',
  'evidence.black.button': 'Зачорнити це',
  'evidence.black.done':
    '{count, plural, =0 {Цих слів немає ніде у файлі.} one {Зачорнено в # місці.} few {Зачорнено в # місцях.} many {Зачорнено в # місцях.} other {Зачорнено в # місця.}}',
  'evidence.black.list': 'Зачорнено. Цей список бачите тільки ви.',
  'evidence.black.undo': 'Показати знову',
  'evidence.black.pictures': 'Слова на зображенні лишаються, як є. Не кладіть зображення, якщо воно показує забагато.',

  'evidence.preview.title': '3. Подивіться, що у файлі',
  'evidence.preview.intro': 'Це йде у файл, і більше нічого.',

  'evidence.save.title': '4. Збережіть його',
  'evidence.save.intro':
    'Ви отримаєте один файл ZIP. Хто його відкриє, знайде сторінку index.html, яку покаже будь-який браузер.',
  'evidence.save.where':
    'Він буде у ваших завантаженнях. Інші, хто користується цим пристроєм, можуть знайти його там.',
  'evidence.save.make': 'Зробити файл',
  'evidence.save.making': 'Файл робиться.',
  'evidence.save.made': 'Файл готовий.',
  'evidence.save.link': 'Зберегти файл',
  'evidence.save.print': 'Надрукувати або зберегти як PDF',
  'evidence.save.failed':
    'Файл не вдалося зробити. Нічого не втрачено. Спробуйте ще раз, з меншою кількістю зображень.',
  'evidence.sum.title': 'Як показати, що ніхто його не змінив',
  'evidence.sum.text':
    'Це довге число належить лише цьому файлу (SHA-256). Запишіть його або надішліть іншим шляхом. Якщо у файлі зміниться одна літера, число вже буде іншим.',
  'evidence.sum.copy': 'Скопіювати число',

  'evidence.import.title': 'Повернути файл',
  'evidence.import.intro':
    'Маєте файл, зроблений тут? Його можна знову покласти в записник. Спершу перевіряється кожна частина. Те, що змінено, не візьметься.',
  'evidence.import.choose': 'Оберіть файл',
  'evidence.import.checking': 'Файл перевіряється.',
  'evidence.import.found':
    '{count, plural, =0 {У ньому немає нічого цілого.} one {# пропозиція ціла.} few {# пропозиції цілі.} many {# пропозицій цілі.} other {# пропозиції цілі.}}',
  'evidence.import.button': 'Взяти обране',
  'evidence.import.redacted': 'Деякі частини вилучено або зачорнено.',
  'evidence.import.kept':
    '{count, plural, one {# пропозиція тепер у вашому записнику.} few {# пропозиції тепер у вашому записнику.} many {# пропозицій тепер у вашому записнику.} other {# пропозиції тепер у вашому записнику.}}',
  'evidence.import.already':
    '{count, plural, one {# пропозиція вже була там. Вона лишається, як була.} few {# пропозиції вже були там. Вони лишаються, як були.} many {# пропозицій уже були там. Вони лишаються, як були.} other {# пропозиції вже були там. Вони лишаються, як були.}}',
  'evidence.import.closed':
    'Нічого не взято, бо те, що ви зберігаєте, замкнено. Спершу відімкніть, потім спробуйте ще раз.',
  'evidence.import.full': 'На цьому пристрої немає місця. Звільніть місце і спробуйте ще раз.',
  'evidence.import.failed':
    '{count, plural, one {# пропозицію не вдалося взяти. Спробуйте ще раз.} few {# пропозиції не вдалося взяти. Спробуйте ще раз.} many {# пропозицій не вдалося взяти. Спробуйте ще раз.} other {# пропозиції не вдалося взяти. Спробуйте ще раз.}}',
  'evidence.wrong.title': 'Що не так із файлом',
  'evidence.wrong.changed': 'Це не таке, як було, коли робився файл.',
  'evidence.wrong.missing': 'Це має бути тут, але його немає.',
  'evidence.wrong.unlisted': 'Це додано пізніше. Його немає у списку файлу.',
  'evidence.wrong.twice': 'Є два з такою назвою.',
  'evidence.wrong.strange-name': 'Жоден наш файл так не називається.',
  'evidence.wrong.unreadable': 'Це не вдається прочитати.',
  'evidence.wrong.too-big': 'Це завелике.',
  'evidence.wrong.more': '{count, plural, one {І ще #.} few {І ще #.} many {І ще #.} other {І ще #.}}',
  'evidence.refused.not-ours': 'Цей файл зроблено не тут. Оберіть файл ZIP, який ви зберегли.',
  'evidence.refused.damaged': 'Файл пошкоджено. Маєте іншу копію?',
  'evidence.refused.too-big': 'Файл завеликий, щоб його прочитати. Він може мати до {most} МБ.',
  'evidence.refused.too-many': 'У ньому забагато файлів. Їх може бути до {most}.',
  'evidence.refused.swells': 'Відкритий, він став би надто великим, тому його не відкрито.',
  'evidence.refused.no-sums': 'Бракує його списку, SHA256SUMS. Без нього нічого не можна перевірити.',

  'evidence.file.title': 'Пропозиції, які хтось зберіг',
  'evidence.file.intro': 'Хтось прочитав це у браузері та зберіг. Цей файл зроблено на власному пристрої цієї людини.',
  'evidence.file.about-signs':
    'Ознаки помітила програма, що допомагає читати. Вона може помилятися і нікого не звинувачує.',
  'evidence.file.redacted':
    'Хто робив цей файл, вилучив або зачорнив деякі частини. Суми дано для файлу, яким він є тут.',
  'evidence.file.left-out': 'Вилучено: {parts}',
  'evidence.file.blacked':
    '{count, plural, one {Зачорнено: # місце} few {Зачорнено: # місця} many {Зачорнено: # місць} other {Зачорнено: # місця}}',
  'evidence.file.item': 'Пропозиція {number}',
  'evidence.file.kept': 'Збережено',
  'evidence.file.zone': 'Часовий пояс',
  'evidence.file.site': 'Сайт',
  'evidence.file.address': 'Адреса',
  'evidence.file.employer': 'Хто пропонує',
  'evidence.file.place': 'Місце',
  'evidence.file.pay': 'Оплата',
  'evidence.file.claims': 'Що сторінка каже машинам',
  'evidence.file.language': 'Мова',
  'evidence.file.reader': 'Чим прочитано',
  'evidence.file.version': 'Версія',
  'evidence.file.level': 'Рівень',
  'evidence.file.harms': 'Може вказувати на',
  'evidence.file.countries': 'Названі країни',
  'evidence.file.them': 'Інша сторона',
  'evidence.file.me': 'Хто зберіг',
  'evidence.file.minutes': 'хвилина {number}',
  'evidence.file.files': 'Файли',
  'evidence.file.verify.title': 'Як перевірити, що нічого не змінено',
  'evidence.file.verify.text':
    'SHA256SUMS має суму (SHA-256) кожного файлу. Розпакуйте файл ZIP, відкрийте термінал у його теці й наберіть:',
  'evidence.file.verify.windows': 'Windows не має цієї команди. У PowerShell наберіть це та порівняйте:',
  'evidence.file.verify.whole':
    'Сума файлу ZIP не може стояти в ньому самому. Хто його робив, бачив її і може вам сказати.',
  'evidence.file.start': 'Відкрийте index.html у браузері. Інтернет не потрібен.',
  'evidence.file.exact': 'text.txt і offer.json мають слова літера в літеру. Кожна тека — це одна пропозиція.',
};

export default evidence;
