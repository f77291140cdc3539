import type { PhrasesById } from '@/lib/domain/language';

/** Moving away, keeping quiet, hurrying. */
export const contactEvasion: PhrasesById = {
  'informal-contact-only': [
    '(scri*|contact*|sun*|mesaj*|detalii) _4 (in privat|pe privat|privat|inbox|pv|pe whatsapp|pe viber|pe telegram|watsap|pm|dm)',
    '(doar|numai) _2 (in privat|pe whatsapp|pe viber|pe telegram|mesaje|mesaj|inbox)',
    '(lasa*|comenteaz*|scrie*|pune*) _2 (da|eu|plus|interesat*) _3 (privat|comentari*|inbox|comm)',
  ],
  'move-off-platform': [
    '(hai*|trecem|treci|mutam|continuam|vorbim|scrie mi|scrieti mi|scrie ne|scrieti ne|adauga ma|adaugati ma|intra|intrati|contactati|gaseste ma) _5 <app>',
    '(da mi|dati mi|lasa mi|lasati mi|trimite mi|imi dai) _2 (numar*|whatsapp*|telegram*|snap|insta|id*)',
    '(aici|p aici|pe aici) nu (prea intru|intru|pot vorbi|mai intru|raspund)',
    '<app> _2 #phone',
  ],
  'obfuscated-contact': [
    '(zero|0) (sapte|șapte) (unu|doi|trei|patru|cinco|cinci|sase|sapte|opt|noua|zero)',
    '(arond|a rond|coada de maimuta) _3 (punct|gmail|yahoo)',
    '(wh4ts*|w4ts*|t3legram|telegr4m|whtsp)',
  ],
  'secrecy-demand': [
    '(fara sa stie|sa nu stie|sa nu zica) (cineva|nimeni|nimanui)',
    'nu (explicati|explica|discutati|discuta) _5 (familie*|nimeni|prea mult|nimanui|membrii)',
    'zi le ca (mergi|pleci|esti)',
    '(sa |)nu (mai |i mai |i |)(scoti o vorba|zici|zice|zici lu|zice lu) (afara|lu|la|nimanui)',
    '(stie sa taca|sa taca|sa nu intrebe|nu pune intrebari)',
    '(zici|spui|spuneti|ziceti) ca (va iubiti|vizitezi|vizitati|esti in vacanta|mergi in vacanta|ai vandut|esti nepotul|esti ruda)',
    'nu (le |ii |i |o sa |mai |sa |) <tell> _5 <parents>',
    '(sa nu|sa nu mai|nu cumva sa) (le |ii |i |mi |) (<tell>) _5 <parents>',
    '(nu trebuie|nu e nevoie|n are rost|nu vreau) sa (stie|afle|stii) _4 (<parents>|mama|parintii tai|ei)',
    '(ramane|ramana|raman|tinem|tine) _2 (intre noi|secret*|doar intre|secretul)',
    '(secretul|secret) (nostru|meu|al nostru)',
    '(zici|spui|zi|spune|spuneti|ziceti) ca (mergi|pleci|esti|mergeti|vizit*|plecati|ai vandut|ai primit|va iubiti|lucrezi) _5 (vacanta|concediu|verisoara|prieten*|rude*|turist*|masina|excursie|scoala|hotel|excursii|bunica|)',
    '(nu afla|sa nu afle|nu stie|nu va afla) nimeni',
    '(fara|nu) (parinti*|sa stie parintii|parintii)',
    '(vino|veniti|vii) _3 fara (parinti*|mama|prieten*|insotitor*)',
    '(nu suna|nu vorbi|nu vorbesti|nu spune|nu spuneti) _3 (coleg*|nimeni|agentie*|banca|nimanui)',
    'nu spune* agentie*',
  ],
  'secret-chat': [
    '(sterge|stergi|stergeti) _4 (conversati*|mesaj*|chat*|tot|ce am vorbit|discuti*|dupa ce|istoric*)',
    '(chat secret|secret chat|chat* secret*|mesaje care dispar|mod secret|conversatie secreta)',
    '(mesaj*) _3 (dispar|autodistrug*|se sterg)',
  ],
  'urgency-pressure': [
    'ai (#number|zece|cinci|o|doua) (minute|ora|ore)',
    '(mai |)ai timp pana (maine|azi|diseara|la)',
    '(plecare*|plecam|plecati) _2 (maine|azi|poimaine|vineri|luni|duminica|sambata|joi|marti|miercuri)',
    '(ultim*|mai avem|mai sunt|doar) _3 (locuri|loc|zile|ore)',
    '(locuri limitate|primii #number|doar primii|grabeste te|grabiti va|nu mai sta*|nu rata*|nu ratati)',
    '(plecam|plecare*|pleci|plecati) (maine|azi|poimaine|diseara|imediat|saptamana asta|vineri|luni|joi|duminica|sambata|marti)',
    '(raspuns|raspunde*|decide*|hotara*|confirm*) _2 (azi|acum|imediat|pe loc|repede|urgent|pana diseara)',
    '(expira|repede ca|urgent) _4 (minute|ore|azi|locuri|locul)',
    '(azi|acum) ori niciodata',
  ],
};
