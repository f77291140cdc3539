import type { PhrasesById } from '../phrases-by-id';

/** Love and its use. */
export const datingGrooming: PhrasesById = {
  'push-to-sell': [
    '(für uns|für unsere zukunft|mir zuliebe|wenn du mich liebst) ~8 (kunden|männer*|abend|nacht|einmal|treffen|machst du|freund|bekannten|anschaffen)',
    '(nur einmal|nur ein abend|einen abend|nur eine nacht|ein paar mal) ~8 (bekannten|freund von mir|kumpel|mann|geschäftspartner|männer*|kunden|zahlt)',
    '(anschaffen|laufhaus|bordell) ~5 (für uns|für mich|nur kurz|geh*)',
    '(nett sein|lieb sein|nett bist) _2 (zu|mit) _3 (kumpel|freund|bekannten|ihm|männern|chef)',
    '(du könntest|du kannst|du müsstest) _8 (männern|mit ihm|bekannten) _5 (schulden|zahlt|#money|geld)',
  ],
  'future-abroad': [
    '(wir|zusammen|gemeinsam) _4 (ziehen|gehen|hauen ab|leben|wohnen) _3 (ins ausland|nach|in die|weg) _4 (haus|wohnung|leben|neu*|heirat*)',
    '(heiraten|heirate|hochzeit) ~6 (bald|ausland|nach <risky>|komm zu mir|nächsten monat)',
    '(komm|zieh) (zu mir|mit mir) _2 (nach|in die|ins ausland)',
    '(neues leben|neuanfang) ~4 (zusammen|mit mir|wir beide|wir zwei)',
  ],
  'intimate-image-request': [
    '<send> ~4 (nacktfoto*|nacktbild*|nudes|intime*|sexy <photo>|<photo> ohne|in unterwäsche)',
    '<photo> ~4 (nackt|ohne bh|unterwäsche|freizügig*|intim|nur für mich|ohne klamotten)',
    '(mach|schalt) _2 (cam|kamera) _1 an',
    '(zeig|zeigst) (dich|mir) _2 (mehr|alles|haut)',
  ],
  'invest-together': [
    'in #number minuten verdient',
    '(möchte|will) dass du _1 frei bist',
    '<crypto> ~10 (zeig* (dir|es)|beibring*|bring ich|meine tante|mein onkel|fang klein|gewinn|rendite|prozent|zusammen|insider)',
    '(invest*|einzahl*|anleg*) ~6 (zusammen|gemeinsam|ich zeig*|gewinn|rendite|unsere zukunft|plattform)',
    '(mein|meine) (onkel|tante|mentor|analyst) ~6 (börse|traden|trading|krypto*|signale|gold)',
  ],
  'marriage-for-papers': [
    '(schwiegertochter|braut) ~6 (gesucht|heimat|brautgeschenk|visum)',
    '(heirat*|ehe|hochzeit|eheschließung) ~6 (aufenthalt*|papiere|pass|visum|schein|scheinehe|#money|eu bürger*)',
    'scheinehe',
    '(deutschen pass|eu pass|schweizer pass) ~5 (heirat*|ehe)',
    '(bräutigam|verlobt|versprochen|brautgeld|brautpreis) ~6 (geld|familie|nicht nein|bezahlt|schon)',
    '(deine familie|dein vater|deine eltern) _4 (zugesagt|versprochen|geld _1 genommen)',
  ],
  'romance-money': [
    '(leute|typen) _6 (wollen|holen) (ihr|das) geld',
    '(schatz|herz|liebling|liebe|süße|süßer|baby|engel) ~14 (überweis*|geschenkkarte*|#money|leih*|geld)',
    '(kannst du|könntest du|bitte) _5 (#money|geld|geschenkkarte*) _5 (schicken|leihen|überweisen|senden|auslegen|vorstrecken)',
    '(karte|konto) _2 (gesperrt|eingefroren|blockiert)',
    '(zahl*|geb*|bekommst) _3 alles zurück',
    '(zoll|zollgebühr*|krankenhaus|operation|notfall) ~6 (geld|#money|bezahlen|überweis*|leih*)',
    '<giftcard> ~4 (kauf*|schick*|code)',
  ],
  'love-bombing': [
    '(seelenverwandt*|große liebe|traumfrau|traummann|liebe meines lebens)',
    '(denk*) _2 (tag und nacht|nur noch|ständig)',
    '(liebe dich) _4 (schon|nach|obwohl|nie)',
    '(noch nie) _4 (so gefühlt|so verliebt|jemanden wie|eine frau wie)',
    '(schicksal|gott) _4 (zusammen|geschickt|geführt)',
    '(meine prinzessin|meine königin|mein herz)',
  ],
  'never-video': [
    '(kamera|cam) _3 (kaputt|geht nicht|defekt|funktioniert nicht)',
    '(bohrinsel|ölplattform|auf mission|un mission|auslandseinsatz|auf hoher see)',
    '(videoanruf*|videochat*|telefonieren) _3 (geht nicht|nicht möglich|nicht erlaubt|verboten)',
  ],
};
