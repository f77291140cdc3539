import type { PhrasesById } from '@/lib/domain/language';

/** Borrowed names. */
export const identityMismatch: PhrasesById = {
  'brand-impersonation': [
    '(im auftrag von|offizieller partner|zusammenarbeit mit|personalabteilung von) _2 (amazon|tiktok|google|dhl|booking|eures|botschaft|lufthansa|zalando|ikea)',
    '(amazon|tiktok|dhl|booking|youtube|temu) ~5 (nebenjob|homeoffice|whatsapp|telegram|tester)',
    '(botschaft|konsulat|eures) ~6 (gebühr*|whatsapp|garantier*)',
    '(sicherheitskonto|sicheres konto|treuhandkonto der bank|verwahrkonto|schutzkonto|tresorkonto) ~8 (überweis*|bank|zentrale|guthaben|sichern|polizei|europol|bafin)',
    '(hier spricht|hier ist|mein name ist|ich bin) _5 (polizei|kripo|kriminalpolizei|lka|bka|europol|interpol|staatsanwaltschaft|bafin|finma|ihre bank|sparkasse|volksbank|raiffeisen|microsoft|paypal|zoll)',
    '(bin|sind) (von|vom) (eures|amazon|dhl|tiktok|google|lidl|der botschaft|der arbeitsagentur|facebook|meta|youtube|temu|booking|netflix|ikea|hermes|interpol|der bundesagentur) _8 (stelle|job|arbeit|angebot|verdien*|nebenjob)',
  ],
  'recruiter-identity-mismatch': [
    '(nummer|nummern) _4 (gestohlen|wechsel*|nicht wundern|andere vorwahl)',
    '(personalabteilung|hr abteilung) _6 (whatsapp|telegram|ihre nummer)',
    '(deine|ihre) nummer _3 (bewerberdatenbank|datenbank|jobportal|bekannten|freund)',
    '(bewerberdatenbank|jobportal hat uns|datenbank) ~6 (nummer|profil|kontakt)',
    '(reederei|hotel|arbeitgeber|firma) _3 (bitte |)(nicht anrufen|nicht kontaktieren|nicht direkt kontaktieren|unterlassen)',
    '(wenn du dort anrufst|nicht dort anrufen|ruf dort nicht an)',
  ],
};
