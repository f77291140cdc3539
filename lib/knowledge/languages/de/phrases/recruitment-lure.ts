import type { PhrasesById } from '../phrases-by-id';

/** Offers too good. */
export const recruitmentLure: PhrasesById = {
  'easy-fast-money': [
    '(schnelles|leichtes|einfaches|leicht|easy) (geld|cash|verdient*|kohle|money)',
    'schnelle kohle',
    '(null|kein|ohne) risiko',
    '(traumleben|luxusleben|finanzielle freiheit|finanziell frei)',
    '(ändert|verändert) dein leben',
  ],
  'guaranteed-visa-job': [
    '(garantier*|garantie|hundertprozentig) ~4 (visum|job|arbeit|arbeitserlaubnis|aufenthalt*|stelle)',
    '(visum|arbeitserlaubnis) _2 (sicher|ohne probleme|kein problem)',
  ],
  'instant-hire': [
    '(sofort|gleich|direkt) _2 (anfangen|eingestellt|starten) _4 (ohne|kein|keine)',
    '(ohne|kein) _1 (vorstellungsgespräch|bewerbungsgespräch|bewerbung nötig|lebenslauf nötig)',
    '(du hast|sie haben) den job',
  ],
  'pay-for-clicks': [
    '(like*|liken|bewert*|rezension*|klick*|follow*|abonnier*|hotelbewert*) ~8 (verdien*|#money|provision|geld|bezahlt)',
    '(aufgabe*|tasks) ~6 (liken|like*|bewert*|klick*|optimier*)',
  ],
  'pay-too-good': [
    '(bis zu |)#money (am tag|pro tag|täglich|pro nacht|die nacht|am abend|pro abend) _5 (ohne|garantiert|keine|möglich|bar)',
    '(traumgehalt|spitzenverdienst|verdienst ohne limit|mega verdienst)',
    '#money (in der stunde|für eine stunde|für zwei stunden|für einen abend)',
  ],
  'talent-scout': [
    '(scout|talentscout|modelscout|modelagentur|casting agentur) ~6 (gesicht*|entdeckt|sucht|aufgefallen|karriere|chance)',
    '(du hast|dein) _3 (potenzial|modelpotenzial|gesicht für|starpotenzial)',
    '(aufgefallen|dein profil) _6 (model|shooting|casting|karriere)',
    '((fußball|probetraining) ~6 (scout|verein|berater)) ~6 (#money|reise|gebühr*)',
  ],
  'unsolicited-job-dm': [
    '(ihr|dein|ihre|deine) (profil|nummer|lebenslauf) _4 (gesehen|gefunden|erhalten|aufgefallen)',
    '(ich bin|mein name ist|hier ist) _4 (personalabteilung|recruiterin|hr managerin|personalvermittler*|hr)',
    '(hast du|haben sie|hättest du) _3 (lust|interesse) _4 (geld|nebenjob|verdienen|job)',
  ],
  'no-experience-no-language': [
    '(keine|ohne) _1 (erfahrung|sprachkenntnisse|deutschkenntnisse|vorkenntnisse|ausbildung)',
    '(erfahrung|sprache|deutsch) (nicht nötig|egal|nicht notwendig)',
  ],
};
