import type { Catalogue } from '@/lib/domain/catalogue';

/** Słowa części notatnika, która mówi, co zapamiętano o kontakcie. */
const words: Catalogue = {
  'look-up.title': 'Czy ten kontakt już się pojawił?',
  'look-up.intro':
    'Wpisz numer telefonu, adres e-mail, nazwę użytkownika albo stronę. Sposób zapisu nie ma znaczenia. Odpowiedź pochodzi tylko z tego urządzenia.',
  'look-up.label': 'Telefon, e-mail, nazwa użytkownika albo strona',
  'look-up.submit': 'Sprawdź',
  'look-up.working': 'Trwa szukanie',
  'look-up.empty': 'Najpierw wpisz kontakt.',
  'look-up.no-contact':
    'Nie ma tu kontaktu, który umiemy odczytać. Sprawdź numer albo adres. Dodaj kod kraju, na przykład +48.',
  'look-up.failed': 'To się nie udało. Spróbuj ponownie za chwilę.',
  'look-up.closed': 'To, co zapamiętano, jest teraz zamknięte. Otwórz blokadę i spróbuj ponownie.',
  'look-up.never': 'Nie ma go w żadnej ofercie otwartej tutaj. To nie znaczy, że jest bezpiecznie.',
  'look-up.seen':
    '{count, plural, one {Widziany w # ofercie.} few {Widziany w # ofertach.} many {Widziany w # ofertach.} other {Widziany w # oferty.}}',
  'look-up.most': 'Widziany w {count} ofertach lub więcej.',
  'look-up.names':
    '{count, plural, one {Pod # nazwą.} few {Pod # różnymi nazwami.} many {Pod # różnymi nazwami.} other {Pod # nazwy.}}',
  'look-up.places':
    '{count, plural, one {W # miejscu.} few {W # różnych miejscach.} many {W # różnych miejscach.} other {W # miejsca.}}',
  'look-up.jobs':
    '{count, plural, one {Do # pracy.} few {Do # różnych prac.} many {Do # różnych prac.} other {Do # pracy.}}',
  'look-up.marked': 'Przynajmniej jedna z tych ofert miała niepokojące znaki.',
  'look-up.sites': 'Gdzie widziany: {sites}.',
  'look-up.one-day': 'Widziany: {first}.',
  'look-up.days': 'Pierwszy raz: {first}. Ostatni raz: {last}.',
  'look-up.chance': 'Jeden numer w wielu ofertach może należeć do agencji. Zapytaj, kim są i kto jest pracodawcą.',
};

export default words;
