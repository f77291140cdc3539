import type { PhrasesById } from '@/lib/domain/language';

/** Threats addressed to the reader. */
export const coercionThreat: PhrasesById = {
  'family-threat': [
    '(tudom|tudjuk|tudjak|ismerem|ismerjuk|megvan) _2 (hol|merre|melyik|hova|a cim*|cimed*|cimet|mikor) _2 (lakik|laksz|laktok|laknak|jar|jarnak|dolgozik|dolgoznak|dolgozol|alszol|parkol*|suli*|iskola*|ovi*|ovoda*|cim*) _3 (<family>|)',
    '<your-kin> ~5 <threat>',
    '<your-kin> _3 (fog fizetni|fogja megfizetni|fizet meg erte|fizeti meg|bani|issza meg|iszik meg|banja|latja karat|fizet helyetted|megy a helyedre|jon helyetted|hozzuk helyetted|all helyetted|dolgozza le|tartozik majd)',
    '(verest kapsz|pofont kapsz|verest kaptok|meg leszel verve|megneveljuk|megnevelem|megneveli a fonok|verest erdemelsz)',
    '(tudjatok mi lesz|tudod mi lesz|tudod mi jar|tudod mi tortent|emlekszel mi tortent|ugy jarsz mint|ugy jartok mint|az lesz veled mint)',
    '(ha|vagy) _3 (nem fizet*|nem jossz|nem csinal*|nem dolgoz*|nem utal*) _8 (megver*|megbanod|megkeserul*|csalad*|anyad*|baja|bajod|hugod*|fiad*|eltorom|elkap*|kicsinal*)',
  ],
  'authorities-threat': [
    '(feljelentelek|feljelentem|feljelentest teszek|feljelentest teszunk|feljelentunk|feljelentjuk|feladlak|feladunk|kihivom|rad hivom|hivom|kihivjuk|hivjuk|szolok|szolunk|szolok a|ertesitjuk|ertesitem|bejelentelek|bejelentunk|bejelentem|odaszolok|odaadlak|atadlak|atadunk|jelentjuk|leadlak) _3 (rendor*|gyamhivatal*|hatosag*|bevandorlas*|gyamugy*|idegenrendesz*|zsaru*|yard*|nav nak|navnak|kurator*|gyermekvedel*|oidf*|migraci*|fremden*|polizei*)',
    '(rendor*|hatosag*|idegenrendesz*|zsaruk*|bevandorlas*|gyamhivatal*|gyamugy*) ~5 (kitoloncol*|bortonbe|bortonben|leultet*|elvisz*|teged visznek|lecsuk*|bevisz*|nem hisz*|se hisz*|hazakuld*|toloncol*|elveszi*|bilincs*|megbuntet*|kitilt*)',
    '(gyerekedet|gyerekeidet|gyerekeket|gyereket|gyerkedet|fiadat|lanyodat|kicsit|babat|gyereked) _3 (elvesz*|elveteti*|elvetetem|elvetetjuk|elvitetem|elviszik|veszik el|veszi el|intezetbe|allami gondozas*|gyamhivatal*|soha tobbet nem lat*)',
    '(kitoloncol*|bortonbe kerulsz|bortonbe kerul*|bortonbe mesz|lecsuknak|lecsukat*|lesittelnek|leultetnek|sittre vag*|visszatoloncol*|kiutasit*|beviszi a rendor*|bilincsben visz*|hazatoloncol*)',
    '(rendor*|zsaru*|ugyesz*|birot|hatosag*|hatarort) _3 (ismerem|ismerjuk|ismerek|a haverom|a baratom|a mi emberunk|a zsebunkben|le van fizetve|le vannak fizetve|jo baratunk|jo baratom|megvesztegetve|nekunk dolgozik|hozzam jar*|hozzank jar*)',
    '(beperellek|beperelunk|perelni foglak|birosagra viszlek|vegrehajtot kuld*|inkasszo*|behajtokat kuld*|behajtot kuld*)',
  ],
  'sextortion-threat': [
    '(fizess|fizetsz|utalj|utalsz|kuldj|kuldesz|dobj|perkalj|perkalsz) _8 (kulonben|vagy|ha nem|maskepp) _8 (kep*|video*|mindenki*|elkuld*|kirak*|szetkuld*|osztaly*|ismeros*|csalad*|felvetel*|megy|kimegy|menyasszony*|anyad*)',
    '(megy|indul|kikuldom) _2 (a kepernyofelvetel) _6 (anya*|kollega*|csalad*|baratn*|ismeros*|feleseg*)',
    '(megvan|lementettem) _3 (feleseged|ismeroseid|kovetoid|csaladod) _2 (lista*|listaja)',
    'ha nem fizetsz _2 (elküldöm|kirakom|közzéteszem|szétküldöm|megmutatom) _2 (kép*|fotó*|videó*)',
    '<your-people> _4 <publish> _4 <evidence>',
    '(megvannak|nalam vannak|nalam van|elmentettem|lementettem|rogzitettem|felvettelek|felvettem|letoltottem|megszereztem|kiirtam|kimentettem|lescreeneltem|elraktam) _4 (kep*|video*|ismeros*|felvetel*|beszelgetes*|lista*|koveto*|kontakt*|facebook*|insta*|osztaly*|csalad*)',
    '(megvan|megvannak|nalam van|nalam vannak) _3 (minden|mindenki|a neved|a video*|a kep*|az ismeros*|az osszes|az ismerosok|lista*) _6 (<your-images>|beszelgetesbol|listad|ismeroseid*|osztalytarsaid*|videod|neved)',
    '(ne blokkolj|ha letiltasz|ha blokkolsz|ha torolsz|ha kilepsz|ha nem valaszolsz|ha kizarsz|ha tiltasz) _8 (kirak*|elkuld*|megy|szetkuld*|osztaly*|csalad*|kep*|video*|mindenki*|felvetel*|lesz)',
    '(toroltem|torlom|toroljuk|letorlom|kitorlom|torlodik) _4 (ha fizet*|ha utal*|ha kuld*|miutan|amint|a tizbol|ha megkap*|ha megcsinal*|utana|egyet)',
    '(megvan|nalam van|megvannak|elmentettem) _3 (video*|kep*|felvetel*) _5 (kulonben|maskepp|ha nem) _4 (csalad*|latja|mindenki*|fonok*|anya*|ismeros*|kirak*|elkuld*)',
  ],
};
