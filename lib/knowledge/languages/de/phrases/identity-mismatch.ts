import type { PhrasesById } from '@/lib/domain/language';

/** Borrowed names. */
export const identityMismatch: PhrasesById = {
  'brand-impersonation': [
    '(im auftrag von|offizieller partner|zusammenarbeit mit|personalabteilung von) _2 (amazon|tiktok|google|dhl|booking|eures|botschaft|lufthansa|zalando|ikea)',
    '(amazon|tiktok|dhl|booking|youtube|temu) ~5 (nebenjob|homeoffice|whatsapp|telegram|tester)',
    '(botschaft|konsulat|eures) ~6 (gebühr*|whatsapp|garantier*)',
    '(im auftrag|im namen|partner|mitarbeiter*|support|abteilung) (von|der|des) _2 (banken|bank|amazon|tiktok|google|dhl|post|botschaft|sparkasse|booking|meta|ebay|reederei|polizei|europol)',
    '(botschafter*|konsul|konsulat|botschaft) ~8 (western*|#money|schwager|sekretär|schicken|garantiert|kontakt)',
    '(offizielle*|staatlich*|zertifizierte*) (partner*|agentur|vertretung) ~6 (botschaft|eures|amazon|bank|eu|un)',
  ],
  'recruiter-identity-mismatch': [
    '(ich schreib*|schreibe) _3 (für meine kollegin|vom handy meiner|im namen von)',
    '(nummer|nummern) _4 (gestohlen|wechsel*|nicht wundern|andere vorwahl)',
    '(personalabteilung|hr abteilung) _6 (whatsapp|telegram|ihre nummer)',
    '(deine|ihre) nummer _3 (bewerberdatenbank|datenbank|jobportal|bekannten|freund)',
    '(bewerberdatenbank|jobportal hat uns|datenbank) ~6 (nummer|profil|kontakt)',
    '(reederei|hotel|arbeitgeber|firma) _3 (bitte |)(nicht anrufen|nicht kontaktieren|nicht direkt kontaktieren|unterlassen)',
    '(wenn du dort anrufst|nicht dort anrufen|ruf dort nicht an)',
    '(derzeit|aktuell|leider) _2 (keine telefonate|kein telefon|nicht telefonisch|im ausland|in portugal|in spanien) ~8 (messenger|vorab|schlüssel*|kaution|besichtigung|whatsapp|senden)',
    '(besichtigung|treffen) _2 (ersetzt|nicht möglich) ~8 (schlüssel*|kaution|messenger|überweis*|ausland)',
  ],
};
