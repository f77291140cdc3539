import type { PhrasesById } from '@/lib/domain/language';

/** Journeys. */
export const movement: PhrasesById = {
  'high-risk-destination': [
    '(<job>) _2 (thaifold*|bangkok*|kambodzsa*|mianmar*|laosz*)',
    '(georgia*|gruzia*|tbiliszi*|ciprus*|eszak ciprus*|albania*|mexiko*|ghana*|kenya*|india*|torokorszag*) ~6 (beranya*|petesejt*|vese*|klinika*|donor*|donacio*|transzplant*)',
    '(delkelet azsia*|azsia*|thai hatar*|ozsia*) ~6 (operator*|call center*|chat*|ugyfelszolgalat*|digitalis marketing*|magyar nyelvu*|magyarul beszelo*|adatbevitel*|it munka*)',
    '(keresek|keresunk|lanyokat|munka|allas|dolgoznal|dolgozni) ~2 (dubaji|kambodzsai|mianmari|ciprusi|isztambuli|torok|thaifoldi|katari|laoszi|libanoni) (klub*|bar|barba|barban|kaszino*|iroda*|vip*|szalloda*)',
    '(mianmarba|kambodzsaba|laoszba|burmaba|dubajba|dubaiba) _1 (viszunk|viszlek|megyunk|mesz|kerunk|kuldunk|utazol) _3 (munka*|dolgozni|irodai*)',
  ],
  'pickup-by-stranger': [
    '<stranger> ~5 (felvesz|felvesznek|vesz fel|vesznek fel|felvenni|ertedmegy|ertedmegyunk|erted megy|erted megyunk|megy erted|mennek erted|erted jon|jon erted|jonnek erted|var rad|var majd|varni fog*|fog varni|megy erte|megyunk erte|erte megy|hoz el|kihoz|hoz ki|elvisz|elviszi|elvisznek|visz el|visz ki|visz majd|kivisz|kiviszi|atvisz|visz tovabb|tovabbvisz|fogad majd|elkiser*|veled utaz*|veled megy|veled lesz|var a|atvesz*|atad*|szed fel|felszed)',
    '<meetplace> _4 (felvesznek|felvesszuk|felveszlek|ertedmegy*|erted megy*|megyek erted|megyunk erted|varni fog*|var rad|var majd|varni fogunk|fog varni|vesznek fel|vesz fel|veszlek fel|szedunk fel|szed fel)',
    '(auto*|kocsi*|busz*|furgon*|kisbusz*) _4 (kuldok erted|kuldunk erted|erted kuld*|megy erted|erted megy|jon erted|erted jon|var majd|felvesz|osszeszed|var rad|ott lesz erted)',
    '(megyek|megyunk|megy) (erte|ertuk|ertetek) (kocsi*|auto*|furgon*|kisbusz*)',
    '(repter*|repuloter*|hatar*|palyaudvar*|allomas*|buszmegallo*) _1 (baratom|haverom|unokatesom|emberem|emberunk|ismerosom|kollegam|egy ferfi|egy no) _1 (var rad|var|varni fog|felvesz|vesz fel|elvisz)',
    '(menjen|menj|szallj be|szalljon be|ulj be|uljon be|menjetek) _2 (emberrel|ferfival|soforrel|novel|kocsiba|autoba) _1 (akinel|aki|amelyik)',
  ],
  'rotation-plaza': [
    '(nap|het|hetet|hetente|naponta) _2 (utan|mulva|) _2 (megyunk|mesz|koltozunk|koltoztok|visszuk|visznek|valtunk|tovabb) _4 (kovetkezo|masik|mas|uj) (varos*|lakas*|hely*|klub*|szalon*|orszag*)',
    '(lakas*|varos*|hely*|klub*|szalon*|orszag*) _3 (valt*|cserel*|rotacio*|rotal*) _5 (hetente|kethetente|hetenkent|par het*|lany*|havonta|#number hetente|tiz naponta|#number naponta)',
    '(kethetente|hetente|haromhetente|havonta|tiznaponta|10 naponta|par hetente|minden heten) _3 (masik|mas|uj|kovetkezo) (varos*|lakas*|hely*|klub*|szalon*|orszag*)',
    '(#number|ket|harom|egy) (het*) _3 (<place>) _5 (aztan|majd|utana|tovabb) _3 (<place>|masik|mas)',
    'egyik heten _3 masik heten',
    '(lanyokat|lanyok|holgyeket|csajokat) _1 (hetente|kethetente|haromhetente|havonta) _1 (csereljuk|cserelem|valtjuk|koltoztetjuk|visszuk|rotaljuk|cserelodnek)',
  ],
  'tourist-visa-work': [
    '(ha) _2 (rendor*|ellenor*|razzia*|munkaugyi*|hatosag*) _5 (azt mondd*|azt mondod|mondd|mondod|turista*|vendeg vagy|latogat*|rokon*|nem itt dolgoz*|csak segit*|elbuj*)',
    '(nyaralni|latogatoba|kirandulni|vendegsegbe|turistakent) (jottel|jottetek|jossz|mesz|mentek)',
    '(turista*|diak|tanulo|latogato) (vizum*|kent|utlevel*|) _8 (dolgozol|dolgozz|dolgozhat*|munkara|munkat|munkaba|mondd|mondod|utaz*|belep*|mesz ki|bejutsz|kimesz|azt mondod|kint atir*|atallit*|kesobb)',
    '(hataron|repteren|hataror*|utlevelvizsgal*|ellenorzes*|bevandorlasi*|beleptet*|konzul*|kovetseg*) _4 (mondd|mondod|mondja|mondjatok|azt mondd|nyaral*|turista*|rokon*|latogat*|ne emlitsd|ne mondd|baratod*|hazud*)',
    '(nyaralni|turistakent|turistanak|latogatoba|diakkent|rokonlatogatoba|varosnezni|nyelvtanfolyamra) _4 (mesz|jossz|mondd|mondod|utazol|lepsz be|jottel|megy*|jottok|mentek|mintha)',
    '(mondd|mondod|mondja|mondjatok|azt mondod|azt mondd) _5 (nyaralni|turista*|rokon*|latogat*|varosnez*|baratodhoz|baratnodhoz|tanulni|egyetem*|szuletesnap*|eskuvore)',
    '(diakvizum*|turistavizum*|turistakent|latogatovizum*) (is |) (dolgozhatsz|dolgozhat|dolgozol|tudsz dolgozni|lehet dolgozni|kezdhetsz dolgozni)',
  ],
  'travel-arranged': [
    '(fizetem|veszem|kuldom|kuldok|intezem|intezzuk|megveszem|megvesszuk|foglalom|foglalok|lefoglalom|megvettem neked|allom|alljuk|fizetjuk|biztositjuk|veszek|veszunk) _3 (jegyet|jegyed*|utat|utad*|repulo*|repjegy*|buszjegy*|vonatjegy*|utikoltseg*|kiutaz*|utazas*|fuvart|vizumot)',
    '(kihozlak|kihozunk|kihozatlak|kihozatunk|kiviszlek|kiviszunk|kiviszem|elviszlek kulfold*|kiutaztatunk|kiutaztatlak|kijuttatunk|kijuttatlak)',
    '(ingyen|ingyenes|fizetett|biztositott|kifizetett) (utazas*|kiutazas*|kijutas*|repulojegy*|jegy*|repjegy*|fuvar*|busz*) _6 (<place>|szallas*|munka*|indulas*|melo*|)',
    '(megvettem|megvettuk|lefoglaltam|lefoglaltuk|kifizettem|kifizettuk) (a |) (jegyed*|repjegyed*|buszjegyed*|repulojegyed*|vonatjegyed*|utad*)',
    '(utazast|utat|utadat|kiutazast|utazasod*) (mi|en) (szervez*|intez*|rendez*)',
    '(jegyet|repjegyet|repulojegyet|buszjegyet) _1 (kuldom|elkuldom|kuldjuk|elkuldjuk) _1 neked',
  ],
};
