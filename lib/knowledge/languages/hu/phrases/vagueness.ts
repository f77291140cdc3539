import type { PhrasesById } from '@/lib/domain/language';

/** What is not said. */
export const vagueness: PhrasesById = {
  'no-written-contract': [
    '(szerzodes*|munkaszerzodes*|papir|papirok|papirozas*|papirmunka*|bejelentes*|szamla) _2 (nelkul|nincs|nincsen|nem kell|nem kotunk|nem lesz|nem adunk|nem irunk|majd kesobb|majd kint|majd ott|kint kapod|kint irjuk|kint lesz|ott irjuk|ott kapod|a helyszinen|csak kint|csak ott|kesobb irjuk|felesleges|minek|nem szoktunk)',
    '(feketen|zsebbe|zsebbol|bejelentes nelkul|nem jelentunk be|nem jelentenek be|szobeli megallapodas*|szobeli szerzodes*|szoban egyezunk|szobeli megegyezes*|kezbol kezbe|adozatlanul|okosba|okosban|szurken|kp ben|kpban) _6 (fizet*|munka*|melo*|dolgoz*|#money|kapod|kapsz|kp|kezbe|megy|bejelent*|hetente|nap*|ber*|lesz)',
    '(fele|felig|a tobbi|tobbi|resze|maradek) _2 (zsebbe|feketen|bejelentve|papiron|kp)',
    '(nem) (jelentunk be|jelentelek be|jelent be|tudlak bejelenteni|tudunk bejelenteni|leszel bejelentve|jelentjuk be|vagy bejelentve)',
    '(szerzodes*|papirt|papirokat|munkaszerzodes*) _4 (kint|ott|a helyszinen|megerkezes utan|erkezes utan|kiutazas utan|probaido utan|elso honap utan|egy honap utan|ket het utan|kesobb|indulas utan|munkaba allas utan|kinti irodaban) _3 (irjuk*|kapod|kapjatok|alair*|kotjuk|kotunk|lesz|megkapod|)',
    '(alairod|alairni|irja ala|ird ala|alairjatok|irod ala) _5 (nem ert*|olvasas nelkul|nemetul|idegen nyelv*|ures|elolvas* nelkul|hollandul|angolul|arabul|gyorsan|ne olvasd|nem kell elolvas*|biankoban|bianko)',
    '(bizalmi|bizalom) _2 (alapon|kerdese|alapu) _4 (nem kell|papir*|szerzodes*|dolgoz*|munka*)',
    '(kotelezettsegek*|feltetelek*|feladatok*) _2 (szoban|szobeli*) _2 (tajekoztat*|elmond*|ismertet*|)',
    '(papir*|szerzodes*) _3 (a parkoloban|a kocsiban|a benzinkutnal|utkozben|a buszon) _3 (irjuk|irjatok|alair*|kotjuk)',
    '(tobbi|resze|fele) _1 (zsebbe|kezbe|borítekban|boritekban)',
  ],
  'terms-switch': [
    '(nem tudtuk|nem sikerult|nem jott) _3 (ossze*|a hotel*|az allas*|etterem*|megszerez*|osszehozni) _6 (de|viszont|helyette|addig) _6 (szalon*|klub*|bar*|kezdhet*|masik|mas|lokal*|masszaz*)',
    '(megis|megsem|valtozott|kozben|valtozas*|modosult|kicsit mas|megvaltozott) _5 (masik|mas|egy masik) (munka*|orszag*|varos*|hely*|gazda*|klub*|szalon*|fizetes*|feltetel*|feladat*)',
    '(az az allas|az a hely|a pincer*|az a munka|a munka|a melo|a takaritas*|a szalloda*|a hotel*|az etterem*|az idosgondoz*|a gyar*|bebiszitter*|a felszolgalo*|a hely|az allas|a babysitter*|a pozicio) _3 (betelt|mar nincs|elkelt|megsem|ugrott|csuszik|kiesett|nem jott ossze|nincs tobbe|bezart|elment|mas lett|elmarad*) _8 (masik|mas|helyette|addig|de van|viszont|bar*|klub*|szalon*|egyelore|van egy)',
    '(valtozott|modosult|megvaltozott|valtozas van) _2 (a terv*|a helyzet*|a cim*|a hely*|az uti cel*|az orszag*|a feltetel*|a ber*|a fizetes*|a munka*)',
    '(igazabol|valojaban|az igazsag*|igazibol|oszinten) _4 (nem takarit*|nem pincer*|nem etterem*|nem szalloda*|nem irod*|nem az a munka|masrol van szo|kicsit mas*|nem gyar*|nem bebiszitt*|nem modell*)',
    '(papiron|hivatalosan|a szerzodes szerint|vizumban|otthon azt mondtuk|a hirdetesben) _6 (takarito*|pincer*|au pair*|szobalany*|diak*|recepcios*|idosgondozo*|felszolgalo*) _6 (de|valojaban|kint|igazabol|majd)',
  ],
  'unnamed-employer': [
    '(ceg|cegnek|munkaado|hely|klub) (nevet|cimet) _2 (sem|se|nem) _3 (irok|mondok|adok|arul*|mondhat*|irhat*|)',
    '(ceg*|munkaado*|hely*|munkahely*|ugynokseg*|klub*|partner*) _2 (nevet|neve|nevenek|cimet|cime|nev) _4 (nem|kesobb|majd|titk*|bizalmas*|nda*|utazas elott|indulas elott|szerzodeskor|szerzodesben|szemelyesen|interjun|kint|telefonon|privatban)',
    '(nevet|neve|nevunket) _3 (nda*|titoktart*|adatvedelem*|bizalmas*|diszkrecio*) _4 (miatt|okok*|szerzodes*|csak|)',
    '(egy|nagy|komoly|neves|sved|nemet|kulfoldi|nemzetkozi|osztrak|svajci|megbizhato|meg nem nevezett|vezeto|stabil) _1 (ceg|fintech|vallalkozas|vagyonkezelo|csoport|cegcsoport|befekteto|vallalat) _3 (keres|megbizott*|magyar*|most lep*) _8 (megbiz*|otthoni*|munkatars*|asszisztens*|sofor*|embert|kepviselo*|koordinator*|kapcsolattart*)',
    '(egy|van egy) (ismeros*|baratom|haverom|ur|ember|holgy|csalad|csavo|tag|pasas) _3 (aki|kint|<place>) _5 (keres|felvesz|dolgoztat|ad munkat|intez|segit|szerez|tud munkat|embert)',
    '(ne keresd|ne keresse|nem talalod|nincs fent|nem talalhato) _4 (neten|google*|interneten|ceg*|honlap*|weboldal*)',
    '(eddigi|korabbi|tobbi) _1 (dolgozo*|munkas*|munkatars*|lanyok) _3 (elerhetoseg*|szam*|neve*) _6 (nem|adatvedel*|bizalmas*)',
    '(adatvedelem*|adatvedelmi|diszkrecio*|titoktartas*|bizalmas*) _1 (miatt|okok*|okbol|jelleg*) _6 (nem|nev*|ceg*|cim*|partner*|megrendelo*)',
    '(nem) _1 (ugynokseg|kozvetito|ceg|iroda) _2 (csak|hanem|maganszemely*|vagyunk)',
    '(munkaado*|fonok*|ceg*) _1 neve (mindegy|nem fontos|nem lenyeg|titok)',
  ],
  'vague-duties': [
    '(reszletek*|tobbet|a tobbit|bovebben|bovebb info*|info|infok|infot|tovabbiak*) _3 (privatban|privat|priviben|privi|pm|dm|uzenetben|uzenetet|majd|kesobb|kint|<messenger>|inboxban|talalkozaskor|talalkozonal|ott|a helyszinen|negyszemkozt)',
    '(elmondom|elmondjuk|elmagyarazom|megbeszeljuk|megbeszelem|elmeselem) _3 (privatban|szemelyesen|telefonon|kint|majd ha|ha talalkozunk|ha ideersz|ha jossz|mindent|ott|negyszemkozt|<messenger>)',
    '(semmi|nem) (illegalis|torvenytelen|gaz|balhe|balhes|piszkos|buncselekmeny*|tiltott)',
    '(nyitott|nyitott szemleletu|nyitottsag*|rugalmas hozzaallas*|laza hozzaallas*|bevallalos*|nyitott gondolkod*|nyitott gondolkodasu|eloiteletmentes*|gatlasok nelkul*|gatlastalan*|meresz|szabadelvu*) _6 (<girls>|lany*|munka*|melo*|szukseges|elvar*|elony*|kell|jelentkez*|holgy*|csaj*|varunk|feltetel)',
    '(amire|amit|ami) _2 (szukseg van|szukseg lesz|eppen kell|kell|adodik|kernek|mond a fonok|mondok|mondunk|kerunk|kell majd) _5 (csinalod|megcsinal*|dolgoz*|kell csinal*|segits*|azt)',
    '(nem mindenki*|nem barki) _3 (erdemli meg|valo|alkalmas|tudja megcsinal*|bir*) _4 (titk*|reszlet*|munka*|lehetoseg*|)',
  ],
};
