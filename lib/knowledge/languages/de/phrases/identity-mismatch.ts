import type { PhrasesById } from '@/lib/domain/language';

/** Borrowed names. */
export const identityMismatch: PhrasesById = {
  'brand-impersonation': [
    '(im auftrag von|offizieller partner|zusammenarbeit mit|personalabteilung von) _2 (amazon|tiktok|google|dhl|booking|eures|botschaft|lufthansa|zalando|ikea)',
    '(amazon|tiktok|dhl|booking|youtube|temu) ~5 (nebenjob|homeoffice|whatsapp|telegram|tester)',
    '(botschaft|konsulat|eures) ~6 (gebühr*|whatsapp|garantier*)',
    '(im auftrag|im namen|partner|mitarbeiter*|support|abteilung) (von|der|des) _2 (banken|bank|amazon|tiktok|google|dhl|post|botschaft|sparkasse|booking|meta|ebay|reederei|polizei|europol)',
    '(offizielle*|staatlich*|zertifizierte*) (partner*|agentur|vertretung) ~6 (botschaft|eures|amazon|bank|eu|un)',
    '(sicherheitskonto|sicheres konto|treuhandkonto der bank|verwahrkonto|schutzkonto|tresorkonto) ~8 (überweis*|bank|zentrale|guthaben|sichern|polizei|europol|bafin)',
    '(hier spricht|hier ist|mein name ist|ich bin) _5 (polizei|kripo|kriminalpolizei|lka|bka|europol|interpol|staatsanwaltschaft|bafin|finma|ihre bank|sparkasse|volksbank|raiffeisen|microsoft|paypal|zoll)',
    '(rotes kreuz|caritas|un|unicef|eures|botschaft|who) _4 (bringt|liefert|zahlt|überbringt|partner|beauftragt|gebühr|auszahl*)',
    'kollege in zivil',
  ],
  'recruiter-identity-mismatch': [
    '(nummer|nummern) _4 (gestohlen|wechsel*|nicht wundern|andere vorwahl)',
    '(personalabteilung|hr abteilung) _6 (whatsapp|telegram|ihre nummer)',
    '(deine|ihre) nummer _3 (bewerberdatenbank|datenbank|jobportal|bekannten|freund)',
    '(bewerberdatenbank|jobportal hat uns|datenbank) ~6 (nummer|profil|kontakt)',
    '(reederei|hotel|arbeitgeber|firma) _3 (bitte |)(nicht anrufen|nicht kontaktieren|nicht direkt kontaktieren|unterlassen)',
    '(wenn du dort anrufst|nicht dort anrufen|ruf dort nicht an)',
    '(derzeit|aktuell|leider) _2 (keine telefonate|kein telefon|nicht telefonisch|im ausland|in portugal|in spanien) ~8 (messenger|vorab|schlüssel*|kaution|besichtigung|whatsapp|senden)',
    '(besichtigung|treffen) _2 (ersetzt|nicht möglich) ~8 (schlüssel*|kaution|messenger|überweis*|ausland)',
    '(beruflich|geschäftlich|derzeit|momentan|zurzeit|zur zeit) _3 (in|im) (aberdeen|london|schottland|england|spanien|portugal|norwegen|ausland|italien|dubai|schweden|usa|irland|dänemark) ~10 (nicht zeigen|besichtigung|schlüssel|kurier|kaution|miete|wohnung|überweis*|nicht da|kann leider nicht)',
    '(kann|können) _4 (nicht zeigen|nicht selbst zeigen|nicht persönlich|leider nicht treffen|nicht telefonieren)',
    '(ich bin|bin) _2 (der anwalt|die assistentin|der assistent|die sekretärin|der bruder|die mama|die mutter|der papa) von',
    '(finja|ihre mama|meine mama|er|sie) _4 hat aber gesagt',
  ],
};
