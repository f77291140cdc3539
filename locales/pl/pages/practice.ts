import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of the practice board. Its offers, chats and profiles stand in `locales/<language>/practice.ts`. */
const words: Catalogue = {
  'practice.title': 'Poćwicz drugie spojrzenie',
  'practice.intro': 'Czytasz zmyślone oferty, czaty i profile, po kolei. Wybierasz, a potem widzisz dlaczego.',
  'practice.note': 'Wszyscy ludzie i firmy tutaj są zmyśleni. Twoje wybory nie są zapisywane ani wysyłane.',
  'practice.language': 'Język przykładów',
  'practice.forms': 'Co chcesz zobaczyć?',
  'practice.forms.all': 'Wszystko',
  'practice.forms.offer': 'Oferty',
  'practice.forms.chat': 'Czaty',
  'practice.forms.profile': 'Profile',
  'practice.group': 'Pokaż grupie',
  'practice.group.text': 'Większe litery, na ekran, na który patrzy wiele osób.',
  'practice.begin': 'Zacznij',

  'practice.step': 'Krok {step} z {last}',
  'practice.invented.offer': 'Zmyślona oferta',
  'practice.invented.chat': 'Zmyślony czat',
  'practice.invented.profile': 'Zmyślony profil',
  'practice.you': 'Ty',
  'practice.question': 'Co o tym myślisz?',
  'practice.look': 'Tu spojrzę jeszcze raz',
  'practice.ordinary': 'Dla mnie to zwyczajne',
  'practice.stop': 'Skończ tutaj',

  'practice.risky': 'Tu warto spojrzeć jeszcze raz',
  'practice.risky.look': 'Zatrzymujesz się, żeby popatrzeć. To najbardziej przydatna rzecz, jaką możesz zrobić.',
  'practice.risky.ordinary': 'Wielu ludzi by to przeoczyło.',
  'practice.harmless': 'To jest zwyczajne',
  'practice.harmless.look': 'Uważne spojrzenie nic nie kosztuje. Zawsze możesz najpierw zapytać.',
  'practice.harmless.ordinary': 'Bierzesz to takim, jakie jest.',
  'practice.words': 'Te słowa zwracają uwagę',

  'practice.end': 'To był ostatni przykład',
  'practice.end.early': 'Koniec w tym miejscu',
  'practice.end.looked':
    '{count, plural, =0 {Nie ma jeszcze żadnej twojej odpowiedzi.} one {Za tobą jeden przykład.} few {Za tobą # przykłady.} many {Za tobą # przykładów.} other {Za tobą # przykładu.}}',
  'practice.end.again': 'Do tych warto wrócić jeszcze raz:',
  'practice.end.none': 'Do żadnego nie musisz wracać. W prawdziwym życiu daj sobie czas przy każdej ofercie.',
  'practice.end.look': 'Obejrzyj jeszcze raz',
  'practice.end.back': 'Wróć do listy',
  'practice.end.anew': 'Zacznij od nowa',
  'practice.more': 'Co możesz zrobić dalej',
  'practice.more.learn': 'Dowiedz się, jak działają takie oferty',
  'practice.more.self-check': 'Sprawdź coś swojego, krok po kroku',
  'practice.more.help': 'Porozmawiaj z kimś',
};

export default words;
