import type { Catalogue } from '@/lib/domain/catalogue';

const evidence: Catalogue = {
  'evidence.title': 'Zrób plik, który komuś dasz',
  'evidence.intro':
    'Włóż do jednego pliku to, co zachowujesz. Możesz dać go policji, osobie, która pomaga, albo serwisowi. Ty wybierasz, kto go dostanie.',
  'evidence.nothing-sent': 'Niczego nie wysyłamy. Plik powstaje na tym urządzeniu i zapisujesz go ty.',
  'evidence.none': 'Nic jeszcze nie jest wybrane. Otwórz notatnik i wybierz, co ma trafić do pliku.',
  'evidence.none.link': 'Otwórz notatnik',
  'evidence.closed':
    'To, co zachowujesz, jest zablokowane albo właśnie się usuwa. Zajrzyj najpierw na stronę „Co jest pamiętane”.',
  'evidence.missing':
    '{count, plural, one {# wybranej rzeczy już tu nie ma.} few {# wybranych rzeczy już tu nie ma.} many {# wybranych rzeczy już tu nie ma.} other {# wybranych rzeczy już tu nie ma.}}',

  'evidence.choose.title': '1. Wybierz, co wejdzie',
  'evidence.choose.intro': 'Na początku wchodzi wszystko. Wyjmij to, czego nie chcesz dać.',
  'evidence.choose.item': 'Włóż „{title}” do pliku',
  'evidence.choose.always': 'Dzień, godzina i wersja Second Look wchodzą zawsze.',
  'evidence.part.title': 'Tytuł',
  'evidence.part.text': 'Tekst',
  'evidence.part.messages': 'Wiadomości',
  'evidence.part.details': 'Kto oferuje, miejsce i płaca',
  'evidence.part.contacts': 'Telefony i inne kontakty',
  'evidence.part.address': 'Adres strony i serwis',
  'evidence.part.assessment': 'Zauważone znaki',
  'evidence.part.note': 'Twoja notatka',
  'evidence.part.tags': 'Twoje etykiety',
  'evidence.part.pictures': 'Obrazy',
  'evidence.picture': 'Obraz {number}',
  'evidence.contacts.note': 'Numer może stać też w tekście. Możesz go zamazać w kroku 2.',

  'evidence.black.title': '2. Zamaż słowa',
  'evidence.black.intro':
    'Jest imię albo numer, którego nikt nie powinien widzieć? Zaznacz to w kroku 3 albo wpisz tutaj. Zostanie zamazane w całym pliku.',
  'evidence.black.label': 'Słowa do zamazania',
  'evidence.black.button': 'Zamaż to',
  'evidence.black.done':
    '{count, plural, =0 {Tych słów nie ma nigdzie w pliku.} one {Zamazano w # miejscu.} few {Zamazano w # miejscach.} many {Zamazano w # miejscach.} other {Zamazano w # miejsca.}}',
  'evidence.black.list': 'Zamazane. Tylko ty widzisz tę listę.',
  'evidence.black.undo': 'Pokaż znowu',
  'evidence.black.pictures': 'Słowa na obrazie zostają, jakie są. Nie dawaj obrazu, jeśli pokazuje za dużo.',

  'evidence.preview.title': '3. Zobacz, co jest w pliku',
  'evidence.preview.intro': 'To wchodzi i nic więcej.',

  'evidence.save.title': '4. Zapisz go',
  'evidence.save.intro':
    'Dostajesz jeden plik ZIP. Kto go otworzy, znajdzie stronę index.html, którą pokaże każda przeglądarka.',
  'evidence.save.where': 'Będzie w pobranych plikach. Inni, którzy używają tego urządzenia, mogą go tam znaleźć.',
  'evidence.save.make': 'Zrób plik',
  'evidence.save.making': 'Plik powstaje.',
  'evidence.save.made': 'Plik jest gotowy.',
  'evidence.save.link': 'Zapisz plik',
  'evidence.save.print': 'Wydrukuj albo zapisz jako PDF',
  'evidence.save.failed': 'Nie udało się zrobić pliku. Nic nie zginęło. Spróbuj znowu, z mniejszą liczbą obrazów.',
  'evidence.sum.title': 'Jak pokazać, że nikt go nie zmienił',
  'evidence.sum.text':
    'Ten długi numer należy tylko do tego pliku (SHA-256). Zapisz go albo wyślij inną drogą. Jeśli zmieni się jedna litera pliku, numer nie będzie już ten sam.',
  'evidence.sum.copy': 'Skopiuj numer',

  'evidence.import.title': 'Weź plik z powrotem',
  'evidence.import.intro':
    'Masz plik, który powstał tutaj? Możesz włożyć go znowu do notatnika. Najpierw sprawdzana jest każda część. Co zmieniono, nie wejdzie.',
  'evidence.import.choose': 'Wybierz plik',
  'evidence.import.checking': 'Plik jest sprawdzany.',
  'evidence.import.found':
    '{count, plural, =0 {Nie ma w nim nic całego do wzięcia.} one {# oferta jest cała.} few {# oferty są całe.} many {# ofert jest całych.} other {# oferty jest całe.}}',
  'evidence.import.button': 'Weź to, co wybrane',
  'evidence.import.redacted': 'Niektóre części pominięto albo zamazano.',
  'evidence.import.kept':
    '{count, plural, one {# oferta jest teraz w twoim notatniku.} few {# oferty są teraz w twoim notatniku.} many {# ofert jest teraz w twoim notatniku.} other {# oferty jest teraz w twoim notatniku.}}',
  'evidence.import.already':
    '{count, plural, one {# oferta już tam była. Zostaje, jaka była.} few {# oferty już tam były. Zostają, jakie były.} many {# ofert już tam było. Zostają, jakie były.} other {# oferty już tam było. Zostają, jakie były.}}',
  'evidence.import.closed':
    'Nic nie weszło, bo to, co zachowujesz, jest zablokowane. Najpierw to odblokuj, potem spróbuj znowu.',
  'evidence.import.full': 'Na tym urządzeniu nie ma już miejsca. Zrób miejsce i spróbuj znowu.',
  'evidence.import.failed':
    '{count, plural, one {Nie udało się wziąć # oferty. Spróbuj znowu.} few {Nie udało się wziąć # ofert. Spróbuj znowu.} many {Nie udało się wziąć # ofert. Spróbuj znowu.} other {Nie udało się wziąć # oferty. Spróbuj znowu.}}',
  'evidence.wrong.title': 'Co jest nie tak z plikiem',
  'evidence.wrong.changed': 'Nie jest takie, jak wtedy, gdy plik powstał.',
  'evidence.wrong.missing': 'Powinno tu być, ale tego brak.',
  'evidence.wrong.unlisted': 'Dodano to później. Nie ma tego na liście pliku.',
  'evidence.wrong.twice': 'Są dwa o tej nazwie.',
  'evidence.wrong.strange-name': 'Żaden nasz plik tak się nie nazywa.',
  'evidence.wrong.unreadable': 'Nie da się tego odczytać.',
  'evidence.wrong.too-big': 'To jest za duże.',
  'evidence.wrong.more':
    '{count, plural, one {I jeszcze #.} few {I jeszcze #.} many {I jeszcze #.} other {I jeszcze #.}}',
  'evidence.refused.not-ours': 'Ten plik nie powstał tutaj. Wybierz zapisany wcześniej plik ZIP.',
  'evidence.refused.damaged': 'Plik jest uszkodzony. Masz inną kopię?',
  'evidence.refused.too-big': 'Plik jest za duży do odczytania. Może mieć do {most} MB.',
  'evidence.refused.too-many': 'Jest w nim za dużo plików. Może ich być do {most}.',
  'evidence.refused.swells': 'Po otwarciu byłby o wiele za duży, więc nie został otwarty.',
  'evidence.refused.no-sums': 'Brak jego listy, SHA256SUMS. Bez niej nic nie da się sprawdzić.',

  'evidence.file.title': 'Oferty, które ktoś zachował',
  'evidence.file.intro': 'Ktoś przeczytał to w przeglądarce i zachował. Ten plik powstał na jego własnym urządzeniu.',
  'evidence.file.about-signs': 'Pomoc w czytaniu zauważyła znaki. Może się mylić i nikogo nie oskarża.',
  'evidence.file.redacted':
    'Kto zrobił ten plik, pominął albo zamazał niektóre części. Sumy są dla pliku takiego, jaki jest tutaj.',
  'evidence.file.left-out': 'Pominięte: {parts}',
  'evidence.file.blacked':
    '{count, plural, one {Zamazane: # miejsce} few {Zamazane: # miejsca} many {Zamazane: # miejsc} other {Zamazane: # miejsca}}',
  'evidence.file.item': 'Oferta {number}',
  'evidence.file.kept': 'Zachowana',
  'evidence.file.zone': 'Strefa czasowa',
  'evidence.file.site': 'Serwis',
  'evidence.file.address': 'Adres',
  'evidence.file.employer': 'Kto oferuje',
  'evidence.file.place': 'Miejsce',
  'evidence.file.pay': 'Płaca',
  'evidence.file.claims': 'Co strona mówi maszynom',
  'evidence.file.language': 'Język',
  'evidence.file.reader': 'Czyta ją',
  'evidence.file.version': 'Wersja',
  'evidence.file.level': 'Poziom',
  'evidence.file.harms': 'Może wskazywać na',
  'evidence.file.countries': 'Wymienione kraje',
  'evidence.file.them': 'Druga strona',
  'evidence.file.me': 'Kto zachował',
  'evidence.file.minutes': 'minuta {number}',
  'evidence.file.files': 'Pliki',
  'evidence.file.verify.title': 'Jak sprawdzić, że nic nie zmieniono',
  'evidence.file.verify.text':
    'SHA256SUMS ma sumę (SHA-256) każdego pliku. Rozpakuj plik ZIP, otwórz terminal w jego folderze i wpisz:',
  'evidence.file.verify.windows': 'Windows nie ma tego polecenia. W PowerShell wpisz to i porównaj:',
  'evidence.file.verify.whole':
    'Suma pliku ZIP nie może stać w nim samym. Kto go zrobił, widział ją i może ci ją podać.',
  'evidence.file.start': 'Otwórz index.html w przeglądarce. Internet nie jest potrzebny.',
  'evidence.file.exact': 'text.txt i offer.json mają słowa co do litery. Każdy folder to jedna oferta.',
};

export default evidence;
