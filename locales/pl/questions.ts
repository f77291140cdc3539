/**
 * One question per sign, ready to copy. Most go to the other side and are ones an honest person can answer;
 * those listed in `lib/domain/asked-of.ts` go to someone the reader trusts, because asking the other side would not be safe.
 */
export const questions: Readonly<Record<string, string>> = {
  // recruitment lure
  'ask.all-expenses-covered': 'Kto płaci za podróż i pokój? Czy coś z tego zostanie potrącone z mojej wypłaty?',
  'ask.easy-fast-money': 'Co dokładnie będę robić każdego dnia, dla jakiej firmy i jak wygląda wypłata?',
  'ask.guaranteed-visa-job': 'Jaki to rodzaj wizy i jaki jest numer licencji lub wpisu agencji do rejestru?',
  'ask.instant-hire': 'Czy mogę najpierw porozmawiać przez wideo z kimś z firmy?',
  'ask.pay-for-clicks': 'Jaka firma za to płaci i czy mogę dostać umowę, zanim zacznę?',
  'ask.pay-too-good': 'Ile to jest brutto, za ile godzin i czy mogę to zobaczyć w umowie?',
  'ask.talent-scout': 'Jak nazywa się agencja, jaki ma adres i czy mogę przyjść na casting z kimś bliskim?',
  'ask.unsolicited-job-dm': 'Gdzie na oficjalnej stronie firmy mogę znaleźć tę ofertę?',
  'ask.no-experience-no-language': 'Kto mnie przeszkoli i w jakim języku będę pracować?',

  // vagueness
  'ask.no-written-contract': 'Czy mogę przed wyjazdem dostać umowę w języku, który rozumiem?',
  'ask.terms-switch':
    'Czy mogę dostać na piśmie nowe miejsce, zakres pracy i wynagrodzenie? Potrzebuję czasu do namysłu.',
  'ask.unnamed-employer': 'Jaka jest zarejestrowana nazwa pracodawcy oraz jego NIP lub numer w rejestrze?',
  'ask.vague-duties': 'Czy mogę dostać na piśmie zadania, godziny, adres i informację, komu będę podlegać?',

  // who it looks for
  'ask.targets-homeless-addiction-disability':
    'Jaka organizacja za tym stoi i czy może tam zadzwonić ktoś z pomocy społecznej?',
  'ask.targets-no-ties': 'Dlaczego w tej pracy ma znaczenie, czy mam rodzinę?',
  'ask.appearance-photos-requested': 'Dlaczego do tej pracy potrzebne jest zdjęcie? Czy mogę zamiast tego wysłać CV?',
  'ask.personal-probing': 'Dlaczego potrzebna jest informacja, z kim mieszkam?',
  'ask.targets-hardship': 'Co trzeba będzie zrobić albo dać w zamian?',
  'ask.targets-migrants': 'Czy dostanę umowę i zgłoszenie do ubezpieczenia społecznego?',
  'ask.women-young-only': 'Dlaczego w tej pracy ważne są wiek i płeć?',

  // contact
  'ask.secrecy-demand': 'Dlaczego nikt ma o tym nie wiedzieć? Wolę najpierw porozmawiać z rodziną.',
  'ask.secret-chat': 'Dlaczego mamy usuwać wiadomości? Wolę je zachować.',
  'ask.move-off-platform': 'Czy możemy pisać tutaj, dopóki nie będę wiedzieć, z kim rozmawiam?',
  'ask.obfuscated-contact': 'Czy mogę dostać numer telefonu i adres strony firmy, zapisane w zwykły sposób?',
  'ask.urgency-pressure': 'Potrzebuję dnia do namysłu. Czy oferta będzie jutro aktualna?',
  'ask.informal-contact-only': 'Czy mogę dostać firmowy adres e-mail albo numer stacjonarny?',

  // the trip
  'ask.pickup-by-stranger': 'Czy mogę dojechać samodzielnie i jaki jest dokładny adres?',
  'ask.rotation-plaza': 'Czy mogę zostać w jednym miejscu i samodzielnie decydować, kiedy się przenoszę?',
  'ask.tourist-visa-work': 'Kto występuje o moje zezwolenie na pracę i czy mogę je zobaczyć przed wyjazdem?',
  'ask.high-risk-destination': 'Jaki jest dokładny adres firmy i jej numer w rejestrze? Zapytam o nią w ambasadzie.',
  'ask.travel-arranged': 'Czy mogę samodzielnie kupić bilet w obie strony, z możliwością zmiany daty powrotu?',

  // papers
  'ask.passport-surrender': 'Kto będzie trzymać mój paszport, gdy będę pracować?',
  'ask.account-handover': 'Po co potrzebne jest moje hasło lub kod? Czy da się to zrobić bez nich?',
  'ask.fake-documents': 'Jaki urząd wydaje ten dokument i czy mogę tam samodzielnie złożyć wniosek?',
  'ask.documents-handled-by-recruiter':
    'Czy mogę zachować oryginały i dostać kopię wszystkiego, co jest składane w moim imieniu?',
  'ask.id-photo-early': 'Czy mogę pokazać dowód po otrzymaniu umowy i do czego będzie on potrzebny?',

  // money
  'ask.deposit-to-unlock': 'Dlaczego mam wpłacać pieniądze? Czy można to potrącić z kwoty, którą już mam zarobioną?',
  'ask.allowance-verification-fee': 'Czy tę opłatę można potrącić z pierwszej wypłaty?',
  'ask.crypto-giftcard-payment': 'Czy możemy to załatwić zwykłym przelewem bankowym, z fakturą?',
  'ask.fake-check-equipment': 'Czy firma może sama kupić sprzęt i mi go wysłać?',
  'ask.upfront-fee': 'Za co jest ta opłata i jaki przepis mówi, że mam ją zapłacić, zanim zacznę pracę?',

  // debt
  'ask.debt-owed': 'Ktoś mówi, że mam dług i nie mogę odejść. Jakie mam prawa?',
  'ask.exit-penalty': 'Jaki przepis albo punkt umowy mówi, że mam zapłacić, jeśli odejdę?',
  'ask.gifts-then-debt': 'Ktoś dawał mi prezenty, a teraz czegoś za nie chce. Co mogę zrobić?',
  'ask.pay-later-from-wages': 'Ile będzie potrącane z mojej wypłaty, jak długo i gdzie to jest zapisane?',
  'ask.wage-withheld': 'Którego dnia wypłata wpływa na moje własne konto?',
  'ask.pay-below-minimum': 'Ile to jest brutto za godzinę i ile godzin w tygodniu?',

  // control
  'ask.no-leaving-alone': 'Mówią mi, że nie wolno mi samodzielnie wychodzić. Kto może mi pomóc?',
  'ask.isolate-from-people': 'Dlaczego mam przestać widywać rodzinę i przyjaciół?',
  'ask.location-tracking': 'Dlaczego potrzebna jest informacja, gdzie jestem poza pracą?',
  'ask.management-account-control': 'Czy mogę zachować swoje hasło i zakończyć umowę, kiedy zechcę?',
  'ask.phone-restriction': 'Czy mogę mieć przy sobie własny telefon i korzystać z niego w przerwach?',
  'ask.accommodation-tied': 'Ile kosztuje pokój i czy mogę mieszkać gdzie indziej, a zachować pracę?',
  'ask.excessive-availability': 'Ile to godzin w tygodniu i które dni są wolne?',

  // bodies
  'ask.euphemistic-companionship': 'Na czym dokładnie polega zadanie, kto mi płaci i czy mogę odmówić klientowi?',
  'ask.hostess-commission': 'Ile wynosi stała pensja i co będzie, jeśli nie zechcę siedzieć z gościem?',
  'ask.lingerie-casting': 'Czy mogę przyjść z kimś bliskim? Jak nazywa się studio i jaki ma adres?',
  'ask.sex-for-rent': 'Ile wynosi czynsz w pieniądzach? Proszę o zwykłą umowę najmu pokoju.',
  'ask.adult-content-recruit': 'Do kogo należą zdjęcia i nagrania, kto ma hasła i jak mogę to zakończyć?',
  'ask.intimacy-denial': 'Skąd ta uwaga? Co dokładnie będę robić, godzina po godzinie?',
  'ask.massage-cover': 'Jaki jest adres salonu, jakie ma zezwolenie i jakie przeszkolenie jest potrzebne?',
  'ask.sugar-terms': 'Czy możemy najpierw spotkać się w miejscu publicznym, bez żadnych opłat z mojej strony?',

  // young people: to an adult the reader trusts
  'ask.age-probe-secrecy': 'Czy mogę ci pokazać czat, który mnie niepokoi?',
  'ask.image-request-young': 'Ktoś chce moich zdjęć. Pomożesz mi?',
  'ask.minor-acceptable': 'Możesz obejrzeć ze mną tę ofertę?',
  'ask.gaming-gift-lure': 'Ktoś w grze chce mi dawać różne rzeczy. Możesz na to ze mną spojrzeć?',

  // threats: to someone the reader trusts, or to a line
  'ask.family-threat': 'Ktoś grozi mojej rodzinie. Czy możesz mi pomóc ustalić, co robić?',
  'ask.sextortion-threat': 'Ktoś grozi, że pokaże moje zdjęcia. Czy możesz mi pomóc?',
  'ask.authorities-threat': 'Ktoś mówi, że policja mnie ukarze, jeśli o tym opowiem. Jakie mam prawa?',

  // tasks
  'ask.bank-account-use': 'Dlaczego firma nie może użyć własnego konta?',
  'ask.identity-for-rent': 'Dlaczego to musi być na moje nazwisko i kto za to odpowiada przed prawem?',
  'ask.violence-missions': 'Ktoś chce mi zapłacić za coś złego. Możemy porozmawiać?',
  'ask.begging-collecting': 'Co będzie, jeśli przyniosę mniej, i czy mogę przestać, kiedy zechcę?',
  'ask.courier-no-questions': 'Czy mogę zobaczyć, co przewożę? Kto jest nadawcą, a kto odbiorcą?',
  'ask.reship-packages': 'Co jest w paczkach, kto za nie zapłacił i dlaczego mają przychodzić do mnie do domu?',
  'ask.scam-call-centre': 'Jak nazywa się firma, jaki ma adres i jaki urząd ją nadzoruje?',

  // love and trust
  'ask.push-to-sell': 'Osoba, z którą jestem w związku, namawia mnie do zarabiania ciałem. Możemy porozmawiać?',
  'ask.future-abroad': 'Możemy najpierw pobyć razem tutaj, z moją rodziną i przyjaciółmi?',
  'ask.intimate-image-request': 'Nie wysyłam zdjęć. Może po prostu porozmawiamy?',
  'ask.invest-together': 'Jaki urząd wydał zezwolenie tej platformie i pod jakim numerem?',
  'ask.marriage-for-papers': 'Czy mogę porozmawiać z własnym prawnikiem, zanim podejmę decyzję?',
  'ask.romance-money': 'Możemy najpierw porozmawiać przez wideo? Nie wysyłam pieniędzy.',
  'ask.love-bombing': 'Możemy trochę zwolnić?',
  'ask.never-video': 'Możemy dziś chwilę porozmawiać przez wideo?',

  // names that do not fit
  'ask.brand-impersonation': 'Czy mogę oddzwonić na numer z oficjalnej strony?',
  'ask.recruiter-identity-mismatch': 'Czy mogę wiedzieć, dlaczego te dane do siebie nie pasują?',
  'ask.same-contact-many-ads': 'Którego ogłoszenia to dotyczy i kto jest pracodawcą?',
  'ask.contact-marked-before': 'Czy ten numer albo adres jest też w innych ogłoszeniach i kto z niego korzysta?',
  'ask.text-seen-elsewhere': 'Znam ten tekst z innym miejscem. Gdzie jest praca i kto jest pracodawcą?',
  'ask.worrying-wording':
    'Zanim odpowiem: kto pisze, o co dokładnie chodzi i co trzeba by zrobić, zapłacić albo wysłać?',
  'ask.throwaway-or-spam-style': 'Czy jest strona firmy albo inny profil, który mogę obejrzeć?',

  // body and family
  'ask.baby-adoption-offer': 'Zaproponowano mi pieniądze za dziecko. Kto może mi doradzić za darmo?',
  'ask.organ-for-cash': 'Zaproponowano mi pieniądze za narząd. Z kim mogę o tym porozmawiać?',
  'ask.surrogate-egg-abroad': 'Jaka to klinika, kto jest tam lekarzem i czy mogę przyjść z własnym prawnikiem?',

  // families of signs
  'theme.recruitment-lure.ask': 'Co dokładnie będę robić, dla kogo i za jakie pieniądze?',
  'theme.vagueness.ask': 'Czy mogę dostać na piśmie nazwę pracodawcy, zadania, miejsce i wynagrodzenie?',
  'theme.vulnerability-targeting.ask': 'Dlaczego szuka się kogoś w mojej sytuacji?',
  'theme.contact-evasion.ask': 'Czy możemy pisać tutaj i czy mogę to pokazać komuś, komu ufam?',
  'theme.movement.ask': 'Czy mogę samodzielnie zaplanować i opłacić podróż, z biletem powrotnym?',
  'theme.documents.ask': 'Czy mogę mieć przy sobie wszystkie swoje dokumenty i kody?',
  'theme.money-fee.ask': 'Dlaczego mam płacić, zanim zacznę pracę?',
  'theme.debt.ask': 'Ile wyniesie mój dług, wobec kogo i gdzie to jest zapisane?',
  'theme.control-isolation.ask': 'Czy mogę zachować telefon, wychodzić, kiedy chcę, i spotykać się, z kim chcę?',
  'theme.sexualisation.ask': 'Czego dokładnie się ode mnie oczekuje i czy mogę odmówić?',
  'theme.minors.ask': 'Czy mogę ci pokazać coś, co mnie niepokoi?',
  'theme.coercion-threat.ask': 'Ktoś mi grozi. Czy możesz mi pomóc?',
  'theme.criminal-task.ask': 'Kto za to odpowiada przed prawem i czy mogę to zobaczyć na piśmie?',
  'theme.dating-grooming.ask': 'Możemy się nie spieszyć i spotkać tam, gdzie są inni ludzie?',
  'theme.identity-mismatch.ask': 'Jak mogę sprawdzić, z kim rozmawiam?',
  'theme.structural-metadata.ask': 'Kto jest pracodawcą i gdzie mogę o nim przeczytać?',
  'theme.body-family.ask':
    'Zaproponowano mi pieniądze za coś, co dotyczy mojego ciała lub rodziny. Kto może mi doradzić?',
};
