/** Why a sign matters, for a reader of 13: one or two plain sentences. `theme.*.reason` stands in for a sign without words of its own. */
export const reasons: Readonly<Record<string, string>> = {
  // recruitment lure
  'reason.all-expenses-covered':
    'Gdy za wszystko płaci ktoś obcy, może to później nazwać długiem. Dobrze najpierw wiedzieć, kto płaci i za co.',
  'reason.easy-fast-money':
    'Jest tu mowa o pieniądzach i pięknym życiu, a nie o pracy. Tak często skłania się ludzi do szybkiej zgody.',
  'reason.guaranteed-visa-job':
    'Nikt nie może obiecać wizy ani pracy, zanim wszystko zostanie sprawdzone. Wizy wydaje tylko państwo.',
  'reason.instant-hire':
    'Masz już pracę, choć nikt z tobą nie rozmawiał. Prawdziwi pracodawcy chcą wiedzieć, kogo zatrudniają.',
  'reason.pay-for-clicks':
    'Nikt nie płaci dobrze za polubienia ani oceny. Takie oferty często zaczynają się od małej wypłaty dla ciebie, a kończą na twojej wpłacie.',
  'reason.pay-too-good':
    'Płaca jest dużo wyższa niż zwykle w takiej pracy. Bardzo wysoka kwota często ma tylko przyciągnąć uwagę.',
  'reason.talent-scout':
    'Pochwała od kogoś nieznajomego jest miła. Często służy temu, żeby namówić na spotkanie albo na wysłanie zdjęć.',
  'reason.unsolicited-job-dm':
    'Ktoś obcy proponuje ci pracę bez twojego zgłoszenia. Taka sama wiadomość często trafia do tysięcy osób.',
  'reason.no-experience-no-language':
    'Nie trzeba nic umieć ani znać języka. To może być normalne. Jeśli płaca jest przy tym wysoka, warto zapytać.',

  // vagueness
  'reason.no-written-contract':
    'Bez umowy, którą możesz przeczytać, trudno później pokazać, co obiecano. Możesz o nią poprosić przed wyjazdem.',
  'reason.terms-switch': 'Po twojej zgodzie zmieniło się miejsce, szef albo praca. W każdej chwili możesz odmówić.',
  'reason.unnamed-employer':
    'Nie ma nazwy ani adresu, które można sprawdzić. Bez nich nikt nie ustali, kto stoi za ofertą.',
  'reason.vague-duties':
    'Nie wiadomo, co naprawdę trzeba robić. Praca, o której się nie mówi, może okazać się czymś innym.',

  // who it looks for
  'reason.targets-homeless-addiction-disability':
    'Szuka się tu osób bez domu, chorych lub z niepełnosprawnością. Niektórzy składają takie oferty, żeby ktoś pracował dla nich za darmo.',
  'reason.targets-no-ties':
    'Szuka się tu osób bez rodziny i bez związku. Gdy nie ma się nikogo blisko, trudniej o pomoc.',
  'reason.appearance-photos-requested':
    'Ktoś prosi o zdjęcia twojego ciała albo o wymiary. W większości zawodów nie są potrzebne, a zdjęć można użyć przeciwko tobie.',
  'reason.personal-probing':
    'Szybko padają pytania, z kim mieszkasz i kto o tym wie. Niektórzy pytają tak, żeby sprawdzić, czy ktoś by coś zauważył.',
  'reason.targets-hardship':
    'To słowa do osób, które bardzo potrzebują pieniędzy. W potrzebie łatwiej zgodzić się na coś, co inaczej by się odrzuciło.',
  'reason.targets-migrants':
    'Szuka się tu osób, które dopiero przyjechały lub nie mają dokumentów. W pracy masz prawa, także bez dokumentów.',
  'reason.women-young-only': 'Szuka się tu tylko młodych kobiet, choć praca tego nie wymaga. Cel może być inny.',

  // contact
  'reason.secrecy-demand': 'Ktoś prosi, żeby nikomu o tym nie mówić. Taka tajemnica chroni drugą stronę, a nie ciebie.',
  'reason.secret-chat':
    'Ktoś prosi o usunięcie lub ukrycie czatu. Wtedy nie będzie czego pokazać, jeśli będziesz potrzebować pomocy.',
  'reason.move-off-platform':
    'Ktoś chce szybko przejść do innej aplikacji. Tam serwis już niczego nie zobaczy ani nie zatrzyma.',
  'reason.obfuscated-contact':
    'Numer albo nazwa aplikacji są zapisane tak, żeby je ukryć. Często robi się to, żeby ominąć kontrolę serwisu.',
  'reason.urgency-pressure':
    'Ktoś cię pogania. W pośpiechu nie ma czasu, żeby coś sprawdzić albo kogoś zapytać. Uczciwa oferta poczeka jeden dzień.',
  'reason.informal-contact-only': 'Jedyny kontakt to czat albo numer komórki. To częste, ale trudno to sprawdzić.',

  // the trip
  'reason.pickup-by-stranger':
    'Ma cię odebrać albo zawieźć dalej ktoś obcy. Wtedy to ktoś inny decyduje, dokąd jedziesz.',
  'reason.rotation-plaza':
    'Co kilka tygodni ma być nowe mieszkanie albo miasto. Wtedy trudno poznać kogoś, kto może pomóc.',
  'reason.tourist-visa-work':
    'Praca na wizie turystycznej to praca bez zezwolenia. Często straszy się tym później: „jesteś tu nielegalnie”.',
  'reason.high-risk-destination':
    'Ministerstwa spraw zagranicznych ostrzegają przed fałszywą pracą w tym miejscu. Samo miejsce niczego nie dowodzi, więc sprawdź dwa razy.',
  'reason.travel-arranged': 'Ktoś inny kupuje bilet i planuje podróż. Jeśli zmienisz zdanie, trudniej będzie wrócić.',

  // papers
  'reason.passport-surrender':
    'Nikt nie ma prawa zatrzymać twojego paszportu ani innych dokumentów. Ani szef, ani agencja.',
  'reason.account-handover':
    'Hasła i kody to klucze do twoich pieniędzy i danych. Żaden pracodawca ich nie potrzebuje.',
  'reason.fake-documents': 'Ktoś oferuje dokumenty, które nie są prawdziwe. Jeśli to się wyda, odpowiadasz ty.',
  'reason.documents-handled-by-recruiter':
    'Ktoś inny załatwia wszystkie twoje dokumenty. Możesz nie wiedzieć, co podpisano w twoim imieniu ani gdzie są twoje papiery.',
  'reason.id-photo-early':
    'Ktoś prosi o dowód lub dane konta, zanim pojawi się prawdziwa oferta. Dzięki nim inni mogą otwierać konta na twoje nazwisko.',

  // money
  'reason.deposit-to-unlock':
    'Ktoś chce twojej wpłaty, zanim cokolwiek wypłacisz. To praca płaci tobie. Nie prosi cię o wpłaty.',
  'reason.allowance-verification-fee':
    'Ktoś chce małej opłaty, a w zamian obiecuje coś dużego. Często na tej małej wpłacie wszystko się kończy.',
  'reason.crypto-giftcard-payment': 'Ktoś chce zapłaty, której nikt nie może cofnąć. Właśnie dlatego o nią prosi.',
  'reason.fake-check-equipment':
    'Dostajesz pieniądze i prośbę, żeby część przekazać dalej. Pierwsza wpłata często okazuje się fałszywa, a przekazane pieniądze były twoje.',
  'reason.upfront-fee':
    'Ktoś chce opłaty, zanim dostaniesz pracę. Zasady uczciwej rekrutacji mówią, że płaci pracodawca, a nie osoba, która szuka pracy.',

  // debt
  'reason.debt-owed':
    'Dług nigdy nie może zmusić cię do pozostania ani do pracy. Możesz odejść. Bezpłatne linie pomagają zrobić to bezpiecznie.',
  'reason.exit-penalty':
    'Za wcześniejsze odejście trzeba by zapłacić. Takie zasady często są niezgodne z prawem. Ktoś może to sprawdzić za darmo.',
  'reason.gifts-then-debt':
    'Najpierw są prezenty, potem „masz u mnie dług”. Prezent to prezent. Nie musisz niczego oddawać.',
  'reason.pay-later-from-wages': 'Dług jeszcze przed pierwszym dniem pracy może posłużyć do tego, żeby cię zatrzymać.',
  'reason.wage-withheld':
    'Wstrzymana wypłata może posłużyć do tego, żeby cię zatrzymać. Wypłata należy się tobie, w umówionym dniu.',
  'reason.pay-below-minimum': 'Płaca wydaje się niższa, niż wymaga prawo. Masz prawo co najmniej do płacy minimalnej.',

  // control
  'reason.no-leaving-alone': 'Nikt nie może cię zamykać ani decydować, kiedy wychodzisz. To niezgodne z prawem.',
  'reason.isolate-from-people': 'Ktoś odsuwa cię od bliskich. To oni zauważą, jeśli coś będzie nie tak.',
  'reason.location-tracking': 'Ktoś chce cały czas wiedzieć, gdzie jesteś. Troska tego nie potrzebuje.',
  'reason.management-account-control':
    'Inni prowadziliby twoje konto i zatrzymywali dużą część pieniędzy. Odejście może być wtedy trudne i drogie.',
  'reason.phone-restriction':
    'Ktoś zabierałby albo sprawdzał twój telefon. Bez niego do nikogo nie zadzwonisz. Zwykła praca tego nie potrzebuje.',
  'reason.accommodation-tied': 'Praca, łóżko i droga do domu zależałyby od jednej osoby. Wtedy trudno odejść.',
  'reason.excessive-availability':
    'Nie ma przerw ani dni wolnych. Prawo daje ci odpoczynek, a w zmęczeniu trudniej odejść.',

  // bodies
  'reason.euphemistic-companionship':
    'Mowa o towarzystwie, a nie o zadaniach. Takich słów często używa się tam, gdzie klienci oczekują czegoś więcej.',
  'reason.hostess-commission':
    'W takiej pracy zarobek często zależy od tego, ile goście z tobą wypiją. Niektórzy goście oczekują potem więcej.',
  'reason.lingerie-casting':
    'Prawdziwy casting nie zaczyna się od zdjęć w bieliźnie dla kogoś obcego. Takie zdjęcia można zatrzymać i sprzedać.',
  'reason.sex-for-rent': 'Pokój albo pomoc w zamian za bliskość to nie pomoc. Nikomu nie musisz dawać swojego ciała.',
  'reason.adult-content-recruit':
    'Niektóre studia i agencje zatrzymują zdjęcia i pieniądze. Jeśli o tym myślisz, decyduj bez pośpiechu i zachowaj własne konta.',
  'reason.intimacy-denial':
    'Jest tu zapewnienie, że nie chodzi o nic intymnego. Warto się zastanowić, po co w ogóle o tym pisać.',
  'reason.massage-cover':
    'Masaż bez przeszkolenia, w nocy lub w prywatnym mieszkaniu to często coś innego. Prawdziwy salon ma adres i zezwolenie.',
  'reason.sugar-terms':
    'Te słowa oznaczają pieniądze za towarzystwo. Dorośli decydują sami. Opłata, wyjazd albo tajemnica to zmienia.',

  // young people
  'reason.age-probe-secrecy':
    'Ktoś pyta o twój wiek i chce tajemnicy. To nie twoja wina. Porozmawiaj z dorosłą osobą, której ufasz.',
  'reason.image-request-young':
    'Nigdy nie musisz wysyłać swoich zdjęć. Zatrzymaj się i porozmawiaj z dorosłą osobą, której ufasz. To nie twoja wina.',
  'reason.minor-acceptable':
    'To nie jest dla osób poniżej 18 lat. Dorosły, który mówi, że wiek nie ma znaczenia, nie ma racji. Porozmawiaj z dorosłą osobą, której ufasz.',
  'reason.gaming-gift-lure':
    'Darmowe prezenty w grze często później coś kosztują. Możesz odmówić. Powiedz o tym dorosłej osobie, której ufasz.',

  // threats
  'reason.family-threat':
    'Grożenie twojej rodzinie to przestępstwo, a winna jest tylko osoba, która grozi. Policja może chronić twoich bliskich.',
  'reason.sextortion-threat':
    'Groźba pokazania twoich zdjęć to przestępstwo. Płacenie tego nie zatrzyma. Jest pomoc, a wina nie jest twoja.',
  'reason.authorities-threat':
    'Ktoś straszy, że policja cię ukarze. Ludzie, których ktoś do czegoś zmusza, mają prawa, także bez dokumentów. Na linii pomocy poznasz swoje bez podawania nazwiska.',

  // tasks
  'reason.bank-account-use':
    'Ktoś chce, żeby pieniądze obcych przeszły przez twoje konto. Bank i policja widzą twoje nazwisko, nie ich.',
  'reason.identity-for-rent':
    'Ktoś chce coś założyć na twoje nazwisko. Za wszystko, co się z tym stanie, odpowiadasz wtedy ty.',
  'reason.violence-missions':
    'Ktoś płaci ci za niszczenie albo krzywdzenie. Ta osoba trzyma się z daleka, a złapią ciebie.',
  'reason.begging-collecting':
    'Jeśli codziennie masz przynieść określoną kwotę, pracujesz dla kogoś innego. Nikt nie może cię karać za to, że jej nie ma.',
  'reason.courier-no-questions':
    'Ktoś chce ci powierzyć coś, do czego nie wolno zajrzeć. Jeśli to coś zakazanego, jest to u ciebie.',
  'reason.reship-packages':
    'Do twojego domu przychodziłyby paczki dla obcych. Często zapłacono za nie kradzioną kartą, a adres jest twój.',
  'reason.scam-call-centre':
    'Praca polega na przekonywaniu ludzi na czacie lub przez telefon. W niektórych takich miejscach okłamuje się rozmówców i nie pozwala pracownikom odejść.',

  // love and trust
  'reason.push-to-sell': 'Kto cię kocha, nie namawia cię do zarabiania ciałem. Możesz odmówić, dziś i później.',
  'reason.future-abroad':
    'Wielkie plany w innym kraju pojawiają się bardzo szybko. Daleko stąd wszystko zależałoby od jednej osoby.',
  'reason.intimate-image-request':
    'Zdjęcia wysłane komuś nowemu mogą posłużyć do nacisku. Nie musisz niczego dowodzić zdjęciem.',
  'reason.invest-together':
    'Ktoś poznany na czacie uczy cię zarabiać. Często to jego własna strona i pieniędzy nie da się już wypłacić.',
  'reason.marriage-for-papers':
    'Ślub dla dokumentów może związać cię z kimś obcym i z długiem. W większości krajów jest też niezgodny z prawem.',
  'reason.romance-money':
    'Ktoś, kogo znasz tylko z sieci, potrzebuje twoich pieniędzy. Kto cię kocha, nie potrzebuje ich jako dowodu.',
  'reason.love-bombing':
    'Tyle miłości tak szybko może być sposobem, żeby cię do siebie przekonać. Prawdziwa troska daje ci czas.',
  'reason.never-video': 'Zawsze jest jakiś powód, żeby nie pokazać twarzy. Nie możesz wiedzieć, kto pisze.',

  // names that do not fit
  'reason.brand-impersonation':
    'Nazwa jest znana, ale adres do niej nie należy. Nazw prawdziwych firm i urzędów często używa ktoś inny.',
  'reason.recruiter-identity-mismatch':
    'Nazwisko, numer i historia do siebie nie pasują. Powód może być prosty. Możesz zapytać.',
  'reason.same-contact-many-ads':
    'Ten sam kontakt jest w wielu różnych ogłoszeniach. To wygląda raczej na grupę niż na jednego pracodawcę.',
  'reason.contact-marked-before':
    'Ten kontakt już się u ciebie pojawił, w ofercie z niepokojącymi znakami. To może być przypadek. Nie spiesz się.',
  'reason.text-seen-elsewhere':
    'Prawie ten sam tekst już się u ciebie pojawił, z innym miejscem. Zapytaj, jakie to naprawdę miejsce i jaki pracodawca.',
  'reason.worrying-wording':
    'Same te słowa niczego nie dowodzą. Ale z tym, co jest wokół nich, bardzo przypominają oferty i wiadomości, które wyrządziły ludziom krzywdę. To może być przypadek.',
  'reason.throwaway-or-spam-style':
    'Konto jest nowe, tekst wiele razy skopiowano albo link ukrywa, dokąd prowadzi. Samo w sobie niczego to nie dowodzi, ale trudniej to sprawdzić.',

  // body and family
  'reason.baby-adoption-offer':
    'Nikomu nie wolno płacić za dziecko. Jeśli spodziewasz się dziecka i potrzebujesz pomocy, jest bezpłatna pomoc, a swoje prawa zachowujesz.',
  'reason.organ-for-cash': 'Sprzedaż narządu jest zakazana i niebezpieczna. Obiecane pieniądze często nie przychodzą.',
  'reason.surrogate-egg-abroad':
    'Lekarz, dokumenty i zapłata byłyby w rękach osoby, która cię werbuje. Potrzebujesz własnego lekarza i prawnika.',

  // families of signs
  'theme.recruitment-lure.name': 'Kusząca obietnica',
  'theme.recruitment-lure.reason':
    'Dużo tu obietnic, a mało wyjaśnień. Wielkie obietnice często mają skłonić do szybkiej decyzji.',
  'theme.vagueness.name': 'Niedopowiedzenia',
  'theme.vagueness.reason': 'Brakuje ważnych rzeczy: kto, co, gdzie albo za ile. Możesz zapytać, zanim odpowiesz.',
  'theme.vulnerability-targeting.name': 'Kogo się szuka',
  'theme.vulnerability-targeting.reason': 'Szuka się tu osób w trudnej sytuacji. Wtedy trudniej odmówić.',
  'theme.contact-evasion.name': 'Z dala od oczu',
  'theme.contact-evasion.reason':
    'Ktoś chce rozmawiać tam, gdzie nikt inny nie zobaczy. Uczciwa oferta nie musi się ukrywać.',
  'theme.movement.name': 'Podróż',
  'theme.movement.reason': 'Ktoś inny decyduje o twojej podróży. Upewnij się, że zawsze możesz samodzielnie wrócić.',
  'theme.documents.name': 'Twoje dokumenty',
  'theme.documents.reason': 'Chodzi o twoje dokumenty albo kody. Są twoje i zostają u ciebie.',
  'theme.money-fee.name': 'Najpierw płacisz ty',
  'theme.money-fee.reason': 'Ktoś chce od ciebie pieniędzy. To praca płaci tobie, nie odwrotnie.',
  'theme.debt.name': 'Dług',
  'theme.debt.reason': 'Byłby to dług, który masz spłacać. Można go użyć, żeby cię zatrzymać.',
  'theme.control-isolation.name': 'Kontrola',
  'theme.control-isolation.reason': 'Ktoś inny decydowałby o twoim dniu, telefonie lub bliskich. O tym decydujesz ty.',
  'theme.sexualisation.name': 'Twoje ciało',
  'theme.sexualisation.reason': 'Chodzi o twój wygląd albo o bliskość. W każdej chwili możesz odmówić.',
  'theme.minors.name': 'Dla młodych',
  'theme.minors.reason': 'Zatrzymaj się na chwilę. To nie twoja wina. Porozmawiaj z dorosłą osobą, której ufasz.',
  'theme.coercion-threat.name': 'Groźba',
  'theme.coercion-threat.reason':
    'To jest groźba. Winna jest tylko osoba, która grozi. Są ludzie, którzy mogą ci teraz pomóc.',
  'theme.criminal-task.name': 'Ryzykowne zadanie',
  'theme.criminal-task.reason': 'Ryzyko byłoby twoje, a ktoś inny pozostaje w ukryciu. Możesz odmówić.',
  'theme.dating-grooming.name': 'Bardzo szybkie zaufanie',
  'theme.dating-grooming.reason': 'Zaufanie rośnie tu bardzo szybko i ktoś chce czegoś w zamian. Nie spiesz się.',
  'theme.identity-mismatch.name': 'Coś się nie zgadza',
  'theme.identity-mismatch.reason': 'Coś w tym, za kogo się podają, nie pasuje. Możesz to sprawdzić inną drogą.',
  'theme.structural-metadata.name': 'Sposób publikacji',
  'theme.structural-metadata.reason': 'Przez taki sposób publikacji trudno ustalić, kto za tym stoi.',
  'theme.body-family.name': 'Ciało i rodzina',
  'theme.body-family.reason':
    'Ktoś oferuje pieniądze za coś, czego nikomu nie wolno kupować. Jest bezpłatna pomoc, jeśli jej potrzebujesz.',

  // what it may be for; plain names
  'harm.sex_trafficking': 'zmuszanie do sprzedawania seksu, także przez kontrolę',
  'harm.labour_exploitation': 'praca bez praw lub bez uczciwej płacy',
  'harm.forced_criminality': 'wciąganie w łamanie prawa',
  'harm.forced_begging': 'zmuszanie do żebrania',
  'harm.forced_marriage': 'nakłanianie do ślubu',
  'harm.organ_surrogacy_adoption': 'handel narządami, ciążą lub dziećmi',
  'harm.minor_grooming': 'dorosły, który zdobywa zaufanie młodej osoby, żeby ją skrzywdzić',
  'harm.sextortion': 'groźby z użyciem prywatnych zdjęć',
  'harm.job_scam_identity_theft': 'utrata pieniędzy lub danych przez fałszywą pracę',
  'harm.romance_sugar_scam': 'utrata pieniędzy przez kogoś, kto udaje uczucie',
  'harm.money_mule': 'przekazywanie pieniędzy dla kogoś, kto się ukrywa',
};
