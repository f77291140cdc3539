import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of the learn pages, also read on paper. No placeholders. Every story is invented. What stands where is in `lib/domain/learn.ts`. */
const learn: Catalogue = {
  'learn.title': 'Warto wiedzieć',
  'learn.intro':
    'Krótkie strony do czytania, drukowania i pokazania komuś. Weź to, co ci pomaga. Resztę możesz pominąć.',
  'learn.all': 'Wszystkie tematy',
  'learn.print': 'Drukuj tę stronę',
  'learn.paper.call': 'Tu możesz zadzwonić:',
  'learn.signs.title': 'Jak to może wyglądać',
  'learn.signs.note': 'Jeden sygnał często nic nie znaczy. Jeśli widzisz ich kilka, spójrz jeszcze raz.',
  'learn.story.title': 'Historia',
  'learn.story.note': 'Ta historia jest zmyślona. Coś takiego spotyka wielu ludzi.',
  'learn.steps.title': 'Co możesz zrobić',
  'learn.myths.title': 'Co się mówi i jak jest naprawdę',
  'learn.sources.title': 'Skąd to wiemy',
  'learn.sources.note': 'Słowa na tej stronie są nasze. Sygnały pochodzą z tych miejsc:',
  'learn.next.title': 'Co dalej?',
  'learn.next.text':
    'Możesz z kimś porozmawiać, choćby tylko po to, żeby zapytać. Nie musisz mieć pewności, że coś jest nie tak.',
  'learn.help': 'Porozmawiaj z kimś o tym',
  'learn.self-check': 'Przyjrzyj się krok po kroku temu, co się u ciebie dzieje',
  'learn.practice': 'Poćwicz na zmyślonych ofertach',

  'learn.work-abroad.title': 'Praca w innym kraju',
  'learn.work-abroad.line': 'Dobra płaca i opłacona podróż. Potem nie masz paszportu, za to masz dług.',
  'learn.work-abroad.sign.1': 'Płaca jest wysoka. Nie trzeba nic umieć ani znać języka.',
  'learn.work-abroad.sign.2': 'Ktoś płaci za podróż i łóżko. Później mówi, że masz to oddać.',
  'learn.work-abroad.sign.3': 'Za pracę trzeba zapłacić: za miejsce, za dokumenty albo za test.',
  'learn.work-abroad.sign.4': 'Ktoś zatrzymuje twój paszport albo telefon, „do biura” lub „żeby się nie zgubił”.',
  'learn.work-abroad.sign.5': 'Nie ma umowy, nie możesz jej przeczytać albo na miejscu czeka inna.',
  'learn.work-abroad.sign.6': 'Nie wolno ci samodzielnie wychodzić, dzwonić do domu ani mówić o tej pracy.',
  'learn.work-abroad.story':
    'Marek zobaczył ogłoszenie o pracy na farmie. Autobus był opłacony, łóżko też było. Pierwszego dnia szef zabrał wszystkim paszporty, „do biura”. Potem powiedział, że autobus, łóżko i rękawice kosztują 1400 euro. Wypłata będzie dopiero, gdy to zostanie spłacone. Co tydzień lista robiła się dłuższa. Pewnego wieczoru Marek zobaczył w sklepie małą kartkę z numerem telefonu. Zadzwonił, tylko żeby zapytać. Kobieta mówiła w jego języku. Powiedziała, że nikt nie może trzymać jego paszportu i że może odejść. Dwa dni później wyszedł z trzema innymi osobami, a jej zespół na nich czekał. Odzyskał paszport i część wypłaty. Dziś pracuje na innej farmie. Tym razem umowę dało się przeczytać.',
  'learn.work-abroad.step.1': 'Przed wyjazdem poproś na piśmie o nazwę firmy, rodzaj pracy, godziny i płacę.',
  'learn.work-abroad.step.2':
    'Poszukaj tej firmy na własną rękę. Zadzwoń pod numer, który znajdziesz, a nie pod ten, który ci podano.',
  'learn.work-abroad.step.3':
    'Miej paszport przy sobie. Ktoś może go obejrzeć i skopiować. Nikt nie może go zatrzymać.',
  'learn.work-abroad.step.4': 'Zostaw komuś w domu adres. Ustalcie słowo, które znaczy „potrzebuję pomocy”.',
  'learn.work-abroad.step.5':
    'Jesteś już na miejscu? Codziennie zapisuj godziny i wypłaty i zadzwoń na linię pomocy. Możesz pytać bez dokumentów i bez podawania imienia.',
  'learn.work-abroad.myth.1': 'Masz u nas dług, więc musisz zostać.',
  'learn.work-abroad.myth.1.true':
    'Nikt nie może cię zatrzymać z powodu długu. Możesz odejść, a o pieniądzach porozmawiać później, z kimś po twojej stronie.',
  'learn.work-abroad.myth.2': 'Nie masz dokumentów, więc nikt ci nie pomoże.',
  'learn.work-abroad.myth.2.true':
    'Wiele linii pomaga ludziom z dokumentami i bez nich. Nie muszą znać twojego imienia.',
  'learn.work-abroad.myth.3': 'Była twoja zgoda, więc to twoja wina.',
  'learn.work-abroad.myth.3.true': 'To była zgoda na dobrą pracę. Nie na to.',

  'learn.someone-in-love.title': 'Gdy miłość idzie bardzo szybko',
  'learn.someone-in-love.line':
    'Wielka miłość, wielkie prezenty, wielkie plany. Potem prośba o coś, co budzi twój niepokój.',
  'learn.someone-in-love.sign.1': 'Po kilku dniach pada „kocham cię”. Wiadomości przychodzą dzień i noc.',
  'learn.someone-in-love.sign.2': 'Są prezenty i ktoś za wszystko płaci. Później słyszysz, że masz dług.',
  'learn.someone-in-love.sign.3': 'Ta osoba chce, żeby szybko z nią zamieszkać, w innym mieście albo kraju.',
  'learn.someone-in-love.sign.4': 'Mówi źle o twoich bliskich albo wasz związek ma być tajemnicą.',
  'learn.someone-in-love.sign.5':
    'Potem brakuje pieniędzy i to ty masz je zarobić: tańcem, zdjęciami albo swoim ciałem.',
  'learn.someone-in-love.sign.6':
    'Gdy odmawiasz, ta osoba robi się zimna albo zła. Albo cię straszy, albo mówi o twojej rodzinie.',
  'learn.someone-in-love.story':
    'Kasia dopiero zamieszkała w mieście, gdy napisał do niej Leo. Był ciepły i zabawny. Po tygodniu nazwał ją miłością swojego życia. Kupił jej telefon i bilet, a ona przeniosła się do jego kraju. Potem powiedział, że ma długi. Jeśli go kocha, będzie się spotykać z mężczyznami, którzy płacą, tylko przez miesiąc. Płakała. Nie odzywał się do niej całymi dniami. Kasia myślała, że nikt tego nie zrozumie. Pewnej nocy napisała na czat pomocy. Kobieta po drugiej stronie jej nie oceniała. Krok po kroku ułożyły plan. Któregoś ranka, gdy Leo wyszedł, wzięła swoje dokumenty i odeszła. Czekał na nią ktoś z linii pomocy. Teraz mieszka u siostry. Uczy się na pielęgniarkę i znów się śmieje.',
  'learn.someone-in-love.step.1': 'Nie spiesz się. Kto cię kocha, może poczekać.',
  'learn.someone-in-love.step.2':
    'Powiedz o tej osobie komuś bliskiemu. Niech ją pozna, zanim gdziekolwiek pojedziesz.',
  'learn.someone-in-love.step.3': 'Miej własny telefon, własne dokumenty i dość pieniędzy na powrót.',
  'learn.someone-in-love.step.4': 'Możesz odmówić. Nawet jeśli wcześniej była zgoda. Nawet jeśli ktoś za coś zapłacił.',
  'learn.someone-in-love.step.5':
    'Jeśli chcesz odejść, najpierw zaplanuj to z linią pomocy. Tam znają miejsca, gdzie można spać.',
  'learn.someone-in-love.myth.1': 'Jeśli mnie kochasz, zrobisz to.',
  'learn.someone-in-love.myth.1.true': 'Miłość nie prosi o rzeczy, które cię ranią.',
  'learn.someone-in-love.myth.2': 'Przyjazd to był twój wybór, więc nikt ci nie uwierzy.',
  'learn.someone-in-love.myth.2.true':
    'Ludzie na liniach pomocy wiedzą, jak to działa. Często to słyszą i naprawdę słuchają.',
  'learn.someone-in-love.myth.3': 'Mnie to nigdy nie spotka.',
  'learn.someone-in-love.myth.3.true': 'To spotyka bardzo różnych ludzi. Kto to robi, ma wprawę. Ty nie.',

  'learn.pictures.title': 'Groźby z użyciem zdjęć',
  'learn.pictures.line': 'Ktoś ma twoje prywatne zdjęcie. Teraz chce pieniędzy albo kolejnych zdjęć.',
  'learn.pictures.sign.1': 'Ktoś nieznajomy jest bardzo miły i czat szybko robi się prywatny.',
  'learn.pictures.sign.2': 'Wkrótce chce przejść do innej aplikacji albo na rozmowę wideo.',
  'learn.pictures.sign.3': 'Pierwszy wysyła prywatne zdjęcie i chce dostać twoje.',
  'learn.pictures.sign.4': 'Potem pokazuje listę twoich znajomych i mówi, że wszyscy dostaną twoje zdjęcie.',
  'learn.pictures.sign.5':
    'Chce pieniędzy, kart podarunkowych, kolejnych zdjęć albo spotkania. Czasu jest bardzo mało.',
  'learn.pictures.sign.6': 'Czasem zdjęcie nie jest prawdziwe. Zrobił je komputer z twoich zwykłych zdjęć.',
  'learn.pictures.story':
    'Kuba, 24 lata, poznał w aplikacji kobietę. Przeszli do innej aplikacji i wysłał jej jedno zdjęcie. Minutę później wszystko było inaczej. Dostał listę swoich znajomych. Miał godzinę, żeby zapłacić 1200 złotych. Kuba zapłacił 200. Potem chcieli 2000. Było mu niedobrze i nie mógł spać. Rano powiedział o tym bratu. Brat się nie śmiał. Zrobili zrzuty ekranu i przestali odpisywać. Zgłosili konto i je zablokowali. Potem skorzystali z bezpłatnej usługi, która pomaga zatrzymać rozsyłanie zdjęć. Kuba ukrył listę znajomych przed obcymi. Przyszło jeszcze kilka gróźb, a on nie odpowiadał. Potem zrobiło się cicho. „Najgorsza była tamta samotna noc”, mówi. „Szkoda, że go wtedy nie obudziłem”.',
  'learn.pictures.step.1': 'Nie płać i nic więcej nie wysyłaj. Kto płaci, często dostaje następne żądanie.',
  'learn.pictures.step.2': 'Nie odpisuj. Nie musisz odpowiadać.',
  'learn.pictures.step.3': 'Zachowaj czat. Zapisz imię, numer i groźby. Widać w nich, co zrobiła druga strona.',
  'learn.pictures.step.4': 'Powiedz o tym dziś jednej osobie. Nie musisz pokazywać zdjęcia.',
  'learn.pictures.step.5':
    'Zgłoś konto, potem je zablokuj. Bezpłatne usługi pomagają zatrzymać zdjęcia: Take It Down, jeśli masz na nich mniej niż 18 lat, StopNCII, jeśli masz na nich 18 lat lub więcej.',
  'learn.pictures.myth.1': 'Zapłać raz i będzie po wszystkim.',
  'learn.pictures.myth.1.true': 'Po jednej wpłacie często chcą następnej. Nawet po wpłacie możesz przestać.',
  'learn.pictures.myth.2': 'To twoja wina. Zdjęcie wyszło od ciebie.',
  'learn.pictures.myth.2.true':
    'Z twojej strony było zaufanie, a z drugiej kłamstwo. Złe jest to, co robi ta osoba, a nie ty.',
  'learn.pictures.myth.3': 'Jeśli ludzie to zobaczą, twoje życie się skończy.',
  'learn.pictures.myth.3.true':
    'Tej nocy możesz tak to czuć. Będzie lepiej. Wielu ludzi przez to przeszło i nikt nie musi spędzać takiej nocy w samotności.',

  'learn.young-people.title': 'Nowa znajomość w sieci',
  'learn.young-people.line': 'Dla ciebie, jeśli masz od 11 do 17 lat. O grach, czatach, prezentach i tajemnicach.',
  'learn.young-people.sign.1': 'Ktoś mówi, że jest w twoim wieku. Ale jego kamera jest zawsze zepsuta.',
  'learn.young-people.sign.2': 'Daje ci monety, skiny albo prezenty. Potem chce czegoś w zamian.',
  'learn.young-people.sign.3': 'Chce pisać w innej aplikacji, gdzie nikt inny tego nie zobaczy.',
  'learn.young-people.sign.4': 'Mówi: „Nie mów rodzicom. Oni tego nie zrozumieją”.',
  'learn.young-people.sign.5': 'Pyta, czy nikogo przy tobie nie ma, gdzie mieszkasz albo do której szkoły chodzisz.',
  'learn.young-people.sign.6': 'Prosi o twoje zdjęcia. Albo mówi, że możesz zostać modelką, modelem lub gwiazdą.',
  'learn.young-people.story':
    'Maja ma 12 lat. W grze poznała „Kacpra, 13 lat”. Dawał jej monety i rozmawiali każdego wieczoru. Nikt nie rozumiał jej tak jak on. Potem chciał pisać w innej aplikacji i to miała być tajemnica. Pytał, czy jest sama w domu. Chciał jej zdjęcia, a Maja nie miała ochoty go wysyłać. Napisał: „Po tym wszystkim, co ci dałem?”. Rozbolał ją brzuch. Wtedy powiedziała o tym starszej kuzynce. Kuzynka się nie gniewała. Razem poszły do mamy, a mama powiedziała: „Jak dobrze, że mi to mówisz”. Zachowały czat i poszły na policję. Kacper był dorosłym mężczyzną. Pisał też do innych dzieci. Teraz już nie może tego robić. Maja dalej gra, z koleżankami i kolegami z klasy.',
  'learn.young-people.step.1': 'W każdej chwili możesz przestać pisać. Uprzejmość nie jest tu potrzebna.',
  'learn.young-people.step.2': 'Nie musisz niczego oddawać. Prezent to prezent.',
  'learn.young-people.step.3':
    'Powiedz zaufanej dorosłej osobie: w domu, w szkole, w klubie. Albo zadzwoń na linię dla młodych. Nie robisz nic złego.',
  'learn.young-people.step.4': 'Zachowaj czat. Nie rozsyłaj go. Potem zablokuj i zgłoś tę osobę w aplikacji.',
  'learn.young-people.step.5': 'Na spotkanie z kimś z internetu nigdy nie idź w pojedynkę. Weź ze sobą dorosłą osobę.',
  'learn.young-people.myth.1': 'Prezenty są u ciebie, więc masz u mnie dług.',
  'learn.young-people.myth.1.true': 'Nie masz żadnego długu. Prawdziwe prezenty są za darmo.',
  'learn.young-people.myth.2': 'Jeśli komuś powiesz, będziesz mieć kłopoty.',
  'learn.young-people.myth.2.true': 'Mówi tak ktoś, kto się boi, że to opowiesz. Nie robisz nic złego.',
  'learn.young-people.myth.3': 'Jesteśmy najlepszymi przyjaciółmi. Dlatego to tajemnica.',
  'learn.young-people.myth.3.true': 'Kto dobrze ci życzy, nie ma nic przeciwko temu, że twoja rodzina o tym wie.',

  'learn.easy-money.title': 'Łatwe pieniądze za małe zadanie',
  'learn.easy-money.line':
    'Przekaż trochę pieniędzy. Wyślij paczkę dalej. Jedź do pracy daleko stąd. Tak można stać się częścią przestępstwa.',
  'learn.easy-money.sign.1': 'Na twoje konto przychodzą pieniądze, a ty wysyłasz je dalej. Część możesz zatrzymać.',
  'learn.easy-money.sign.2': 'Ktoś chce używać twojej karty, loginu albo konta na twoje nazwisko.',
  'learn.easy-money.sign.3': 'Odbierasz paczki albo wysyłasz je dalej i nie wiesz, co w nich jest.',
  'learn.easy-money.sign.4': 'Nazywa się to „misją” albo „pracą kuriera”. Płacą od razu i nikt nie pyta, kim jesteś.',
  'learn.easy-money.sign.5': 'Ktoś płaci za lot do pracy w biurze daleko stąd. W drodze zmienia się miejsce.',
  'learn.easy-money.sign.6':
    'Najpierw dostajesz ubrania, telefon albo narkotyki. Potem masz dług i trzeba go odpracować.',
  'learn.easy-money.story':
    'Filip potrzebował pieniędzy na prawo jazdy. W grupie na czacie znalazł pracę: przyjąć pieniądze, jedną dziesiątą zatrzymać, resztę wysłać dalej. Brzmiało to jak praca w biurze. Przyszło pierwsze 4000 złotych. Wtedy przeczytał, od kogo są. Przysłała je kobieta, której nie znał. W tytule napisała: „Dla wnuka”. Coś tu było nie tak. Szef napisał: „Wysyłaj od razu albo za to zapłacisz”. Filip nie wysłał. Miał zimne ręce. Zadzwonił do banku i wszystko powiedział. Bank zatrzymał pieniądze i kobieta je odzyskała. Potem Filip zadzwonił na linię pomocy i ktoś stamtąd poszedł z nim na policję. To, że tak szybko zadzwonił, działało na jego korzyść. Dziś opowiada tę historię w swojej dawnej szkole.',
  'learn.easy-money.step.1': 'Nie wysyłaj pieniędzy dalej. Zostaw je tam, gdzie są, i zadzwoń do banku.',
  'learn.easy-money.step.2': 'Nikomu nie dawaj karty, loginu ani dowodu.',
  'learn.easy-money.step.3': 'Nie przewoź niczego, jeśli nie wiesz, co jest w środku.',
  'learn.easy-money.step.4':
    'To już się stało? Przestań, zachowaj czaty i wcześnie poszukaj pomocy. Jeśli ktoś cię zmuszał, powiedz o tym. W wielu krajach prawo chroni ludzi, których do czegoś zmuszono.',
  'learn.easy-money.step.5':
    'Jesteś daleko i nie możesz odejść? Zadzwoń do ambasady swojego kraju albo na linię pomocy.',
  'learn.easy-money.myth.1': 'To legalne. Tylko pomagasz przy płatnościach.',
  'learn.easy-money.myth.1.true':
    'Prawdziwe firmy mają własne konta. Przekazywanie skradzionych pieniędzy może być przestępstwem, nawet jeśli nikt nie pytał, skąd są.',
  'learn.easy-money.myth.2': 'Już w tym jesteś. Nie wyjdziesz z tego.',
  'learn.easy-money.myth.2.true': 'Możesz. Im szybciej z kimś porozmawiasz, tym lepiej dla ciebie.',
  'learn.easy-money.myth.3': 'Młodym nic nie grozi.',
  'learn.easy-money.myth.3.true':
    'Bank może zamknąć twoje konto, a policja może do ciebie przyjść. Właśnie dlatego chcą, żeby robił to ktoś inny.',

  'learn.task-and-fee-jobs.title': 'Praca, za którą najpierw płacisz',
  'learn.task-and-fee-jobs.line': 'Małe zadania, opłaty, zdjęcie dowodu. Na koniec pracy nie ma.',
  'learn.task-and-fee-jobs.sign.1':
    'Niespodziewanie przychodzi wiadomość: wysoka płaca za godzinę lub dwie dziennie, z domu.',
  'learn.task-and-fee-jobs.sign.2':
    'Robisz małe zadania na telefonie: polubienia, oceny, kliknięcia. Pierwsza wypłata naprawdę przychodzi.',
  'learn.task-and-fee-jobs.sign.3': 'Potem trzeba coś wpłacić, żeby mieć lepsze zadania albo wypłacić swoje pieniądze.',
  'learn.task-and-fee-jobs.sign.4': 'Trzeba zapłacić za kurs, strój, badania albo wizę.',
  'learn.task-and-fee-jobs.sign.5': 'Ktoś chce zdjęcia dowodu albo loginu do banku, zanim jest umowa.',
  'learn.task-and-fee-jobs.sign.6': 'Ktoś używa nazwy znanej firmy, ale adres e-mail nie należy do tej firmy.',
  'learn.task-and-fee-jobs.story':
    'Ania była w domu z dwójką małych dzieci. Napisała do niej jakaś kobieta: polubienia filmów, 300 złotych dziennie. Pierwszego dnia Ania dostała 50 złotych. Pieniądze były prawdziwe. Następnego dnia trzeba było wpłacić 120, żeby mieć lepsze zadania, i wróciło 180. Potem było to 800, a potem 2500. Liczba na ekranie rosła i rosła. Żeby ją wypłacić, trzeba było zapłacić podatek. Wieczorem Ania opowiedziała o tym sąsiadce. Sąsiadka powiedziała: „To praca płaci tobie. Ty nie płacisz za pracę”. Ania od razu zadzwoniła do banku. Ostatnią wpłatę dało się zatrzymać. Reszta przepadła. Ale zachowała czaty i poszła na policję. Teraz trzy dni w tygodniu pracuje w prawdziwym sklepie. Jej pierwszy pasek wypłaty wisi na lodówce.',
  'learn.task-and-fee-jobs.step.1': 'Nigdy nie płać po to, żeby ci zapłacono.',
  'learn.task-and-fee-jobs.step.2': 'Poszukaj firmy na własną rękę. Zadzwoń i zapytaj, czy ta praca naprawdę jest.',
  'learn.task-and-fee-jobs.step.3': 'Nie wysyłaj zdjęcia dowodu, zanim jest umowa. Napisz na kopii, dla kogo jest.',
  'learn.task-and-fee-jobs.step.4':
    'Pieniądze już poszły? Zadzwoń dziś do banku. Niektóre płatności można zatrzymać w pierwszych godzinach.',
  'learn.task-and-fee-jobs.step.5':
    'Zdjęcie dowodu już wysłane? Powiedz o tym policji i bankowi. Uważaj na rachunki i pożyczki, które nie są twoje.',
  'learn.task-and-fee-jobs.myth.1': 'Wpłać jeszcze raz, a wszystko odzyskasz.',
  'learn.task-and-fee-jobs.myth.1.true':
    'Liczba na ekranie to nie pieniądze. Możesz teraz przestać i zatrzymać to, co jeszcze masz.',
  'learn.task-and-fee-jobs.myth.2': 'Wszystkie firmy biorą opłatę za pracę.',
  'learn.task-and-fee-jobs.myth.2.true':
    'Uczciwa firma nie bierze pieniędzy za pracę. W wielu krajach tak samo mówi prawo.',
  'learn.task-and-fee-jobs.myth.3': 'Tylko naiwni się na to nabierają.',
  'learn.task-and-fee-jobs.myth.3.true':
    'Płacili też studenci, nauczycielki i pracownicy banków. Zrobiono to tak, żeby wyglądało prawdziwie.',

  'learn.love-and-money.title': 'Miłość, pieniądze i wielkie obietnice',
  'learn.love-and-money.line':
    'Znacie się tylko z sieci. Ktoś potrzebuje pieniędzy, chce cię wzbogacić albo chce ci płacić.',
  'learn.love-and-money.sign.1': 'Piszecie codziennie, ale nigdy się nie spotykacie. Zawsze coś wypada.',
  'learn.love-and-money.sign.2': 'Ta osoba jest daleko: na statku, w wojsku, jako lekarz w innym kraju.',
  'learn.love-and-money.sign.3': 'Potem potrzebuje pieniędzy: na bilet, na leczenie, na paczkę.',
  'learn.love-and-money.sign.4':
    'Pokazuje sposób na szybkie bogactwo i aplikację, w której twoje pieniądze niby rosną.',
  'learn.love-and-money.sign.5':
    'Ktoś chce ci płacić co tydzień za twój czas. Najpierw trzeba wnieść opłatę albo odesłać część pieniędzy.',
  'learn.love-and-money.sign.6':
    'Chce kart podarunkowych, internetowych walut albo płatności, których nikt nie może cofnąć.',
  'learn.love-and-money.story':
    'Teresa od dwóch lat była sama, gdy napisał do niej Robert. Mówił, że pracuje na statku. Przez cztery miesiące pisali do siebie co rano. Potem zgubił kartę i potrzebował 3500 złotych. Wysłała je. Potem była paczka, a potem lekarz. Później pokazał jej aplikację, w której jego pieniądze się podwoiły. Teresa poszła do banku, żeby przelać wszystkie oszczędności. Młody człowiek w okienku zapytał: „Czy pani go kiedyś spotkała?”. Najpierw się zezłościła. Potem zadzwoniła do siostrzenicy. Poszukały jego zdjęcia w internecie. Było tam, z innym nazwiskiem. Długo to bolało. Ale oszczędności nadal są. Teraz śpiewa w chórze. Raz w miesiącu opowiada swoją historię, żeby inni czuli się mniej samotni.',
  'learn.love-and-money.step.1':
    'Nie wysyłaj pieniędzy komuś, kogo znasz tylko z sieci. Poproś o rozmowę wideo, jeszcze dziś.',
  'learn.love-and-money.step.2':
    'Poszukaj zdjęcia tej osoby w wyszukiwarce obrazów. Zobacz, czy nie ma tam innego nazwiska.',
  'learn.love-and-money.step.3': 'Powiedz o tym komuś, kto w tym nie uczestniczy. Dwie osoby widzą więcej niż jedna.',
  'learn.love-and-money.step.4': 'Nie przyjmuj pieniędzy i nie przekazuj ich dalej. Mogą należeć do kogoś innego.',
  'learn.love-and-money.step.5':
    'Pieniądze już poszły? Zadzwoń dziś do banku i zachowaj czaty. Jeśli ktoś chce opłaty za ich odzyskanie, jej też nie płać.',
  'learn.love-and-money.myth.1': 'Jeśli mnie kochasz, pomożesz mi.',
  'learn.love-and-money.myth.1.true': 'Kto cię kocha, nie potrzebuje twoich oszczędności.',
  'learn.love-and-money.myth.2': 'Płacę ci, więc robisz, co mówię.',
  'learn.love-and-money.myth.2.true':
    'Nikt nie może kupić prawa do decydowania o tobie. W każdej chwili możesz przestać.',
  'learn.love-and-money.myth.3': 'Wierzą w to tylko starzy i samotni ludzie.',
  'learn.love-and-money.myth.3.true':
    'To zdarza się w każdym wieku. Takie wiadomości idą do wielu osób i trafiają w to, na co ktoś czeka.',

  'learn.people-used.title': 'Gdy inni decydują o tobie',
  'learn.people-used.line': 'Masz żebrać dla kogoś, wziąć ślub albo oddać część ciała lub dziecko.',
  'learn.people-used.sign.1': 'Masz żebrać lub sprzedawać na ulicy, a co wieczór ktoś zabiera pieniądze.',
  'learn.people-used.sign.2': 'Planuje się twój ślub. Nikt cię nie pyta albo nie wolno ci odmówić.',
  'learn.people-used.sign.3': 'Ktoś ci płaci za ślub z nieznajomą osobą, dla jej dokumentów.',
  'learn.people-used.sign.4': 'Ktoś oferuje pieniądze za nerkę. Mówi, że to legalne i proste.',
  'learn.people-used.sign.5':
    'Jedziesz za granicę, żeby urodzić komuś dziecko albo oddać komórki jajowe, a ktoś zatrzymuje twój paszport.',
  'learn.people-used.sign.6': 'Spodziewasz się dziecka, a ktoś chce ci za nie zapłacić.',
  'learn.people-used.story':
    'Janek stracił mieszkanie i chodził o lasce. Pewna para opowiedziała mu o ciepłym pokoju w innym kraju „i odrobinie pracy”. Praca polegała na tym, żeby siedzieć przed sklepem i żebrać. Co wieczór zabierali mu pieniądze. Gdy było za mało, nie było kolacji. Jego dowód trzymali u siebie. Pewnego dnia usiadła przy nim kobieta ze sklepu. „Jak się pan czuje?”, zapytała. Od tygodni nikt go o to nie pytał. Dała mu numer i pożyczyła telefon. Rozmawiał przez godzinę. Następnego dnia przyjechały po niego dwie osoby. Dostał łóżko, lekarza i nowe dokumenty. Teraz ma mały pokój. W soboty pomaga w kuchni dla ludzi bez domu. Z kobietą ze sklepu się przyjaźni.',
  'learn.people-used.step.1': 'Możesz odmówić: ślubu, żebrania, badania. Nawet jeśli twoja rodzina się zgodziła.',
  'learn.people-used.step.2': 'Miej dokumenty przy sobie. Kopię zostaw u zaufanej osoby.',
  'learn.people-used.step.3':
    'Ktoś chce cię zabrać za granicę na ślub? Przed podróżą powiedz o tym w szkole, u lekarza albo na linii pomocy. Na lotnisku powiedz komuś w mundurze.',
  'learn.people-used.step.4':
    'Przed badaniami porozmawiaj z lekarzem, którego wybierasz ty. Wcześniej nic nie podpisuj.',
  'learn.people-used.step.5': 'Zadzwoń na linię pomocy. Możesz też zadzwonić w sprawie kogoś innego.',
  'learn.people-used.myth.1': 'Jest twój podpis, więc musisz to zrobić.',
  'learn.people-used.myth.1.true':
    'Twoje ciało należy do ciebie. Nadal możesz odmówić, a dobry lekarz wtedy przestanie.',
  'learn.people-used.myth.2': 'U nas tak się robi. Musisz wziąć ślub.',
  'learn.people-used.myth.2.true': 'Możesz kochać rodzinę i odmówić. Nikt nie może cię zmusić do ślubu.',
  'learn.people-used.myth.3': 'Tam wolno sprzedać nerkę.',
  'learn.people-used.myth.3.true':
    'Prawie wszędzie jest to zakazane. Często ludzie, którzy to oferują, zabierają też pieniądze.',

  'learn.how-they-look-for-people.title': 'Jak się szuka ludzi',
  'learn.how-they-look-for-people.line':
    'Jedni dają ogłoszenie i czekają. Inni czytają, co publikujesz, i piszą do ciebie.',
  'learn.how-they-look-for-people.sign.1':
    'Dają ogłoszenia i czekają: opieka, hotele, farmy, modeling, filmy, płatne randki.',
  'learn.how-they-look-for-people.sign.2':
    'Czytają twoje wpisy: nowe miasto, brak pracy, smutek. Potem mówią dokładnie to, co trzeba.',
  'learn.how-they-look-for-people.sign.3': 'Dużo pytają, a mało mówią: ani firmy, ani adresu, tylko imię.',
  'learn.how-they-look-for-people.sign.4': 'Szybko chcą przejść do innej aplikacji, gdzie nikt inny tego nie zobaczy.',
  'learn.how-they-look-for-people.sign.5': 'Rezerwują za ciebie podróż, więc cały czas wiedzą, gdzie jesteś.',
  'learn.how-they-look-for-people.sign.6':
    'Później kontrolują cię przez telefon: twoje hasła, twoje miejsce na mapie, zdjęcia rodziny.',
  'learn.how-they-look-for-people.story':
    'Nadia napisała w grupie, że szuka pracy, jakiejkolwiek. W ciągu godziny odezwały się trzy osoby. Jedna była bardzo miła: hotel nad morzem, lot opłacony, początek w poniedziałek. Ten człowiek znał jej miasto i imiona jej dzieci. Wszystko to było w jej profilu. Chciał pisać dalej w innej aplikacji i widzieć na mapie, gdzie ona jest. Nadia go polubiła. Ale zadała jedno pytanie: „Jak nazywa się ten hotel?”. Wysłał serduszka. Potem wysłał bilet. Potem się zezłościł. Nadia pokazała czat przyjaciółce i razem zadzwoniły na linię pomocy. Kobieta po drugiej stronie znała takie oferty. Nadia została w domu. Dwa miesiące później znalazła pracę w piekarni, dziesięć minut od swoich drzwi.',
  'learn.how-they-look-for-people.step.1': 'Ukryj przed obcymi znajomych, numer i miejsce, w którym jesteś.',
  'learn.how-they-look-for-people.step.2': 'Zadaj jedno jasne pytanie: jaka firma i gdzie? Zobacz, co odpowiedzą.',
  'learn.how-they-look-for-people.step.3':
    'Zostań w aplikacji, w której się znacie, aż będziesz wiedzieć, kto to jest.',
  'learn.how-they-look-for-people.step.4':
    'Hasła zachowaj dla siebie. Nie pozwól nikomu instalować aplikacji na twoim telefonie.',
  'learn.how-they-look-for-people.step.5':
    'Czy ktoś sprawdza twój telefon? Najpierw poszukaj pomocy z innego telefonu. Zmiany na twoim ktoś może zauważyć.',
  'learn.how-they-look-for-people.myth.1': 'To jest w dużym serwisie, więc ktoś to sprawdził.',
  'learn.how-they-look-for-people.myth.1.true':
    'Często nikt tego nie robił. W dużych serwisach jest najwięcej ludzi, więc tam się ich szuka.',
  'learn.how-they-look-for-people.myth.2': 'Tyle o mnie wiedzą. To musi być prawda.',
  'learn.how-they-look-for-people.myth.2.true': 'Większość może pochodzić z twojego profilu. Możesz to ukryć.',
  'learn.how-they-look-for-people.myth.3': 'To widać po twarzy.',
  'learn.how-they-look-for-people.myth.3.true':
    'Większość takich osób jest miła. To może być kobieta, para albo ktoś, kogo znasz.',

  'learn.source.MIR24':
    'Ministerstwo Spraw Wewnętrznych Hiszpanii: raport o tym, jak werbuje się i wykorzystuje ludzi w sieci (2024)',
  'learn.source.LSI': 'La Strada International: jak ustrzec się złej pracy',
  'learn.source.CMMSELF': 'Duńskie centrum dla osób wykorzystywanych (CMM): czy pracodawca cię wykorzystuje?',
  'learn.source.ECUA': 'Komisja Europejska: rady dla osób, które musiały opuścić Ukrainę',
  'learn.source.EPOLLB': 'Europol: rady na temat fałszywej miłości',
  'learn.source.BGAT': 'Komisja Narodowa Bułgarii (antitraffic.bg): lista pułapek',
  'learn.source.FBISX': 'FBI: groźby z użyciem zdjęć, żeby dostać pieniądze',
  'learn.source.THORN': 'Thorn: co możesz zrobić w razie gróźb z użyciem zdjęć',
  'learn.source.NCMEC': 'NCMEC, centrum do spraw zaginionych dzieci w Stanach Zjednoczonych: co robić krok po kroku',
  'learn.source.LVTEST': 'Better Internet for Kids: łotewski test o ryzykownych znajomościach w sieci',
  'learn.source.LVLA': 'Drossinternets.lv, Łotwa, w gazecie Latvijas Avīze: rady na lato',
  'learn.source.PNSCOUT': 'Policja Narodowa Hiszpanii, w gazecie Infobae: fałszywi łowcy talentów',
  'learn.source.EPOLMULE': 'Europol: ludzie, którzy przekazują pieniądze za innych',
  'learn.source.COUNTY': 'NSPCC, Wielka Brytania: dzieci zmuszane do przewożenia narkotyków',
  'learn.source.ITAMA': 'Ministerstwo Spraw Zagranicznych Brazylii: praca w call center w Azji Południowo-Wschodniej',
  'learn.source.FTCTASK': 'Federal Trade Commission, Stany Zjednoczone: praca przy małych zadaniach',
  'learn.source.PNLIKES': 'Policja Narodowa Hiszpanii, w gazecie Información: płaca za polubienia',
  'learn.source.EURES': 'EURES, sieć pracy Unii Europejskiej: fałszywe oferty pracy',
  'learn.source.FTCROM2': 'Federal Trade Commission, Stany Zjednoczone: co najczęściej mówi ktoś, kto udaje miłość',
  'learn.source.DIAC': 'Diaconía España: o randkach typu „sugar”',
  'learn.source.TELEM': 'Telemadrid: reportaż o agencjach „sugar”',
  'learn.source.BEG': 'ANITP, urząd w Rumunii: badanie o ludziach zmuszanych do żebrania',
  'learn.source.SHAM': 'HEUNI, Finlandia: o fikcyjnych małżeństwach',
  'learn.source.ORGAN2': 'HuffPost: nerki oferowane w sieci',
  'learn.source.DIR24': 'Unia Europejska: prawo przeciw handlowi ludźmi (dyrektywa 2024/1712)',
  'learn.source.CMM': 'Duńskie centrum dla osób wykorzystywanych (CMM): sygnały ostrzegawcze w sieci',
  'learn.source.FBITRAF': 'FBI, w Infosecurity Magazine: jak szuka się ludzi przez randki i pracę',
  'learn.source.VOLODKO': 'Volodko i inni: badanie 430 ogłoszeń o pracy za granicą',
};

export default learn;
