import type { PhrasesById } from '../phrases-by-id';

/** Travel. */
export const movement: PhrasesById = {
  'pickup-by-stranger': [
    '(fahrer|jemand|bekannter|mann|kollege) ~4 (holt dich|holt euch|abhol*|abgeholt)',
    '(wirst|werden|werdet) _4 (abgeholt|übergeben|in empfang genommen)',
    '(holt|holen) (dich|euch) _4 (flughafen|bahnhof|busbahnhof|grenze)',
  ],
  'rotation-plaza': [
    '(wechselnd*|monatlich wechselnd*) _2 (alle|ort|auftrittsort|stadt|städte|wohnung)',
    '(alle|jede|jeden) _1 (woche*|zwei wochen|monat|tage) _3 (andere|neue|anderes|nächste) _1 (stadt|wohnung|haus|land)',
    '(terminwohnung*|wechselnde städte|auf tour) ~5 (girls|damen|zimmer|frei|woche|mädels)',
    '(rotation|rotieren) ~5 (städte*|wohnung*|woche*)',
  ],
  'tourist-visa-work': [
    '(als|mit) (tourist*|touristenvisum|besucher|studentenvisum|urlauber) _5 (einreis*|ein|arbeit*|sag*|rein)',
    '(touristenvisum|einreise als tourist)',
    '((grenze|zoll|beamten|kontrolle|flughafen) ~6 (sag*|sagst)) ~4 (urlaub|tourist*|besuch*|freundin)',
  ],
  'high-risk-destination': [
    '<risky> ~8 (job|arbeit|hostess*|kundenchat|kundenservice|callcenter|dollar|models|tänzerin*|gehalt|sucht|gesucht)',
  ],
  'travel-arranged': [
    '(wir|ich|firma|chef) (buchen|buche|bezahlen|organisieren|kaufen|kaufe|zahlen) _3 (flug|ticket*|flugticket*|reise|visum|bus)',
    '(flug|ticket|reise|busfahrt) (buchen|organisieren|zahlen|kaufen|bezahlen|zahle|buche) (wir|ich)',
    '(flug|ticket*) _4 (zahlen wir|übernimmt|bezahlt|geht auf uns)',
  ],
  'all-expenses-covered': [
    '(flug|ticket*|visum|reise) _3 (unterkunft|zimmer|hotel|wohnung) _4 <free>',
    '(alles|alle kosten) (bezahlt|inklusive|übernehmen wir|geht auf uns|zahlen wir)',
  ],
};
