/** Easy-read variant of each reason: short sentences, one idea each, hard words explained. */
export const easy: Readonly<Record<string, string>> = {
  // recruitment lure
  'easy.all-expenses-covered':
    'Ktoś obcy chce za wszystko zapłacić. Później może chcieć zwrotu tych pieniędzy. Najpierw zapytaj, kto płaci i za co.',
  'easy.easy-fast-money':
    'Jest tu mowa o pieniądzach i pięknym życiu. Nie ma mowy o pracy. Po takich słowach ludzie często szybko się zgadzają.',
  'easy.guaranteed-visa-job':
    'Wiza to zgoda na wjazd do kraju. Wizy daje tylko państwo. Nikt nie może obiecać wizy ani pracy, zanim ktoś to sprawdzi.',
  'easy.instant-hire': 'Masz już pracę, ale nikt z tobą nie rozmawiał. Prawdziwi pracodawcy chcą cię najpierw poznać.',
  'easy.pay-for-clicks':
    'Nikt nie płaci dużo za polubienia ani dobre oceny. Na początku często dostajesz trochę pieniędzy. Na końcu często płacisz ty.',
  'easy.pay-too-good':
    'Płaca jest dużo wyższa niż zwykle w takiej pracy. Bardzo wysoka płaca często ma przyciągnąć uwagę.',
  'easy.talent-scout':
    'Ktoś, kogo nie znasz, mówi ci miłe rzeczy. To przyjemne. Często chodzi wtedy o spotkanie albo zdjęcia.',
  'easy.unsolicited-job-dm':
    'Ktoś obcy proponuje ci pracę, choć nie ma twojego zgłoszenia. Często tę samą wiadomość dostają tysiące osób.',
  'easy.no-experience-no-language':
    'W tej pracy nie trzeba nic umieć ani znać języka. To może być normalne. Jeśli płaca też jest wysoka, możesz zapytać dlaczego.',

  // vagueness
  'easy.no-written-contract':
    'Umowa to papier, na którym są wszystkie obietnice. Bez umowy trudno później udowodnić obietnice. Możesz o nią poprosić przed wyjazdem.',
  'easy.terms-switch':
    'Oferta zmieniła się po twojej zgodzie. Inne jest miejsce, szef albo praca. W każdej chwili możesz odmówić.',
  'easy.unnamed-employer': 'Oferta nie podaje nazwy ani adresu. Dlatego nikt nie może sprawdzić, kto za nią stoi.',
  'easy.vague-duties': 'Oferta nie mówi, co naprawdę trzeba robić. Praca, o której się nie mówi, może być czymś innym.',

  // who it looks for
  'easy.targets-homeless-addiction-disability':
    'Ta oferta szuka osób bez domu, chorych lub z niepełnosprawnością. Niektórzy składają takie oferty, żeby nie płacić za pracę.',
  'easy.targets-no-ties': 'Ta oferta szuka osób bez rodziny i bez związku. Gdy nie ma nikogo blisko, trudniej o pomoc.',
  'easy.appearance-photos-requested':
    'Ktoś prosi o zdjęcia twojego ciała albo o jego wymiary. Większość prac tego nie potrzebuje. Ktoś może użyć zdjęć przeciwko tobie.',
  'easy.personal-probing':
    'Ktoś szybko pyta, z kim mieszkasz. Pyta też, kto o tym wie. Niektórzy sprawdzają tak, czy ktoś by zauważył kłopoty.',
  'easy.targets-hardship':
    'To słowa do osób, które bardzo potrzebują pieniędzy. Gdy brakuje pieniędzy, trudno odmówić. Niektórzy to wykorzystują.',
  'easy.targets-migrants':
    'Ta oferta szuka osób, które niedawno przyjechały lub nie mają dokumentów. W pracy masz prawa, także bez dokumentów. Prawa to coś, co ci się należy.',
  'easy.women-young-only': 'Ta oferta szuka tylko młodych kobiet. Praca tego nie wymaga. Powód może być inny.',

  // contact
  'easy.secrecy-demand':
    'Ktoś prosi, żeby nikomu o tym nie mówić. Taka tajemnica chroni drugą stronę. Ciebie nie chroni.',
  'easy.secret-chat': 'Ktoś prosi o usunięcie lub ukrycie rozmowy. Wtedy nie masz co pokazać, gdy potrzebujesz pomocy.',
  'easy.move-off-platform':
    'Ktoś chce bardzo szybko przejść do innej aplikacji. Ta strona nie widzi, co się tam dzieje. Niczego tam nie zatrzyma.',
  'easy.obfuscated-contact':
    'Numer albo aplikacja są zapisane tak, żeby je ukryć. Często ma to ominąć kontrolę tej strony.',
  'easy.urgency-pressure':
    'Ktoś cię pogania. W pośpiechu nie ma czasu, żeby coś sprawdzić albo zapytać. Uczciwa oferta poczeka jeden dzień.',
  'easy.informal-contact-only': 'Jest tylko czat albo numer komórki. To częste. Ale trudno to sprawdzić.',

  // the trip
  'easy.pickup-by-stranger': 'Ktoś obcy chce cię odebrać albo zawieźć dalej. Wtedy ktoś inny decyduje, dokąd jedziesz.',
  'easy.rotation-plaza':
    'Co kilka tygodni ma być nowe mieszkanie albo miasto. Wtedy trudno poznać ludzi, którzy mogą pomóc.',
  'easy.tourist-visa-work':
    'Z wizą turystyczną można zwiedzać kraj. Nie można tam pracować. Niektórzy straszą tym później pracowników.',
  'easy.high-risk-destination':
    'Rządy ostrzegają przed fałszywą pracą w tym miejscu. Samo miejsce niczego nie dowodzi. Dlatego sprawdź dwa razy.',
  'easy.travel-arranged': 'Ktoś inny kupuje bilet i planuje podróż. Jeśli zmienisz zdanie, trudniej będzie wrócić.',

  // papers
  'easy.passport-surrender':
    'Nikt nie może zatrzymać twojego paszportu. Szef nie może. Firma, która szuka ci pracy, też nie może.',
  'easy.account-handover':
    'Hasła i kody są jak klucze. Otwierają drogę do twoich pieniędzy i danych. Żaden pracodawca ich nie potrzebuje.',
  'easy.fake-documents': 'Ktoś oferuje ci fałszywe dokumenty. Jeśli to się wyda, odpowiadasz ty.',
  'easy.documents-handled-by-recruiter':
    'Ktoś inny załatwia wszystkie twoje dokumenty. Możesz nie wiedzieć, co podpisuje w twoim imieniu. Możesz nie wiedzieć, gdzie są twoje papiery.',
  'easy.id-photo-early':
    'Ktoś prosi o dowód osobisty lub dane z banku. Prawdziwej oferty jeszcze nie ma. Z tymi danymi inni mogą otworzyć konta na twoje nazwisko.',

  // money
  'easy.deposit-to-unlock':
    'Trzeba wpłacić pieniądze, zanim je wypłacisz. To praca płaci tobie. Nie prosi cię o pieniądze.',
  'easy.allowance-verification-fee':
    'Trzeba zapłacić mało, żeby dostać dużo. Często te duże pieniądze nigdy nie przychodzą.',
  'easy.crypto-giftcard-payment':
    'Ktoś chce zapłaty w szczególny sposób. Tych pieniędzy nikt nie może odzyskać. Właśnie dlatego o to prosi.',
  'easy.fake-check-equipment':
    'Dostajesz pieniądze i masz wysłać część dalej. Często te pieniądze okazują się fałszywe. Wtedy wysyłasz swoje własne pieniądze.',
  'easy.upfront-fee':
    'Trzeba zapłacić, żeby dostać pracę. Uczciwe zasady mówią, że płaci pracodawca. Osoba, która szuka pracy, nie płaci.',

  // debt
  'easy.debt-owed':
    'Dług nigdy nie zmusza do pozostania ani do pracy. Możesz odejść. Bezpłatne telefony pomocy mogą ci w tym pomóc.',
  'easy.exit-penalty':
    'Za wcześniejsze odejście trzeba zapłacić. Często prawo na to nie pozwala. Ktoś może to dla ciebie sprawdzić za darmo.',
  'easy.gifts-then-debt':
    'Najpierw dostajesz prezenty. Potem słyszysz, że masz dług. Prezent to prezent i nie musisz niczego oddawać.',
  'easy.pay-later-from-wages': 'Masz dług jeszcze przed pierwszym dniem pracy. Ktoś może go użyć, żeby cię zatrzymać.',
  'easy.wage-withheld':
    'Ktoś może trzymać twoją wypłatę, żeby cię zatrzymać. Wypłata należy do ciebie. Ma przyjść w umówionym dniu.',
  'easy.pay-below-minimum':
    'Prawo mówi, ile trzeba ci zapłacić co najmniej. Ta płaca wydaje się niższa. Masz prawo co najmniej do tej kwoty.',

  // control
  'easy.no-leaving-alone':
    'Nikt nie może cię zamykać. Nikt nie może decydować, kiedy wychodzisz. To niezgodne z prawem.',
  'easy.isolate-from-people': 'Ktoś odsuwa cię od rodziny i znajomych. To oni zauważą, jeśli coś będzie nie tak.',
  'easy.location-tracking':
    'Ktoś chce cały czas wiedzieć, gdzie jesteś. Kto się o ciebie troszczy, nie potrzebuje tego.',
  'easy.management-account-control':
    'Inni decydują o twoim profilu. Zatrzymują dużą część pieniędzy. Odejście może być wtedy trudne i drogie.',
  'easy.phone-restriction':
    'Ktoś zabierze albo sprawdzi twój telefon. Bez telefonu do nikogo nie zadzwonisz. Zwykła praca tego nie potrzebuje.',
  'easy.accommodation-tied': 'Jedna osoba decyduje o twojej pracy, twoim łóżku i drodze do domu. Wtedy trudno odejść.',
  'easy.excessive-availability':
    'Nie ma przerw ani dni wolnych. Prawo daje ci czas na odpoczynek. Gdy brak sił, trudniej odejść.',

  // bodies
  'easy.euphemistic-companionship':
    'Oferta mówi o towarzystwie, a nie o zadaniach. Towarzystwo to spędzanie z kimś czasu. W takiej pracy klienci często oczekują czegoś więcej.',
  'easy.hostess-commission':
    'W takiej pracy zarobek często zależy od tego, ile goście z tobą wypiją. Niektórzy goście oczekują potem od ciebie więcej.',
  'easy.lingerie-casting':
    'Firmy, które szukają modelek i modeli, nie zaczynają od zdjęć w bieliźnie. Ktoś obcy może takie zdjęcia zatrzymać i sprzedać.',
  'easy.sex-for-rent':
    'Ktoś daje pokój albo pomoc i chce za to bliskości albo seksu. To nie jest pomoc. Nikomu nie musisz dawać swojego ciała.',
  'easy.adult-content-recruit':
    'Niektóre firmy zatrzymują zdjęcia i pieniądze. Jeśli o tym myślisz, nie spiesz się. Zachowaj profile i konta, które są tylko twoje.',
  'easy.intimacy-denial':
    'Jest tu napisane, że nikt nie prosi o dotyk ani seks. Możesz się zastanowić, po co o tym pisać.',
  'easy.massage-cover':
    'Bywa masaż bez przeszkolenia, w nocy albo w prywatnym mieszkaniu. Taka praca to często coś innego. Prawdziwy salon ma adres i pozwolenie z urzędu.',
  'easy.sugar-terms':
    'Te słowa oznaczają pieniądze za wspólny czas. Dorośli decydują sami. Inaczej jest, gdy pojawia się opłata, wyjazd albo tajemnica.',

  // young people
  'easy.age-probe-secrecy':
    'Ktoś pyta o twój wiek i chce tajemnicy. To nie twoja wina. Porozmawiaj z dorosłą osobą, której ufasz.',
  'easy.image-request-young':
    'Nigdy nie musisz wysyłać swoich zdjęć. Zatrzymaj się i porozmawiaj z dorosłą osobą, której ufasz. To nie twoja wina.',
  'easy.minor-acceptable':
    'To nie jest dla osób poniżej 18 lat. Wiek ma znaczenie, nawet gdy dorosły mówi inaczej. Porozmawiaj z dorosłą osobą, której ufasz.',
  'easy.gaming-gift-lure':
    'Darmowe prezenty w grze często później coś kosztują. Możesz odmówić. Powiedz o tym dorosłej osobie, której ufasz.',

  // threats
  'easy.family-threat':
    'Grożenie twojej rodzinie to przestępstwo. Winna jest tylko osoba, która grozi. Policja może chronić twoją rodzinę.',
  'easy.sextortion-threat':
    'Groźba pokazania twoich zdjęć to przestępstwo. Płacenie tego nie zatrzyma. Jest pomoc, a wina nie jest twoja.',
  'easy.authorities-threat':
    'Ktoś straszy, że policja cię ukarze. Ludzie zmuszani do czegoś mają prawa, także bez dokumentów. Przez telefon pomocy poznasz swoje prawa bez podawania nazwiska.',

  // tasks
  'easy.bank-account-use':
    'Obcy ludzie chcą przesłać pieniądze przez twoje konto w banku. Bank i policja widzą twoje nazwisko. Nazwisk obcych nie widzą.',
  'easy.identity-for-rent':
    'Ktoś chce coś założyć na twoje nazwisko, na przykład konto. Potem ty odpowiadasz za to, co zrobią z tym inni.',
  'easy.violence-missions':
    'Ktoś płaci ci za niszczenie rzeczy albo krzywdzenie ludzi. Ta osoba trzyma się z daleka. Złapią ciebie.',
  'easy.begging-collecting':
    'Jeśli codziennie musisz przynosić pieniądze, pracujesz dla kogoś innego. Nikt nie może cię za to karać.',
  'easy.courier-no-questions':
    'Masz przewieźć coś, do czego nie wolno zajrzeć. To może być coś zakazanego. Wtedy jest to u ciebie.',
  'easy.reship-packages':
    'Do twojego domu mają przychodzić paczki dla obcych. Często ktoś zapłacił za nie kradzioną kartą. Adres na paczkach jest twój.',
  'easy.scam-call-centre':
    'Ta praca to przekonywanie ludzi na czacie lub przez telefon. W niektórych takich miejscach oszukuje się ludzi. Niektóre nie pozwalają pracownikom odejść.',

  // love and trust
  'easy.push-to-sell':
    'Kto cię kocha, nie prosi o zarabianie ciałem. Możesz odmówić dziś. Możesz odmówić także później.',
  'easy.future-abroad':
    'Wielkie plany w innym kraju pojawiają się bardzo szybko. Daleko od domu wszystko zależy od jednej osoby.',
  'easy.intimate-image-request':
    'Jeszcze nie znasz dobrze tej osoby. Ktoś może użyć twoich zdjęć, żeby na ciebie naciskać. Nie musisz niczego udowadniać zdjęciem.',
  'easy.invest-together':
    'Ktoś z czatu uczy cię zarabiać pieniądze. Często to jego własna strona. Wtedy nie da się już wypłacić pieniędzy.',
  'easy.marriage-for-papers':
    'Ślub dla dokumentów może związać cię z kimś obcym. Może też przynieść dług. W większości krajów prawo na to nie pozwala.',
  'easy.romance-money':
    'Ktoś, kogo znasz tylko z sieci, potrzebuje twoich pieniędzy. Kto cię kocha, nie potrzebuje pieniędzy jako dowodu.',
  'easy.love-bombing':
    'Tyle miłości tak szybko może być sposobem, żeby zdobyć twoje zaufanie. Prawdziwa troska daje ci czas.',
  'easy.never-video': 'Zawsze jest jakiś powód, żeby nie pokazać twarzy. Dlatego nie możesz wiedzieć, kto pisze.',

  // names that do not fit
  'easy.brand-impersonation':
    'Nazwa jest znana, ale adres do niej nie należy. Inni często używają nazw prawdziwych firm i urzędów.',
  'easy.recruiter-identity-mismatch':
    'Nazwisko, numer i historia do siebie nie pasują. Powód może być prosty. Możesz zapytać.',
  'easy.same-contact-many-ads':
    'W wielu różnych ogłoszeniach jest ten sam kontakt. Może za tym stać grupa, a nie jeden pracodawca.',
  'easy.contact-marked-before':
    'Ten kontakt już się u ciebie pojawił, w ofercie z niepokojącymi znakami. To może być przypadek. Nie spiesz się.',
  'easy.text-seen-elsewhere':
    'Prawie ten sam tekst już się u ciebie pojawił, z innym miejscem. Zapytaj, jakie to miejsce. Zapytaj, kto jest pracodawcą.',
  'easy.worrying-wording':
    'To przypomina oferty, które wyrządziły krzywdę. Te słowa najbardziej. To może być przypadek. Nie spiesz się i zapytaj.',
  'easy.throwaway-or-spam-style':
    'Profil jest nowy, tekst jest skopiowany albo link coś ukrywa. Samo to niczego nie dowodzi. Ale trudniej to sprawdzić.',

  // body and family
  'easy.baby-adoption-offer':
    'Nikt nie może płacić za dziecko. Jeśli spodziewasz się dziecka, jest bezpłatna pomoc. Zachowujesz swoje prawa.',
  'easy.organ-for-cash':
    'Narząd to część wewnątrz ciała, na przykład nerka. Sprzedaż narządu jest niebezpieczna i niezgodna z prawem. Pieniądze często nigdy nie przychodzą.',
  'easy.surrogate-egg-abroad':
    'Ta sama osoba cię szuka i decyduje o lekarzach, dokumentach i pieniądzach. Potrzebujesz własnego lekarza i prawnika. Prawnik zna prawo i ci pomaga.',
};
