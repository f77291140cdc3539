import type { PhrasesById } from '@/lib/domain/language';

/** Borrowed names. */
export const identityMismatch: PhrasesById = {
  'brand-impersonation': [
    '(amazon|tiktok|booking|allegro|dhl|eures|ambasad*|unicef|lufthansa|temu|shein|aliexpress|ikea|lidl|orlen|inpost|netflix|spotify|airbnb|zalando|biedronk*|onz|frontex|emirates) _8 (gmail|telegram*|whatsapp*|lajk*|polub* za|usdt|krypto*|kart* podarunkow*|z telefonu|polubien*|produkt* do ulubion*)',
    '(telegram*|whatsapp*|lajk*|polubien*) _8 (amazon*|tiktok*|booking*|allegro|temu|shein|aliexpress|zalando|airbnb)',
    '(rekruter*|biuro|agent*|przedstawiciel*|doradca|wspolprac* z|w imieniu|oficjaln* partner*|partner|program) _2 (eures|amazon*|ambasad*|google|tiktok*|booking*|temu|unicef|orlen*|allegro|ministerstwa|konsulatu|urzedu pracy|policji|nbp|lidl*|biedronk*|ikea) _6 (oplat*|gmail|telegram*|whatsapp*|zadan*|kaucj*|zaplac*|wplac*|z telefonu|gwarant*)',
    '(konto techniczne|rachunek techniczny|bezpieczne konto|rezerwowe konto) _8 (przelej*|przenies*|wplac*|srodki|pieniadze)',
    '(w imieniu|na zlecenie|z ramienia) (amazon*|eures|dhl|ikea|lidl*|google|facebook*|ambasady|inpost*|allegro|netflix*|booking*|tiktok*|konsulatu|temu) _6 (prac*|zarob*|ofert*|stanowisk*|etat)',
    '(ambasada|konsulat|eures|amazon|ikea|lidl|ministerstwo) (zlecił*|prosił* nas|upoważnił*|poprosił*) (nam|nas|) _1 (szuka*|rekrut*|znale*|znajd*|zatrudni*|prac*)',
  ],
  'recruiter-identity-mismatch': [
    '(to|pisze|odpisuje) _2 (z konta|z profilu) (kolezanki|brata|siostry|kolegi|kuzynki|kuzyna|zony|meza|znajomej|asystentki)',
    '(moj|stary|poprzedni|tamten|glowny) (profil|konto|numer) _3 (zablokowa*|usuniet*|zbanowa*|przejet*|shakowa*|zhakowa*) _5 (pisz*|nowy|nowe|drugi|drugie|teraz|odzywam)',
    '(dzwonie|pisze|pisza|dzwonia) z (zagranicznego|obcego|dziwnego|angielskiego|niemieckiego|zastrzezonego) (numeru|nru)',
    '(nie pytaj|po co ci|nie musisz znac|nie podaje|nie podam) _3 (nazwiska|nazwisko|kim jestem|jak sie nazywam|prawdziw* imieni*|imienia i nazwiska)',
    '(numery|numer|numeru|numerow) _2 (zmieniamy|zmieniam|zmieniaja sie) _3 (co|czesto|pare|kilka|bo)',
    '(mam na imie|nazywam sie|jestem) _3 (polak|polski dziadek|polskiego pochodzenia|polskie korzenie) _8 (w uk|w usa|kanad*|szwec*|kapitan*|inzynier*|general*|wdow*)',
  ],
};
