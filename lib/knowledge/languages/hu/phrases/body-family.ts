import type { PhrasesById } from '@/lib/domain/language';

/** Bodies and babies for money. */
export const bodyFamily: PhrasesById = {
  'organ-for-cash': [
    '(vese|veset|vesed|vesed*|vesedet|veseje|vesejet|maj|majad*|majadbol|majdarab*|szerv|szervet|szerved*|szaruhartya*|csontvelo*) ~4 (elad*|eladn*|elado|vesznek|veszek|veszunk|megvesz*|fizetunk|fizetek|fizetnek|penzert|#money|kereslek|donor*|keresek|keresunk|keres|kell|kellene|kompenz*|vasarol*)',
    '(vesedonor*|szervdonor*|majdonor*|elo donor*|elodonor*|donor*|donort|elo donacio*|donacio*) ~6 (fizet*|fizetunk|#money|keresek|keresunk|penz*|kompenz*|anyagi elismeres*|honoral*|juttatas*|dijaz*|anyagi|penzosszeg*|halas csalad*|jutalom*)',
    '(egy vese eleg|egy vesevel is|egy vesevel is lehet elni|egy vesevel is teljes|egy is eleg beloluk|eggyel is lehet elni|eggyel is el lehet|ket vese kozul|ket veseje van|egy vese is eleg|eggyel ugyanugy)',
    '(kis|egyszeru|apro|rutin|biztonsagos) _1 (mutet|mutettel|beavatkozas*|muteti beavatkozas*) _8 (#money|penz*|kompenz*|kifizet*|fizet*|adossag*|vese*|donor*|klinika*)',
    '(vercsoport*|vercsoportod*|vertipus*|0 as vercsoport*|nullas vercsoport*) _10 (fizet*|#money|klinika*|penz*|donor*|kompenz*|vese*|utaz*|mutet*|keres*|kulfold*|segits*)',
    '(transzplant*|szervatultetes*|veseatultetes*|atultetes*|majatultetes*|dializ*) _12 (#money|fizet*|kompenz*|utaz*|kulfold*|rokon*|jutal*|anyagi*|keres*|hala*)',
    '(kompenzacio*|kompenzalj*|anyagi elismeres*|honorarium*) _8 (beavatkozas*|mutet*|donor*|donacio*|vizsgalatok utan|klinika*|transzplant*)',
    '(beavatkozas*|mutet*) _6 (utan|elott|kovetoen) _6 (fizet*|kifizet*|adjuk at|kapod meg|#money|a masik fele|masodik felet) _6 (vese*|donor*|kompenz*|klinika*|utazas*|)',
    '(rokoni|rokonsagi|csaladi|barati) _1 (kapcsolat*|nyilatkozat*) _4 (igazol*|irat*|papir*|elintez*|gondoskod*|alair*|keszit*)',
    '(rokonkent|unokatestverkent|testverkent|unokaocskent|barátként|baratkent) _6 (korhaz*|klinika*|alair*|papir*|beteg*|mutet*|vese*|donor*|bemutat*)',
    '(egeszseges|jo egeszsegu|fiatal es egeszseges|makkegeszseges) _2 (onkentes*|donor*|emberek*|embert|szemely*|fiatalok*|ferfiak*) _10 (klinika*|beavatkozas*|kompenz*|donor*|#money|kulfold*|nemes gesztus*|gesztus*|segit*)',
    '(nemes|elettmento|eletmento) _1 (gesztus*|tett*|segits*) _8 (anyagi*|#money|kompenz*|honoral*|jutal*|elismer*)',
    '(petefeszk*|here|heret|ver|vert|plazma*|haj|hajat|csontvelo*) _3 (eladas*|eladn*|elad|megvesszuk) _4 (klinika*|kulfold*|mutet*|szerv*)',
    '(adossag*|hitel*|penzgond*) _8 (vese*|klinika*|egyszeri beavatkozas*|orvosi megoldas*|donor*)',
  ],
  'baby-adoption-offer': [
    '(hazaspar*|par|csalad*) _4 (varja|szeretne|vagyik|orokbe fogadna|elvallalna|felnevelne|magahoz venne) _4 (babat|kisbabat|babad*|ujszulott*|gyermekedet|babara|gyermekre|csecsemot) _8 (kifizet*|mindent|fizet*|#money|koltseg*|tamogat*|diszkre*|segit*)',
    '(baba|babat|babad*|babadat|kisbaba*|kisbabat|ujszulott*|ujszulottet|csecsemo*|csecsemot|gyermeked*|kisgyerek*|meg nem szuletett|magzat*) ~5 (#money|penzert|fizetunk|fizetnek|fizetnenk|megvesz*|megvenn*|elad*|elado|eladnam|orokbeadas*|jo csaladhoz|jo csaladnak|atadod|atadnad|atadni|lemond*|lemondasz|odaadnad|odaadod|cserebe)',
    '(orokbe*|orokbefogad*|orokbeado*|orokbeadas*) ~6 (#money|fizetunk|penzert|hivatal nelkul|papirok nelkul|kozvetlenul|csendben|diszkret*|ugyved intez*|gyamhivatal nelkul|gyorsan|varolista nelkul|honoral*|halas|juttatas*|anyagi*|kifizetjuk|gyam nelkul|maganuton|sorban allas nelkul)',
    '(varandos*|terhes*|allapotos*|babat var*|gyereket var*|babat varsz|kisbabat vartok|vart babat|nem tervezett terhes*|nem kivant terhes*|kismama*) _8 (babat|orokbe*|csalad*|hazaspar*|par szeretne*|segitunk|nem tudod felnevelni|nem akarod megtartani) _8 (fizet*|fizetunk|segitunk|elintez*|#money|szallas*|anyagi*|tamogat*|orokbe*|atad*|koltseg*)',
    '(hazaspar*|gyermektelen par*|meddo par*|par|csalad*) _6 (babat|kisbabat|ujszulott*|gyermekre vagy*|gyermeket|orokbe*) _8 (fizet*|#money|koltseg*|tamogat*|halas*|ugyved*|diszkret*|anyagi*|kompenz*|segit*)',
    '(a szules utan|szules utan|szuleskor|a korhazban|korhazbol) _5 (atadod|atadni|odaadod|lemondasz|alairod|elvisszuk|atvesszuk|atveszik|hagyod) _6 (babat|gyereket|kicsit|csalad*|#money|par|kapsz|)',
    '(mas neven|mas nevere|a par neven|a felesegem neven|a mi nevunkre|az o nevukre|egyenesen a nevukre) _6 (szul*|anyakonyv*|bejegyez*|bejelent*|baba*|korhaz*|jegyez*|irjak be)',
    '(apakent|apanak|apasagi) _4 (bejegyez*|nyilatkozat*|alair*|elismer*|elismeri) _8 (#money|hazaspar*|baba*|orokbe*|fizet*|gyerek)',
    '(gyereked*|gyereket|kicsit|babat) _4 (jobb helyen|jobb elete|jobb sorsa|szereto csalad*) _8 (#money|atad*|lemond*|fizet*|anyagi*|kapsz|segitunk|par)',
    '(nem tudod|nem akarod|nem birod) _3 (felnevelni|megtartani|eltartani) _6 (baba*|gyerek*|kicsi*) _8 (csalad*|par*|segit*|atad*|#money|orokbe*|van aki)',
    '(elado|eladom|eladnam) _2 (babam|babat|gyerekem*|kisbaba*|gyereket|ujszulott*)',
  ],
  'surrogate-egg-abroad': [
    '(beranya*|beranyat|berannya*|beranyasag*|dajkaterhes*|dajkaterhesseg*|beranyakent|petesejt|petesejtet|petesejtdonor*|petesejt donor*|petedonor*|petesejtadomany*|petesejt adomany*|petesejtadas*|hordozo anya*|potanya*|embriobeultet*) ~8 (keres*|keresunk|fizet*|fizetunk|#money|kulfold*|utaz*|jelentkez*|kompenz*|juttatas*|honorarium*|ciprus*|gorog*|gruzia*|georgia*|ukrajna*|szallas*|program*|kell*|donort)',
    '(kihord*|kihordas*|kihordanal|kihordana|kihordan*|kihordja) _4 (babat|gyereket|gyermeket|magzat*|kisbabat|gyermekunket|babankat|baba*) _8 (#money|fizet*|klinika*|kulfold*|par*|hazaspar*|kompenz*|mas*|helyett*|nekunk|anyagi*|)',
    '(kilenc honap*|9 honap*|9 ho|kilenc ho) _8 (#money|fizet*|hazaspar*|baba*|szallas*|klinika*|kompenz*|kihord*|boldog par*)',
    '(petesejt*|petesejtet|petesejteid*|petesejtjeid*) _5 (#money|fizetunk|fizetnek|ciklus*|adsz|adnal|eladn*|elad|adomanyoz*|vasarol*)',
    '(donor*|donornak|donorokat|donorprogram*) _6 (petesejt*|klinika*|hormon*|stimulac*|18 32|20 30|18 30|ivf*) _8 (#money|utaz*|szallas*|kompenz*|jelentkez*|kulfold*|fizet*|keres*)',
    '(meddo|gyermektelen|gyermekre vagyo) _1 (par*|hazaspar*|csalad*) _8 (kihord*|beranya*|hordozo*|petesejt*|segitsen|segiteni) _8 (#money|fizet*|klinika*|kompenz*|keres*|anyagi*|)',
    '(mas gyermeket|mas gyereket|mas babajat|idegen baba*|a par gyermeket) _4 (kihord*|hord*|vallal*|megszul*)',
    '(szulesig|a terhesseg alatt|terhesseg ideje alatt|terhesseg alatt) _8 (szallas*|lakas*|klinikan|haz*|nem hagyhat*|felugyelet*|havi #money|#money|kulfold*) _8 (kompenz*|par*|program*|beranya*|#money|anyak|)',
  ],
};
