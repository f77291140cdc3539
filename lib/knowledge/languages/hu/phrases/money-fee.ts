import type { PhrasesById } from '@/lib/domain/language';

/** Pay first. */
export const moneyFee: PhrasesById = {
  'upfront-fee': [
    '(elso|masodik|ket|harom|par|#number) _1 (beszervez*|meghivott*|belepo*) _4 (visszahoz*|megterul*|visszajon|visszakapod)',
    '(#money|#number euró*|#number forint*) _1 (fizetsz|fizetnek|fizet|fizettek) _2 (regisztráció*|jelentkezés*|ügyintézés*|közvetítés*|tanfolyam*|vízum*)',
    '(dij|dijat|dija|dijak|kaucio*|letet|letetet|eloleg*|foglalo*|befizetes*) ~6 (vizum*|<job>|indulas*|kiutazas*|szerzodes*|ugyintez*|orvosi*|kezdes*|munkaruha*|hely biztosit*|interju*|engedely*|papirok*) _3 (#money|<transfer>)',
    '(dij|dijat|dija|kaucio*|letet|letetet|eloleg*|foglalo*) _3 #money _5 (utald|utalj|elore|helyfoglal*|visszajar|indulas elott|munka*|vizum*|az elso)',
    '<workfee> ~5 (<transfer>|elore|indulas elott|kezdes elott|#money|visszajar|reszletre|reszletben)',
    '(kepzes*|tananyag*|vizum*|orvosi*|tanfolyam*|trening*|betanulas*|erkolcsi*|forditas*|fotozas*|alapanyag*|licenc*|regisztracio*|ugyintezes*|biztositas*|egyenruha*) _3 (dij*|ara|ar|arat|koltseg*) _5 (elore kell|elore utal*|elore fizet*|on fizeti|te fizeted|visszajar|visszater*|teged terhel*|elso fizetes*|elso ber*|kint visszakap*|indulas elott)',
    '(utanvet*) _6 (probacsomag*|kezdocsomag*|tajekoztato*|anyagcsomag*|fizetendo*|munkacsomag*|visszajar*)',
    '(probacsomag*|kezdocsomag*|anyagcsomag*|munkacsomag*|indulocsomag*|tajekoztato*) _6 (#money|utanvet*|fizetendo*|megvasar*|megrendel*|visszajar*)',
    '(az|egy) (indulas|indulasi osszeg|belepes|kezdes|kezdo befektetes|indulo befektetes|kezdotoke) _3 #money',
    '(indulashoz|kezdeshez|belepeshez|a munkahoz|az allashoz|a helyedhez) _4 (#money|befizet*|letet*|befektet*|megvasar*)',
    '(vizum*|munkavallalasit|engedelyt|papirokat) _4 (#money|befizet*|fizetni kell|elore) _3 (elore|utal*|kifizet*|befizet*|elobb|ugynok*)',
    '(kuldj|utalj|fizess|adj|kuldjon|utaljon|fizessen) _4 (fenntartom|fenntartjuk|lefoglalom|lefoglaljuk|megtartom|felirlak) _3 (hely|helyet|helyed*|allas*|munka*)',
  ],
  'deposit-to-unlock': [
    '(felvétel*|kifizetés*|felvenni|kivenni) _3 (be kell fizet*|befizet*|át kell utal*|fel kell tölt*)',
    '(feltolt*|toltsd fel|toltse fel|toltsel fel|befizet*|befizess*|letet*|tegyel be|rakj be|teszel be|egyenlitsd|kiegyenlit*|potold|potolni) ~6 (feladat*|kifizetes*|felold*|kivenn*|kivetel*|szint*|egyenleg*|rendeles*|csomagfeladat*|combo*|minusz*|negativ*|kifizetni|aktival*|vip)',
    '(kifizetes*|kivetel*|egyenleg*|nyeremeny*|penzfelvetel*|kivenni|utalas*|profit*|kereseted*|jutalekod*) _5 (zarol*|felold*|feltolt*|befagy*|ado*|dij*|letet*|befizet*|biztosit*|aktival*|csak ha|csak akkor|kell elobb|elobb kell|igazol*)',
    '(vip|kovetkezo|magasabb|uj|premium|gold|arany) szint* _5 (#money|feltolt*|befizet*|letet*|aktival*|megvesz*|nyit*)',
    '(zarolt|zarolva|befagyott|befagyasztott|blokkolt|blokkolva|fuggoben) _5 (egyenleg*|szamla*|fiok*|penz*|osszeg*|kifizetes*|nyeremeny*|nyereseg*) _8 (#money|feltolt*|befizet*|fizet*|adot|felold*|utal*|)',
    '(magasabb|nagyobb|dupla|tobbszoros) (jutalek*|hozamu*|kereset*) _4 (feladat*|szint*|csomag*)',
    '(be kell fizetn*|befizetned|befizetni|fizess be|fizessen be|fizetned kell|toltsd fel|toltse fel|tolts fel|utalnod kell|utalnia kell) ~7 (kivedd|kivegye|kivenni a nyeres*|kivehesd|felszabadul*|feloldjuk|feloldod|megnyitjuk|megnyilik|zarolva|nyereseged*)',
  ],
  'allowance-verification-fee': [
    '(havi|heti) (apanazs*|zsebpenz*|tamogatas*|juttatas*|penz*) ~10 (<giftcard>|igazol*|teszt*|elobb|dij*|aktival*|megbizhat*|ellenorz*)',
    '(elobb|eloszor|mielott|csak elotte) _4 (<giftcard>|igazol*|ellenorzo*|bizonyit*|aktival*|megbizhatosagi|huseg*|oszinteseg*|regisztral*|teszt utal*) _6 (utal*|apanazs*|dij*|#money|kartya*|zsebpenz*|tamogatas*)',
    '(apanazs*|zsebpenz*|tamogatas*|sugar*|tamogatod|daddy*) _12 (elobb|elotte|eloszor) _6 (<transfer>|#money|<giftcard>|dij*|igazol*)',
    '(bizonyitsd|bizonyitsa|mutasd meg|mutasd) _4 (huseged*|megbizhatosag*|hogy megbizhat*|hogy komoly*|hogy bizhat*|oszinteseg*|hogy nem vagy atvero*) _8 (#money|utal*|<giftcard>|kuldj*|vegyel)',
    '(cimkezes*|tranzakcios|clearing|felszabadit*|banki) (dij*|koltseg*) _8 (apanazs*|tamogatas*|zsebpenz*|elso utalas*|heti|havi)',
    '(kuldok|adok|utalok|fizetek|eltartani|eltartalak|zsebpenz*|apanazs*|tamogatlak) _6 (elobb|eloszor|elotte|csak) _4 (ajandekkartya*|jutalek*|dij|dijat|steam*|ellenorz*)',
  ],
  'crypto-giftcard-payment': [
    '(<crypto>|<giftcard>|<wire>) ~4 (<transfer>|kerem|kerunk|fizetheto|kizarolag|erre a cimre)',
    '(kapard|kapard le|lekapar*) _4 (kod*|foto*|kuldd*|<send>)',
    '<giftcard> _5 (kodjat|kodjait|kuldd*|diktald|olvasd be|kodok*)',
    '(tarcacim*|wallet*|btc cim*|usdt cim*|kripto cim*|tarca cim*|erc20|trc20) _5 (kuld*|utal*|ide|erre|adok|megad*)',
    '(usdt|bitcoin*|btc|kripto*) (cimet|cimre|cim|tarca*|atm*|automata*) _4 (kuld*|utal*|fizet*|befizet*|kell|)',
    '(bitcoin automata*|btc automata*|kripto automata*|bitcoin atm*|bitcomat*)',
  ],
  'fake-check-equipment': [
    '(csekk*|elore utal*|penzt utalunk|elore kuldjuk) _8 (laptop*|eszkoz*|felszereles*|beszallito*|szoftver*|nyomtato*|irodabutor*)',
    '(laptop*|eszkoz*|felszereles*|home office szett*|szoftver*|irodafelszereles*) _6 (utalunk|utalja*|kuldd tovabb|fizesd ki|maradek*|tobblet*|arat utaljuk|arat elore|megveszed a beszallito*)',
    '(tobbet utal*|tul sokat utal*|tobbletet|tulutal*|tulfizet*|tobbet kuld*|veletlenul tobb*|tobbet irt*|tobb lesz rajta) _5 (vissza*|kuldd|kuldje|utald|utalja|tovabb*|maradek*)',
    '(vissza|kulonbozet*|kulonbseg*|maradek*|felesleg*) _4 (utald|utalja|utaljon|kuldd|kuldje|kuldj) _6 (szallito*|beszallito*|futar*|koltoztet*|ugynok*|nekem|fuvaroz*)',
    '(kuldunk|kuldok|kap|kapsz|erkezik) _1 (csekk|csekket) _5 (bevalt*|valtsd be|valtsa be|befizet*) _4 (fizet*|kifizet*|utal*|visszakuld*|maradek*)',
    '(valtsd be|valtsa be|bevaltod|bevaltja) _1 (csekk|csekket) _6 (utal*|kuld*|fizes*|fizet*)',
  ],
};
