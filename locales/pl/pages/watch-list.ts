import type { Catalogue } from '@/lib/domain/catalogue';

const words: Catalogue = {
  'watch.title': 'Lista do obserwowania',
  'watch.intro':
    'Wpisz słowa, numer telefonu, e-mail, nazwę użytkownika lub adres strony. Jeśli pojawi się w ofercie na stronie, którą otwierasz, powie ci o tym małe okno na pasku.',

  'watch.how.title': 'Jak to działa',
  'watch.how.pages':
    'Patrzy tylko na oferty na stronach, które otwierasz. Jeśli strona jest już otwarta, wczytaj ją ponownie.',
  'watch.how.pictures':
    'Obrazy są porównywane tylko wtedy, gdy naciśniesz: gdy zapytasz „Czy to już było?” albo dodasz zdjęcie do oferty. Na stronach nikt ich nie szuka.',
  'watch.how.nobody': 'Nikt się nie dowie. Nic nie jest wysyłane. Strona o tym nie wie.',
  'watch.how.spelling': 'Rozpoznaje słowa także wtedy, gdy są napisane inaczej, ze znakami lub odstępami w środku.',
  'watch.how.ends': 'Każdy wpis kończy się sam po 30 dniach. Możesz go przedłużyć.',
  'watch.how.locked': 'Gdy twój notatnik jest zablokowany, nie patrzy.',

  'watch.label': 'Czego ma szukać',
  'watch.note': 'Od 2 do 200 znaków. Dobre będzie kilka słów z oferty albo numer, który ktoś ci dał.',
  'watch.add': 'Dodaj do listy',
  'watch.pictures': 'Dodaj obraz do listy',
  'watch.added': 'Jest na liście do: {date}.',
  'watch.known': 'To już było na liście. Zostaje na niej do: {date}.',
  'watch.too-short': 'Wpisz co najmniej 2 litery lub cyfry.',
  'watch.too-long': 'To za długie. Wpisz najwyżej 200 znaków.',
  'watch.full': 'Lista jest pełna. Mieści {most} wpisów. Najpierw usuń jeden.',
  'watch.failed': 'To się nie udało. Nic się nie zmieniło. Naciśnij jeszcze raz.',

  'watch.list': 'Na twojej liście',
  'watch.count': '{count, plural, one {# wpis} few {# wpisy} many {# wpisów} other {# wpisu}}',
  'watch.kind.words': 'Słowa',
  'watch.kind.contact': 'Kontakt',
  'watch.kind.picture': 'Obraz',
  'watch.since': 'Od: {date}',
  'watch.until': 'Do: {date}',
  'watch.renew': '30 dni dłużej',
  'watch.renewed': 'Zostaje na liście do: {date}.',
  'watch.remove': 'Usuń',
  'watch.removed': 'Nie ma tego już na liście.',
  'watch.empty': 'Twoja lista jest pusta.',
  'watch.empty.text': 'Nie musisz jej mieć. Może pomóc, gdy ktoś ciągle wraca pod innym imieniem.',
};

export default words;
