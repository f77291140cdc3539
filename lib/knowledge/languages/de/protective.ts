/** Phrases of an open and checkable offer, by protective sign. */
export const protective: Readonly<Record<string, readonly string[]>> = {
  'registered-company-number': [
    '(hrb|hra|ust id*|firmenbuch*|handelsregister*|uid|che) _2 #number',
    '(handelsregister|firmenbuch)',
  ],
  'agency-licence': [
    '(erlaubnis|lizenz|bewilligung) _4 (arbeitnehmerüberlassung*|personalverleih|bundesagentur|seco)',
    'arbeitnehmerüberlassungserlaubnis',
  ],
  'public-employment-service': [
    '(eures|agentur für arbeit|bundesagentur für arbeit|jobcenter|rav|arbeitsmarktservice)',
  ],
  'written-contract-before-travel': ['vertrag* _5 (vor (der |)(anreise|abreise|abfahrt)|in (ihrer|deiner) sprache)'],
  'collective-agreement': [
    '(tarifvertrag*|kollektivvertrag*|kv|gav|tvöd|tariflich*|gesamtarbeitsvertrag*)',
    '(unbefristet*|festanstellung|urlaubsgeld|weihnachtsgeld)',
    '#number (tage|wochen) (urlaub|ferien)',
  ],
  'no-fees-statement': ['(keine|ohne) _2 (gebühr*|vermittlungsgebühr*|vermittlungskosten)'],
  'official-domain-email': ['(bewerbung*|lebenslauf) _5 #email'],
  'structured-application': [
    '(lebenslauf|bewerbungsunterlagen|anschreiben|zeugnisse)',
    '(referenznummer|kennziffer|stellennummer) _1 #number',
    '(vorstellungsgespräch|bewerbungsgespräch|probearbeiten|probetag|schnuppertag)',
  ],
  'salary-in-range': ['#money (brutto|netto)'],
  'concrete-duties': ['(ihre aufgaben|deine aufgaben|ihr profil|dein profil|anforderungen|aufgabengebiet)'],
  'equal-opportunity': ['(m w d|w m d|m w x|d m w|aller geschlechter|menschen mit behinderung)'],
  'accommodation-priced': ['(unterkunft|zimmer|doppelzimmer|personalwohnung) _4 #money'],
  'right-to-leave': ['(kündigungsfrist|probezeit)', '(rückflug|rückfahrt|rückreise) _3 (bezahlt|gebucht|inklusive)'],
  'identifiable-premises': [
    '(hauptstraße|straße|str|gasse|platz|weg) #number',
    '(filiale|standort|studio) _3 (in|straße)',
  ],
  'consent-and-boundaries': [
    '(öffentlichen ort|im café|auf einen kaffee)',
    '(kein stress|in deinem tempo|wann du willst|begleitperson willkommen)',
  ],
  'support-resource': ['(hilfetelefon|beratungsstelle*|notruf)', '(116016|116 016|0800)'],
};
