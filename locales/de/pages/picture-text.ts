import type { Catalogue } from '@/lib/domain/catalogue';

/** Worte rund ums Lesen von Text in einem Bild. */
const pictureText: Catalogue = {
  'picture-text.title': 'Aus einem Bild lesen',
  'picture-text.intro':
    'Ein Foto von einem Aushang, ein Bild von einem Chat oder einer Anzeige: Ich kann die Worte darin suchen.',
  'picture-text.stays': 'Das Bild bleibt auf diesem Gerät. Es wird nicht verschickt und nicht behalten.',
  'picture-text.language': 'Sprache der Worte darin',
  'picture-text.also': 'Eine zweite Sprache darin',
  'picture-text.also.none': 'Keine zweite Sprache',
  'picture-text.choose': 'Ein Bild wählen',
  'picture-text.choose-other': 'Ein anderes Bild wählen',
  'picture-text.drop': 'Du kannst auch ein Bild auf dieser Seite einfügen oder es hierher ziehen.',
  'picture-text.chosen': 'Das Bild, das du gewählt hast',
  'picture-text.reading': 'Ich lese es. Das kann eine Minute dauern.',
  'picture-text.percent': '{percent} % sind gelesen.',
  'picture-text.stop': 'Anhalten',
  'picture-text.stopped': 'Ich habe angehalten. Es wurden keine Worte gelesen.',
  'picture-text.again': 'Noch einmal lesen',
  'picture-text.remove': 'Das Bild wegnehmen',

  'picture-text.filled': 'Die Worte stehen jetzt im Feld. Lies sie durch und vergleiche sie mit dem Bild.',
  'picture-text.found': 'Die Worte im Bild',
  'picture-text.read-over': 'Buchstaben und Zahlen können falsch sein. Bitte lies sie durch. Du kannst sie ändern.',
  'picture-text.unsure': 'Dieses Bild ist schwer zu lesen. Viele Buchstaben können falsch sein. Stimmt die Sprache?',
  'picture-text.check': 'Diesen Text prüfen',

  'picture-text.not-a-picture': 'Das kann ich nicht als Bild öffnen. Bitte wähle eine Datei in PNG, JPEG oder WebP.',
  'picture-text.several': 'Bitte wähle immer nur ein Bild.',
  'picture-text.too-large': 'Dieses Bild ist mir zu groß. Schneide den Teil mit den Worten aus und wähle ihn.',
  'picture-text.too-small':
    'Dieses Bild ist zu klein zum Lesen. Versuch es mit einem größeren oder einem aus der Nähe.',
  'picture-text.nothing':
    'Ich habe keine Worte in diesem Bild gefunden. Stimmt die Sprache? Du kannst die Worte auch tippen.',
  'picture-text.no-data':
    'Diese Sprache kann ich hier nicht lesen: Ein Teil von mir fehlt. Mich neu zu installieren kann helfen.',
  'picture-text.no-memory':
    'Dafür reicht der Speicher nicht. Schließ ein paar Tabs, oder schneide den Teil mit den Worten aus.',
  'picture-text.failed': 'Das hat nicht geklappt. Dein Bild ist noch da. Bitte versuch es noch einmal.',
};

export default pictureText;
