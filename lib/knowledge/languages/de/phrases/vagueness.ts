import type { PhrasesById } from '@/lib/domain/language';

/** What is left unsaid. */
export const vagueness: PhrasesById = {
  'no-written-contract': [
    '(unterschreib*|unterzeichn*) _3 (blanko|leeres blatt|leere blätter|leere formulare|ohne zu lesen|blind|sofort vor ort|noch heute)',
    '(vertrag|arbeitsvertrag) (gibt es|gibts|brauchen wir|machen wir) (nicht|keinen)',
    '(kein|keine|nix|ohne) (anmeldung|papier|papiere|vertrag)',
    '(vertrag|papiere) _2 (später|nachher|mal sehen|brauchst du nicht|unwichtig|kommt noch)',
    '(vertrag|unterschrift|unterschreib*) _4 (am flughafen|auf litauisch|auf englisch|bei ankunft|auf der fahrt)',
    '(kein|keinen|ohne|net|koan|koa) (schriftlichen vertrag|vertrag nötig|papierkram|lohnzettel|bürokratie|anmeldung nötig|steuernummer|sozialversicherung)',
    '(offiziell|auf dem papier|am papier|im vertrag) _3 (minijob|teilzeit|geringfügig|#number stunden|20 stunden|praktikum|praktikantin|selbständig|weniger|anders) ~10 (arbeit*|echt|wirklich|aber|bar|tatsächlich|rest|vollzeit)',
    '(rest|der rest|rest dann) (bar|schwarz|cash|in hand|so|unter der hand|auf die hand)',
  ],
  'terms-switch': [
    '(plan|pläne|stelle|job) _3 (geändert|schon weg|vergeben) _6 (stattdessen|aber|andere*|club|haus)',
    '(arbeitest|arbeit) (jetzt|erst mal|erstmal) _3 (woanders|im club|im haus|in der bar)',
    '(stelle|job|platz|position|arbeit) _3 (ist |)(leider |)(schon |)(vergeben|weg|besetzt|nicht mehr frei) _8 (aber|dafür|stattdessen|hab was|haben was|andere*|alternativ*)',
    '(kleine|kurze|spontane) (planänderung|änderung|umplanung)',
    'statt (nach|in|im|als|in der|in die) _2 (fährst du|arbeitest du|kommst du|gehst du|fahrt ihr|arbeitet ihr|kommt ihr|geht ihr)',
    '(lohn|gehalt|bezahlung|stundenlohn|geld) _3 (nur|weniger|niedriger) _6 (gesagt|versprochen|vereinbart|abgemacht|besprochen) (haben|hatten|hat|war|wurde)',
  ],
  'unnamed-employer': [
    '(privatlabor|privathaushalt|privater auftraggeber|privatperson) ~6 (diskret*|gesucht|vor ort|verschwieg*)',
    '(den namen|die firma|die adresse) (brauchst|musst) du _2 nicht',
    '(auftraggeber|firma|kunde|arbeitgeber|agentur|familie|mandant) _3 (möchte|will|wünscht|bleibt|ist) _3 (anonym|ungenannt|nicht genannt|diskret bleiben|im hintergrund|geheim|nicht namentlich)',
    '(namen|name|adresse|firma|hotel|ort|klinik|einsatzort) _3 (erst|später|bei|nach|am tag) _3 (zusage|anreise|ankunft|vor ort|unterschrift|abfahrt|zahlung|treffen|kennenlernen|telefonat)',
    '(name|namen) (der|vom|des) (firma|arbeitgeber*|betrieb*|hotel*|chef*|kunden|familie) (erfährst|erfahren|bekommst|sage|sagen|nennen|nenne|gibt es) _6 (später|vor ort|wenn|erst|ankunft)',
    '(wie die firma heißt|für wen (sie|du|ihr) (arbeiten|arbeitest|arbeitet)|wer der (chef|arbeitgeber) ist) _4 (nicht wichtig|egal|unwichtig|später|vor ort|erfährst|keine rolle)',
  ],
  'vague-duties': [
    '(details|näheres|alles weitere|rest|genaueres|infos) _4 (privat|per pn|whatsapp|telegram|persönlich|vor ort)',
    '(rest|alles andere|der rest) (ergibt sich|siehst du dann|erklärt dir|zeigt dir|besprechen wir)',
    '(frag nicht|keine fragen) _3 (was|welche|wozu|)',
    'was (du|sie|ihr) _2 (machst|machen|macht|tust|tun) _1 (erklär*|sag*|erzähl*|zeig*|erfährst|erfahren|besprechen|siehst) _4 (später|vor ort|dann|persönlich|dort)',
    'frag* nicht so viel',
    'was (ihr|du|sie) (machen|tun) (müsst|musst|müssen|sollst|sollt) _2 (erfahrt|erfährst|erfahren|sage|sagen|siehst|seht) _3 (vor ort|später|dann|dort)',
  ],
};
