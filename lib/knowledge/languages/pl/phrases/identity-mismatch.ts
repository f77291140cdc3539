import type { PhrasesById } from '@/lib/domain/language';

/** Borrowed names. */
export const identityMismatch: PhrasesById = {
  'brand-impersonation': [
    '(amazon|tiktok|booking|google|allegro|dhl|eures|ambasad*|unicef|lufthansa) _8 (gmail|telegram*|whatsapp*|gwarant*|oplat*|zadania|lajk*)',
    '(rekruter|biuro|agent) _2 (eures|amazon|ambasad*|google|tiktok)',
    '(hr|dzial hr) _2 (amazon|tiktok|google|booking|allegro)',
  ],
  'recruiter-identity-mismatch': [
    '(to|pisze) _2 (z konta|telefonu) (kolezanki|brata|siostry|kolegi)',
    '(moj|stary|poprzedni) (profil|konto|numer) _3 (zablokowa*|usuniet*|zbanowa*) _4 (pisz*|nowy|drugi)',
    '(dzwonie|pisze) z (zagranicznego|obcego) numeru',
    '(nie pytaj|po co ci) _3 (nazwisko|nazwiska|kim jestem)',
  ],
};
