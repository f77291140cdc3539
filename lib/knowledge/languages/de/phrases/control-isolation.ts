import type { PhrasesById } from '../phrases-by-id';

/** Freedom of movement and contact. */
export const controlIsolation: PhrasesById = {
  'no-leaving-alone': [
    '(raus|rausgehen|hinaus|ausgehen|draußen|einkaufen) ~5 (nur mit|nicht allein*|nie allein*|erlaubnis|begleitung)',
    '(verlassen|verlässt) _4 (nicht|nur mit|verboten)',
    '(tür|haus|wohnung|tor|zimmer) ~5 (abgeschlossen|zugesperrt|abgesperrt|verschlossen|eingesperrt)',
    '(darfst|dürfen|dürft|darf) _3 (nicht|nur) _3 (raus|alleine raus|vor die tür|weggehen)',
    '(ausgang|ausgehen) ~3 (verboten|nur sonntag*|keinen|gestrichen)',
  ],
  'isolate-from-people': [
    '(brauchst|brauchen) _2 (keine freund*|niemand*|deine familie nicht|die nicht)',
    '(deine freund*|deine familie|deine eltern) _4 (verstehen|tun dir|gönnen|neidisch|sind gegen|nicht gut)',
    '(nur|bloß) (ich|wir beide) _3 (versteh*|liebe|für dich|haben uns)',
    '(kontakt|treffen|triffst|schreibst) ~5 (abbrech*|ich oder|mag ich nicht|verbiet*)',
    '(entscheid*|ich oder) _3 (deine familie|deine freunde|die oder)',
  ],
  'location-tracking': [
    '(standort|live standort|ortung) ~4 (teil*|schick*|an lassen|anlassen|einschalt*|immer|freigeb*)',
    '(kamera|kameras) ~4 (zimmer|wohnung|schlafraum|jeden schritt|unterkunft)',
    '(schick|foto) ~4 (wo du bist|vom ticket|am flughafen|jeder station)',
    '(gps|tracking app|ortungs app)',
  ],
  'management-account-control': [
    '(login|zugang) (liegt|bleibt|ist) bei uns',
    '(managen|manage) _2 (models|creator*|accounts)',
    '((wir|agentur|team|management|chatter) ~5 (betreu*|verwalt*|führen|übernehm*)) ~5 (account|onlyfans|profil|fansly)',
    '(onlyfans|creator|fansly) ~8 (prozent|agentur|management|zugang|passwort)',
    '(#number prozent|#number %) _4 (behält die agentur|für uns|an die agentur)',
  ],
  'phone-restriction': [
    '<phone> ~5 (abgeb*|abgegeben|abgenommen|bleibt bei|einsammel*|kontrollier*|wegnehm*|verboten|nur sonntag*|eingesammelt|weggesperrt)',
    '<phone> _3 (bleibt|bleiben|behalten) _2 (bei uns|bei mir|im büro|beim chef|chef)',
    '(kein|keine) <phone> _4 (arbeit|schicht|wohnung|haus|erste*)',
    '(sim karte|neue nummer) ~5 (von uns|bekommst du|geben wir|wegwerfen)',
  ],
  'accommodation-tied': [
    'schlaf* _2 (baustelle|container|halle|lager)',
    '(schlaf*|wohn*|übernacht*) ~4 (auf der baustelle|im betrieb|im lokal|über der bar|am arbeitsplatz|bei uns im haus|auf dem hof|in der halle)',
    '(wohnt|wohnst|leben|schläft) _1 (bei uns|beim chef|im club|im container)',
    '(job|arbeit) weg _3 (wohnung|zimmer)',
    '(wohnung|unterkunft|essen|transport) _3 (alles |nur )(über|vom) (den chef|uns|die firma|chef)',
  ],
  'excessive-availability': [
    '<night> ~5 (verfügbar|erreichbar|da|einsatz*|arbeit*|bereit|dienst)',
    '(kein|keine|keinen) (freien tag|freier tag|freie tage|pause*|urlaub|wochenende)',
    '#number stunden _1 (am tag|täglich)',
    '(7 tage|sieben tage) ~4 (woche|arbeit*)',
    '(14|15|16|12 bis 14) (stunden|std)',
  ],
};
