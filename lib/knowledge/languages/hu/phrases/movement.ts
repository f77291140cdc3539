import type { PhrasesById } from '@/lib/domain/language';

/** Journeys. */
export const movement: PhrasesById = {
  'high-risk-destination': [
    '(<job>) _2 (thaifold*|bangkok*|kambodzsa*|mianmar*|laosz*)',
    '(georgia*|gruzia*|tbiliszi*|ciprus*|eszak ciprus*|albania*|mexiko*|ghana*|kenya*|india*|torokorszag*) ~6 (beranya*|petesejt*|vese*|klinika*|donor*|donacio*|transzplant*)',
    '(delkelet azsia*|azsia*|thai hatar*|ozsia*) ~6 (operator*|call center*|chat*|ugyfelszolgalat*|digitalis marketing*|magyar nyelvu*|magyarul beszelo*|adatbevitel*|it munka*)',
  ],
  'pickup-by-stranger': [
    '<stranger> ~5 (felvesz|felvesznek|vesz fel|vesznek fel|felvenni|ertedmegy|ertedmegyunk|erted megy|erted megyunk|megy erted|mennek erted|erted jon|jon erted|jonnek erted|var rad|var majd|varni fog*|fog varni|megy erte|megyunk erte|erte megy|hoz el|kihoz|hoz ki|elvisz|elviszi|elvisznek|visz el|visz ki|visz majd|kivisz|kiviszi|atvisz|visz tovabb|tovabbvisz|fogad majd|elkiser*|veled utaz*|veled megy|veled lesz|var a|atvesz*|atad*|szed fel|felszed)',
    '<meetplace> _4 (felvesznek|felvesszuk|felveszlek|ertedmegy*|erted megy*|megyek erted|megyunk erted|varni fog*|var rad|var majd|varni fogunk|fog varni|vesznek fel|vesz fel|veszlek fel|szedunk fel|szed fel)',
    '(auto*|kocsi*|busz*|furgon*|kisbusz*) _4 (kuldok erted|kuldunk erted|erted kuld*|megy erted|erted megy|jon erted|erted jon|var majd|felvesz|osszeszed|var rad|ott lesz erted)',
    '(megyek|megyunk|megy) (erte|ertuk|ertetek) (kocsi*|auto*|furgon*|kisbusz*)',
    '(en|mi) _1 (megyek|megyunk) erte (kocsi*|auto*|)',
    '(iskola elott|suli elott|suli utan|iskola utan|plaza elott|sarkon|parkban) _4 (felveszlek|veszlek fel|varlak|varok rad|megyek erted|ertem jon)',
  ],
  'rotation-plaza': [
    '(nap|het|hetet|hetente|naponta) _2 (utan|mulva|) _2 (megyunk|mesz|koltozunk|koltoztok|visszuk|visznek|valtunk|tovabb) _4 (kovetkezo|masik|mas|uj) (varos*|lakas*|hely*|klub*|szalon*|orszag*)',
    '(lakas*|varos*|hely*|klub*|szalon*|orszag*) _3 (valt*|cserel*|rotacio*|rotal*) _5 (hetente|kethetente|hetenkent|par het*|lany*|havonta|#number hetente|tiz naponta|#number naponta)',
    '(kethetente|hetente|haromhetente|havonta|tiznaponta|10 naponta|par hetente|minden heten) _3 (masik|mas|uj|kovetkezo) (varos*|lakas*|hely*|klub*|szalon*|orszag*)',
    '(#number|ket|harom|egy) (het*) _3 (<place>) _5 (aztan|majd|utana|tovabb) _3 (<place>|masik|mas)',
    '(varosrol varosra|lakasrol lakasra|klubrol klubra|orszagrol orszagra|helyrol helyre)',
    '(mindig mas|mindig uj|sose ugyanaz*|allandoan mas) (varos*|lakas*|hely*|klub*) _5 (visz*|dolgoz*|lanyok*|megy*|)',
  ],
  'tourist-visa-work': [
    '(nyaralni|latogatoba|kirandulni|vendegsegbe|turistakent) (jottel|jottetek|jossz|mesz|mentek)',
    '(turista*|diak|tanulo|latogato) (vizum*|kent|utlevel*|) _8 (dolgozni|dolgozol|dolgozz|dolgozhat*|munkara|munkat|munkaba|mondd|mondod|utaz*|belep*|mesz ki|bejutsz|kimesz|azt mondod|kint atir*|atallit*|kesobb)',
    '(hataron|repteren|hataror*|utlevelvizsgal*|ellenorzes*|bevandorlasi*|beleptet*|konzul*|kovetseg*) _4 (mondd|mondod|mondja|mondjatok|azt mondd|nyaral*|turista*|rokon*|latogat*|ne emlitsd|ne mondd|baratod*|hazud*)',
    '(nyaralni|turistakent|turistanak|latogatoba|diakkent|rokonlatogatoba|varosnezni|nyelvtanfolyamra) _4 (mesz|jossz|mondd|mondod|utazol|lepsz be|jottel|megy*|jottok|mentek|mintha)',
    '(mondd|mondod|mondja|mondjatok|azt mondod|azt mondd) _5 (nyaralni|turista*|rokon*|latogat*|varosnez*|baratodhoz|baratnodhoz|tanulni|egyetem*|szuletesnap*|eskuvore)',
    '(ha) _2 (rendor*|ellenor*|razzia*|munkaugyi*|hatosag*) _5 (azt mondd*|azt mondod|mondd|mondod|turista*|vendeg vagy|latogat*|rokon*|nem itt dolgoz*|csak segit*|elbuj*)',
  ],
  'travel-arranged': [
    '(fizetem|veszem|kuldom|kuldok|intezem|intezzuk|megveszem|megvesszuk|foglalom|foglalok|lefoglalom|megvettem neked|allom|alljuk|fizetjuk|biztositjuk|veszek|veszunk) _3 (jegyet|jegyed*|utat|utad*|repulo*|repjegy*|buszjegy*|vonatjegy*|utikoltseg*|kiutaz*|utazas*|fuvart|vizumot)',
    '(kihozlak|kihozunk|kihozatlak|kihozatunk|kiviszlek|kiviszunk|kiviszem|elviszlek kulfold*|kiutaztatunk|kiutaztatlak|kijuttatunk|kijuttatlak)',
    '(ingyen|ingyenes|fizetett|biztositott|kifizetett) (utazas*|kiutazas*|kijutas*|repulojegy*|jegy*|repjegy*|fuvar*|busz*) _6 (<place>|szallas*|munka*|indulas*|melo*|)',
    '(repulojegyet|repulojegy|repjegy|jegyet) _3 (kapsz|kapod|kapnak|kap|jar|ingyen)',
    '(neked csak|csak) _3 (osszepakol*|pakol*|bepakol*|felul*|fel kell ulni|beulni|felszallni) _5 (jegy*|buszra|gepre|kocsi*|mi|a tobbit|intez*|)',
    '(ad|adunk|adok|allja|fizeti|fizet) _2 (lakast|szallast) _2 (utat|utazast|repjegyet|jegyet)',
  ],
};
