import type { PhrasesById } from '@/lib/domain/language';

/** Journeys. */
export const movement: PhrasesById = {
  'high-risk-destination': [
    '(mianmar*|burma*|kambodzsa*|laosz*|sihanoukville|myawaddy|poipet) ~8 (munka*|allas*|operator*|chat*|kereset*|ugyfelszolgalat*)',
    '(thaifold*|bangkok*|dubaj*|dubai*|ciprus*|malta*) ~6 (hoszt*|hostess*|tancos*|chat*|call center*|modell*|ugyfelszolgalat*)',
  ],
  'pickup-by-stranger': [
    '(sofor*|ismeros*|emberunk*|unokatesom|baratom|kollegam) ~5 (felvesz*|ertedm*|erted megy|var a|varni fog|hoz el|kihoz*|felvenni)',
    '(felvesz*|ertedmegy*|varni fog) _4 (repter*|palyaudvar*|allomas*|buszmegallo*|benzinkut*)',
    '(atad*|tovabbvisz*) _3 (masik|egy) (sofor*|ember*|auto*)',
  ],
  'rotation-plaza': [
    '(lakas*|varos*|hely*) _3 (valt*|cserel*|rotacio*) _5 (hetente|kethetente|hetenkent|par het*|lany*)',
    '(kethetente|hetente) _3 (masik|mas|uj) (varos*|lakas*|hely*)',
    '(turnus*|rotacio*) _4 <girl>',
  ],
  'tourist-visa-work': [
    '(turista*|diak|tanulo|latogato) (vizum*|kent) _8 (dolgoz*|munka*|mondd|utaz*|majd)',
    '(hataron|repteren|hatarornek) _4 (mondd|mondod|azt mondd|nyaral*|turista*)',
    '(nyaralni|turistakent) _4 (mesz|jossz|mondd|utazol)',
  ],
  'travel-arranged': [
    '(jegyet|repulojegyet|buszjegyet|jegyed*|repulojegyed*|utat) _4 (megvesz*|mi vesszuk|fizetjuk|fizetem|intez*|en allom|kuldom|lefoglal*)',
    '(fizetem|veszem|kuldom|intezem|intezzuk|megveszem) _3 (jegyet|jegyed*|utat|repulo*|buszjegy*)',
    '(utazas*|kiutazas*) _3 (mi szervezz*|szervezzuk|intezzuk|megszervez*)',
  ],
};
