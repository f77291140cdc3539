import type { Catalogue } from '@/lib/domain/catalogue';

/**
 * Words of the page that helps to report an offer. Placeholders: `{site}`, `{country}`, `{language}`, `{date}`, `{number}`, `{harms}`.
 * `report.text.*` is the text someone pastes on the site or sends to an office: polite, short, about the words and not about a person.
 */
const reporting: Catalogue = {
  'report.title': 'Zgłoś ofertę',
  'report.intro':
    'Nie musisz niczego zgłaszać. Jeśli chcesz, jest tu gotowy tekst i miejsca, które przyjmują zgłoszenia.',
  'report.nothing-sent': 'My niczego nie wysyłamy. Nikt się nie dowie, że tu jesteś. Tekst wysyłasz ty, jeśli chcesz.',

  'report.first.title': 'Zanim zgłosisz',
  'report.first.save': 'Najpierw to zapisz. Zrób zrzuty ekranu: słowa, profil, datę i adres strony.',
  'report.first.vanish':
    'Po zgłoszeniu czat albo oferta mogą zniknąć, także dla ciebie. To, co masz zapisane, zostaje.',
  'report.first.quiet': 'Nie mów drugiej osobie o zgłoszeniu. Nie kłóć się z nią.',
  'report.first.public': 'Nie publikuj imion, nazwisk, zdjęć ani numerów. Może to narazić ludzi, ciebie też.',
  'report.first.pictures':
    'Jest tam prywatne zdjęcie osoby poniżej 18 lat? Nie zapisuj go i nie przekazuj dalej. Zgłoś je tam, gdzie jest. Jeśli to twoje zdjęcie, to nie twoja wina.',

  'report.text.title': 'Gotowy tekst',
  'report.text.intro': 'Zmień go, jak chcesz. Nikogo w nim nie nazwano. Pomiń to, czego nie chcesz mówić.',
  'report.text.label': 'Twój tekst',
  'report.text.language': 'Język tekstu',
  'report.text.language.note': 'Osoby, które go przeczytają, mogą nie znać twojego języka.',
  'report.text.copy': 'Kopiuj tekst',
  'report.text.hello': 'Dzień dobry,',
  'report.text.about.jobs': 'piszę w sprawie oferty w serwisie {site}.',
  'report.text.about.social': 'piszę w sprawie wpisu w serwisie {site}.',
  'report.text.about.messages': 'piszę w sprawie wiadomości, które przyszły do mnie w serwisie {site}.',
  'report.text.about.dating': 'piszę w sprawie profilu lub wiadomości w serwisie {site}.',
  'report.text.about.unknown': 'piszę w sprawie oferty z internetu.',
  'report.text.where': 'Adres strony:',
  'report.text.signs':
    'Narzędzie na moim urządzeniu, które pomaga w czytaniu, zauważyło takie sygnały. Tak je wyjaśnia:',
  'report.text.no-signs': 'Coś mnie w tym niepokoi.',
  'report.text.harms': 'Takie sygnały mogą wskazywać na coś takiego: {harms}.',
  'report.text.please':
    'Proszę to sprawdzić. Mogę się mylić i nikogo nie oskarżam. Jeśli ktoś może być w niebezpieczeństwie, proszę zachować to, co Państwo mają, i powiadomić policję.',
  'report.text.thanks': 'Dziękuję.',

  'report.site.title': 'Zgłoś w serwisie {site}',
  'report.site.title.unknown': 'Zgłoś w serwisie',
  'report.way.button-on-ad':
    'Na stronie oferty poszukaj flagi, trzech kropek albo słowa „Zgłoś”. Często jest u góry albo na samym końcu.',
  'report.way.menu-of-post': 'Naciśnij trzy kropki obok wpisu, potem „Zgłoś”.',
  'report.way.menu-of-profile': 'Otwórz profil, naciśnij trzy kropki albo flagę, potem „Zgłoś”.',
  'report.way.menu-of-chat': 'Otwórz czat, naciśnij jego nazwę albo trzy kropki u góry, potem „Zgłoś”.',
  'report.way.unknown':
    'Poszukaj „Zgłoś”, flagi albo trzech kropek przy ofercie. Jeśli ich nie ma, poszukaj „Kontakt” albo „Pomoc” na końcu strony.',
  'report.way.choose': 'Serwis pyta, o co chodzi. Wybierz to, co najbliższe. Nie musisz mieć pewności.',
  'report.way.form': 'Otwórz formularz {site}',
  'report.way.guide': 'Jak {site} wyjaśnia zgłaszanie',
  'report.way.form.note': 'Otworzy się sam serwis. Być może trzeba się zalogować.',
  'report.way.checked': 'Sprawdzono {date}. Serwisy się zmieniają, więc może to wyglądać inaczej.',
  'report.way.then':
    'Serwis decyduje, co zrobi. Może to trwać kilka dni i możesz nie dostać odpowiedzi. Możesz też powiedzieć urzędowi.',

  'report.offices.title': 'Miejsca, które przyjmują zgłoszenia',
  'report.offices.intro':
    'Mogą działać, gdy serwis nic nie robi. Możesz najpierw zapytać, co się dzieje ze zgłoszeniem.',
  'report.channel.exploitation': 'Gdy ktoś może wykorzystywać lub kontrolować ludzi',
  'report.channel.police': 'Policja, gdy to nie jest nagły wypadek',
  'report.channel.labour': 'Inspekcja pracy',
  'report.channel.child-images': 'Zdjęcia i wiadomości, które krzywdzą dzieci',
  'report.channel.removal': 'Usuwanie prywatnych zdjęć',
  'report.channel.online-crime': 'Oszustwa, groźby i inne przestępstwa w internecie',
  'report.note.int-takeitdown': 'Do zdjęć sprzed 18. roku życia.',
  'report.note.int-stopncii': 'Do zdjęć, na których masz 18 lat lub więcej.',
  'report.note.int-inhope': 'Prowadzi do miejsca w twoim kraju.',
  'report.note.gb-report-fraud': 'Dla Anglii, Walii i Irlandii Północnej.',
  'report.offices.none':
    '{country}: nie znamy miejsca, które przyjmuje takie zgłoszenia w internecie lub przez telefon. Może je przyjąć każdy komisariat policji. Możesz kogoś ze sobą zabrać.',
  'report.offices.nearest': 'Ci ludzie mogą powiedzieć, dokąd iść ze zgłoszeniem, albo zrobić je razem z tobą.',
  'report.offices.emergency':
    'Ktoś jest teraz w niebezpieczeństwie? Zadzwoń pod numer {number}. Ten numer jest tylko do nagłych wypadków.',
  'report.offices.emergency.unknown':
    'Ktoś jest teraz w niebezpieczeństwie? Zadzwoń pod numer alarmowy kraju, w którym jesteś.',
  'report.flaggers.title': 'Zaufane podmioty sygnalizujące w Unii Europejskiej',
  'report.flaggers.text':
    'Serwisy muszą najpierw sprawdzić to, co zgłaszają te grupy. Niektóre przyjmują zgłoszenia od każdego. Listę ma Komisja Europejska.',
  'report.flaggers.link': 'Lista zaufanych podmiotów sygnalizujących',

  'report.without':
    'Nie można teraz pokazać tych miejsc. Nadal możesz zgłosić ofertę w serwisie albo pójść na komisariat policji.',

  'report.talk.title': 'Masz wątpliwości?',
  'report.talk.text': 'Możesz o tym z kimś porozmawiać przed zgłoszeniem albo zamiast niego.',
  'report.talk.link': 'Porozmawiaj z kimś',
  'report.from-help': 'Zgłoś tę ofertę',
};

export default reporting;
