/** Words of the reader's choices: easy words, the mode for young people, discreet mode and the lock. Placeholders: `{neutral}`, `{name}`, `{seconds}`. */
export const choices: Readonly<Record<string, string>> = {
  // Our name: the same in every language.
  name: 'Second Look',

  'options.choices': 'Jak mówi i jak wygląda',
  'options.easy': 'Łatwe słowa',
  'options.easy.text': 'Wyjaśnienia są w krótkich zdaniach. Trudne słowa są objaśnione.',
  'options.teen': 'Mam od 13 do 17 lat',
  'options.teen.text':
    'Mówi do ciebie prościej, uważniej patrzy na oferty dla młodych i najpierw pokazuje pomoc dla młodych. Nikt się o tym nie dowie.',
  'options.discreet': 'Tryb dyskretny',
  'options.discreet.text':
    'Przycisk na pasku narzędzi staje się zwykłą kropką o nazwie „{neutral}”, bez liczby. Znaki na stronach są małe i szare. Pozycje w menu prawego przycisku myszy znikają.',
  'options.discreet.limit':
    'Lista rozszerzeń w przeglądarce nadal pokazuje nazwę {name}. Żadne rozszerzenie nie może tego zmienić. Historia przeglądarki nadal zachowuje adresy naszych stron.',

  // The neutral name of the button, of our pages and of our small window: a word any note-taking program could have.
  'discreet.name': 'Notatki',
  'discreet.mark.caution': 'Notatka',
  'discreet.mark.danger': 'Notatka do przeczytania',

  // This line is shown to everyone who opens the small window, as long as there is a lock.
  'lock.line': 'Ustawienia tego rozszerzenia są zablokowane.',
  'lock.title': 'Blokada ustawień',
  'lock.text.needs':
    'Przy blokadzie hasło jest potrzebne, żeby wyłączyć serwis albo tryb dla 13–17 lat, odłożyć ofertę na stałe i usunąć blokadę.',
  'lock.text.free': 'Pomoc, „Szybko opuść tę stronę”, „Sprawdź tekst”, język i kraj nigdy nie są zablokowane.',
  'lock.text.visible':
    'Każdy, kto używa tej przeglądarki, widzi, że jest blokada: zawsze mówi o tym okno otwierane z paska narzędzi.',
  'lock.text.keeps': 'Blokada nigdy nie pokazuje, co czytano. Niczego nie zapisuje.',
  'lock.text.forgotten':
    'Zapomnianego hasła nikt nie może odzyskać. Usuń rozszerzenie i zainstaluj je od nowa: blokady już nie będzie, ale twoich wyborów też nie.',
  'lock.text.family': 'Jak o tym rozmawiać w rodzinie',
  'lock.passphrase': 'Hasło',
  'lock.passphrase.again': 'To samo hasło jeszcze raz',
  'lock.passphrase.note': 'Co najmniej 6 znaków. Trzy lub cztery słowa po kolei łatwo zapamiętać.',
  'lock.set': 'Ustaw blokadę',
  'lock.too-short': 'Podaj co najmniej 6 znaków.',
  'lock.not-same': 'Hasła nie są takie same. Wpisz je jeszcze raz.',
  'lock.open': 'Odblokuj',
  'lock.is-open': 'Ustawienia są odblokowane na dziesięć minut.',
  'lock.close': 'Zablokuj teraz',
  'lock.remove': 'Usuń blokadę',
  'lock.removed': 'Blokady już nie ma.',
  'lock.wrong':
    '{seconds, plural, one {To nie to hasło. Możesz spróbować ponownie za # sekundę.} few {To nie to hasło. Możesz spróbować ponownie za # sekundy.} many {To nie to hasło. Możesz spróbować ponownie za # sekund.} other {To nie to hasło. Możesz spróbować ponownie za # sekundy.}}',
  'lock.wait':
    '{seconds, plural, one {Poczekaj # sekundę i spróbuj ponownie.} few {Poczekaj # sekundy i spróbuj ponownie.} many {Poczekaj # sekund i spróbuj ponownie.} other {Poczekaj # sekundy i spróbuj ponownie.}}',
  'lock.refused': 'Jest blokada. Najpierw wpisz hasło.',
  'lock.refused.site':
    'Ustawienia są zablokowane, więc ten serwis zostaje włączony. Kto ustawił blokadę, może ją otworzyć w ustawieniach.',
  'lock.done.not-a-problem':
    'Twoja decyzja: ta oferta nie jest problemem. Nie będzie oznaczana, dopóki nie zamkniesz przeglądarki. Jest blokada, więc nie można odłożyć oferty na stałe.',
};
