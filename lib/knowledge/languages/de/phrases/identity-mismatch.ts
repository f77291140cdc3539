import type { PhrasesById } from '../phrases-by-id';

/** Borrowed names. */
export const identityMismatch: PhrasesById = {
  'brand-impersonation': [
    '(im auftrag von|offizieller partner|zusammenarbeit mit|personalabteilung von) _2 (amazon|tiktok|google|dhl|booking|eures|botschaft|lufthansa|zalando|ikea)',
    '(amazon|tiktok|dhl|booking|youtube|temu) ~5 (nebenjob|homeoffice|whatsapp|telegram|tester)',
    '(botschaft|konsulat|eures) ~6 (gebühr*|whatsapp|garantier*)',
  ],
  'recruiter-identity-mismatch': [
    '(ich schreib*|schreibe) _3 (für meine kollegin|vom handy meiner|im namen von)',
    '(nummer|nummern) _4 (gestohlen|wechsel*|nicht wundern|andere vorwahl)',
    '(personalabteilung|hr abteilung) _6 (whatsapp|telegram|ihre nummer)',
  ],
};
