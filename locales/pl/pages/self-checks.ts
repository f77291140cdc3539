import type { Catalogue } from '@/lib/domain/catalogue';

/**
 * Words of the self-checks: `child` is for ages 8 to 12, `teen` for 13 to 17. Each `why` is true after the answer that worries and after "I do not know".
 * Placeholders: `{step}`, `{count}`, `{answer}`.
 */
const words: Catalogue = {
  'self-check.title': 'Sprawdź samodzielnie',
  'self-check.intro':
    'Kilka krótkich pytań pomaga zobaczyć sprawę jaśniej. Wybierz to, co pasuje. Zajmie to około trzech minut.',
  'self-check.private': 'Twoje odpowiedzi nie są zapisywane ani wysyłane. Gdy opuścisz tę stronę, znikają.',
  'self-check.choose': 'O co chodzi?',

  'self-check.offer.title': 'Czy ta oferta jest w porządku?',
  'self-check.offer.text': 'Praca, wyjazd, casting albo inna oferta, nad którą się zastanawiasz.',
  'self-check.friend.title': 'Kto to jest naprawdę?',
  'self-check.friend.text': 'Ktoś poznany w sieci: w grze, na czacie albo w aplikacji randkowej.',
  'self-check.job.title': 'Czy moja praca jest w porządku?',
  'self-check.job.text': 'Praca, którą już masz, tutaj albo w innym kraju.',
  'self-check.pictures.title': 'Ktoś mi grozi zdjęciami',
  'self-check.pictures.text': 'Co robić w pierwszych minutach i kto pomaga.',

  'self-check.age.title': 'Ile masz lat?',
  'self-check.age.why': 'Dzięki temu pytania i ludzie do rozmowy będą pasować do ciebie.',
  'self-check.age.8-12': 'od 8 do 12',
  'self-check.age.13-15': 'od 13 do 15',
  'self-check.age.16-17': '16 lub 17',
  'self-check.age.under-18': 'mniej niż 18',
  'self-check.age.adult': '18 lub więcej',

  'self-check.step': 'Pytanie {step} z {count}',
  'self-check.yes': 'Tak',
  'self-check.no': 'Nie',
  'self-check.unsure': 'Nie wiem',
  'self-check.answered': 'Twoja odpowiedź: {answer}',
  'self-check.read': 'Czytaj na głos',
  'self-check.read.stop': 'Przestań czytać',
  'self-check.again': 'Zacznij od nowa',
  'self-check.others': 'Inne pytania',

  // the result
  'self-check.none.title': 'W twoich odpowiedziach nie ma znanych sygnałów ostrzegawczych.',
  'self-check.none.text':
    'To nie znaczy, że jest bezpiecznie. Jeśli coś nadal cię niepokoi, zaufaj temu uczuciu i porozmawiaj z kimś.',
  'self-check.talk.title': 'O niektórych odpowiedziach warto porozmawiać.',
  'self-check.talk.text':
    'Być może wszystko ma dobry powód. Nie spiesz się i porozmawiaj z kimś, kto w tym nie uczestniczy.',
  'self-check.first.title': 'Zanim zrobisz cokolwiek innego, porozmawiaj z kimś.',
  'self-check.first.text':
    'Niektóre z twoich odpowiedzi to często sygnały, że ktoś chce kogoś oszukać albo kontrolować. To nie twoja wina. Są ludzie, którzy mogą pomóc.',
  'self-check.first.text.young':
    'Niektóre z twoich odpowiedzi to sygnały, że ktoś nie jest wobec ciebie w porządku. Nie robisz nic złego i to nie twoja wina. Może ci pomóc dorosła osoba, której ufasz.',
  'self-check.pictures.first.text':
    'Są ludzie, którzy pomagają w tym codziennie. Nie będą cię obwiniać. Szukanie pomocy to dobry krok.',
  'self-check.weighed.title': 'Dlaczego tak mówimy',
  'self-check.many-unsure':
    '{count, plural, one {Jedna z twoich odpowiedzi to „nie wiem”.} few {# twoje odpowiedzi to „nie wiem”.} many {# twoich odpowiedzi to „nie wiem”.} other {# twojej odpowiedzi to „nie wiem”.}} To nic złego. Ktoś może ci pomóc to ustalić.',
  'self-check.lines.title': 'Ludzie, z którymi możesz porozmawiać',
  'self-check.lines.loading': 'Szukamy ludzi, którzy mogą pomóc',
  'self-check.lines.failed': 'Nie udało się pokazać listy linii pomocy.',
  'self-check.more-help': 'Co się dzieje, gdy dzwonisz',
  'self-check.to-pictures': 'Ktoś grozi ci zdjęciami? Najpierw przeczytaj to.',
  'self-check.steps.none': 'Jeśli nadal masz wątpliwości',

  // threats with pictures: before any question
  'self-check.pictures.calm': 'Weź jeden powolny oddech. Wielu ludzi przez to przeszło i są wyjścia.',
  'self-check.pictures.first-minutes': 'Pierwsze minuty',
  'self-check.pictures.heavy':
    'Czujesz, że to za ciężkie? Zadzwoń teraz do kogoś albo idź do kogoś, kto jest blisko. Strach maleje, gdy ktoś jest z tobą.',
  'self-check.pictures.go-on': 'Znajdź właściwych ludzi',
  'self-check.removal.title': 'Żeby zdjęcia się nie rozchodziły',
  'self-check.removal.text': 'Zrób to, gdy ktoś już o tym wie. Nie musisz robić tego w pojedynkę.',
  'self-check.removal.int-takeitdown':
    'Do zdjęć, na których masz mniej niż 18 lat. Bezpłatnie i bez podawania imienia. Zdjęcie zostaje na twoim telefonie lub komputerze: wysyłany jest tylko kod, który z niego powstał. Dzięki kodowi wiele aplikacji może znaleźć zdjęcie i je usunąć.',
  'self-check.removal.int-stopncii':
    'Do zdjęć, na których masz 18 lat lub więcej. Bezpłatnie. Zdjęcie zostaje na twoim telefonie lub komputerze: wysyłany jest tylko kod, który z niego powstał. Dzięki kodowi wiele aplikacji może znaleźć zdjęcie i je usunąć.',
  'self-check.removal.es-aepd-canal-prioritario':
    'W Hiszpanii: urząd może nakazać szybkie usunięcie zdjęć. Jeśli możesz, najpierw zgłoś zdjęcie w aplikacji. Potem wypełnij formularz na stronie. Dla osób poniżej 18 lat jest osobna droga.',
  'self-check.removal.failed':
    'Take It Down pomaga przy zdjęciach, na których masz mniej niż 18 lat. StopNCII pomaga przy zdjęciach, na których masz 18 lat lub więcej. Obie usługi są bezpłatne.',

  // an offer
  'self-check.ask.offer-found-you': 'Czy to ktoś nieznajomy napisał do ciebie pierwszy z tą ofertą?',
  'self-check.ask.offer-named': 'Czy znasz pełną nazwę i adres tego, kto miałby ci płacić?',
  'self-check.hint.offer-named': 'Nie tylko imię albo nazwę z czatu. Prawdziwą firmę lub osobę, którą można znaleźć.',
  'self-check.ask.offer-tasks': 'Czy wiesz, co trzeba by robić, gdzie i przez ile godzin?',
  'self-check.ask.offer-too-good': 'Czy płaca jest dużo wyższa niż zwykle za taką samą pracę?',
  'self-check.ask.offer-fee': 'Czy ktoś chce, żeby najpierw za coś zapłacić?',
  'self-check.hint.offer-fee':
    'Na przykład za wizę, kurs, zdjęcia albo kaucję. Kaucja to pieniądze, które potem się odzyskuje.',
  'self-check.ask.offer-id': 'Czy ktoś prosi o zdjęcie paszportu, dane konta albo kod, zanim jest umowa?',
  'self-check.hint.offer-id': 'Umowa to dokument, w którym zapisano twoją pracę, godziny i płacę.',
  'self-check.ask.offer-papers': 'Czy ktoś chce zatrzymać twój paszport, dowód albo telefon?',
  'self-check.ask.offer-photos': 'Czy ktoś prosi o zdjęcia, które do tej pracy nie są potrzebne?',
  'self-check.hint.offer-photos': 'Na przykład zdjęcia całego ciała albo takie, których nie chcesz pokazać w domu.',
  'self-check.ask.offer-secret': 'Czy ktoś prosi, żeby nikomu nie mówić albo usunąć wiadomości?',
  'self-check.ask.offer-hurry': 'Czy trzeba zgodzić się dziś albo wyjechać za kilka dni?',
  'self-check.ask.offer-carry': 'Czy trzeba by dla kogoś przekazywać pieniądze lub paczki albo zakładać konta?',
  'self-check.hint.offer-carry': 'Na przykład: na twoje konto przychodzą pieniądze, a ty wysyłasz je komuś dalej.',
  'self-check.ask.offer-away': 'Czy to jest w innym mieście albo kraju?',
  'self-check.ask.offer-debt': 'Czy ktoś płaci teraz za podróż lub pokój, a potem odejmie to z wypłaty?',
  'self-check.ask.offer-collected': 'Czy ma cię odebrać i zawieźć ktoś obcy?',
  'self-check.ask.offer-visitor': 'Czy ktoś każe mówić na granicy, że to wycieczka albo nauka?',

  // a job that someone already does
  'self-check.ask.job-contract': 'Czy masz dokument, w którym zapisano twoją pracę, godziny i płacę?',
  'self-check.hint.job-contract': 'Taki dokument to umowa. Możesz ją przeczytać i masz jej kopię.',
  'self-check.ask.job-papers': 'Czy ktoś inny trzyma twój paszport, dowód albo zezwolenie?',
  'self-check.hint.job-papers': 'Zezwolenie to dokument, który pozwala mieszkać lub pracować w kraju.',
  'self-check.ask.job-pay': 'Czy dostajesz całą umówioną płacę i na czas?',
  'self-check.ask.job-costs': 'Czy za pokój, jedzenie lub dojazdy zabierają ci tyle, że mało zostaje?',
  'self-check.ask.job-debt': 'Czy ktoś mówi, że masz dług i musisz pracować, aż go spłacisz?',
  'self-check.ask.job-leave': 'Czy możesz odejść z tej pracy, jeśli zechcesz?',
  'self-check.hint.job-leave': 'Bez kary, bez utraty wypłaty za to, co już zrobione, i bez strachu.',
  'self-check.ask.job-go-out': 'Czy po pracy możesz samodzielnie wychodzić i spotykać się, z kim chcesz?',
  'self-check.ask.job-phone': 'Czy ktoś w pracy zabiera albo sprawdza twój telefon?',
  'self-check.ask.job-hours': 'Czy pracujesz bardzo długo każdego dnia albo nie masz wolnego dnia w tygodniu?',
  'self-check.ask.job-other': 'Czy praca jest zupełnie inna, niż obiecano?',
  'self-check.ask.job-sleeps': 'Czy śpisz w pracy albo w miejscu, które daje ci szef?',
  'self-check.ask.job-bed': 'Czy masz własne łóżko, czyste i ciepłe, i drzwi, które możesz zamknąć?',
  'self-check.ask.job-against-will': 'Czy każą ci robić rzeczy, których nie chcesz albo które są zakazane?',
  'self-check.hint.job-against-will': 'Na przykład coś sprzedawać, coś przewozić, żebrać, oszukiwać albo być z kimś.',
  'self-check.ask.job-threat': 'Czy ktoś grozi tobie lub twojej rodzinie albo mówi, że policja cię odeśle?',

  // an online friend, ages 8 to 12
  'self-check.ask.child-met': 'Czy znasz tę osobę na żywo i zna ją też ktoś dorosły, komu ufasz?',
  'self-check.ask.child-older': 'Czy myślisz, że ta osoba może mieć więcej lat, niż mówi?',
  'self-check.ask.child-move': 'Czy chce pisać w innej aplikacji, gdzie nikt inny tego nie zobaczy?',
  'self-check.ask.child-secret': 'Czy prosi, żeby coś trzymać w tajemnicy przed dorosłymi?',
  'self-check.ask.child-alone':
    'Czy pyta, gdzie mieszkasz, do której szkoły chodzisz albo kiedy nikogo przy tobie nie ma?',
  'self-check.ask.child-gifts': 'Czy daje ci różne rzeczy, na przykład pieniądze w grze, i chce czegoś w zamian?',
  'self-check.ask.child-pictures': 'Czy prosi o zdjęcia, których nie chcesz pokazać w domu?',
  'self-check.ask.child-meet': 'Czy chce się spotkać z tobą bez dorosłych?',
  'self-check.ask.child-threat': 'Czy złości się albo mówi, że stanie się coś złego, jeśli odmówisz?',
  'self-check.ask.child-feeling': 'Czy po rozmowie z tą osobą czasem się boisz albo czujesz się dziwnie?',

  // an online friend, ages 13 to 17
  'self-check.ask.teen-met': 'Czy ty albo ktoś, komu ufasz, zna tę osobę na żywo?',
  'self-check.ask.teen-video': 'Czy zawsze jest powód, żeby nie pokazać twarzy w rozmowie wideo?',
  'self-check.ask.teen-older': 'Czy myślisz, że ta osoba może mieć więcej lat, niż mówi?',
  'self-check.hint.teen-older': 'Na przykład: ma samochód albo dużo pieniędzy, albo jej zdjęcia są zbyt idealne.',
  'self-check.ask.teen-fast': 'Czy bardzo szybko zrobiło się między wami bardzo blisko?',
  'self-check.hint.teen-fast': 'Na przykład: wielkie słowa o miłości albo wiadomości cały dzień i w nocy.',
  'self-check.ask.teen-secret': 'Czy prosi, żeby nikomu o niej nie mówić albo usuwać czaty?',
  'self-check.ask.teen-move': 'Czy szybko chciała przejść do bardziej prywatnej aplikacji?',
  'self-check.ask.teen-alone': 'Czy pyta, czy ktoś sprawdza twój telefon albo kiedy nikogo przy tobie nie ma?',
  'self-check.ask.teen-away': 'Czy mówi źle o twoich znajomych lub rodzinie, żeby cię od nich oddalić?',
  'self-check.ask.teen-game': 'Czy proponuje pieniądze w grze albo prezenty za zrobienie czegoś?',
  'self-check.ask.teen-gifts': 'Czy płaciła za różne rzeczy, a potem mówiła, że masz u niej dług?',
  'self-check.ask.teen-pictures': 'Czy prosi o zdjęcia, których nie chcesz pokazać w domu?',
  'self-check.ask.teen-track': 'Czy chce cały czas wiedzieć, gdzie jesteś, albo znać twoje hasła?',
  'self-check.ask.teen-meet': 'Czy chce się spotkać tylko z tobą, w miejscu, które sama wybierze?',
  'self-check.ask.teen-job': 'Czy proponuje ci łatwe pieniądze?',
  'self-check.hint.teen-job':
    'Na przykład za przewiezienie czegoś, za pożyczenie karty do konta albo za pozowanie do zdjęć.',
  'self-check.ask.teen-trip': 'Czy chce, żeby z nią wyjechać albo szybko z nią zamieszkać?',
  'self-check.ask.teen-threat': 'Czy grozi ci albo mówi, że pokaże innym coś, co od ciebie dostała?',

  // an online friend, adults
  'self-check.ask.adult-met': 'Czy znasz tę osobę na żywo?',
  'self-check.ask.adult-video': 'Czy zawsze jest powód, żeby nie pokazać twarzy w rozmowie wideo?',
  'self-check.ask.adult-fast': 'Czy bardzo szybko była mowa o miłości albo wspólnej przyszłości?',
  'self-check.ask.adult-story': 'Czy coś do siebie nie pasuje: imię, kraj, zdjęcia, numer?',
  'self-check.ask.adult-money': 'Czy ta osoba prosi o pieniądze, karty podarunkowe albo pożyczkę?',
  'self-check.hint.adult-money': 'Pożyczka to pieniądze, które dajesz komuś, a ten ktoś ma je oddać.',
  'self-check.ask.adult-invest': 'Czy chce ci pokazać, jak szybko zarobić, na przykład na krypto?',
  'self-check.hint.adult-invest': 'Krypto to pieniądze, które są tylko w internecie, na przykład Bitcoin.',
  'self-check.ask.adult-carry': 'Czy prosi, żeby przyjmować pieniądze lub paczki i wysyłać je dalej?',
  'self-check.ask.adult-pictures': 'Czy już na początku prosiła o prywatne zdjęcia lub filmy?',
  'self-check.ask.adult-away': 'Czy chce cię oddalić od znajomych lub rodziny?',
  'self-check.ask.adult-gifts': 'Czy płaciła za różne rzeczy, a potem mówiła, że masz u niej dług?',
  'self-check.ask.adult-track': 'Czy chce cały czas wiedzieć, gdzie jesteś, albo znać twoje hasła?',
  'self-check.ask.adult-trip': 'Czy chce, żeby szybko do niej pojechać lub się przeprowadzić, za jej bilet?',
  'self-check.ask.adult-work': 'Czy prosi o pracę, której nie chcesz, „dla nas dwojga”?',
  'self-check.ask.adult-threat': 'Czy grozi ci albo mówi, że pokaże innym coś, co od ciebie dostała?',

  // threats with pictures
  'self-check.ask.pictures-young-then': 'Czy na którymś ze zdjęć masz mniej niż 18 lat?',
  'self-check.ask.pictures-paid': 'Czy poszła już jakaś wpłata albo coś jeszcze zostało wysłane?',
  'self-check.ask.pictures-known': 'Czy znasz tę osobę na żywo, na przykład z dawnego związku?',
  'self-check.ask.pictures-more': 'Czy chce spotkania albo żeby coś dla niej zrobić?',
  'self-check.ask.pictures-account': 'Czy zna któreś z twoich haseł albo mogła wejść na twoje konto?',

  // why an answer matters
  'self-check.why.stranger': 'Kto planuje coś złego, często pisze pierwszy, do wielu osób naraz.',
  'self-check.why.unnamed':
    'Uczciwą firmę da się znaleźć. Jeśli nikt nie wie, kto płaci, nikogo nie można za to rozliczyć.',
  'self-check.why.tasks': 'To, co teraz nie jest jasne, może się później okazać czymkolwiek.',
  'self-check.why.too-good': 'Bardzo wysoka płaca za prostą pracę to często przynęta.',
  'self-check.why.fee': 'Za pracę się nie płaci. Po pierwszej opłacie często jest następna.',
  'self-check.why.id': 'Mając zdjęcie dokumentów albo kod, ktoś może działać w twoim imieniu.',
  'self-check.why.papers': 'Nikt nie może zatrzymać twoich dokumentów ani telefonu. Bez nich trudno odejść.',
  'self-check.why.photos': 'Zdjęcia, których praca nie wymaga, mogą później posłużyć do nacisku na ciebie.',
  'self-check.why.secret': 'Kto prosi o tajemnicę, nie chce, żeby ktoś ci pomógł.',
  'self-check.why.hurry': 'W pośpiechu nie ma czasu na sprawdzenie. Uczciwa oferta poczeka jeden dzień.',
  'self-check.why.carry':
    'Pieniądze albo paczka mogą pochodzić z przestępstwa. Wtedy kłopot masz ty, a nie druga strona.',
  'self-check.why.trip-debt': 'Praca zaczęłaby się od długu u szefa. Wtedy trudno odejść.',
  'self-check.why.collected': 'Wtedy ktoś inny decyduje, dokąd jedziesz. Nikt ze znajomych cię nie znajdzie.',
  'self-check.why.visitor': 'Bez właściwych dokumentów łatwiej ci grozić. Mogą cię odesłać.',
  'self-check.why.contract': 'Dokument z pracą, godzinami i płacą chroni cię w razie sporu.',
  'self-check.why.pay':
    'Płaca za twoją pracę należy się tobie. Są ludzie, którzy pomogą ją dostać, w wielu miejscach także bez dokumentów.',
  'self-check.why.costs': 'Szef może odejmować od wypłaty tylko do pewnej granicy.',
  'self-check.why.debt':
    'Nikt nie może cię zmusić do odpracowania długu. Pomoc jest także wtedy, gdy pożyczka była prawdziwa.',
  'self-check.why.leave': 'Zawsze możesz odejść z pracy. Kara, groźba ani wstrzymana wypłata nie mogą cię zatrzymać.',
  'self-check.why.go-out':
    'Twój wolny czas należy do ciebie. Nikt nie może cię zamykać ani pilnować, z kim się widujesz.',
  'self-check.why.phone': 'Telefon to twoja droga do innych ludzi. Żaden szef nie może go zabierać ani czytać.',
  'self-check.why.hours':
    'Masz prawo do odpoczynku i dni wolnych. Ludzie, którzy znają prawo, mogą sprawdzić twoje godziny.',
  'self-check.why.other-work': 'Jeśli praca nie jest taka, jak było umówione, możesz odmówić.',
  'self-check.why.bed': 'Miejsce, które daje szef, powinno być czyste, ciepłe i dawać ci spokój.',
  'self-check.why.against-will':
    'Jeśli ktoś cię do tego zmusza, wina jest po jego stronie. Najlepiej poszukać pomocy wcześnie.',
  'self-check.why.threat': 'Groźba nigdy nie jest w porządku. Na linii pomocy wiedzą, jak cię chronić.',
  'self-check.why.not-met': 'W sieci każdy może powiedzieć, że jest dzieckiem, albo użyć cudzego zdjęcia.',
  'self-check.why.never-shown': 'Kto nigdy nie pokazuje twarzy, może być kimś innym niż na zdjęciach.',
  'self-check.why.older': 'Dorośli, którzy chcą blisko przyjaźnić się z młodymi w sieci, często nie są szczerzy.',
  'self-check.why.fast': 'Bardzo dużo miłości bardzo szybko może być sposobem na zdobycie zaufania.',
  'self-check.why.move': 'W bardziej prywatnej aplikacji nikt inny nie widzi, co ta osoba pisze.',
  'self-check.why.alone': 'Kto o to pyta, może chcieć wiedzieć, czy ktoś by coś zauważył.',
  'self-check.why.away': 'Kto cię kocha, nie zabiera ci znajomych ani rodziny.',
  'self-check.why.gifts': 'Prezent jest za darmo. Nie masz za niego długu, cokolwiek ktoś mówi.',
  'self-check.why.pictures':
    'Zawsze możesz odmówić. Jeśli już coś poszło, to nie twoja wina i są ludzie, którzy mogą pomóc.',
  'self-check.why.track': 'Chęć wiedzenia o tobie wszystkiego to kontrola, a nie miłość.',
  'self-check.why.meet':
    'Nie idź w pojedynkę. Kto dobrze ci życzy, nie ma nic przeciwko temu, że ktoś przyjdzie z tobą.',
  'self-check.why.easy-money': 'Łatwe pieniądze dla młodych są często za coś, co wpędza ich w kłopoty.',
  'self-check.why.trip': 'Daleko od domu wszystko zależałoby od tej osoby. Nie ma pośpiechu.',
  'self-check.why.feeling': 'To, co czujesz, jest ważne. To dobry powód, żeby powiedzieć dorosłemu.',
  'self-check.why.child-threat': 'Prawdziwy przyjaciel cię nie straszy. Powiedz dziś dorosłemu. Nie robisz nic złego.',
  'self-check.why.child-secret':
    'Dobre niespodzianki na końcu się zdradza. Tajemnica przed dorosłymi, której nigdy nie wolno zdradzić, nie jest dobra.',
  'self-check.why.story': 'Gdy coś się nie zgadza, ta osoba może nie być tym, za kogo się podaje.',
  'self-check.why.money': 'Często od początku chodzi o pieniądze. Tak wysłane rzadko wracają.',
  'self-check.why.invest': 'Pokazywane zyski są często zmyślone. Wpłacone pieniądze przepadają.',
  'self-check.why.work': 'Kto cię kocha, o to nie prosi. Możesz odmówić, także po zgodzie.',
  'self-check.why.young-then':
    'Zdjęcia osób poniżej 18 lat są najmocniej chronione. Nie ma znaczenia, ile masz lat teraz.',
  'self-check.why.paid': 'Wiele osób płaci w pierwszym strachu. Możesz teraz przestać. Twój bank może pomóc.',
  'self-check.why.known': 'Ktoś z dawnego związku też nie może tego robić. Są ludzie, którzy dobrze to znają.',
  'self-check.why.more':
    'Nie idź i nie rób tego. Za każdym razem żądają więcej, a są ludzie, którzy pomogą ci z tego wyjść.',
  'self-check.why.account': 'Zmień to hasło teraz, na urządzeniu, z którego korzystasz tylko ty.',
};

export default words;
