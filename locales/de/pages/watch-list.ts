import type { Catalogue } from '@/lib/domain/catalogue';

const words: Catalogue = {
  'watch.title': 'Merkliste',
  'watch.intro':
    'Schreib Wörter, eine Telefonnummer, eine E-Mail, einen Benutzernamen oder eine Web-Adresse auf. Steht es in einem Angebot auf einer Seite, die du öffnest, sagt es dir das kleine Fenster in der Symbolleiste.',

  'watch.how.title': 'So geht es',
  'watch.how.pages':
    'Sie schaut nur in Angebote auf Seiten, die du selbst öffnest. Ist eine Seite schon offen, lade sie neu.',
  'watch.how.pictures':
    'Bilder werden nur verglichen, wenn du drückst: wenn du fragst, ob du es schon gesehen hast, oder zu einem Angebot ein Bild behältst. Auf Seiten wird nicht nach ihnen gesucht.',
  'watch.how.nobody': 'Niemand erfährt davon. Nichts wird gesendet. Die Seite merkt es nicht.',
  'watch.how.spelling': 'Sie erkennt die Wörter auch, wenn sie anders geschrieben sind, mit Zeichen oder Lücken darin.',
  'watch.how.ends': 'Jeder Eintrag endet von selbst nach 30 Tagen. Du kannst ihn verlängern.',
  'watch.how.locked': 'Solange dein Notizbuch gesperrt ist, schaut sie nicht.',

  'watch.label': 'Wonach geschaut werden soll',
  'watch.note': '2 bis 200 Zeichen. Gut sind ein paar Wörter aus einem Angebot oder eine Nummer, die du bekommen hast.',
  'watch.add': 'Auf die Liste setzen',
  'watch.pictures': 'Ein Bild auf die Liste setzen',
  'watch.added': 'Es steht bis {date} auf der Liste.',
  'watch.known': 'Es stand schon auf der Liste. Es bleibt dort bis {date}.',
  'watch.too-short': 'Bitte schreib mindestens 2 Buchstaben oder Ziffern.',
  'watch.too-long': 'Das ist zu lang. Bitte schreib höchstens 200 Zeichen.',
  'watch.full': 'Die Liste ist voll. {most} Einträge passen hinein. Bitte nimm zuerst einen heraus.',
  'watch.failed': 'Das hat nicht geklappt. Nichts wurde geändert. Bitte drück noch einmal.',

  'watch.list': 'Auf deiner Liste',
  'watch.count': '{count, plural, one {# Eintrag} other {# Einträge}}',
  'watch.kind.words': 'Wörter',
  'watch.kind.contact': 'Kontakt',
  'watch.kind.picture': 'Bild',
  'watch.since': 'Seit {date}',
  'watch.until': 'Bis {date}',
  'watch.renew': '30 Tage länger',
  'watch.renewed': 'Es bleibt bis {date} auf der Liste.',
  'watch.remove': 'Entfernen',
  'watch.removed': 'Es steht nicht mehr auf der Liste.',
  'watch.empty': 'Deine Liste ist leer.',
  'watch.empty.text': 'Du brauchst keine. Sie kann helfen, wenn jemand immer wieder unter anderen Namen kommt.',
};

export default words;
