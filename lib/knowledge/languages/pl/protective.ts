/** Phrases of an open and checkable offer, by protective sign. */
export const protective: Readonly<Record<string, readonly string[]>> = {
  'registered-company-number': ['(nip|krs|regon) _2 #number', '(wpis do (ceidg|krs)|rejestr* przedsiebiorcow)'],
  'agency-licence': [
    '(kraz|certyfikat*) _3 #number',
    '(wpis* do (kraz|rejestru)|agencj* _2 certyfikat*|nr certyfikatu|certyfikat sna)',
  ],
  'public-employment-service': [
    '(urzad pracy|urzedzie pracy|urzedu pracy|pup|ohp|wojewodzki urzad pracy|doradca eures|eures w)',
  ],
  'written-contract-before-travel': [
    '(kopi* umowy|projekt umowy|wzor umowy|umowe) _4 (przed wyjazdem|mailem|do wgladu|w jezyku ukrainskim|przed przyjazdem)',
    'umow* _6 (przed wyjazdem|w jezyku polskim|mailem|przed podroza)',
  ],
  'collective-agreement': [
    '(umow* o prac*|umow* zleceni*|umow* zbiorow*|umow* o dzielo|umow* na (rok|czas)|uklad* zbiorow*)',
    '(skladki zus|ubezpieczeni*|urlop*|kodeks* pracy|zgodnie z (przepisami|prawem|kodeksem))',
  ],
  'no-fees-statement': ['(bez oplat|nie pobieramy _2 oplat|bezplatn* rekrutacj*|bez posrednikow)'],
  'official-domain-email': [
    'cv* _5 #email',
    '(przez|na) (nasza|naszej|strone|stronie) _1 (strone|stronie|firmy|internetow*)',
  ],
  'structured-application': [
    '(cv|list motywacyjny|aplikacj*) _4 (wysl*|przesl*|prosimy|prosze|mail*)',
    '(prosze|prosimy) _2 (cv|przeslanie cv)',
    '(rozmow* (w|kwalifikacyjn*|techniczn*)|proces rekrutacj*|okres probny)',
  ],
  'salary-in-range': ['#money (brutto|netto)', '(pensja|wynagrodzenie) (brutto|podstawow*|zasadnicz*)'],
  'concrete-duties': [
    '(zakres zadan|twoje zadania|glowne zadania|zadania na stanowisku|zakres obowiazkow|obowiazki|wymagania|do twoich zadan|oczekujemy)',
  ],
  'equal-opportunity': [
    '(k m|m k|kobieta mezczyzna|niezaleznie od (plci|wieku)|osoby w kazdym wieku|osoby z niepelnosprawn*)',
    '(kobiety i mezczyzn*|kobiet i mezczyzn|bez wzgledu na|rownosc szans|osoby z orzeczeniem|kelnerki i kelner*)',
  ],
  'accommodation-priced': ['(kwater*|zakwaterowan*|mieszkanie|nocleg*|pokoj) _3 #money', 'kaucj* zwrotn*'],
  'right-to-leave': [
    '(mozesz|mozna) _2 (zrezygnowac|odejsc|wypowiedziec) _3 (w kazdej chwili|bez kary|bez podania|bez kosztow)',
    '(okres wypowiedzenia|wypowiedzeni* _2 (miesiac*|tygodni*)|bilet* powrotn*)',
  ],
  'identifiable-premises': ['(ul|ulica|ulicy|al|plac) _2 #number', '(siedzib*|w naszym (sklepie|lokalu|biurze))'],
  'consent-and-boundaries': [
    '(kawa|kawe|kawie|spacer) _3 (miescie|rynku|miasto|centrum)',
    '(bez pospiechu|miejsce publiczne|w miejscu publicznym|osob* towarzyszac*|z kolezanka lub mama)',
    'nie (wysylam|prosze o|chce) _2 pieniedzy',
  ],
  'support-resource': ['(telefon zaufania|116 111|116111|800 #number|infolinia)'],
};
