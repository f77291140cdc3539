/** Words of the mark, the panel and our pages. Placeholders: `{count}`, `{host}`, `{question}`, `{sites}`, `{step}`, `{last}`, `{version}`. */
export const words: Readonly<Record<string, string>> = {
  close: 'Zamknij',
  undo: 'Cofnij',
  retry: 'Spróbuj ponownie',
  next: 'Dalej',
  back: 'Wstecz',
  settings: 'Ustawienia',
  copy: 'Kopiuj',
  'copy.done': 'Skopiowano',
  'copy.failed': 'Zaznacz i skopiuj ręcznie',

  'exit.more':
    '{count, plural, one {Shift. Naciśnij jeszcze raz, aby opuścić tę stronę.} few {Shift. Naciśnij jeszcze # razy, aby opuścić tę stronę.} many {Shift. Naciśnij jeszcze # razy, aby opuścić tę stronę.} other {Shift. Naciśnij jeszcze # razy, aby opuścić tę stronę.}}',

  'not-safe': 'Brak sygnałów nie znaczy, że jest bezpiecznie.',
  'nothing-noticed':
    'W tych słowach nie zauważono znanych sygnałów. Jeśli coś cię niepokoi, zaufaj temu uczuciu i zapytaj kogoś.',
  partly: 'Tekst jest bardzo długi. Sprawdzono tylko jego początek.',
  'offer.untitled': 'Oferta bez tytułu',

  'level.none': 'Nic nie zauważono',
  'level.notice': 'Jest o co zapytać',
  'level.caution': 'Spójrz jeszcze raz',
  'level.danger': 'Najpierw to przeczytaj',

  'mark.caution': 'Spójrz jeszcze raz',
  'mark.danger': 'Najpierw to przeczytaj',

  'ask.title.them': 'Zapytaj o to',
  'ask.title.someone-trusted': 'Powiedz to zaufanej osobie',
  'ask.means': 'To znaczy: {question}',

  'panel.title.caution': 'Spójrz jeszcze raz',
  'panel.title.danger': 'Nie spiesz się z decyzją',
  'panel.you-decide': 'Są tu sygnały, które często towarzyszą pułapkom. Decyzja należy do ciebie.',
  'panel.threatened': 'To nie twoja wina. Nie płać, niczego nie kasuj, nie odpisuj i porozmawiaj z kimś.',
  'panel.check-with-me': 'Chcę to z kimś sprawdzić',
  'panel.more-help': 'Z kim jeszcze porozmawiać',
  'panel.nothing-sent': 'Nic z tej strony nie jest nigdzie wysyłane.',
  'panel.not-a-problem': 'Dla mnie to nie problem',
  'panel.hide': 'Ukryj tutaj',
  'panel.off': 'Wyłącz w tym serwisie',
  'panel.report': 'Zgłoś',
  'panel.why': 'Dlaczego to widzę?',
  'panel.why.text':
    'Second Look porównuje słowa tej oferty z sygnałami, które opublikowały policja, inspekcje pracy i organizacje pomocowe. Robi to na tym urządzeniu. Sygnały mogą mylić: uczciwa oferta też może je mieć, a ten, kto ją daje, może odpowiedzieć na twoje pytanie.',
  'panel.done.not-a-problem': 'Twoja decyzja: ta oferta nie jest problemem. Nie będzie już oznaczana.',
  'panel.done.hide': 'Znak jest ukryty, dopóki nie otworzysz tej strony ponownie.',
  'panel.done.off': 'Second Look nie czyta już serwisu {host}. Możesz go znów włączyć tutaj albo w ustawieniach.',

  'popup.asking': 'Przeglądam tę stronę',
  'popup.failed': 'To się nie udało',
  'popup.failed.text': 'Nic nie przepadło. Spróbuj jeszcze raz.',
  'popup.not-allowed': 'Przeglądarka nie pozwala mi czytać tej strony',
  'popup.not-allowed.text': 'Możesz skopiować tekst i użyć opcji „Sprawdź tekst”.',
  'popup.nothing-selected': 'Nie zaznaczono tekstu',
  'popup.nothing-selected.text': 'Zaznacz na stronie słowa oferty i naciśnij ponownie.',
  'popup.off': 'Nie czytam tej strony',
  'popup.off.text': 'Możesz sprawdzić ją raz albo włączyć w ustawieniach serwisy, z których korzystasz.',
  'popup.off.group.text':
    'Możesz sprawdzić ją raz. To jeden z serwisów, które mogę czytać samodzielnie: włącz go poniżej, a przeglądarka zapyta cię jeszcze raz.',
  'popup.not-yet': 'Nic jeszcze tu nie przeczytano',
  'popup.wall': 'Nie mogę przeczytać tej strony',
  'popup.wall.text': 'Serwis prosi najpierw o zalogowanie albo o potwierdzenie, że jesteś człowiekiem.',
  'popup.no-offer': 'Nie widzę oferty na tej stronie',
  'popup.no-offer.text': 'Jeśli jednak jest, zaznacz jej słowa i sprawdź zaznaczony tekst.',
  'popup.unreadable': 'Nie mogę przeczytać tej strony',
  'popup.unreadable.text':
    'Jeśli strona jeszcze się ładuje, chwilę poczekaj. Możesz też zaznaczyć słowa i sprawdzić zaznaczony tekst.',
  'popup.changed': 'Nie widzę oferty tam, gdzie ten serwis ją pokazuje',
  'popup.changed.text':
    'Być może oferty już nie ma albo serwis się zmienił. Jeśli ją widzisz, zaznacz jej słowa i sprawdź zaznaczony tekst.',
  'popup.read':
    '{count, plural, one {Na tej stronie przeczytano # ofertę.} few {Na tej stronie przeczytano # oferty.} many {Na tej stronie przeczytano # ofert.} other {Na tej stronie przeczytano # oferty.}}',
  'popup.partly': 'Strona jest bardzo długa; nie przeczytano całej.',
  'popup.by': 'Odczytano jako: {by}.',
  'popup.by.job-posting': 'oferta pracy',
  'popup.by.fallback': 'strona nieznanego typu',
  'popup.by.selection': 'zaznaczony tekst',
  'popup.folded':
    '{count, plural, one {Część # tekstu jest zwinięta. Rozwiń go na stronie, aby został przeczytany w całości.} few {Część # tekstów jest zwinięta. Rozwiń je na stronie, aby zostały przeczytane w całości.} many {Część # tekstów jest zwinięta. Rozwiń je na stronie, aby zostały przeczytane w całości.} other {Część # tekstu jest zwinięta. Rozwiń je na stronie, aby zostały przeczytane w całości.}}',
  'popup.marked':
    '{count, plural, one {Jednej ofercie warto się tu przyjrzeć jeszcze raz} few {# ofertom warto się tu przyjrzeć jeszcze raz} many {# ofertom warto się tu przyjrzeć jeszcze raz} other {# ofertom warto się tu przyjrzeć jeszcze raz}}',
  'popup.noticed':
    '{count, plural, one {Przy jednej ofercie jest tu o co zapytać} few {Przy # ofertach jest tu o co zapytać} many {Przy # ofertach jest tu o co zapytać} other {Przy # ofertach jest tu o co zapytać}}',
  'popup.nothing': 'Nic tu nie zauważono',
  'popup.list': 'Oferty na tej stronie',
  'popup.watched': 'Na twojej liście do obserwowania',
  'popup.watched.in': 'w: {offer}',
  'watched-picture.same': 'To ten sam obraz co „{name}”, który jest tam od: {date}.',
  'watched-picture.changed':
    'To obraz „{name}”, który jest tam od: {date}, ale zmieniony: przycięty, obrócony, pokolorowany lub z napisem.',
  'watched-picture.background':
    'Wygląda na to samo miejsce co „{name}”, który jest tam od: {date}, z czymś innym z przodu.',
  'popup.memory.locked': 'Twój notatnik jest zablokowany.',
  'popup.memory.open': 'Otwórz go',
  'popup.memory.fleeting':
    'Na tym urządzeniu nie można teraz nic zapisać. To, co zachowasz, zniknie po zamknięciu przeglądarki.',
  'popup.memory.erasing': 'Wszystko jest usuwane.',
  'popup.erase': 'Usuń wszystko teraz',
  'popup.erase.text':
    'To usuwa twój notatnik, listę do obserwowania, obrazy i to, co jest pamiętane o ofertach. Nie da się tego cofnąć. Ustawienia zostają.',
  'popup.erase.sure': 'Tak, usuń wszystko',
  'popup.erase.done': 'Wszystko jest usunięte.',
  'popup.erase.failed': 'Nie wszystko jest jeszcze usunięte. Naciśnij ponownie.',
  'popup.check-page': 'Sprawdź tę stronę',
  'popup.check-selection': 'Sprawdź zaznaczony tekst',
  'popup.check-text': 'Sprawdź tekst',
  'popup.reads-site': 'Czytaj {host}',
  'popup.pictures': 'Obrazy na tej stronie',
  'popup.talk': 'Chcę z kimś porozmawiać',

  'more.title': 'Więcej stron',
  'more.self-check': 'Pytania do siebie',
  'more.learn': 'Warto wiedzieć',
  'more.practice': 'Poćwicz na zmyślonych ofertach',
  'more.family': 'Dla rodzin',
  'more.report': 'Zgłoś coś',
  'more.notebook': 'Twój notatnik',
  'popup.learn': 'Ucz się i ćwicz',

  'keep.this': 'Zachowaj tę ofertę',
  'keep.kept': 'Jest teraz w twoim notatniku.',
  'keep.picture': 'Dodaj zdjęcie strony',
  'keep.picture.done': 'Zdjęcie też jest w twoim notatniku.',
  'keep.picture.none': 'Przeglądarka nie dała zdjęcia tej strony. Słowa są zachowane.',
  'keep.closed': 'Twój notatnik jest zamknięty. Najpierw go otwórz, potem naciśnij jeszcze raz.',
  'keep.gone': 'Nie mam już tej oferty. Sprawdź stronę jeszcze raz, a potem ją zachowaj.',
  'keep.private':
    'To jest okno prywatne. Jeśli zachowasz ofertę, zostanie na tym urządzeniu, także po zamknięciu okna.',
  'keep.private.yes': 'Zachowaj mimo to',
  'keep.failed': 'Nie udało się zachować. Spróbuj jeszcze raz.',

  'check.title': 'Sprawdź tekst',
  'check.intro':
    'Wklej ofertę, wiadomość albo cały czat. Tekst jest czytany na tym urządzeniu, nigdzie nie jest wysyłany ani zapisywany.',
  'check.label': 'Treść, która do ciebie przyszła',
  'check.note': 'Jeśli to czat, zostaw imiona na początku wierszy.',
  'check.me': 'Które imię jest twoje?',
  'check.me.none': 'Żadne z nich',
  'check.submit': 'Sprawdź',
  'check.clear': 'Wyczyść',
  'check.empty': 'Najpierw wklej jakiś tekst.',
  'check.failed': 'To się nie udało. Twój tekst nadal tu jest; naciśnij jeszcze raz.',
  'check.outcome': 'Co zauważono',

  'real.title': 'Co ma prawdziwa oferta',
  'real.1': 'Pełną nazwę firmy i adres, który można sprawdzić.',
  'real.2': 'Co się robi, gdzie i ile godzin.',
  'real.3': 'Pensję w liczbach i termin wypłaty na własne konto.',
  'real.4': 'Umowę, którą można przeczytać przed wyjazdem lub podpisem.',
  'real.5': 'Osobę do pytań, z telefonem lub e-mailem firmy.',
  'real.6': 'Czas na namysł i żadnej opłaty za pracę.',

  'group.jobs': 'Praca i ogłoszenia',
  'group.social': 'Media społecznościowe',
  'group.messages': 'Wiadomości',
  'group.dating': 'Randki',
  'group.and-more':
    '{sites} i jeszcze {count, plural, one {# serwis} few {# serwisy} many {# serwisów} other {# serwisu}}',
  'group.sites-on':
    'Włączono {on} z {count, plural, one {# serwisu} few {# serwisów} many {# serwisów} other {# serwisu}}',

  'never.sends': 'Niczego nie wysyła. To, co czytasz, zostaje na tym urządzeniu.',
  'never.account': 'Nie ma konta, statystyk ani reklam.',
  'never.watches': 'Nie mówi niczego o tobie rodzicom, pracodawcom ani nikomu innemu.',
  'never.decides': 'O niczym za ciebie nie decyduje i niczego nie blokuje.',
  'never.tells': 'Nigdy nie mówi, że oferta jest bezpieczna ani że ktoś jest zły.',

  'welcome.step': 'Krok {step} z {last}',
  'welcome.1.title': 'Drugie spojrzenie na oferty',
  'welcome.1.text':
    'Niektóre oferty pracy, pieniędzy lub miłości to pułapki. Second Look czyta oferty na twoim ekranie i stawia mały znak przy tych, które mają znane sygnały ostrzegawcze. Naciśnij znak: pokaże dokładne słowa, powie, dlaczego są ważne, o co możesz zapytać i kto może pomóc.',
  'welcome.1.example': 'Pomoc kuchenna nad morzem, z noclegiem',
  'welcome.1.example.text': 'Tak wygląda znak przy wymyślonej ofercie.',
  'welcome.2.title': 'Czego nigdy nie robi',
  'welcome.2.only-popup':
    'Strony mogą narysować wszystko. Naprawdę nasze jest tylko okno, które otwiera się z przycisku na pasku przeglądarki. Ono nigdy nie mówi „bezpieczne”.',
  'welcome.3.title': 'Gdzie ma patrzeć?',
  'welcome.3.text': 'Czyta tylko to, co masz na ekranie, i tylko w serwisach, które włączysz.',
  'welcome.3.switch-on': 'Włącz te',
  'welcome.3.without': 'Dalej bez włączania',
  'welcome.3.refused':
    'Przeglądarka na to nie pozwoliła. Możesz spróbować ponownie albo przejść dalej i w razie potrzeby użyć opcji „Sprawdź tę stronę”.',
  'welcome.3.note': 'Przeglądarka zapyta cię jeszcze raz. Możesz to zmienić w każdej chwili w ustawieniach.',
  'welcome.done.title': 'To wszystko',
  'welcome.done.text':
    'Second Look znajdziesz na pasku narzędzi przeglądarki. Możesz tam też sprawdzić pojedynczą stronę, zaznaczony fragment albo tekst, który do ciebie przyszedł.',

  'options.language': 'Język',
  'options.where': 'Gdzie czyta',
  'options.off': 'Wyłączone serwisy',
  'options.off.none': 'Brak.',
  'options.off.on-again': 'Włącz ponownie',
  'options.changed': 'Serwisy, które chyba się zmieniły',
  'options.changed.text':
    'Na kilku stronach tych serwisów powinna być oferta, ale żadnej nie było widać. Zaznacz tam słowa oferty i sprawdź zaznaczony tekst. Ta lista jest zapisana tylko na tym urządzeniu.',
  'options.set-aside': 'Odłożone oferty',
  'options.set-aside.count':
    '{count, plural, =0 {Brak.} one {Jedna oferta nie jest już oznaczana.} few {# oferty nie są już oznaczane.} many {# ofert nie jest już oznaczanych.} other {# oferty nie jest już oznaczane.}}',
  'options.set-aside.forget': 'Oznaczaj je znowu',
  'options.promise': 'Co robi z tym, co czytasz',
  'options.promise.reads': 'Czyta oferty na stronach włączonych serwisów, gdy są one otwarte.',
  'options.promise.keeps':
    'Zapisuje twoje wybory z tej strony. Zapisuje krótkie kody: odłożonych ofert, serwisów, które chyba się zmieniły, kontaktów i tekstów z otwartych ofert. Nie da się w nich odczytać słów. Słowa oferty zapisuje tylko wtedy, gdy o to poprosisz.',
  'options.version': 'Wersja {version}',
};
