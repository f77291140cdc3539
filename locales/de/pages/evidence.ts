import type { Catalogue } from '@/lib/domain/catalogue';

const evidence: Catalogue = {
  'evidence.title': 'Eine Datei machen, die du jemandem gibst',
  'evidence.intro':
    'Leg in eine Datei, was du aufgehoben hast. Du kannst sie der Polizei, einer Hilfsstelle oder der Website geben. Du wählst, wer sie bekommt.',
  'evidence.nothing-sent': 'Wir senden nichts. Die Datei entsteht auf diesem Gerät, und du speicherst sie selbst.',
  'evidence.none': 'Noch ist nichts ausgewählt. Öffne dein Notizbuch und wähle, was in eine Datei soll.',
  'evidence.none.link': 'Notizbuch öffnen',
  'evidence.closed':
    'Was du aufgehoben hast, ist gesperrt oder wird gerade gelöscht. Sieh zuerst auf der Seite „Was gemerkt wird“ nach.',
  'evidence.missing':
    '{count, plural, one {# ausgewählte Sache ist nicht mehr da.} other {# ausgewählte Sachen sind nicht mehr da.}}',

  'evidence.choose.title': '1. Wähle, was hineinkommt',
  'evidence.choose.intro': 'Am Anfang kommt alles hinein. Nimm heraus, was du nicht weggeben willst.',
  'evidence.choose.item': '„{title}“ in die Datei legen',
  'evidence.choose.always': 'Tag, Uhrzeit und die Version von Second Look kommen immer hinein.',
  'evidence.part.title': 'Titel',
  'evidence.part.text': 'Text',
  'evidence.part.messages': 'Nachrichten',
  'evidence.part.details': 'Wer es anbietet, Ort und Lohn',
  'evidence.part.contacts': 'Telefonnummern und andere Kontakte',
  'evidence.part.address': 'Adresse der Seite und die Website',
  'evidence.part.assessment': 'Die bemerkten Anzeichen',
  'evidence.part.note': 'Deine eigene Notiz',
  'evidence.part.tags': 'Deine Stichwörter',
  'evidence.part.pictures': 'Bilder',
  'evidence.picture': 'Bild {number}',
  'evidence.contacts.note': 'Eine Nummer kann auch im Text stehen. Du kannst sie in Schritt 2 schwärzen.',

  'evidence.black.title': '2. Wörter schwärzen',
  'evidence.black.intro':
    'Gibt es einen Namen oder eine Nummer, die niemand sehen soll? Markiere sie in Schritt 3 oder schreib sie hier hin. Sie wird in der ganzen Datei geschwärzt.',
  'evidence.black.label': 'Wörter zum Schwärzen',
  'evidence.black.button': 'Das schwärzen',
  'evidence.black.done':
    '{count, plural, =0 {Diese Wörter stehen nirgends in der Datei.} one {An # Stelle geschwärzt.} other {An # Stellen geschwärzt.}}',
  'evidence.black.list': 'Geschwärzt. Nur du siehst diese Liste.',
  'evidence.black.undo': 'Wieder zeigen',
  'evidence.black.pictures': 'Wörter in einem Bild bleiben, wie sie sind. Lass ein Bild weg, wenn es zu viel zeigt.',

  'evidence.preview.title': '3. Sieh nach, was in der Datei ist',
  'evidence.preview.intro': 'Das kommt hinein und sonst nichts.',

  'evidence.save.title': '4. Speichern',
  'evidence.save.intro':
    'Du bekommst eine ZIP-Datei. Wer sie öffnet, findet die Seite index.html, die jeder Browser zeigen kann.',
  'evidence.save.where':
    'Sie liegt dann bei deinen Downloads. Andere, die dieses Gerät benutzen, können sie dort finden.',
  'evidence.save.make': 'Datei machen',
  'evidence.save.making': 'Die Datei wird gemacht.',
  'evidence.save.made': 'Die Datei ist fertig.',
  'evidence.save.link': 'Datei speichern',
  'evidence.save.print': 'Drucken oder als PDF speichern',
  'evidence.save.failed':
    'Die Datei konnte nicht gemacht werden. Nichts ist verloren. Versuch es noch einmal mit weniger Bildern.',
  'evidence.sum.title': 'So zeigst du, dass niemand sie geändert hat',
  'evidence.sum.text':
    'Diese lange Zahl gehört nur zu dieser Datei (SHA-256). Schreib sie auf oder schick sie auf einem anderen Weg. Ändert sich ein Buchstabe der Datei, ist die Zahl nicht mehr dieselbe.',
  'evidence.sum.copy': 'Zahl kopieren',

  'evidence.import.title': 'Eine Datei zurückholen',
  'evidence.import.intro':
    'Hast du eine Datei, die hier gemacht wurde? Du kannst sie wieder in dein Notizbuch legen. Vorher wird jeder Teil geprüft. Was geändert wurde, bleibt draußen.',
  'evidence.import.choose': 'Datei wählen',
  'evidence.import.checking': 'Die Datei wird geprüft.',
  'evidence.import.found':
    '{count, plural, =0 {Es ist nichts Heiles zum Zurückholen darin.} one {# Angebot ist heil.} other {# Angebote sind heil.}}',
  'evidence.import.button': 'Ausgewähltes zurückholen',
  'evidence.import.redacted': 'Teile davon wurden weggelassen oder geschwärzt.',
  'evidence.import.kept':
    '{count, plural, one {# Angebot ist jetzt in deinem Notizbuch.} other {# Angebote sind jetzt in deinem Notizbuch.}}',
  'evidence.import.already':
    '{count, plural, one {# Angebot war schon da. Es bleibt, wie es war.} other {# Angebote waren schon da. Sie bleiben, wie sie waren.}}',
  'evidence.import.closed':
    'Nichts wurde zurückgeholt, weil gesperrt ist, was du aufhebst. Öffne es zuerst und versuch es dann noch einmal.',
  'evidence.import.full': 'Auf diesem Gerät ist kein Platz mehr. Schaff Platz und versuch es dann noch einmal.',
  'evidence.import.failed':
    '{count, plural, one {# Angebot konnte nicht zurückgeholt werden. Versuch es noch einmal.} other {# Angebote konnten nicht zurückgeholt werden. Versuch es noch einmal.}}',
  'evidence.wrong.title': 'Was an der Datei nicht stimmt',
  'evidence.wrong.changed': 'Es ist nicht mehr so wie damals, als die Datei gemacht wurde.',
  'evidence.wrong.missing': 'Es sollte da sein, aber es fehlt.',
  'evidence.wrong.unlisted': 'Es kam später dazu. Es steht nicht in der Liste der Datei.',
  'evidence.wrong.twice': 'Zwei haben diesen Namen.',
  'evidence.wrong.strange-name': 'So heißt keine Datei von uns.',
  'evidence.wrong.unreadable': 'Es lässt sich nicht lesen.',
  'evidence.wrong.too-big': 'Es ist zu groß.',
  'evidence.wrong.more': '{count, plural, one {Und # mehr.} other {Und # mehr.}}',
  'evidence.refused.not-ours': 'Diese Datei wurde nicht hier gemacht. Wähle die ZIP-Datei, die du gespeichert hast.',
  'evidence.refused.damaged': 'Die Datei ist beschädigt. Hast du noch eine Kopie?',
  'evidence.refused.too-big': 'Die Datei ist zu groß zum Lesen. Sie darf bis zu {most} MB haben.',
  'evidence.refused.too-many': 'Es sind zu viele Dateien darin. Es dürfen bis zu {most} sein.',
  'evidence.refused.swells': 'Sie würde viel zu groß werden. Darum wurde sie nicht geöffnet.',
  'evidence.refused.no-sums': 'Die Liste darin, SHA256SUMS, fehlt. Ohne sie lässt sich nichts prüfen.',

  'evidence.file.title': 'Angebote, die jemand aufgehoben hat',
  'evidence.file.intro':
    'Jemand hat das in einem Browser gelesen und aufgehoben. Diese Datei entstand auf dem eigenen Gerät.',
  'evidence.file.about-signs':
    'Eine Lesehilfe hat die Anzeichen bemerkt. Sie kann sich irren, und sie beschuldigt niemanden.',
  'evidence.file.redacted':
    'Wer diese Datei gemacht hat, hat Teile weggelassen oder geschwärzt. Die Prüfsummen gelten für die Datei, wie sie hier ist.',
  'evidence.file.left-out': 'Weggelassen: {parts}',
  'evidence.file.blacked': '{count, plural, one {Geschwärzt: # Stelle} other {Geschwärzt: # Stellen}}',
  'evidence.file.item': 'Angebot {number}',
  'evidence.file.kept': 'Aufgehoben',
  'evidence.file.zone': 'Zeitzone',
  'evidence.file.site': 'Website',
  'evidence.file.address': 'Adresse',
  'evidence.file.employer': 'Wer es anbietet',
  'evidence.file.place': 'Ort',
  'evidence.file.pay': 'Lohn',
  'evidence.file.claims': 'Was die Seite Maschinen sagt',
  'evidence.file.language': 'Sprache',
  'evidence.file.reader': 'Gelesen von',
  'evidence.file.version': 'Version',
  'evidence.file.level': 'Stufe',
  'evidence.file.harms': 'Kann hinweisen auf',
  'evidence.file.countries': 'Genannte Länder',
  'evidence.file.them': 'Die andere Seite',
  'evidence.file.me': 'Wer es aufgehoben hat',
  'evidence.file.minutes': 'Minute {number}',
  'evidence.file.files': 'Dateien',
  'evidence.file.verify.title': 'So prüft man, dass nichts geändert wurde',
  'evidence.file.verify.text':
    'SHA256SUMS enthält zu jeder Datei eine Prüfsumme (SHA-256). Entpacke die ZIP-Datei, öffne ein Terminal in ihrem Ordner und tippe:',
  'evidence.file.verify.windows': 'Windows hat diesen Befehl nicht. Tippe in PowerShell dies und vergleiche:',
  'evidence.file.verify.whole':
    'Die Prüfsumme der ZIP-Datei kann nicht in ihr stehen. Wer die Datei gemacht hat, hat sie gesehen und kann sie dir sagen.',
  'evidence.file.start': 'Öffne index.html in einem Browser. Internet braucht es nicht.',
  'evidence.file.exact':
    'text.txt und offer.json enthalten die Wörter Buchstabe für Buchstabe. Jeder Ordner ist ein Angebot.',
};

export default evidence;
