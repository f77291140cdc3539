import type { PhrasesById } from '@/lib/domain/language';

/** Young people. */
export const minors: PhrasesById = {
  'age-probe-secrecy': [
    '(ne mondd|ne mondj|ne szolj|ne mutasd|ne aruld|ne beszelj) _4 (szuleid*|anyukad*|anyud*|apud*|apukad*|osok*|muttod*|tanar*|ofo*|iskola*|suli*|nevelod*)',
    '(erett*|ertett*|ertelmes*|felnottes*|komoly) _3 (a korod*|a korodhoz|vagy a korod*|korodhoz kepest|a koroddal)',
    '(suli utan|iskola utan|edzes utan|ora utan|tanitas utan) _6 (talalkoz*|gyere|felveszlek|varlak|ne szolj|senki|mondd azt|titok*|elviszlek)',
    '(hanyadikos|hanyadikba jarsz|melyik suliba|milyen suliba|melyik iskolaba) _6 (jarsz|vagy)',
    '(snap*|insta*|viber*|discord*|szamod*|telefonszamod*|tiktok*) _3 (anyad*|apad*|szuleid*|anyukad*|apukad*|anyudnak|apudnak) (ne|nem|meg ne) _1 (tudja*|tudjak*|lassa*|jojjon ra|vegye eszre)',
    '(tizenegy|tizenketto|tizenharom|tizennegy|tizenot|tizenhat|11|12|13|14|15|16) (vagy|eves vagy) _6 (titkunk|titok|ne mondd|ne szolj|senkinek)',
  ],
  'gaming-gift-lure': [
    '(veszek|hozok|kapsz|adok|vennek) _2 (neked|nektek|tolem|) _3 (elf*|vape*|cigi*|pia|piat|telefon*|ruha*|cipo*|airpods*|penzt) _4 (ha|cserebe) _3 (eljossz|talalkozol|kijossz|beulsz|megteszed|mutatsz|kuldesz|velem|hozzam)',
    '(robux*|skin|skint|skinek*|vbucks*|v bucks*|gyemant*|battle pass*|nitro*|discord nitro*|gem|gemet|gemek*|brawl pass*|fifa pont*|steam kartya*|steam kulcs*|coin*|kredit*|uc|loot*|kes skin*|case*|rang*|admin rang*) ~6 (adok|kuldok|ingyen*|cserebe|kapsz|kuldj*|veszek|kapsz tolem|adnek|vennek|kuldenek|csak egy kep*|kepert|ha csinal*|nyersz)',
    '(adok|veszek|kuldok|kapsz|vennek|adnek|kuldenek|kapod) _3 (ajandek*|telefon*|telot|robux*|skin*|feltoltes*|iphone*|ruhat|penzt|zsebpenzt|cigit|vape*|elfbar*|piat|energiaital*|nitro*) _5 (ha|cserebe|kuldesz|titk*|talalkoz*|csak egy|kepert)',
    '(ha|cserebe) _4 (kuldesz|mutatsz|csinalsz|bekapcsolod|talalkozol|megteszed) _6 (robux*|skin*|nitro*|ajandek*|vbucks*|gem*|feltoltes*)',
    '(jatszunk|jatsszunk|jatszol|jatszhatnank) _4 (igazsag vagy merseg*|felelsz vagy mersz*|meresz*|kerdesjatek*|titkos jatek*) _6 (kamera*|kep*|privat*|)',
    '(v bucks|vbucks|robux*|skin|skint|skineket|gyemantot) ~8 (tegyel meg|kuldj kepet|kuldesz kepet|cserebe|megteszel)',
  ],
  'image-request-young': [
    '(hany eves|13|14|15|16|tizennegy|tizenot|tizenharom|tizenhat|hanyadikos) _12 (kuldj|kuldd|kuldesz|kuldenel|mutass|mutasd|csinalj|dobj|dobsz|csinalsz|vegyel fel) _3 <photo>',
    '<send> _4 <photo> _6 (suli*|szulei*|titk*|anyud*|anyukad*|apud*|osok|szobad*|ofo*|robux*|skin*|tornaruha*|edzoruha*|hugi|kislany)',
    '(suliban|iskola*|szobadban|szobadbol|furdoben|furdoszoba*|oltozo*|tesi oltozo*|tornaora*) _5 (<send>) _3 <photo>',
    '<photo> _3 (szobadbol|szobadban|furdobol|furdoben|oltozobol|oltozoben|tornaruhaban|pizsiben|pizsamaban|suliban|agyadbol|a takaro alol|edzoruhaban|dresszben)',
    '(suliba|iskolaba|gimibe|altalanosba|altalanos iskolaba) jarsz _3 (kuldj|kuldjel|dobj|mutass) _2 (kepet|fotot|videot|szelfit)',
    'meg (iskolaba|suliba|gimibe|altalanosba) jarsz _3 (kuldj|mutass|dobj|kuldjel)',
  ],
  'minor-acceptable': [
    '(tizenhat|tizenhet|tizenot|tizennegy|16|17|15|14) vagy _4 (nem problema|nem gond|nem baj|semmi baj|nem szamit|oke|mondjuk|irunk)',
    'senki (se|sem|nem) (kerdezi|kerdez|nezi|kerdezi meg) _3 (korod*|hany eves|eletkor*|huszonegy*|tizennyolc*|szemelyi*)',
    '(<minor>) _3 (is johet*|is jelentkez*|sem gond|nem gond|sem akadaly*|nem akadaly*|nem baj|se baj|is felvesz*|is ok|is oke|jelentkezeset|elonyben|is varunk|is mehet*)',
    '(szulo*|gyam*) _1 (engedely*|beleegyez*|hozzajarul*|alair*|nyilatkozat*|papir*) _2 (nelkul|nem kell|nem szukseges|majd mi|elintezzuk|megoldjuk|hamisit*|nem kerunk|sem kell|te alair*|ird ala te)',
    '(szulok|szuleid|anyud|szulo) _2 (nelkul|tudta nelkul|engedelye nelkul|beleegyezese nelkul) _6 (utaz*|jossz|gyere|munka*|melo*|kulfold*|jelentkez*|mehetsz|tabor*)',
    '(nem baj|nem gond|nem szamit|mindegy|nem problema) (ha |hogy |) _1 (kiskoru*|18 alatti|tizennyolc alatti|fiatalkoru*|nem vagy tizennyolc|nem vagy 18|meg nem vagy tizennyolc|meg nem vagy 18)',
  ],
};
