import type { Catalogue } from '@/lib/domain/catalogue';

const evidence: Catalogue = {
  'evidence.title': 'Направи файл, който да дадеш на някого',
  'evidence.intro':
    'Сложи в един файл това, което пазиш. Можеш да го дадеш на полицията, на човек, който помага, или на сайта. Ти избираш кой ще го получи.',
  'evidence.nothing-sent': 'Ние не изпращаме нищо. Файлът се прави на това устройство и го запазваш ти.',
  'evidence.none': 'Още нищо не е избрано. Отвори тефтера и избери какво да влезе във файл.',
  'evidence.none.link': 'Отвори тефтера',
  'evidence.closed': 'Това, което пазиш, е заключено или точно сега се изтрива. Първо виж страницата „Какво се помни“.',
  'evidence.missing': '{count, plural, one {# избрано нещо вече не се пази.} other {# избрани неща вече не се пазят.}}',

  'evidence.choose.title': '1. Избери какво влиза',
  'evidence.choose.intro': 'Отначало влиза всичко. Махни това, което не искаш да дадеш.',
  'evidence.choose.item': 'Сложи „{title}“ във файла',
  'evidence.choose.always': 'Денят, часът и версията на Second Look влизат винаги.',
  'evidence.part.title': 'Заглавие',
  'evidence.part.text': 'Текст',
  'evidence.part.messages': 'Съобщения',
  'evidence.part.details': 'Кой предлага, място и заплащане',
  'evidence.part.contacts': 'Телефони и други контакти',
  'evidence.part.address': 'Адрес на страницата и сайт',
  'evidence.part.assessment': 'Забелязаните знаци',
  'evidence.part.note': 'Твоята бележка',
  'evidence.part.tags': 'Твоите етикети',
  'evidence.part.pictures': 'Снимки',
  'evidence.picture': 'Снимка {number}',
  'evidence.contacts.note': 'Номер може да стои и в текста. Можеш да го зачерниш в стъпка 2.',

  'evidence.black.title': '2. Зачерни думи',
  'evidence.black.intro':
    'Има ли име или номер, който никой не бива да вижда? Отбележи го в стъпка 3 или го напиши тук. Зачернява се в целия файл.',
  'evidence.black.label': 'Думи за зачерняване',
  'evidence.black.button': 'Зачерни това',
  'evidence.black.done':
    '{count, plural, =0 {Тези думи ги няма никъде във файла.} one {Зачернено на # място.} other {Зачернено на # места.}}',
  'evidence.black.list': 'Зачернено. Само ти виждаш този списък.',
  'evidence.black.undo': 'Покажи пак',
  'evidence.black.pictures': 'Думите на снимка остават както са. Не слагай снимката, ако показва твърде много.',

  'evidence.preview.title': '3. Виж какво има във файла',
  'evidence.preview.intro': 'Това влиза и нищо друго.',

  'evidence.save.title': '4. Запази го',
  'evidence.save.intro':
    'Получаваш един файл ZIP. Който го отвори, намира страница index.html, която всеки браузър показва.',
  'evidence.save.where':
    'Ще бъде при изтеглените файлове. Други хора, които ползват това устройство, могат да го намерят там.',
  'evidence.save.make': 'Направи файла',
  'evidence.save.making': 'Файлът се прави.',
  'evidence.save.made': 'Файлът е готов.',
  'evidence.save.link': 'Запази файла',
  'evidence.save.print': 'Отпечатай или запази като PDF',
  'evidence.save.failed': 'Файлът не можа да се направи. Нищо не е загубено. Опитай пак с по-малко снимки.',
  'evidence.sum.title': 'Как да покажеш, че никой не го е променил',
  'evidence.sum.text':
    'Това дълго число е само на този файл (SHA-256). Запиши го или го изпрати по друг път. Ако една буква от файла се промени, числото вече не е същото.',
  'evidence.sum.copy': 'Копирай числото',

  'evidence.import.title': 'Върни файл',
  'evidence.import.intro':
    'Имаш ли файл, направен тук? Можеш пак да го сложиш в тефтера. Първо се проверява всяка част. Промененото остава вън.',
  'evidence.import.choose': 'Избери файла',
  'evidence.import.checking': 'Файлът се проверява.',
  'evidence.import.found':
    '{count, plural, =0 {В него няма нищо цяло за връщане.} one {# предложение е цяло.} other {# предложения са цели.}}',
  'evidence.import.button': 'Вземи избраното',
  'evidence.import.redacted': 'Някои части са махнати или зачернени.',
  'evidence.import.kept':
    '{count, plural, one {# предложение вече е в твоя тефтер.} other {# предложения вече са в твоя тефтер.}}',
  'evidence.import.already':
    '{count, plural, one {# предложение вече беше там. Остава както си беше.} other {# предложения вече бяха там. Остават както си бяха.}}',
  'evidence.import.closed':
    'Нищо не е взето, защото това, което пазиш, е заключено. Първо го отключи, после опитай пак.',
  'evidence.import.full': 'На това устройство няма място. Освободи място и опитай пак.',
  'evidence.import.failed':
    '{count, plural, one {# предложение не можа да се вземе. Опитай пак.} other {# предложения не можаха да се вземат. Опитай пак.}}',
  'evidence.wrong.title': 'Какво не е наред с файла',
  'evidence.wrong.changed': 'Не е каквото беше, когато се направи файлът.',
  'evidence.wrong.missing': 'Трябва да е тук, но липсва.',
  'evidence.wrong.unlisted': 'Сложено е по-късно. Няма го в списъка на файла.',
  'evidence.wrong.twice': 'Има две с това име.',
  'evidence.wrong.strange-name': 'Никой наш файл не се казва така.',
  'evidence.wrong.unreadable': 'Не може да се прочете.',
  'evidence.wrong.too-big': 'Твърде голямо е.',
  'evidence.wrong.more': '{count, plural, one {И още #.} other {И още #.}}',
  'evidence.refused.not-ours': 'Този файл не е направен тук. Избери файла ZIP, който запази.',
  'evidence.refused.damaged': 'Файлът е повреден. Имаш ли друго копие?',
  'evidence.refused.too-big': 'Файлът е твърде голям за четене. Може да има до {most} MB.',
  'evidence.refused.too-many': 'В него има твърде много файлове. Може да са до {most}.',
  'evidence.refused.swells': 'Отворен, би станал твърде голям, затова не е отворен.',
  'evidence.refused.no-sums': 'Липсва списъкът му, SHA256SUMS. Без него нищо не може да се провери.',

  'evidence.file.title': 'Предложения, които някой пази',
  'evidence.file.intro': 'Някой прочете това в браузър и го запази. Този файл е направен на собственото му устройство.',
  'evidence.file.about-signs': 'Знаците забеляза помощник за четене. Може да греши и никого не обвинява.',
  'evidence.file.redacted':
    'Който направи този файл, махна или зачерни някои части. Сумите са на файла, какъвто е тук.',
  'evidence.file.left-out': 'Махнато: {parts}',
  'evidence.file.blacked': '{count, plural, one {Зачернено: # място} other {Зачернено: # места}}',
  'evidence.file.item': 'Предложение {number}',
  'evidence.file.kept': 'Запазено',
  'evidence.file.zone': 'Часова зона',
  'evidence.file.site': 'Сайт',
  'evidence.file.address': 'Адрес',
  'evidence.file.employer': 'Кой предлага',
  'evidence.file.place': 'Място',
  'evidence.file.pay': 'Заплащане',
  'evidence.file.claims': 'Какво казва страницата на машините',
  'evidence.file.language': 'Език',
  'evidence.file.reader': 'Прочетено от',
  'evidence.file.version': 'Версия',
  'evidence.file.level': 'Ниво',
  'evidence.file.harms': 'Може да сочи към',
  'evidence.file.countries': 'Споменати държави',
  'evidence.file.them': 'Другата страна',
  'evidence.file.me': 'Който го запази',
  'evidence.file.minutes': 'минута {number}',
  'evidence.file.files': 'Файлове',
  'evidence.file.verify.title': 'Как да се провери, че нищо не е променено',
  'evidence.file.verify.text':
    'В SHA256SUMS има сума (SHA-256) за всеки файл. Разархивирай файла ZIP, отвори терминал в папката му и напиши:',
  'evidence.file.verify.windows': 'Windows няма тази команда. В PowerShell напиши това и сравни:',
  'evidence.file.verify.whole':
    'Сумата на файла ZIP не може да стои в него. Който го направи, я видя и може да ти я каже.',
  'evidence.file.start': 'Отвори index.html в браузър. Не трябва интернет.',
  'evidence.file.exact': 'text.txt и offer.json пазят думите буква по буква. Всяка папка е едно предложение.',
};

export default evidence;
