import type { PhrasesById } from '@/lib/domain/language';

/** Bodies and babies for money. */
export const bodyFamily: PhrasesById = {
  'organ-for-cash': [
    '(kompenzacio*|kompenzalj*|anyagi elismeres*|honorarium*) _8 (beavatkozas*|mutet*|donor*|donacio*|vizsgalatok utan|klinika*|transzplant*)',
    '(vese|veset|vesed*|veseje|vesejet|maj|majad*|majdarab*|szerv|szervet|szerved*|szaruhartya*|csontvelo*) ~4 (elad*|vesznek|veszek|veszunk|megvesz*|fizetunk|fizetek|fizetnek|penzert|#money|kereslek|donor*|keresek|keresunk|keres|kell|kellene|kompenz*|vasarol*)',
    '(vesedonor*|szervdonor*|majdonor*|elo donor*|elodonor*|donor*|elo donacio*|donacio*) ~6 (fizet*|#money|keresek|keresunk|penz*|kompenz*|anyagi elismeres*|honoral*|juttatas*|dijaz*|anyagi|halas csalad*|jutalom*)',
    '(vercsoport*|vertipus*|0 as vercsoport*|nullas vercsoport*) _10 (fizet*|#money|klinika*|penz*|donor*|kompenz*|vese*|utaz*|mutet*|keres*|kulfold*|segits*)',
    '(rokoni|rokonsagi|csaladi|barati) _1 (kapcsolat*|nyilatkozat*) _4 (igazol*|irat*|papir*|elintez*|gondoskod*|alair*|keszit*)',
    '(egeszseges|jo egeszsegu|fiatal es egeszseges|makkegeszseges) _2 (onkentes*|donor*|emberek*|embert|szemely*|fiatalok*|ferfiak*) _10 (klinika*|beavatkozas*|kompenz*|donor*|#money|kulfold*|nemes gesztus*|gesztus*|segit*)',
    '(egy|egyik) vese* _2 (lehet elni|is lehet elni|is elhet*|is el lehet*|is eleg|elsz)',
    '(odaadod|eladod|add el|adod|adj|adnad|eladnad|eladni) ~2 (vesed*|veset|majad*) _6 (penz*|kapod|kapsz|#money|<sum>|adossag*)',
  ],
  'baby-adoption-offer': [
    '(kisbabat|babat|ujszulottet|csecsemot|gyermeket) _2 (szeretnenk|szeretnek|keresunk|varunk|vennenk|kaphatnank) _6 (papirok*|doktorno*|ugyved*|neked|fizet*|#money|diszkret*|intez*)',
    '(#money|#number millio) _3 (a szules utan|szules utan|a szuleskor|szuleskor|a baba utan|a babaert)',
    '(hazaspar*|par|csalad*) _4 (varja|szeretne|vagyik|orokbe fogadna|elvallalna|felnevelne|magahoz venne) _4 (babat|kisbabat|babad*|ujszulott*|gyermekedet|babara|gyermekre|csecsemot) _8 (kifizet*|mindent|fizet*|#money|koltseg*|tamogat*|diszkre*|segit*)',
    '(babat|babadat|babaert|babadert|kisbaba*|ujszulott*|csecsemo*) ~8 (adnak erte|adunk erte|adok erte|fizetnek erte|fizetunk erte|fizetek erte|erte fizet*|megvennek)',
    '(szuld meg|szulje meg|megszulod|megszuli|szulesz|szulnel) _8 (csaladhoz adjuk|csaladhoz|odaadod|atadod|kifizetjuk|fizetjuk|fizetunk|parnak|hazasparnak)',
    '(szerzunk|szerzek|tudok szerezni|tudunk szerezni) _3 (ujszulott*|csecsemo*|kisbabat|babat)',
  ],
  'surrogate-egg-abroad': [
    '(beranya*|berannya*|dajkaterhes*|petesejt|petesejtet|petesejtdonor*|petesejt donor*|petedonor*|petesejtadomany*|petesejt adomany*|petesejtadas*|hordozo anya*|potanya*|embriobeultet*) ~8 (keres*|fizet*|#money|kulfold*|utaz*|jelentkez*|kompenz*|juttatas*|honorarium*|ciprus*|gorog*|gruzia*|georgia*|ukrajna*|szallas*|program*|kell*|donort)',
    '(kihord*) _4 (gyereket|gyermeket|magzat*|kisbabat|gyermekunket|baba*) _8 (#money|fizet*|klinika*|kulfold*|par*|hazaspar*|kompenz*|mas*|helyett*|nekunk|anyagi*|)',
    '(kilenc honap*|9 honap*|9 ho|kilenc ho) _8 (#money|fizet*|hazaspar*|baba*|szallas*|klinika*|kompenz*|kihord*|boldog par*)',
    '(donor*) _6 (petesejt*|klinika*|hormon*|stimulac*|18 32|20 30|18 30|ivf*) _8 (#money|utaz*|szallas*|kompenz*|jelentkez*|kulfold*|fizet*|keres*)',
    'petesejt* ~6 (#money|<sum>|fizet*|utat|utad*|kapsz|add el|eladod|eladni)',
    '(kihordanad|kihordana|kihordod|kihordasz|kihordani) _5 (baba*|gyerek*|gyermek*)',
  ],
};
