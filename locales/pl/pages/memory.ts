import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of every page of memory, and of the page that shows what is remembered. */
const words: Catalogue = {
  'memory.nav': 'Co zachowano',
  'memory.nav.notebook': 'Notatnik',
  'memory.nav.watch-list': 'Lista do obserwowania',
  'memory.nav.pictures': 'Obrazy',
  'memory.nav.memory': 'Co jest pamiętane',

  'memory.banner.locked': 'To, co masz zachowane, jest zamknięte.',
  'memory.banner.locked.text':
    'Wpisz hasło, żeby to zobaczyć. Do tego czasu nic nowego nie jest zapamiętywane i nic z tego, co było widziane, nie jest rozpoznawane.',
  'memory.banner.erasing': 'Trwa usuwanie. Zostaw przeglądarkę otwartą, aż się skończy.',
  'memory.banner.fleeting': 'To, co teraz zachowasz, zniknie po zamknięciu przeglądarki.',
  'memory.banner.refused': 'Przeglądarka nie pozwala nam tu nic zapisać. Tak bywa w oknach prywatnych.',
  'memory.banner.damaged':
    'Tego, co było zachowane wcześniej, nie da się teraz otworzyć. Niczego nie zmieniliśmy ani nie usunęliśmy.',
  'memory.banner.newer':
    'To, co było zachowane wcześniej, jest z nowszej wersji tego rozszerzenia. Niczego nie zmieniliśmy. Zaktualizuj rozszerzenie, żeby znów to zobaczyć.',
  'memory.banner.blocked':
    'Inne otwarte okno jeszcze używa tego, co masz zachowane. Zamknij inne okna i spróbuj ponownie.',
  'memory.banner.full':
    'Na tym urządzeniu nie ma już miejsca. Nic więcej nie da się zachować, dopóki nie będzie miejsca.',
  'memory.banner.export': 'Jeśli coś jest dla ciebie ważne, zapisz to jako plik z notatnika.',
  'memory.banner.retry': 'Spróbuj ponownie',

  'memory.title': 'Co jest pamiętane',
  'memory.intro':
    'To wszystko jest tylko na tym urządzeniu. Nikt inny tego nie dostaje. Możesz to usunąć w każdej chwili.',

  'memory.now.title': 'W tej chwili',
  'memory.now.locked': 'Ile tego jest, widać po odblokowaniu.',
  'memory.now.contacts':
    '{count, plural, =0 {Żaden numer ani inny kontakt nie jest pamiętany.} one {Pamiętany jest # kontakt jako krótki kod. Nie da się z niego odczytać numeru ani imienia.} few {Pamiętane są # kontakty jako krótkie kody. Nie da się z nich odczytać numeru ani imienia.} many {Pamiętanych jest # kontaktów jako krótkie kody. Nie da się z nich odczytać numeru ani imienia.} other {Pamiętane jest # kontaktu jako krótkie kody. Nie da się z nich odczytać numeru ani imienia.}}',
  'memory.now.texts':
    '{count, plural, =0 {Żaden tekst oferty nie jest pamiętany.} one {Pamiętany jest # tekst oferty jako krótki kod.} few {Pamiętane są # teksty ofert jako krótkie kody.} many {Pamiętanych jest # tekstów ofert jako krótkie kody.} other {Pamiętane jest # tekstu ofert jako krótkie kody.}}',
  'memory.now.evidence':
    '{count, plural, =0 {W twoim notatniku nie ma ofert.} one {W twoim notatniku jest # oferta.} few {W twoim notatniku są # oferty.} many {W twoim notatniku jest # ofert.} other {W twoim notatniku jest # oferty.}}',
  'memory.now.pictures':
    '{count, plural, =0 {Nie ma zachowanych obrazów.} one {Zachowany jest # obraz.} few {Zachowane są # obrazy.} many {Zachowanych jest # obrazów.} other {Zachowane jest # obrazu.}}',
  'memory.now.watched':
    '{count, plural, =0 {Twoja lista do obserwowania jest pusta.} one {Na twojej liście do obserwowania jest # wpis.} few {Na twojej liście do obserwowania są # wpisy.} many {Na twojej liście do obserwowania jest # wpisów.} other {Na twojej liście do obserwowania jest # wpisu.}}',
  'memory.now.oldest': 'Najstarsze było ostatnio widziane {date}.',

  'memory.seen.title': 'Widziane wcześniej',
  'memory.seen': 'Pamiętaj, co było widziane',
  'memory.seen.text':
    'Kontakty i teksty ofert, które otwierasz, są pamiętane jako krótkie kody. Wtedy można ci powiedzieć: ten numer był w innej ofercie, pod innym imieniem.',
  'memory.seen.private': 'W oknach prywatnych nic nie jest pamiętane.',
  'memory.seen.off':
    'Jeśli to wyłączysz, nic nowego nie będzie pamiętane. To, co już jest, zostaje do swojego dnia albo aż to usuniesz.',
  'memory.messages': 'Także w wiadomościach i na portalach randkowych',
  'memory.messages.text': 'Tam ludzie piszą do ciebie prywatnie. Dlatego to jest wyłączone, dopóki tego nie włączysz.',
  'memory.days': 'Zapomnij po',
  'memory.days.choice': '{days, plural, one {# dniu} few {# dniach} many {# dniach} other {# dnia}}',
  'memory.days.text':
    'Co przez ten czas nie było znów widziane, samo jest zapominane. Notatnik i obrazy zostają, aż je usuniesz.',

  'memory.lock.title': 'Hasło do tego, co masz zachowane',
  'memory.lock.none':
    'Nie ma hasła. Wszystko jest zapisane szyfrem, ale klucz leży obok. Kto używa tego urządzenia, może otworzyć twój notatnik. Kto skopiuje dysk, może go przeczytać.',
  'memory.lock.helps': 'Z hasłem nikt tego nie otworzy bez tych słów. Nawet z kopii dysku.',
  'memory.lock.new-key':
    'Gdy je ustawisz, wszystko, co masz zachowane, dostaje nowy klucz. Krótkie kody kontaktów i tekstów widzianych dotąd są zapominane. Notatnik, obrazy i lista do obserwowania zostają.',
  'memory.lock.old-key':
    'Stary klucz jest usuwany od razu, ale przeglądarka może przez jakiś czas mieć jego ślady na dysku. To, co zachowasz od teraz, nigdy nie miało tego klucza.',
  'memory.lock.forgotten':
    'Jeśli zapomnisz hasła, nikt go nie odzyska, my też nie. Wtedy możesz tylko usunąć wszystko.',
  'memory.lock.other': 'To nie jest blokada ustawień. Wybierz inne słowa.',
  'memory.lock.set': 'Ustaw hasło',
  'memory.lock.change': 'Zmień hasło',
  'memory.lock.is-set': 'Hasło jest ustawione. Teraz jest odblokowane.',
  'memory.lock.now': 'Zablokuj teraz',
  'memory.lock.remove': 'Usuń hasło',
  'memory.lock.set.done': 'Hasło jest ustawione.',
  'memory.lock.removed': 'Nie ma już hasła.',
  'memory.lock.busy': 'Poczekaj. Wszystko dostaje nowy klucz.',
  'memory.lock.not-now': 'Teraz nie jest to możliwe, bo nic nie da się zapisać na stałe.',
  'memory.minutes': 'Zablokuj samo po',
  'memory.minutes.choice': '{minutes, plural, one {# minucie} few {# minutach} many {# minutach} other {# minuty}}',
  'memory.minutes.text':
    'Czas zaczyna się od nowa za każdym razem, gdy używasz strony tego rozszerzenia. Po zamknięciu przeglądarki też jest zablokowane.',

  'memory.erase.title': 'Usuń',
  'memory.erase.text': 'Tego, co usunięte, nie da się przywrócić. My też nie możemy.',
  'memory.erase.site': 'Wszystko z jednej strony',
  'memory.erase.site.choose': 'Wybierz stronę',
  'memory.erase.site.do': 'Usuń to, co jest z tej strony',
  'memory.erase.site.sure': 'Usunąć wszystko z {site}? Oferty stamtąd w twoim notatniku też znikną, razem z obrazami.',
  'memory.erase.site.locked': 'Żeby usunąć jedną stronę, najpierw odblokuj. Wszystko możesz usunąć zawsze.',
  'memory.erase.all': 'Wszystko',
  'memory.erase.all.do': 'Usuń wszystko',
  'memory.erase.all.sure':
    'Usunąć wszystko? Notatnik, wszystkie obrazy, listę do obserwowania, wszystko, co było widziane, i hasło. Ustawienia zostają.',
  'memory.erase.yes': 'Tak, usuń',
  'memory.erase.no': 'Nie, zostaw',
  'memory.erase.done':
    '{count, plural, =0 {Nie było czego usuwać.} one {Usunięto: # rzecz.} few {Usunięto: # rzeczy.} many {Usunięto: # rzeczy.} other {Usunięto: # rzeczy.}}',
  'memory.erase.all.done': 'Wszystko jest usunięte.',
  'memory.erase.failed': 'Nie udało się teraz usunąć wszystkiego. To potrwa dalej, gdy tylko przeglądarka pozwoli.',
};

export default words;
