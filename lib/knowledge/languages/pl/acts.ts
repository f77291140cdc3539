import type { ActCues } from '@/lib/domain/language';

/**
 * Who speaks to whom: advice, report, question, fiction, awareness and help; and the offer said outright.
 * A cue must not be a word a recruiter uses too (`zgłoś się`, `przed wyjazdem`, `jak mówiłem`): it would hide the sentence's signs.
 */
export const acts: ActCues = {
  advice: [
    'nie (daj|dajcie|podawaj*|plac|placcie|wysylaj*|podpisuj*|oddawaj*|przekazuj*|klikaj*|ufaj*|wpuszczaj*|przelewaj*|odpowiadaj*|zgadzaj*|kasuj|instaluj*|pobieraj*|udostepniaj*|pozyczaj*|wyplacaj*) _3 (nikomu|nigdy|pieniedzy|kod*|hasl*|paszport*|dowodu|dokument*|zdjec|niczego|nic|rozmowy|zaliczk*|link*|danych|oryginal*|konta|karty|z gory|nieznajom*|obcym|sie na)',
    'nigdy nie (oddawaj*|podawaj*|plac|placcie|wysylaj*|przekazuj*|poprosi*|prosi*|zada*|pozyczaj*|udostepniaj*|podpisuj*|klikaj*|przelewaj*|wyjezdzaj*)',
    '(uwaga na|uwazaj* na|ostrzega* przed|przestrzega* przed|ostrzez*|strzez* sie|strzezcie sie|badz* ostrozn*|badzcie ostrozn*|zachowaj* ostroznosc|zachowaj* czujnosc|nie daj* sie (oszukac|nabrac|zwiesc|wciagnac)|nie dajcie sie (oszukac|nabrac|zwiesc)|omijaj* szerokim|omijajcie|trzymajcie sie z daleka|unikaj* (ofert|firm|agencji|takich|ogloszen))',
    '(jesli|jezeli|gdy|kiedy|jak) (ktos|nieznajom*|oszust*|obca osoba|dorosly|pracodawca|agencja|posrednik|rekruter) _6 (prosi|zada|oferuje|grozi|zabiera|proponuje|kaze|zatrzymuje|pobiera|odmawia|obiecuje|naciska)',
    '(masz|macie|ma pan*|pracownik ma|kazdy ma|masz pelne) prawo (do|odejsc|odmowic|nie|zatrzymac|zadac|wypowiedziec|zglosic)',
    '(to|jest) (typow* |zwykle |zawsze |prawdopodobnie |na pewno |pewnie |czesto |klasyczn* |)(przestepstwo|oszustwo|oszust|oszusci|scam|karalne|pulapka|przekret|wyludzenie|nielegalne)',
    '(jak rozpoznac|jak sie chronic|jak uniknac|jak sie bronic|jak nie dac sie|po czym poznac|sygnal* (ostrzegawcz*|alarmow*)|czerwon* flag*|lampka ostrzegawcza|lampka alarmowa|zapal* sie lampka)',
    '(sprawdz|sprawdzcie|sprawdzaj|upewnij sie|zapytaj|zweryfikuj*|poszukaj) _3 (firm*|agencj*|pracodawc*|w rejestrze|krs|ceidg|kraz|czy agencja|czy firma|czy pracodawca|certyfikat*|opini*)',
    '(bank|policja|urzad|prokuratura|pracodawca|agencja) nigdy nie',
    '(pracodawca|nikt|agencja|szef|posrednik|firma) _2 (nie moze|nie ma prawa|nie wolno) _3 (zabra*|zatrzym*|zada*|pobiera*|grozi*|zmusi*|zmusza*|trzyma*|kazac|potrac*|odebrac)',
    '(zglos|zgloscie|zawiadom*|powiadom*) _3 (na policj*|policji|policje|inspekcj*|prokuratur*|cert|incydent*|do dyzurnet)',
    '(rozlacz sie|zablokuj i zglos|zrob zrzut ekranu i|zachowaj (dowody|korespondencje|screeny))',
    'zanim (wyjedziesz|podpiszesz|zaplacisz|wyslesz|przyjmiesz oferte|wyjedziecie|podpiszecie|zaufasz|klikniesz)',
    'przed (wyjazdem|podpisaniem umowy|wplata) (sprawdz*|zostaw|upewnij|przeczytaj|zapisz|zapytaj|zadzwon|poinformuj|powiedz bliskim)',
    '(powiedz|powiedzcie|zostaw|przekaz|daj) _3 (bliskim|rodzinie|zaufan* dorosl*|rodzicom|zaufan* osob*) _3 (gdzie|adres|kopie|o tym co|dokad|kontakt)',
    '(pamietaj|pamietajcie|pamietajmy|warto pamietac|przypominamy) _1 ze',
    '(radzimy|doradzamy|zalecamy|apelujemy|uczulamy|ostrzegamy|przestrzegamy|radze|odradzam|odradzamy)',
    '(twoj|swoj) (paszport|dowod|dokument) _2 (trzymaj|nos|zawsze przy|nalezy do|jest twoja|miej przy)',
    'wbrew pozorom',
    '(mit|fakt|porada|poradnik|rada|wskazowka|zasada) _1 (#number|pierwsza|numer|brzmi)',
  ],
  report: [
    '(policj*|policjan*|prokurat*|sledcz*|funkcjonariusz*|straz graniczna|cbsp|kryminaln*|mundurow*) _5 (zatrzymal*|skazal*|postawil*|ustalil*|ostrzeg*|rozbil*|oskarz*|bada sprawe|informuj*|apeluj*|poszukuj* sprawc*|uwolnil*|przesluch*|namierzyl*)',
    '(sad|sady) _3 (skazal*|uznal*|orzekl*|aresztowal*|wymierzyl*)',
    '(zatrzymano|skazano|skazany|skazana|oskarzon*|podejrzany (o|uslyszal)|podejrzani|uslysz* zarzut*|tymczasow* areszt*|wyrok* sadu|sledztw*|akt oskarzenia|zatrzymani|grupa przestepcza|gang)',
    '(ofiar*|pokrzywdzon*|poszkodowan*|kobiety|dziewczyny|pracownicy|robotnicy|mezczyzni) _4 (byly|byli|mialy|mieli|musial*|pracowaly|pracowali|trafil*|zabierano|odbierano|kazano|zwabi*|zwerbowa*|zmuszano|zmuszan*|wykorzystywan*|uwolnion*|przetrzymywan*)',
    '(werbowal*|zwabial*|zwabil*|wykorzystywal*|przetrzymywal*|zmuszal*|wyludzil*|wyludzal*|podszywal*|podawal* sie za)',
    '(stracilem|stracilam|stracila|stracil|stracili) _3 (pieniadze|oszczednosci|#money|tysi*|kase|dorobek|wszystko)',
    '(oszukal* mnie|oszukano|zostal* oszukan*|zostalam oszukan*|zostalem oszukan*|dalam sie nabrac|dalem sie nabrac|ku przestrodze|zglosil* na policj*|zglosilam sprawe|zglosilem sprawe|naciagneli mnie|naciagnal mnie|wyludzili ode mnie)',
    '(opowiada|relacjonuje|zeznal*|twierdzi*|jak podaje|jak informuje|jak ustalil*|wedlug sledczych|wedlug policji|jak podaja)',
    '(ucieklam|ucieklem|udalo mi sie uciec|uciekla stamtad|obiecywal* mi|obiecali mi|obiecal mi|zabrali mi|zabral mi|zabrala mi|kazali mi|kazal mi|grozili mi|grozil mi|zmusil mnie|zmuszali mnie|napisal do mnie|napisala do mnie|dzwonil do mnie|oferowali mi|proponowali mi|zaproponowal mi)',
    '(kazali|zabierali|potracali|grozili|obiecywali|placili|trzymali) _2 (nam|jej|jemu|im|dziewczynom|ludziom|pracownikom)',
    '(moja|moj|mojej|mojego) (corka|syn|siostra|brat|kolezanka|kolega|znajoma|znajomy|mama|kuzynka|babcia) _4 (dostal*|stracil*|wyjechal* i|przelal*|uwierzyl*|dal* sie nabrac|trafil*|podpisal*)',
  ],
  question: [
    'czy (to|taka oferta|ta oferta|taka praca|ktos|to jest|szef|pracodawca|agencja|oni) _3 (normalne|legalne|oszustwo|bezpieczne|maja prawo|ma prawo|moga|uczciw*|scam|sciema|przekret|wiarygodn*|legit)',
    '(czy ktos|ktos|ktokolwiek) _3 (zna te|slyszal|pracowal|mial do czynienia|mial z nimi|wie cos|korzystal|spotkal sie|dostal taka|jechal z)',
    '(co moge zrobic|co robic|co mam zrobic|co powinnam|co powinienem|co myslicie|co sadzicie|jakie opinie|jakies opinie|macie opinie|jak odzyskac|gdzie zglosic|gdzie to zglosic|komu zglosic|jak to zglosic|warto w to wchodzic|warto jechac|jechac czy nie)',
    '(boje sie ze|wyglada mi to na|smierdzi mi to|cos mi tu nie gra|mam watpliwosci|mam zle przeczucia|chca ode mnie|kaza mi|prosza mnie|zadaja ode mnie|chce ode mnie)',
    '(poradzcie|doradzcie|prosze o rade|potrzebuje porady|pytanie do was|mam pytanie czy)',
  ],
  fiction: [
    '(rozdzial|powiesc*|opowiadani* (o|jest|z)|serial* (o|opowiada)|ksiazk* (o|opowiada)|spektakl*|scenariusz* film*|fabula|fabule|thriller*|kryminal (o|z)|fanfic*)',
    '(powiedzial|powiedziala|szepnal|szepnela|odparl|odparla|mruknal|mruknela|krzyknal*|westchn*|zapytala cicho|rzekl|rzekla) _2 (on|ona|mezczyzna|kobieta|dziewczyna|i|cicho|stary|stara)',
    '(film|serial|ksiazka|sztuka|dokument|reportaz) _2 (opowiada|o|pokazuje)',
    '(spojrzal*|usmiechnal*|usiadl*|zamknal*|zamknela|odwrocil*|zapalil*) _3 (w|sie|drzwi|szuflad*|okn*|papierosa)',
    '(gra fabularna|sesja rpg|w grze wcielasz|postac w grze|gracz wciela)',
  ],
  awareness: [
    'handl* ludzmi',
    '(ofiar*|ofiary) (handlu|przemocy|wyzysku|przestepstw*|oszustw*)',
    '(prac* przymusow*|wykorzystani* seksualn*|wyzysk*|wspolczesn* niewolnictw*)',
    '(kampani*|prewencj*|profilaktyk*|przeciwdzial*|szkoleni*|warsztat*|poradnik) _4 (handl* ludzm*|przemoc*|oszust*|wyzysk*|cyberprzemoc*|bezpieczenstwo w sieci)',
    '(phishing|grooming|sextortion|loverboy*|na loverboya|cyberprzemoc*|mul* finansow*|metoda na (wnuczka|policjanta|blik)|metoda na|cyberoszust*)',
    '(kcik|la strada|fundacj* przeciw|krajowe centrum|dyzurnet*|cert polska|komisja nadzoru finansowego|panstwowa inspekcja pracy)',
  ],
  support: [
    '(zadzwon*|telefon zaufania|infolini*|linia wsparcia) _4 (116 111|116111|112|800|116 123|zaufania|bezplatn*|anonimow*)',
    '(116 111|116 123|800 12 00 02|22 628 01 20|800 100 100)',
    '(pomoc*|wsparcie) _3 (bezplatn*|anonimow*|prawn* bezplatn*|psychologiczn*)',
    '(bezplatn*|anonimow*) _2 (pomoc*|wsparcie|porady|konsultacj* prawn*)',
    '(nie jestes sam* z|to nie twoja wina|nie jestes winn*|to nie jest twoja wina)',
    '(inspekcj* pracy|konsulat*|policj*|fundacj*|centrum|zwiaz* zawodow*) _6 (pomoz*|pomaga*|bezplatn*|wsparci*|pomoga)',
  ],
  offer: [
    '(oferuj*|szukam*|zatrudni*|poszukuj*|placimy|place|zaplace|zaplacimy|dam ci|dajemy|przyjmiemy|przyjme|kupie|wynajme|zapraszamy|mam dla ciebie|mamy dla ciebie|mam prace|mam robote|potrzebuje osoby|potrzebujemy osob|zapewniamy)',
    '(napisz|pisz|piszcie|odezwij sie|zadzwon do mnie|wyslij|dodaj mnie|skontaktuj|zglos sie|zglaszaj sie|zglaszajcie sie|aplikuj|wyslij cv|priv|dzwon|dzwoncie)',
    '(praca od zaraz|dolacz|przyjedz|przyjezdzaj|chodz|zarabiaj|zarobisz|dostaniesz|dostajesz|zaczynasz)',
  ],
};
