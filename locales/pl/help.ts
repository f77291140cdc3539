/** Words of the help page and of guidance. Placeholders: `{number}`, `{country}`, `{job}`, `{date}`, `{count}`. */
export const help: Readonly<Record<string, string>> = {
  'help.title': 'Porozmawiaj z kimś',
  'help.intro':
    'Ludzie, którzy słuchają, sprawdzają oferty razem z tobą i wiedzą, co można zrobić. Możesz zadzwonić tylko po to, żeby zapytać.',
  'help.intro.offer':
    'Mogą sprawdzić tę ofertę razem z tobą, zanim na nią odpowiesz. Nie musisz mieć pewności, że coś jest nie tak.',
  'help.not-your-fault': 'To nie twoja wina.',
  'help.not-your-fault.text':
    'Kto coś takiego planuje, wie, co powiedzieć. Cokolwiek jest już napisane, wysłane lub uzgodnione, nadal możesz przestać i są ludzie, którzy ci pomogą.',

  'help.emergency.title': 'Grozi ci coś w tej chwili?',
  'help.emergency.text':
    'Zadzwoń pod numer {number}. Jeśli nie możesz mówić, nie rozłączaj się albo wyślij wiadomość, gdy twój kraj na to pozwala.',
  'help.emergency.unknown': 'Zadzwoń pod numer alarmowy kraju, w którym jesteś.',

  'help.country.label': 'Gdzie teraz jesteś?',
  'help.country.guessed': 'Zegar i języki tej przeglądarki wskazują na: {country}. Zmień to, jeśli się nie zgadza.',
  'help.country.chosen': 'Twój wybór: {country}.',
  'help.country.why': 'Od kraju zależy, które numery u ciebie działają. Ta informacja zostaje na tym urządzeniu.',
  'help.country.eu': 'Unia Europejska',
  'help.country.international': 'Dowolny kraj',

  'help.lines.title': 'Ludzie, którzy mogą to sprawdzić z tobą',
  'help.lines.for': 'Miejsce pracy: {job}. Wyjazd z kraju: {country}',
  'help.lines.here': 'Na miejscu: {country}',
  'help.lines.abroad': '{country}: dostępne tam, gdzie jesteś',
  'help.lines.anywhere': 'Z dowolnego kraju',
  'help.lines.there': 'Gdy będziesz już na miejscu: {country}',
  'help.lines.there.text': 'Zapisz je przed wyjazdem. Działają z telefonu w kraju: {country}.',
  'help.lines.elsewhere':
    '{country}: nie znamy linii do takich spraw. Z tymi możesz się połączyć z miejsca, w którym jesteś.',
  'help.lines.nearest':
    'Nie znamy linii dokładnie do tej sprawy. Ci ludzie są najbliżej tematu i mogą powiedzieć, do kogo się zwrócić.',
  'help.lines.wrong': 'Nikt nie odbiera albo numer jest zły? Spróbuj następnego. Numery się zmieniają.',

  'help.need.emergency': 'Nagły wypadek',
  'help.need.trafficking': 'Gdy ktoś kontroluje lub sprzedaje ludzi',
  'help.need.labour': 'Problemy w pracy',
  'help.need.child': 'Dla dzieci i nastolatków',
  'help.need.missing': 'Zaginione dzieci',
  'help.need.sextortion': 'Groźby z użyciem zdjęć',
  'help.need.fraud': 'Pieniądze i wyłudzenia',
  'help.need.violence': 'Przemoc w domu lub w związku',

  'help.card.call': 'Zadzwoń',
  'help.card.chat': 'Czat',
  'help.card.email': 'E-mail',
  'help.card.sms': 'SMS',
  'help.card.sms.word': 'Wyślij słowo {word} na numer {number}',
  'help.card.web': 'Strona www',
  'help.card.always': 'dzień i noc',
  'help.card.hours': 'Godziny: {hours}',
  'help.card.hours.daily': 'codziennie',
  'help.card.open': 'teraz czynne',
  'help.card.closed': 'w tej chwili nieczynne',
  'help.card.hours.unknown': 'Godziny nieznane',
  'help.card.free': 'bezpłatnie',
  'help.card.not-free': 'koszt zwykłego połączenia',
  'help.card.anonymous': 'bez podawania imienia',
  'help.card.not-on-bill': 'nie widać na rachunku',
  'help.card.not-on-bill.note': 'Połączenie i tak zostaje na liście połączeń w twoim telefonie. Możesz je tam usunąć.',
  'help.card.deaf': 'jeśli nie słyszysz lub nie możesz mówić: {how}',
  'help.card.languages': 'Języki: {languages}',
  'help.card.interpreter': '{count}+ języków z tłumaczem',
  'help.card.abroad': 'Ten numer działa z innych krajów.',
  'help.card.whatsapp': 'WhatsApp',
  'help.card.telegram': 'Telegram',
  'help.deaf.sms': 'SMS',
  'help.deaf.chat': 'czat',
  'help.deaf.sign-language': 'język migowy',
  'help.deaf.tty': 'telefon tekstowy',
  'help.deaf.relay': 'połączenie przez pośrednika',
  'help.deaf.app': 'aplikacja',
  'help.deaf.email': 'e-mail',
  'help.card.checked': 'Sprawdzono {date}',
  'help.card.medium': 'Znalezione tylko na jednej stronie, bez potwierdzenia na drugiej',
  'help.card.source': 'Skąd to wiemy',

  'help.call.title': 'Co się dzieje, gdy dzwonisz',
  'help.call.1': 'Ktoś odbiera i pyta, jak może pomóc. Możesz przez chwilę milczeć.',
  'help.call.2': 'Nie musisz podawać swojego imienia ani niczyjego innego.',
  'help.call.3': 'Zada kilka pytań, żeby zrozumieć. Odpowiadasz tylko na to, na co chcesz.',
  'help.call.4': 'Powie, co możesz zrobić. Ty decydujesz, czy to zrobisz.',
  'help.call.5': 'W każdej chwili możesz się rozłączyć i zadzwonić jeszcze raz.',

  'help.tell.title': 'Co powiedzieć',
  'help.tell.intro': 'Możesz to po prostu przeczytać. Pomiń to, czego nie wiesz.',
  'help.tell.1': 'Kto to oferuje: imię i nazwisko, firma, numer telefonu albo profil.',
  'help.tell.2': 'Co to jest: praca albo plan, miejsce, płaca, daty.',
  'help.tell.3': 'Słowa, które wzbudziły twoje wątpliwości.',
  'help.tell.4': 'Co już się stało: co jest wysłane, zapłacone, podpisane lub uzgodnione.',
  'help.tell.5': 'Czy jesteś teraz w bezpiecznym miejscu i jak się z tobą skontaktować, żeby nikt tego nie zauważył.',

  'help.sheet.copy': 'Kopiuj notatki do rozmowy',
  'help.sheet.offer': 'Oferta',
  'help.sheet.employer': 'Kto ją daje',
  'help.sheet.place': 'Miejsce',
  'help.sheet.pay': 'Płaca',
  'help.sheet.contact': 'Podany kontakt',
  'help.sheet.page': 'Strona',
  'help.sheet.words': 'Słowa do sprawdzenia',
  'help.sheet.first-line': 'Mam przed sobą ofertę i chcę, żeby ktoś sprawdził ją razem ze mną.',

  'help.steps.title': 'Co możesz teraz zrobić',
  'help.step.talk':
    'Porozmawiaj z jedną zaufaną osobą albo z jedną z tych linii. Nie musisz sobie z tym radzić bez pomocy.',
  'help.step.do-not-pay': 'Nie płać. Jedna wpłata tego nie kończy: potem znów chcą pieniędzy.',
  'help.step.stop-replying': 'Nie odpisuj. Nikomu nie musisz odpowiadać ani niczego wyjaśniać.',
  'help.step.do-not-delete': 'Nie kasuj czatu. Widać w nim, co zrobiła druga strona.',
  'help.step.keep-proof': 'Zachowaj dowody: zrzuty ekranu z imieniem, numerem i datą.',
  'help.step.keep-passport': 'Miej przy sobie paszport i własny telefon. Jeśli ktoś o niego prosi, wystarczy kopia.',
  'help.step.do-not-travel': 'Jeszcze nie wyjeżdżaj. Uczciwa oferta będzie nadal, gdy ją sprawdzisz.',
  'help.step.share-plan':
    'Powiedz komuś, dokąd jedziesz, z kim i kiedy zadzwonisz. Ustalcie słowo, które znaczy „potrzebuję pomocy”.',
  'help.step.ask-in-writing': 'Przed wyjazdem poproś na piśmie o nazwę firmy, zadania, godziny i płacę.',
  'help.step.do-not-sign':
    'Nie podpisuj niczego, czego nie możesz przeczytać albo czego nie wyjaśnił ci ktoś niezależny.',
  'help.step.do-not-carry':
    'Niczego nie przewoź i niczego nie zaczynaj. Jeśli to już trwa, wczesne szukanie pomocy działa na twoją korzyść.',
  'help.step.do-not-move-money':
    'Nie przekazuj pieniędzy dalej. Zostaw je tam, gdzie są, dopóki nie porozmawiasz z bankiem.',
  'help.step.tell-bank': 'Powiadom bank jeszcze dziś. Niektóre płatności można zatrzymać w pierwszych godzinach.',
  'help.step.change-passwords': 'Zmień hasła do kont, które druga strona zna, i wyloguj wszystkie inne urządzenia.',
  'help.step.block-pictures':
    'Są bezpłatne usługi, które zatrzymują rozsyłanie zdjęć, nie oglądając ich: Take It Down, jeśli masz na nich mniej niż 18 lat, StopNCII, jeśli masz na nich 18 lat lub więcej.',
  'help.step.report-profile': 'Zgłoś profil w aplikacji, gdy dowody są już zapisane.',
  'help.step.tell-adult':
    'Powiedz dziś o tym zaufanej dorosłej osobie: w domu, w szkole albo na linii dla młodych. Nie robisz nic złego.',
  'help.step.leave-safely':
    'Jeśli chcesz skądś odejść, najpierw zaplanuj to z linią pomocy: tam wiedzą, gdzie bezpiecznie spać, także bez dokumentów.',

  'help.watched.title': 'Czy ktoś sprawdza twój telefon?',
  'help.watched.text':
    'Jeśli ktoś sprawdza twój telefon lub komputer, użyj innego: w bibliotece, w pracy albo u kogoś znajomego.',
  'help.watched.call':
    'Połączenie zostaje na liście połączeń. Wiadomość zostaje w aplikacji. Ta strona zostaje w historii przeglądarki.',
  'help.watched.delete': 'Usunięcie wszystkiego naraz może zwrócić uwagę. Usunięcie jednego wpisu mniej widać.',
  'help.watched.uninstall':
    'Możesz w każdej chwili wyłączyć to rozszerzenie. Nic z tego, co czytasz, nie zostało zapisane.',

  'help.exit.button': 'Szybko opuść tę stronę',
  'help.exit.keys': 'Albo naciśnij trzy razy Shift.',
  'help.exit.note': 'Od razu otwiera się inna strona. Nie usuwa to historii przeglądarki.',
  'help.exit.announce': 'Opuszczasz tę stronę',

  'help.nothing-sent': 'Nic z tej strony nie jest nigdzie wysyłane. Ty decydujesz, do kogo zadzwonić.',
  'help.own-number': 'Nigdy nie dzwonimy ani nie piszemy za ciebie.',
};
