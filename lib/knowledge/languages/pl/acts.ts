import type { ActCues } from '@/lib/domain/language';

/** Who speaks to whom: advice, report, question, fiction, awareness and help; and the offer said outright. */
export const acts: ActCues = {
  advice: [
    'nie (daj|dajcie|podawaj*|plac|placcie|wysylaj*|podpisuj*|oddawaj*|przekazuj*|klikaj*|ufaj*|wpuszczaj*|przelewaj*|odpowiadaj*|zgadzaj*|kasuj|instaluj*) _3 (nikomu|nigdy|pieniedzy|kod*|hasl*|paszport*|dowodu|dokument*|zdjec|niczego|nic|rozmowy|zaliczk*|link*|danych|oryginal*|konta|karty)',
    'nigdy nie (oddawaj*|podawaj*|plac*|wysylaj*|przekazuj*|poprosi*|prosi*|zada*)',
    '(uwaga na|uwazaj* na|ostrzega*|przestrzega*|ostrzez*|strzez* sie|badz* ostrozn*|zachowaj* ostroznosc|nie daj* sie (oszukac|nabrac))',
    '(jesli|jezeli|gdy|kiedy) (ktos|pracodawca|firma|nieznajom*|agencja|oszust*|rekruter|obca osoba|dorosly|dziecko|szef) _6 (prosi|zada|chce|oferuje|grozi|zabiera|proponuje|kaze|dzwoni|pisze|mowi)',
    '(masz|macie|ma pan*) prawo',
    '(to|jest) (_1|) (przestepstwo*|oszustwo*|oszust*|nielegaln*|karaln*|pulapk*|podejrzan*)',
    '(jak rozpoznac|jak sie chronic|jak uniknac|jak sprawdzic|sygnal* (ostrzegawcz*|alarmow*)|czerwon* flag*)',
    '(sprawdz|sprawdzcie|upewnij sie|zapytaj|zweryfikuj*) _3 (firm*|agencj*|pracodawc*|umow*|czy|przed|w rejestrze|krs|kraz)',
    'bank nigdy',
    '(zglos|zgloscie|zglos to|rozlacz sie|zablokuj i zglos|zawiadom*) _3 (policj*|inspekcj*|sprawe|sie|to)',
    '(zanim|przed) (wyjedziesz|wyjazdem|podpiszesz|zaplacisz|wyslesz)',
    'wbrew pozorom',
  ],
  report: [
    '(policj*|policjan*|prokurat*|sad|sledcz*|funkcjonariusz*|straz graniczna|cbsp) _5 (zatrzyma*|skaza*|postawi*|ustali*|ostrzeg*|rozbi*|oskarz*|bada*|informuj*|apeluj*|prowadz*)',
    '(zatrzymano|skazano|skazany|oskarzon*|podejrzan*|zarzut*|areszt*|wyrok*|sledztw*|akt oskarzenia)',
    '(ofiar*|pokrzywdzon*|poszkodowan*|werbowa*|zwabi*|wykorzystywa*) _4 (byl*|mial*|musial*|pracowal*|kobiet*|zabierano|odbierano|kazano|stracil*)',
    '(stracil*|oszukal* mnie|oszukano|zostal* oszukan*|dalam sie nabrac|dalem sie nabrac|ku przestrodze|zglosil* na policj*)',
    '(jak mowil*|opowiada|wspomina|relacjonuje|zeznal*|twierdzi*|jak podaje)',
    '(ucieklam|ucieklem|udalo mi sie uciec|obiecywal* mi|obiecali mi|zabrali mi|zabral mi|kazali mi|kazal mi|grozili mi)',
  ],
  question: [
    '(czy) _3 (normalne|legalne|oszustwo|ok|bezpieczne|mozliwe|moze|maja prawo|ma prawo|warto|ktos)',
    '(czy ktos|ktos) _3 (zna|slyszal|pracowal|mial|wie|korzystal)',
    '(co moge zrobic|co robic|co mam zrobic|co myslicie|co sadzicie|jakie opinie|gdzie moge|jak moge)',
    '(boje sie|wyglada mi to na|chca ode mnie|kaza mi|prosza mnie)',
  ],
  fiction: [
    '(rozdzial|powiesc*|bohater*|opowiadani*|serial*|rezyser*|ksiazk*|premier*|spektakl*)',
    '(powiedzial|powiedziala|szepnal|szepnela|odparl|odparla|mruknal|krzyknal*|westchn*) _2 (on|ona|mezczyzna|kobieta|dziewczyna|i|cicho)',
    '(film|serial|ksiazka|sztuka) _2 (opowiada|o|pokazuje)',
    '(spojrzal*|usmiechnal*|usiadl*|zamknal*|zamknela) _3 (w|sie|drzwi|szuflad*|okn*)',
  ],
  awareness: [
    'handl* ludzmi',
    '(ofiar*|ofiary) (handlu|przemocy|wyzysku|przestepstw*)',
    '(prac* przymusow*|wykorzystani* seksualn*|wyzysk*)',
    '(kampani*|prewencj*|profilaktyk*|przeciwdzial*) _4 (handl*|przemoc*|oszust*|wyzysk*)',
    '(phishing|grooming|sextortion|loverboy*|na loverboya|cyberprzemoc*|mul* finansow*|metoda na)',
    '(kcik|la strada|fundacj* przeciw|krajowe centrum)',
  ],
  support: [
    '(zadzwon*|telefon zaufania|infolini*|linia wsparcia|numer) _4 (116 111|116111|112|800|zaufania|bezplatn*|pomoc*)',
    '(pomoc*|wsparcie) _3 (bezplatn*|anonimow*|prawn*|psychologiczn*)',
    '(nie jestes sam*|to nie twoja wina|nie jestes winn*)',
    '(inspekcj* pracy|konsulat*|policj*|fundacj*|centrum) _6 (pomoz*|pomaga*|bezplatn*|wsparci*)',
  ],
  offer: [
    '(oferuj*|szukam*|zatrudni*|poszukuj*|placimy|place|zaplace|dam ci|dajemy|przyjmiemy|kupie|wynajme)',
    '(napisz|pisz|piszcie|odezwij sie|zadzwon|wyslij|dodaj mnie|skontaktuj)',
    '(praca od zaraz|dolacz|przyjedz|przyjezdzaj|chodz)',
  ],
};
