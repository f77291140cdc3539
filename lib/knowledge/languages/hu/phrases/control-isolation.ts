import type { PhrasesById } from '@/lib/domain/language';

/** Doors, telephones, company and accounts under control. */
export const controlIsolation: PhrasesById = {
  'no-leaving-alone': [
    '(nem|ne) _2 (mehetsz|mehet|mehettek|lehet|szabad|hagyhat*|jarkal*) _3 (ki|kimenni|egyedul|el|elhagyni|setalni)',
    '(egyedul|kiseret nelkul) _2 (nem|ne|tilos)',
    '(kimenni|kimeno*|kijar*) _3 (csak|tilos|engedely*|kiseret*|sofor*)',
    '(ajto*|kapu*|szoba*) _3 (zarva|bezar*|zarjuk|kulcs*)',
    '(kulcs*) _3 <boss>',
  ],
  'phone-restriction': [
    '<phone> ~4 (<handover>|elvesz*|begyujt*|leadod|csak vasarnap|csak este|megnez*|ellenoriz*|tilos)',
    '(hetente|naponta) _1 egyszer _3 (telefonal*|hivhat*|beszelhet*)',
    '(uj|masik) (sim*|szam*|kartya*) _3 (adunk|kapsz|kapnak)',
    'mutasd _3 (uzenet*|telefon*)',
  ],
  'location-tracking': [
    '(helyzet*|lokacio*|gps*|elo hely*) _4 (kuld*|bekapcsol*|oszd meg|megoszt*|mindig)',
    '(oszd meg|kuldd|kapcsold be) _3 (helyzet*|lokacio*|helyed*)',
    '(latni akarom|tudni akarom|tudjam|lassam) _2 (hol vagy|merre jarsz|kivel vagy)',
    '(kamera*) _4 (szoba*|szallas*|mindenhol|haloban)',
  ],
  'isolate-from-people': [
    '<family> _4 (nem ert*|nem szeret*|feltekeny*|csak irigy*|rosszat akar*|kihasznal*)',
    '(ne talalkozz|ne beszelj|tiltsd le|hagyd ott|felejtsd el|szakits) _4 (<family>|veluk|oket)',
    '(csak en|egyedul en|rajtam kivul) _4 (ert*|szeret*|segit*|szamit*|senki)',
    '(nincs szukseged|nem kellenek) _3 (<family>|masra|ok)',
  ],
  'management-account-control': [
    '(ugynokseg*|menedzs*|mi) _5 (kezel*|visszuk|irjuk) _4 (profil*|fiok*|oldal*|onlyfans)',
    '(profil*|fiok*|onlyfans*) _5 (szazalek*|felezunk|mi kezel*|kezeljuk)',
    '(onlyfans|of) (menedzs*|ugynokseg*)',
  ],
  'accommodation-tied': [
    '(szallas*|lakas*|laksz|alszol|lakni) _4 (munkahely*|ott helyben|a klubban|a telepen|a farmon|a gazdanal|ahol dolgoz*)',
    '(szallas*) _4 (elveszit*|azonnal elhagy*|ki kell koltozni)',
    '(klub|bar|szalon) felett _3 (laksz|szoba*|szallas*)',
  ],
  'excessive-availability': [
    '(0 24|non stop|ejjel nappal|nap 24|24 oras) _4 (rendelkezes*|elerheto*|keszenlet*|keszen)',
    '(napi|naponta) (12|13|14|15|16|18) ora*',
    '(szabadnap|pihenonap|szunnap) _1 (nincs|nelkul)',
    '(heti 7|het minden napjan|hetfotol vasarnapig)',
  ],
};
