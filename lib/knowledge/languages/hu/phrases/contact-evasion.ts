import type { PhrasesById } from '@/lib/domain/language';

/** Out of sight, in secret, in a hurry. */
export const contactEvasion: PhrasesById = {
  'informal-contact-only': [
    'csak (<messenger>|telefonon|uzenetben|privatban|sms)',
    '(erdeklod*|jelentkez*|bovebben|reszletek) _3 <messenger>',
  ],
  'move-off-platform': [
    '<move> _3 <messenger>',
    '<messenger> _3 <move>',
    '(add meg|kuldd|dobd|megadod|elkuldod) _3 (szamod*|telefonszam*|<messenger>)',
    '(itt|ezen az oldalon|ezt az appot) _3 (ritkan|torlom|nem biztonsagos|letiltanak|nem szeretek)',
  ],
  'obfuscated-contact': [
    '(nulla hat|plusz harminchat) _8 (harminc|husz|hetven)',
    '(kukac|pont hu|pont kom) _3 (pont|kukac)',
  ],
  'secrecy-demand': [
    '(ne|senkinek ne|senkinek se) _3 <tell> _4 (senkinek|<family>|errol|rola|rendor*)',
    '(senkinek|<family>|rendor*) _2 (ne|nem|se) _2 (<tell>|kell tudni*)',
    '(maradjon|marad|legyen) _2 (kettonk|koztunk|titok*|a mi titk*)',
    '(a mi|kettonk|kozos) _1 (titk*)',
    'senki (ne|se|sem|nem) _2 (tudja|tudjon|tudhat*)',
    '(otthon|nekik) _3 azt mondd',
  ],
  'secret-chat': [
    '(torold|toroljd|torolj|torold ki|toroljuk) _4 (uzenet*|beszelget*|chat*|ezt|mindent)',
    '(titkos chat*|eltuno uzenet*|onmegsemmisit*)',
    '(uzenet*|beszelget*) _3 (torold|torolni|kitorlod)',
  ],
  'urgency-pressure': [
    '(utolso|mar csak) _2 (hely*|ket hely|egy hely)',
    '(ma|holnap|most|azonnal|mar holnap|este) _3 (dontsd el|dontened|indul*|kell donteni|indulhatsz)',
    '(azonnali|surgos) (indulas*|kezdes*|kiutazas*)',
    '(ne gondolkodj|ne gondolkozz|ne hezitalj|most vagy soha|elviszi mas)',
  ],
};
