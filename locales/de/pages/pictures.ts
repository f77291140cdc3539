import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of the page that knows pictures again. See the English file. */
const pictures: Catalogue = {
  'pictures.title': 'Habe ich dieses Bild schon gesehen?',
  'pictures.intro':
    'Dasselbe Foto kann unter anderem Namen wiederkommen. Wähle ein Bild und frag, ob es eines von denen ist, die du dir hast merken lassen.',
  'pictures.how':
    'Gesucht werden dieselben Stellen im Bild: Kanten, Ecken, Muster. Gesichter kennt es nicht, und wer jemand ist, kann es nicht sagen. Nichts wird verschickt.',

  'pictures.choose.title': 'Ein Bild wählen',
  'pictures.choose.page':
    'Das war auf deinem Bildschirm. Drück auf ein Bild darin, oder zieh einen Rahmen um das, was du willst.',
  'pictures.choose.none':
    'Ist das Bild auf einer Seite? Öffne die Seite. Drück auf unseren Knopf oben im Browser. Drück dann auf „Bilder auf dieser Seite“.',
  'pictures.choose.refused':
    'Der Browser hat uns diese Seite nicht sehen lassen. Du kannst ein Bild aus einer Datei wählen, oder eines kopieren und hier einfügen.',
  'pictures.view': 'Was auf deinem Bildschirm war',
  'pictures.found': 'Bild {number}',
  'pictures.found.count':
    '{count, plural, =0 {Darin wurde kein Bild gefunden. Du kannst einen Rahmen ziehen.} one {Darin wurde # Bild gefunden.} other {Darin wurden # Bilder gefunden.}}',
  'pictures.frame': 'Einen Rahmen mit Zahlen wählen',
  'pictures.frame.left': 'Vom linken Rand',
  'pictures.frame.top': 'Von oben',
  'pictures.frame.width': 'Breite',
  'pictures.frame.height': 'Höhe',
  'pictures.frame.note': 'In Hundertsteln der Ansicht: 50 ist die Hälfte.',
  'pictures.frame.use': 'Diesen Rahmen nehmen',
  'pictures.file': 'Eine Datei wählen',
  'pictures.paste': 'Oder kopiere ein Bild und füge es hier ein.',
  'pictures.bad.file':
    'Diese Datei kann nicht als Bild gezeigt werden. Bitte wähle ein Foto oder Bildschirmfoto (JPEG, PNG, WebP).',
  'pictures.bad.small': 'Dieses Stück ist zu klein, um es wiederzuerkennen. Bitte wähle ein größeres.',
  'pictures.bad.plain':
    'In diesem Bild ist zu wenig zu sehen, um es wiederzuerkennen. Bitte wähle eines mit mehr darin.',
  'pictures.bad.paste':
    'In dem, was du eingefügt hast, war kein Bild. Kopiere das Bild selbst und füge es noch einmal ein.',

  'pictures.chosen.title': 'Das Bild, das du gewählt hast',
  'pictures.ask': 'Habe ich das schon gesehen?',
  'pictures.working': 'Wird gesucht',
  'pictures.answer.same': 'Ja. Es ist dasselbe Bild wie „{name}“, gemerkt am {date}.',
  'pictures.answer.changed':
    'Ja. Es ist das Bild „{name}“, gemerkt am {date}, aber verändert: beschnitten, gedreht, gefärbt oder beschriftet.',
  'pictures.answer.background':
    'Es scheint derselbe Ort zu sein wie auf „{name}“, gemerkt am {date}, mit etwas anderem davor.',
  'pictures.answer.none': 'Es ist nicht unter den Bildern, die du dir hast merken lassen. Mehr sagt das nicht.',
  'pictures.answer.empty': 'Du hast noch kein Bild merken lassen, also gibt es nichts zu vergleichen.',
  'pictures.answer.note':
    'Es kann sich irren. Dass ein Bild wiederkommt, kann einen guten Grund haben: Du kannst danach fragen.',

  'pictures.remember': 'Dieses Bild merken',
  'pictures.name': 'Ein kurzer Name, damit du es wiedererkennst',
  'pictures.name.empty': 'Bitte schreib zuerst einen kurzen Namen.',
  'pictures.remembered': '„{name}“ ist auf diesem Gerät gemerkt.',
  'pictures.watch': 'Nach diesem Bild schauen',
  'pictures.watch.note':
    'Es steht 30 Tage auf deiner Merkliste. Bilder werden nur verglichen, wenn du drückst: wenn du hier fragst oder zu einem Angebot ein Bild behältst. Auf Seiten wird nicht nach ihnen gesucht.',
  'pictures.full': 'Du hast {most} Bilder. Bitte vergiss eines, bevor du ein neues dazunimmst.',
  'pictures.locked': 'Was gemerkt ist, ist gerade gesperrt. Öffne zuerst die Sperre, dann drück noch einmal.',
  'pictures.failed': 'Das hat nicht geklappt. Nichts ist verloren. Bitte drück noch einmal.',

  'pictures.list.title': 'Gemerkte Bilder',
  'pictures.list.count': '{count, plural, =0 {Noch keines.} one {# Bild.} other {# Bilder.}}',
  'pictures.list.note':
    'Eine kleine Kopie von jedem liegt verschlossen auf diesem Gerät, bis du sie vergisst. Behalte kein privates Bild von jemandem unter 18.',
  'pictures.since': 'Seit {date}',
  'pictures.forget': '„{name}“ vergessen',
  'pictures.forget.short': 'Vergessen',
  'pictures.forgotten': '„{name}“ ist vergessen.',
};

export default pictures;
