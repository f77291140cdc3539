import type { PhrasesById } from '@/lib/domain/language';

/** Away from the site, hidden, hurried, secret. */
export const contactEvasion: PhrasesById = {
  'secrecy-demand': [
    'po co _3 (martwic|maja wiedziec|ma wiedziec)',
    '(powiedz|mow) ze (jedziesz|z) _3 (targi|wakacje|wycieczke|kolezanka|ola)',
    'nie <tell> _2 <parents>',
    '(niech|lepiej) _3 (nie) (wie|wiedza|dowie*)',
    '(nikt|rodzice|mama|zona|rodzina) _3 (nie musi|nie musza|nie moze|nie dowie|nie beda) _2 (wiedziec|dowie*|sie)',
    'nikt _3 (sie|tego) _1 (nie dowie|nie zobaczy)',
    'nikomu ani slowa',
    '(ani slowa|pst|cicho sza|buzia na klodke)',
    '(nasz*|mala) (tajemnic*|sekret*)',
    '(zostaje|zostanie) miedzy nami',
    '(powiedz|mow|powiesz) _3 (jedziesz|lecisz|wyjezdzasz|idziesz) _3 (wakacj*|kolezank*|wycieczk*|nauk*)',
    '(rodzicom|rodzinie|mamie|rodzicow|mezowi|policji|siostrze) _3 (nie trzeba|nie mow*|nie mieszamy|ani slowa|nie wspomin*)',
    'nie rozmawia* _2 (nikim|sasiad*|inspekcj*|policj*)',
    '(bez|nie bierz) _1 (mamy|chlopaka|kolezanki) _2 (przyjdz|bo)',
    '(nie zrozumi*|by nie zrozumieli)',
  ],
  'secret-chat': [
    '(usun|skasuj|kasuj*|wyczysc|usuwaj) _4 (wiadomosc*|czat*|rozmow*|pisa*|konwersacj*|histori*)',
    '(tajn*|znikajac*|sekretn*) (czat*|wiadomosc*|rozmow*)',
    '(drugi|nowy|inny|osobny) telefon _4 (do|tylko) _2 (mnie|pisania|mna|nas)',
  ],
  'move-off-platform': [
    '(chodz*|przejdz*|pisz*|napisz*|odezwij*|przejdzmy|dodaj*|wbijaj|tylko|kontakt) _3 <app>',
    '(daj|podaj|rzuc|wyslij) _2 (<app>|numer*|nr)',
    '(tu|tutaj) _2 (rzadko|laguje|nie moge|nie wchodze|mnie banuja|usuwam)',
    '(rzadko|prawie nie) _2 (tu|tutaj) _1 (jestem|zagladam|wchodze)',
    '<app> _2 (bo tu|zamiast|szybciej|bezpieczniej)',
  ],
  'obfuscated-contact': [
    '(numer|nr|kontakt) _3 (w zdjeciu|na zdjeciu|slownie|ze spacjami|w komentarzu)',
    '(malpa|kropka) _2 (kropka|com|gmail)',
    '(t g|t3legram|telegr@m|w h a t s a p p|szukaj mnie jako)',
    '(zamien|usun) _2 (spacje|gwiazdki|kropki) _2 (numer*|nr)',
  ],
  'urgency-pressure': [
    '(wyjazd|wylot|wyjezdzamy) _2 (dzis|jutro|w nocy|dzisiaj|natychmiast|pojutrze)',
    '(ostatni*|zostal* jedno|zostalo) _2 (miejsc*|szans*|wolne)',
    '(decyduj|decyzja|zdecyduj|odpowiedz) _3 (dzis|teraz|natychmiast|szybko|do wieczora|godzin*)',
    '(szybko|pospiesz*) _2 bo _3 (wygas*|przepad*|miejsc*)',
    '(czas do|masz czas do|masz #number (minut|godzin)|w godzine|w ciagu #number godzin)',
    '(pakuj sie|nie ma czasu|pilne pilne|nie zastanawiaj)',
  ],
  'informal-contact-only': [
    '(tylko|wylacznie) _2 (<app>|priv*|sms*|prywatn*|wiadomosc* prywatn*)',
    '(dzwonic|dzwon|pisac) _1 (do|na) _4 (#phone|<app>)',
    '(adres|mail) (gmail|wp|o2|onet)',
  ],
};
