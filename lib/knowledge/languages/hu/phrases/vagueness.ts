import type { PhrasesById } from '@/lib/domain/language';

/** What is not said. */
export const vagueness: PhrasesById = {
  'no-written-contract': [
    '(szerzodes*|papirt|papirokat|munkaszerzodes*) _4 (kint|ott|a helyszinen|megerkezes utan|erkezes utan|kiutazas utan|probaido utan|elso honap utan|egy honap utan|ket het utan|kesobb|indulas utan|munkaba allas utan|kinti irodaban) _3 (irjuk*|kapod|kapjatok|alair*|kotjuk|kotunk|lesz|megkapod|)',
    '(alairod|alairni|irja ala|ird ala|alairjatok|irod ala) _5 (nem ert*|olvasas nelkul|nemetul|idegen nyelv*|ures|elolvas* nelkul|hollandul|angolul|arabul|gyorsan|ne olvasd|nem kell elolvas*|biankoban|bianko)',
    '(bizalmi|bizalom) _2 (alapon|kerdese|alapu) _4 (nem kell|papir*|szerzodes*|dolgoz*|munka*)',
    '(szerzodes*|munkaszerzodes*|papir|papirok|papirozas*|papirmunka*|bejelentes*|szamla) _2 (nelkul|nincs|nincsen|nem kell|nem kotunk|nem lesz|nem adunk|nem irunk|majd kesobb|majd kint|majd ott|kint kapod|kint irjuk|kint lesz|ott irjuk|ott kapod|a helyszinen|csak kint|csak ott|kesobb irjuk|felesleges|minek|nem szoktunk)',
    '(feketen|zsebbe|zsebbol|bejelentes nelkul|nem jelentunk be|nem jelentenek be|szobeli megallapodas*|szobeli szerzodes*|szoban egyezunk|szobeli megegyezes*|kezbol kezbe|adozatlanul|okosba|okosban|szurken|kp ben|kpban) _6 (fizet*|munka*|melo*|dolgoz*|#money|kapod|kapsz|kp|kezbe|megy|bejelent*|hetente|nap*|ber*|lesz)',
    '(fele|felig|a tobbi|tobbi|resze|maradek) _2 (zsebbe|feketen|bejelentve|papiron|kp)',
    '(tobbi|resze|fele) _1 (zsebbe|kezbe|borítekban|boritekban)',
    '(nincs|nem kell|nem kotunk|nem irunk) _1 (szerzodes|szerzodest|papir) _1 (eleg|kezfogas*|szobeli*|becsuletszo*)',
    '(papirt|szerzodest) _1 (kint|ott|megerkezes*|odakint) (irod|irjuk|irja|irjatok) ala',
  ],
  'terms-switch': [
    '(nem tudtuk|nem sikerult|nem jott) _3 (ossze*|a hotel*|az allas*|etterem*|megszerez*|osszehozni) _6 (de|viszont|helyette|addig) _6 (szalon*|klub*|bar*|kezdhet*|masik|mas|lokal*|masszaz*)',
    '(megis|megsem|valtozott|kozben|valtozas*|modosult|kicsit mas|megvaltozott) _5 (masik|mas|egy masik) (munka*|orszag*|varos*|hely*|gazda*|klub*|szalon*|fizetes*|feltetel*|feladat*)',
    '(az az allas|az a hely|a pincer*|az a munka|a munka|a melo|a takaritas*|a szalloda*|a hotel*|az etterem*|az idosgondoz*|a gyar*|bebiszitter*|a felszolgalo*|a hely|az allas|a babysitter*|a pozicio) _3 (betelt|mar nincs|elkelt|megsem|ugrott|csuszik|kiesett|nem jott ossze|nincs tobbe|bezart|elment|mas lett|elmarad*) _8 (masik|mas|helyette|addig|de van|viszont|bar*|klub*|szalon*|egyelore|van egy)',
    '(megse|megsem) _3 (mesz|megy|fogsz|mentek) _1 (mashol|mashova|helyette|masik|mas hely*|klub*)',
    'amit _2 (mondtak|igertek|mondtunk|igertunk) _2 (mar nem ervenyes|nem ervenyes|mar nem igaz|valtozott|megvaltozott|nem lesz|felejtsd el)',
    '(etterem|szalloda|hotel|bolt|gyar|uzem) _1 (bezart|megszunt|betelt|csodbe ment) _5 (helyette|klub*|masik)',
  ],
  'unnamed-employer': [
    '(ne keresd|ne keresse|nem talalod|nincs fent|nem talalhato) _4 (neten|google*|interneten|ceg*|honlap*|weboldal*)',
    '(munkaado*|fonok*|ceg*) _1 neve (mindegy|nem fontos|nem lenyeg|titok)',
    '(ceg*|munkaado*|hely*|munkahely*|ugynokseg*|klub*|partner*) _2 (nevet|neve|nevenek|cimet|cime|nev) _4 (nem|kesobb|majd|titk*|bizalmas*|nda*|utazas elott|indulas elott|szerzodeskor|szemelyesen|interjun|kint|telefonon|privatban)',
    '(nevet|neve|nevunket) _3 (nda*|titoktart*|adatvedelem*|bizalmas*|diszkrecio*) _4 (miatt|okok*|szerzodes*|csak|)',
    '(eddigi|korabbi|tobbi) _1 (dolgozo*|munkas*|munkatars*|lanyok) _3 (elerhetoseg*|szam*|neve*) _6 (nem|adatvedel*|bizalmas*)',
    '(adatvedelem*|adatvedelmi|diszkrecio*|titoktartas*|bizalmas*) _1 (miatt|okok*|okbol|jelleg*) _6 (nem|nev*|ceg*|cim*|partner*|megrendelo*)',
    'nem (mondhatom|mondhatjuk|mondom|arulhatom|arulhatjuk) _1 (kinek|kinel|ceg nevet|a ceg nevet|ki a fonok|melyik ceg*)',
    'ne (kerdezd|kerdezze|kerdezzetek) (melyik|milyen ceg|ki a|a nevet|kinek)',
  ],
  'vague-duties': [
    '(reszletek*|tobbet|a tobbit|bovebben|bovebb info*|info|infok|infot|tovabbiak*) _3 (privatban|privat|priviben|privi|pm|dm|uzenetben|uzenetet|majd|kesobb|kint|<messenger>|inboxban|talalkozaskor|talalkozonal|ott|a helyszinen|negyszemkozt)',
    '(elmondom|elmondjuk|elmagyarazom|megbeszeljuk|megbeszelem|elmeselem) _3 (privatban|szemelyesen|telefonon|kint|majd ha|ha talalkozunk|ha ideersz|ha jossz|mindent|ott|negyszemkozt|<messenger>)',
    '(mi a munka|mi lesz a munka|mit kell csinaln*|mi a feladat) _2 (szemelyesen|negyszemkozt|privatban|kint|talalkozaskor|telefonon) _1 (mondom|mondjuk|elmondom|elmondjuk|megbesz*|kiderul|beszeljuk|megtud*)',
    '(mindenfelet|mindenfele munkat) (kell |) (csinalni|csinalsz|csinalnod|csinalnia) _1 (meglatod|meglatja|alakul|kiderul)',
    '(itt|igy|irasban|chaten|uzenetben) nem (irhatom|mondhatom|irom|mondom|tudom leirni) _2 (mit kell|mi a|reszlet*|feladat*)',
    '(munkat|feladatot|reszleteket|teendot) _1 (negyszemkozt|szemelyesen|privatban|kint) (mondom|mondjuk|elmondom|beszeljuk|megbeszeljuk)',
  ],
};
