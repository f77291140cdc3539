import type { Catalogue } from '@/lib/domain/catalogue';

/** Słowa do czytania tekstu na obrazku. */
const pictureText: Catalogue = {
  'picture-text.title': 'Odczytaj z obrazka',
  'picture-text.intro': 'Zdjęcie ulotki albo obrazek z czatem lub ogłoszeniem: mogę poszukać w nim słów.',
  'picture-text.stays': 'Obrazek zostaje na tym urządzeniu. Nie jest wysyłany ani przechowywany.',
  'picture-text.language': 'Język słów na obrazku',
  'picture-text.also': 'Drugi język na obrazku',
  'picture-text.also.none': 'Nie ma drugiego języka',
  'picture-text.choose': 'Wybierz obrazek',
  'picture-text.choose-other': 'Wybierz inny obrazek',
  'picture-text.drop': 'Możesz też wkleić obrazek na tej stronie albo upuścić go tutaj.',
  'picture-text.chosen': 'Wybrany obrazek',
  'picture-text.reading': 'Czytam. To może potrwać minutę.',
  'picture-text.percent': 'Odczytano {percent} %.',
  'picture-text.stop': 'Zatrzymaj',
  'picture-text.stopped': 'Czytanie zatrzymane. Nie odczytano żadnych słów.',
  'picture-text.again': 'Odczytaj jeszcze raz',
  'picture-text.remove': 'Usuń obrazek',

  'picture-text.filled': 'Słowa są już w polu. Przeczytaj je i porównaj z obrazkiem.',
  'picture-text.found': 'Słowa na obrazku',
  'picture-text.read-over': 'Litery i cyfry mogą być błędne. Przeczytaj je. Możesz je zmienić.',
  'picture-text.unsure': 'Ten obrazek trudno odczytać. Wiele liter może być błędnych. Czy język jest dobry?',
  'picture-text.check': 'Sprawdź ten tekst',

  'picture-text.not-a-picture': 'Nie mogę otworzyć tego jako obrazka. Wybierz plik PNG, JPEG lub WebP.',
  'picture-text.several': 'Wybieraj po jednym obrazku.',
  'picture-text.too-large': 'Ten obrazek jest dla mnie za duży. Wytnij część ze słowami i ją wybierz.',
  'picture-text.too-small': 'Ten obrazek jest za mały do odczytania. Spróbuj z większym albo zrobionym z bliska.',
  'picture-text.nothing': 'Nie ma słów, które umiem odczytać. Czy język jest dobry? Możesz też wpisać słowa.',
  'picture-text.no-data': 'Nie mogę tu czytać w tym języku: brakuje mi części. Może pomóc ponowna instalacja.',
  'picture-text.no-memory': 'Brakuje na to pamięci. Zamknij kilka kart albo wytnij część ze słowami.',
  'picture-text.failed': 'To się nie udało. Twój obrazek nadal tu jest. Spróbuj jeszcze raz.',
};

export default pictureText;
