import type { PhrasesById } from '@/lib/domain/language';

/** Bodies and babies for money. */
export const bodyFamily: PhrasesById = {
  'organ-for-cash': [
    '(vese|veset|vesed*|veseje|vesejet|maj|majad*|majdarab*|szerv|szervet|szerved*|szaruhartya*|csontvelo*) ~4 (elad*|vesznek|veszek|veszunk|megvesz*|fizetunk|fizetek|fizetnek|penzert|#money|kereslek|donor*|keresek|keresunk|keres|kell|kellene|kompenz*|vasarol*)',
    '(vesedonor*|szervdonor*|majdonor*|elo donor*|elodonor*|donor*|elo donacio*|donacio*) ~6 (fizet*|#money|keresek|keresunk|penz*|kompenz*|anyagi elismeres*|honoral*|juttatas*|dijaz*|anyagi|halas csalad*|jutalom*)',
    '(vercsoport*|vertipus*|0 as vercsoport*|nullas vercsoport*) _10 (fizet*|#money|klinika*|penz*|donor*|kompenz*|vese*|utaz*|mutet*|keres*|kulfold*|segits*)',
    '(kompenzacio*|kompenzalj*|anyagi elismeres*|honorarium*) _8 (beavatkozas*|mutet*|donor*|donacio*|vizsgalatok utan|klinika*|transzplant*)',
    '(rokoni|rokonsagi|csaladi|barati) _1 (kapcsolat*|nyilatkozat*) _4 (igazol*|irat*|papir*|elintez*|gondoskod*|alair*|keszit*)',
    '(egeszseges|jo egeszsegu|fiatal es egeszseges|makkegeszseges) _2 (onkentes*|donor*|emberek*|embert|szemely*|fiatalok*|ferfiak*) _10 (klinika*|beavatkozas*|kompenz*|donor*|#money|kulfold*|nemes gesztus*|gesztus*|segit*)',
  ],
  'baby-adoption-offer': [
    '(kisbabat|babat|ujszulottet|csecsemot|gyermeket) _2 (szeretnenk|szeretnek|keresunk|varunk|vennenk|kaphatnank) _6 (papirok*|doktorno*|ugyved*|neked|fizet*|#money|diszkret*|intez*)',
    '(#money|#number millio) _3 (a szules utan|szules utan|a szuleskor|szuleskor|a baba utan|a babaert)',
    '(hazaspar*|par|csalad*) _4 (varja|szeretne|vagyik|orokbe fogadna|elvallalna|felnevelne|magahoz venne) _4 (babat|kisbabat|babad*|ujszulott*|gyermekedet|babara|gyermekre|csecsemot) _8 (kifizet*|mindent|fizet*|#money|koltseg*|tamogat*|diszkre*|segit*)',
    '(baba|babat|babad*|kisbaba*|ujszulott*|csecsemo*|gyermeked*|kisgyerek*|meg nem szuletett|magzat*) ~5 (#money|penzert|fizetunk|fizetnek|fizetnenk|megvesz*|megvenn*|elad*|orokbeadas*|jo csaladhoz|jo csaladnak|atadod|atadnad|atadni|lemond*|odaadnad|odaadod|cserebe)',
    '(orokbe*) ~6 (#money|fizetunk|penzert|hivatal nelkul|papirok nelkul|kozvetlenul|csendben|diszkret*|ugyved intez*|gyamhivatal nelkul|gyorsan|varolista nelkul|honoral*|halas|juttatas*|anyagi*|kifizetjuk|gyam nelkul|maganuton|sorban allas nelkul)',
    '(varandos*|terhes*|allapotos*|babat var*|gyereket var*|babat varsz|kisbabat vartok|vart babat|nem tervezett terhes*|nem kivant terhes*|kismama*) _8 (babat|orokbe*|csalad*|hazaspar*|par szeretne*|segitunk|nem tudod felnevelni|nem akarod megtartani) _8 (fizet*|segitunk|elintez*|#money|szallas*|anyagi*|tamogat*|orokbe*|atad*|koltseg*)',
  ],
  'surrogate-egg-abroad': [
    '(beranya*|berannya*|dajkaterhes*|petesejt|petesejtet|petesejtdonor*|petesejt donor*|petedonor*|petesejtadomany*|petesejt adomany*|petesejtadas*|hordozo anya*|potanya*|embriobeultet*) ~8 (keres*|fizet*|#money|kulfold*|utaz*|jelentkez*|kompenz*|juttatas*|honorarium*|ciprus*|gorog*|gruzia*|georgia*|ukrajna*|szallas*|program*|kell*|donort)',
    '(kihord*) _4 (gyereket|gyermeket|magzat*|kisbabat|gyermekunket|baba*) _8 (#money|fizet*|klinika*|kulfold*|par*|hazaspar*|kompenz*|mas*|helyett*|nekunk|anyagi*|)',
    '(kilenc honap*|9 honap*|9 ho|kilenc ho) _8 (#money|fizet*|hazaspar*|baba*|szallas*|klinika*|kompenz*|kihord*|boldog par*)',
    '(donor*) _6 (petesejt*|klinika*|hormon*|stimulac*|18 32|20 30|18 30|ivf*) _8 (#money|utaz*|szallas*|kompenz*|jelentkez*|kulfold*|fizet*|keres*)',
    '(meddo|gyermektelen|gyermekre vagyo) _1 (par*|hazaspar*|csalad*) _8 (kihord*|beranya*|hordozo*|petesejt*|segitsen|segiteni) _8 (#money|fizet*|klinika*|kompenz*|keres*|anyagi*|)',
    '(mas gyermeket|mas gyereket|mas babajat|idegen baba*|a par gyermeket) _4 (kihord*|hord*|vallal*|megszul*)',
  ],
};
