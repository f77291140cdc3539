import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of every page of memory, and of the page that shows what is remembered. */
const words: Catalogue = {
  'memory.nav': 'Was du behalten hast',
  'memory.nav.notebook': 'Notizbuch',
  'memory.nav.watch-list': 'Merkliste',
  'memory.nav.pictures': 'Bilder',
  'memory.nav.memory': 'Was gemerkt wird',

  'memory.banner.locked': 'Was du behalten hast, ist gesperrt.',
  'memory.banner.locked.text':
    'Schreib dein Kennwort, um es zu sehen. Bis dahin wird nichts Neues gemerkt und nichts wiedererkannt.',
  'memory.banner.erasing': 'Es wird gelöscht. Bitte lass den Browser offen, bis es fertig ist.',
  'memory.banner.fleeting': 'Was du jetzt behältst, ist weg, wenn der Browser geschlossen wird.',
  'memory.banner.refused': 'Der Browser lässt uns hier nichts speichern. Das kommt in privaten Fenstern vor.',
  'memory.banner.damaged':
    'Was vorher behalten wurde, lässt sich gerade nicht öffnen. Wir haben nichts geändert und nichts gelöscht.',
  'memory.banner.newer':
    'Was vorher behalten wurde, ist von einer neueren Version dieser Erweiterung. Wir haben nichts geändert. Aktualisiere die Erweiterung, um es wieder zu sehen.',
  'memory.banner.blocked':
    'Ein anderes offenes Fenster benutzt noch, was du behalten hast. Schließ die anderen Fenster und versuch es noch einmal.',
  'memory.banner.full':
    'Auf diesem Gerät ist kein Platz mehr. Es kann nichts mehr behalten werden, bis wieder Platz ist.',
  'memory.banner.export': 'Wenn dir etwas wichtig ist, speichere es aus dem Notizbuch als Datei.',
  'memory.banner.retry': 'Noch einmal versuchen',

  'memory.title': 'Was gemerkt wird',
  'memory.intro': 'All das ist nur auf diesem Gerät. Niemand sonst bekommt es. Du kannst es jederzeit löschen.',

  'memory.now.title': 'Im Moment',
  'memory.now.locked': 'Wie viel es ist, siehst du nach dem Entsperren.',
  'memory.now.contacts':
    '{count, plural, =0 {Keine Nummer und kein anderer Kontakt ist gemerkt.} one {# Kontakt ist als kurzer Code gemerkt. Nummer oder Name lassen sich daraus nicht lesen.} other {# Kontakte sind als kurze Codes gemerkt. Nummern oder Namen lassen sich daraus nicht lesen.}}',
  'memory.now.texts':
    '{count, plural, =0 {Kein Text eines Angebots ist gemerkt.} one {# Text eines Angebots ist als kurzer Code gemerkt.} other {# Texte von Angeboten sind als kurze Codes gemerkt.}}',
  'memory.now.evidence':
    '{count, plural, =0 {In deinem Notizbuch ist kein Angebot.} one {In deinem Notizbuch ist # Angebot.} other {In deinem Notizbuch sind # Angebote.}}',
  'memory.now.pictures':
    '{count, plural, =0 {Kein Bild ist behalten.} one {# Bild ist behalten.} other {# Bilder sind behalten.}}',
  'memory.now.watched':
    '{count, plural, =0 {Deine Merkliste ist leer.} one {Auf deiner Merkliste ist # Eintrag.} other {Auf deiner Merkliste sind # Einträge.}}',
  'memory.now.oldest': 'Das Älteste wurde zuletzt am {date} gesehen.',

  'memory.seen.title': 'Schon gesehen',
  'memory.seen': 'Merken, was ich gesehen habe',
  'memory.seen.text':
    'Kontakte und Texte von Angeboten, die du öffnest, werden als kurze Codes gemerkt. Dann kann es dir sagen: Diese Nummer stand in einem anderen Angebot, unter einem anderen Namen.',
  'memory.seen.private': 'In privaten Fenstern wird nichts gemerkt.',
  'memory.seen.off':
    'Wenn du es ausschaltest, wird nichts Neues gemerkt. Was da ist, bleibt bis zu seinem Tag oder bis du es löschst.',
  'memory.messages': 'Auch in Nachrichten und auf Dating-Seiten',
  'memory.messages.text': 'Dort schreiben dir Menschen privat. Darum ist es aus, bis du es einschaltest.',
  'memory.days': 'Vergessen nach',
  'memory.days.choice': '{days, plural, one {# Tag} other {# Tagen}}',
  'memory.days.text':
    'Was so lange nicht wieder gesehen wurde, wird von selbst vergessen. Dein Notizbuch und deine Bilder bleiben, bis du sie löschst.',

  'memory.lock.title': 'Ein Kennwort für das, was du behalten hast',
  'memory.lock.none':
    'Es gibt kein Kennwort. Alles ist verschlüsselt, aber der Schlüssel liegt daneben. Wer dieses Gerät benutzt, kann dein Notizbuch öffnen. Wer die Festplatte kopiert, kann es lesen.',
  'memory.lock.helps':
    'Mit einem Kennwort kann es niemand ohne diese Wörter öffnen. Auch nicht aus einer Kopie der Festplatte.',
  'memory.lock.new-key':
    'Wenn du eines setzt, bekommt alles, was du behalten hast, einen neuen Schlüssel. Die kurzen Codes der bisher gesehenen Kontakte und Texte werden vergessen. Notizbuch, Bilder und Merkliste bleiben.',
  'memory.lock.old-key':
    'Der alte Schlüssel wird sofort gelöscht, aber der Browser kann eine Zeit lang Spuren davon auf der Festplatte lassen. Was du ab jetzt behältst, hatte diesen Schlüssel nie.',
  'memory.lock.forgotten':
    'Wenn du das Kennwort vergisst, kann es niemand zurückholen, auch wir nicht. Dann kannst du nur noch alles löschen.',
  'memory.lock.other': 'Es ist nicht die Sperre der Einstellungen. Bitte nimm andere Wörter.',
  'memory.lock.set': 'Kennwort setzen',
  'memory.lock.change': 'Kennwort ändern',
  'memory.lock.is-set': 'Ein Kennwort ist gesetzt. Gerade ist es entsperrt.',
  'memory.lock.now': 'Jetzt sperren',
  'memory.lock.remove': 'Kennwort wegnehmen',
  'memory.lock.set.done': 'Das Kennwort ist gesetzt.',
  'memory.lock.removed': 'Es gibt kein Kennwort mehr.',
  'memory.lock.busy': 'Bitte warte. Alles bekommt seinen neuen Schlüssel.',
  'memory.lock.not-now': 'Das geht gerade nicht, weil nichts dauerhaft gespeichert werden kann.',
  'memory.minutes': 'Von selbst sperren nach',
  'memory.minutes.choice': '{minutes, plural, one {# Minute} other {# Minuten}}',
  'memory.minutes.text':
    'Die Zeit beginnt jedes Mal neu, wenn du eine Seite dieser Erweiterung benutzt. Auch wenn der Browser geschlossen wird, ist es gesperrt.',

  'memory.erase.title': 'Löschen',
  'memory.erase.text': 'Was gelöscht ist, kommt nicht zurück. Auch wir können es nicht zurückholen.',
  'memory.erase.site': 'Alles von einer Seite',
  'memory.erase.site.choose': 'Wähle eine Seite',
  'memory.erase.site.do': 'Löschen, was von dieser Seite ist',
  'memory.erase.site.sure':
    'Alles von {site} löschen? Auch die Angebote von dort in deinem Notizbuch gehen weg, mit ihren Bildern.',
  'memory.erase.site.locked': 'Um eine einzelne Seite zu löschen, entsperre zuerst. Alles löschen kannst du immer.',
  'memory.erase.all': 'Alles',
  'memory.erase.all.do': 'Alles löschen',
  'memory.erase.all.sure':
    'Alles löschen? Dein Notizbuch, alle Bilder, die Merkliste, alles Gesehene und das Kennwort. Deine Einstellungen bleiben.',
  'memory.erase.yes': 'Ja, löschen',
  'memory.erase.no': 'Nein, behalten',
  'memory.erase.done':
    '{count, plural, =0 {Es gab nichts zu löschen.} one {Gelöscht: # Eintrag.} other {Gelöscht: # Einträge.}}',
  'memory.erase.all.done': 'Alles ist gelöscht.',
  'memory.erase.failed': 'Es konnte gerade nicht alles gelöscht werden. Es geht weiter, sobald der Browser es zulässt.',
};

export default words;
