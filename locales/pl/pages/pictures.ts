import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of the page that knows pictures again. See the English file. */
const pictures: Catalogue = {
  'pictures.title': 'Czy ten obraz już był?',
  'pictures.intro':
    'To samo zdjęcie może wrócić pod inną nazwą. Wybierz obraz i zapytaj, czy jest wśród tych zapamiętanych.',
  'pictures.how':
    'Szukamy tych samych punktów na obrazie: krawędzi, rogów, wzorów. Nie znamy twarzy i nie wiemy, kto to jest. Nic nie jest wysyłane.',

  'pictures.choose.title': 'Wybierz obraz',
  'pictures.choose.page': 'To było na twoim ekranie. Naciśnij obraz albo narysuj ramkę wokół tego, co chcesz.',
  'pictures.choose.none':
    'Obraz jest na stronie? Otwórz ją. Naciśnij nasz przycisk u góry przeglądarki. Potem naciśnij „Obrazy na tej stronie”.',
  'pictures.choose.refused':
    'Przeglądarka nie pozwoliła nam zobaczyć tej strony. Możesz wybrać obraz z pliku albo skopiować go i wkleić tutaj.',
  'pictures.view': 'Co było na twoim ekranie',
  'pictures.found': 'Obraz {number}',
  'pictures.found.count':
    '{count, plural, =0 {Nie znaleziono obrazu. Możesz narysować ramkę.} one {Znaleziono # obraz.} few {Znaleziono # obrazy.} many {Znaleziono # obrazów.} other {Znaleziono # obrazu.}}',
  'pictures.frame': 'Wybierz ramkę liczbami',
  'pictures.frame.left': 'Od lewej krawędzi',
  'pictures.frame.top': 'Od góry',
  'pictures.frame.width': 'Szerokość',
  'pictures.frame.height': 'Wysokość',
  'pictures.frame.note': 'W setnych częściach: 50 to połowa.',
  'pictures.frame.use': 'Użyj tej ramki',
  'pictures.file': 'Wybierz plik',
  'pictures.paste': 'Albo skopiuj obraz i wklej go tutaj.',
  'pictures.bad.file': 'Tego pliku nie da się pokazać jako obrazu. Wybierz zdjęcie lub zrzut ekranu (JPEG, PNG, WebP).',
  'pictures.bad.small': 'Ten kawałek jest za mały, żeby go rozpoznać. Wybierz większy.',
  'pictures.bad.plain': 'Na tym obrazie jest za mało, żeby go rozpoznać. Wybierz taki, na którym widać więcej.',
  'pictures.bad.paste': 'We wklejonej treści nie było obrazu. Skopiuj sam obraz i wklej jeszcze raz.',

  'pictures.chosen.title': 'Wybrany obraz',
  'pictures.ask': 'Czy to już było?',
  'pictures.working': 'Szukamy',
  'pictures.answer.same': 'Tak. To ten sam obraz co „{name}”, zapamiętany {date}.',
  'pictures.answer.changed':
    'Tak. To obraz „{name}”, zapamiętany {date}, ale zmieniony: przycięty, obrócony, pokolorowany lub z napisem.',
  'pictures.answer.background': 'Wygląda na to samo miejsce co „{name}”, zapamiętany {date}, z czymś innym z przodu.',
  'pictures.answer.none': 'Nie ma go wśród zapamiętanych obrazów. Nic więcej to nie znaczy.',
  'pictures.answer.empty': 'Nie ma jeszcze żadnego zapamiętanego obrazu, więc nie ma z czym porównać.',
  'pictures.answer.note': 'To może być pomyłka. Obraz może wrócić z dobrego powodu: możesz o to zapytać.',

  'pictures.remember': 'Zapamiętaj ten obraz',
  'pictures.name': 'Krótka nazwa, żeby łatwo go poznać',
  'pictures.name.empty': 'Najpierw napisz krótką nazwę.',
  'pictures.remembered': '„{name}” jest zapamiętany na tym urządzeniu.',
  'pictures.watch': 'Obserwuj ten obraz',
  'pictures.watch.note':
    'Będzie na twojej liście do obserwowania przez 30 dni. Obrazy są porównywane tylko wtedy, gdy naciśniesz: gdy zapytasz tutaj albo dodasz zdjęcie do oferty. Na stronach nikt ich nie szuka.',
  'pictures.full': 'Masz {most} obrazów. Zapomnij jeden, zanim dodasz następny.',
  'pictures.locked': 'To, co zapamiętane, jest teraz zamknięte. Najpierw otwórz blokadę, potem naciśnij jeszcze raz.',
  'pictures.failed': 'Nie udało się. Nic nie zginęło. Naciśnij jeszcze raz.',

  'pictures.list.title': 'Zapamiętane obrazy',
  'pictures.list.count':
    '{count, plural, =0 {Jeszcze żadnego.} one {# obraz.} few {# obrazy.} many {# obrazów.} other {# obrazu.}}',
  'pictures.list.note':
    'Mała kopia każdego leży zamknięta na tym urządzeniu, dopóki go nie zapomnisz. Nie zachowuj prywatnego zdjęcia osoby poniżej 18 lat.',
  'pictures.since': 'Od {date}',
  'pictures.forget': 'Zapomnij „{name}”',
  'pictures.forget.short': 'Zapomnij',
  'pictures.forgotten': '„{name}” jest zapomniany.',
};

export default pictures;
