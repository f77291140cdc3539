import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of the page for families, to be read together. Placeholders: `{line}` is the sentence of `lock.line`. */
const family: Catalogue = {
  'family.title': 'Do wspólnego czytania',
  'family.intro':
    'Dla rodziców i młodych, obok siebie. To zajmie pięć minut. Ta strona o nic nie pyta i niczego nie zapisuje.',

  'family.sees.title': 'Co widzi to rozszerzenie',
  'family.sees.1': 'Oferty i wiadomości na ekranie, i to tylko w serwisach, które włączono.',
  'family.sees.2': 'Szuka słów, którymi często wciąga się ludzi w pułapki, i stawia przy nich mały znak.',
  'family.sees.3': 'Robi to na tym urządzeniu. Nic nie jest nigdzie wysyłane.',

  'family.never.title': 'Czego nigdy nikomu nie pokazuje',
  'family.never.1': 'Rodzic nigdy nie widzi, co młoda osoba czyta lub pisze. Nie ma na to strony ani raportu.',
  'family.never.2':
    'Nie prowadzi listy stron ani wiadomości. To, co jego okno pokazuje o stronie, znika, gdy się ją zamknie.',
  'family.never.3': 'Do nikogo nie pisze: ani do rodziców, ani do szkoły, ani do policji.',

  'family.lock.title': 'Blokada',
  'family.lock.1':
    'Rodzic może zablokować ustawienia. Wtedy potrzebne jest hasło, żeby wyłączyć serwis albo tryb dla 13–17 lat.',
  'family.lock.2': 'Blokada nigdy nie jest tajna. Dopóki jest, w oknie otwieranym z paska narzędzi widać: „{line}”',
  'family.lock.3': 'Pomoc, „Szybko opuść tę stronę”, „Sprawdź tekst” i język nigdy nie są zablokowane.',
  'family.lock.4': 'Blokada nie pokazuje nic z tego, co czytano. Nie zapisuje, kto próbował ją otworzyć.',
  'family.lock.5':
    'Znika po podaniu hasła. Jeśli hasło przepadło, trzeba usunąć rozszerzenie i zainstalować je od nowa. Wtedy blokady już nie ma.',
  'family.lock.6': 'Zdecydujcie o niej razem. Zasada, na którą zgodziły się obie strony, trwa dłużej.',
  'family.lock.link': 'Otwórz ustawienia',

  'family.start.title': 'Osiem sposobów, żeby zacząć',
  'family.start.intro':
    'Spacer albo droga do domu to dobry czas. Zadaj jedno pytanie i poczekaj. Nie musicie dziś dojść do końca.',
  'family.start.8.title': 'Od 8 do 12 lat',
  'family.start.8.1': 'Czy w grze pisze do ciebie czasem ktoś nieznajomy? Co chce o tobie wiedzieć?',
  'family.start.8.2': 'Jeśli ktoś da ci w grze monety albo prezent, czego może chcieć w zamian?',
  'family.start.8.3':
    'Niespodzianka na urodziny to dobra tajemnica. Jakich tajemnic dziecko nigdy nie powinno trzymać tylko dla siebie?',
  'family.start.13.title': 'Od 13 do 15 lat',
  'family.start.13.1': 'Jak sprawdzić, czy ktoś w sieci naprawdę ma tyle lat, ile mówi?',
  'family.start.13.2': 'Gdyby ktoś w sieci na ciebie naciskał, komu powiesz o tym najpierw? To nie muszę być ja.',
  'family.start.13.3': 'Trafiasz na wpisy o szybkich pieniądzach? Jak myślisz, o co w nich chodzi?',
  'family.start.16.title': '16 i 17 lat',
  'family.start.16.1': 'Jeśli znajdziesz letnią pracę daleko stąd, co chcesz wiedzieć przed wyjazdem?',
  'family.start.16.2':
    'Ktoś jest bardzo miły, daje ci prezenty, a potem potrzebuje przysługi. Jak odmówisz i kto mógłby ci pomóc?',

  'family.told.title': 'Gdy młoda osoba coś ci powie',
  'family.told.1': 'Wysłuchaj do końca. Potem powiedz: „Dziękuję, że mi to mówisz. To nie twoja wina”.',
  'family.told.2': 'Nie obwiniaj. Nie pytaj: „Po co ci to było?”. Wstyd sprawia, że ludzie milkną.',
  'family.told.3':
    'Nie zabieraj telefonu. Jest potrzebny, żeby znaleźć pomoc, a zabranie go wygląda jak kara za szczerość.',
  'family.told.4':
    'Zachowaj dowody: imiona, numery, daty, zrzuty ekranu. Niczego nie kasuj. Jeśli są tam prywatne zdjęcia osoby poniżej 18 lat, nie kopiuj ich i nie przekazuj dalej. Najpierw zapytaj na linii pomocy.',
  'family.told.5': 'Nie pisz do drugiej osoby i nie płać.',
  'family.told.6': 'Zadzwońcie razem na linię pomocy. Rozmawiają tam też z rodzicami.',

  'family.young.title': 'Jeśli to ty jesteś młodą osobą',
  'family.young.text':
    'Możesz samodzielnie porozmawiać z linią dla młodych. Nie potrzebujesz niczyjej zgody. Blokada w tym nie przeszkadza.',

  'family.more.title': 'Co dalej',
  'family.more.practice': 'Poćwicz na zmyślonych ofertach',
  'family.more.learn': 'Przeczytaj o ofertach dla młodych',
  'family.more.help': 'Ludzie, z którymi możesz porozmawiać',
};

export default family;
