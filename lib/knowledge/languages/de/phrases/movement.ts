import type { PhrasesById } from '@/lib/domain/language';

/** Travel. */
export const movement: PhrasesById = {
  'pickup-by-stranger': [
    '(fahrer|jemand|bekannter|mann|kollege) ~4 (holt dich|holt euch|abhol*|abgeholt)',
    '(wirst|werden|werdet) _4 (abgeholt|übergeben|in empfang genommen)',
    '(holt|holen) (dich|euch) _4 (flughafen|bahnhof|busbahnhof|grenze)',
    '(fahrer|chauffeur|kollege|mann|cousin|bekannter|schwager|jemand) _3 (wartet|steht|erwartet|bringt|nimmt) _4 (draußen|flughafen|bahnhof|grenze|dich|euch|ausgang)',
    '(ich|wir) (hol*|nehm*) _4 (von der |von |an der |am |vom )_1 (grenze|bahnhof|busbahnhof|flughafen) ~4 (nacht|ab|selbst|mit)',
    '(fährst|fahrt|fährt) _3 mit (unserem|meinem|seinem) (fahrer|bus|partnerbus|kollegen|van|cousin)',
    '(partnerbus|unser bus|unserem bus|firmenbus) ~4 (pflicht|verpflichtend|muss|nur)',
    '(hol|hole) (ich |)dich _3 (um die ecke|nicht vor der tür|heimlich|hinter der)',
  ],
  'rotation-plaza': [
    '(wechselnd*|monatlich wechselnd*) _2 (alle|ort|auftrittsort|stadt|städte|wohnung)',
    '(alle|jede|jeden) _1 (woche*|zwei wochen|monat|tage) _3 (andere|neue|anderes|nächste) _1 (stadt|wohnung|haus|land)',
    '(terminwohnung*|wechselnde städte|auf tour) ~5 (girls|damen|zimmer|frei|woche|mädels)',
    '(rotation|rotieren) ~5 (städte*|wohnung*|woche*)',
    '(woche|wochen|monat|tage) _3 (dann|nachher|danach|weiter) _2 (stadt|ort|haus|wohnung|nächste*)',
    '(jede|alle) (woche|zwei wochen|14 tage) _2 (neue|andere) (stadt|wohnung|adresse|ort|haus)',
    '(termine frei|termin frei|tour|tournee) ~10 (ulm|kassel|bern|köln|wien|graz|wohnung*|stadt|hotel*|apartment*)',
    '(apartment|wohnung|privatwohnung) ~8 (termine|wechsel*|rotier*|girls|kolleginnen|hälfte)',
    '(werden|wirst) _3 (weitergereicht|verlegt|versetzt|weitergeschickt) _4 (stadt|haus|club|land|wohnung)',
  ],
  'tourist-visa-work': [
    '(als|mit) (tourist*|touristenvisum|besucher|studentenvisum|urlauber) _5 (einreis*|ein|arbeit*|sag*|rein)',
    '(touristenvisum|einreise als tourist)',
    '((grenze|zoll|beamten|kontrolle|flughafen) ~6 (sag*|sagst)) ~4 (urlaub|tourist*|besuch*|freundin)',
    '(einreise|grenze|flughafen|zoll|passkontrolle) ~8 (nur urlaub|als reisegrund|reisegrund|bist du tourist*|zu besuch bist)',
    '(sag*|sagst|angeben|vermerk*) _6 (urlaub|tourist*|besuch|ferien) ~8 (einreise|grenze|kontrolle|flughafen|visum|reisegrund)',
    '(visum|bewilligung|papiere|arbeitserlaubnis) _3 (machen wir |)(vor ort|dort|danach|wenn du da bist|später)',
    '(touristen|besucher|studenten|schengen) visum ~8 (arbeit*|reicht|genügt|job|verlänger*)',
  ],
  'high-risk-destination': [
    '(komm*|fahr*|flieg*|geh*) _3 nach <risky> ~6 (arbeit*|verdien*|job|geld|model*|tanz*)',
    '<risky> ~8 (job|arbeit|hostess*|kundenchat|kundenservice|callcenter|dollar|models|tänzerin*|gehalt|sucht|gesucht)',
    '<risky> ~10 (team|büro|office|stelle|kommen|einsatz|vermittl*|managen|fixum|verdien*|#money|gesucht|studio)',
    '(einsatz|arbeit*|job|stelle|team) _4 (in|auf|nach) <risky>',
    '(golfstaat*|am golf|südostasien|asien) ~6 (job|hostess*|arbeit*|gesucht|models|büro)',
  ],
  'travel-arranged': [
    '(wir|ich|firma|chef) (buchen|buche|bezahlen|organisieren|kaufen|kaufe|zahlen) _3 (flug|ticket*|flugticket*|reise|visum|bus)',
    '(flug|ticket|reise|busfahrt) (buchen|organisieren|zahlen|kaufen|bezahlen|zahle|buche) (wir|ich)',
    '(flug|ticket*) _4 (zahlen wir|übernimmt|bezahlt|geht auf uns)',
    '(flug|ticket|flugticket|reise|fahrt|anreise|van|bus) _3 (organisiert|ist gebucht|besorgt|schicken wir|bekommst du|erhältst du|kümmert|steht bereit|hin und zurück zahlt)',
    '(um die anreise|um den flug|um die reise|um alles) kümm* _3 (sich |wir |ich |der chef|uns|chef)',
    'fahre _3 (am |)(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag) mit (van|bus)',
    '(wir|ich) (schick*|besorg*) _3 (ticket|flug|auto|fahrer)',
  ],
  'all-expenses-covered': [
    '(flug|ticket*|visum|reise) _3 (unterkunft|zimmer|hotel|wohnung) _4 <free>',
    '(alles|alle kosten) (bezahlt|inklusive|übernehmen wir|geht auf uns|zahlen wir)',
    '(wohnung|unterkunft|haus|kabine|zimmer|fahrer|handy) _4 (alles|auch|inklusive|gratis|geht auf uns|wird gestellt) ~6 (flug|handy|fahrer|alles|essen|licht|visum)',
    '(hotel|flug|essen) und (flug|hotel|unterkunft|essen|zimmer) (geht|gehen|zahlen|bezahlt|gratis|übernehm*|inklusive)',
    '(wir|firma|ich) (liefern|stellen|zahlen|bezahlen|bezahle|übernehmen|zahle) _6 alles',
    '(haus|wohnung|unterkunft) (frei|gratis|kostenlos) ~8 (visum|visa|dollar|flug)',
  ],
};
