import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of the page for families, to be read together. Placeholders: `{line}` is the sentence of `lock.line`. */
const family: Catalogue = {
  'family.title': 'Zum gemeinsamen Lesen',
  'family.intro':
    'Für Eltern und junge Menschen, nebeneinander. Es dauert fünf Minuten. Auf dieser Seite wird nichts abgefragt und nichts gespeichert.',

  'family.sees.title': 'Was diese Erweiterung sieht',
  'family.sees.1': 'Angebote und Nachrichten auf dem Bildschirm, und nur auf den Websites, die eingeschaltet wurden.',
  'family.sees.2':
    'Sie sucht nach Wörtern, mit denen Menschen oft in eine Falle gelockt werden, und setzt ein kleines Zeichen daneben.',
  'family.sees.3': 'Das geschieht auf diesem Gerät. Nichts wird irgendwohin geschickt.',

  'family.never.title': 'Was sie nie jemandem zeigt',
  'family.never.1':
    'Eltern sehen nie, was junge Menschen lesen oder schreiben. Dafür gibt es keine Seite und keinen Bericht.',
  'family.never.2':
    'Sie führt keine Liste von Seiten oder Nachrichten. Was ihr Fenster von einer Seite zeigt, ist weg, wenn die Seite geschlossen wird.',
  'family.never.3': 'Sie schreibt niemandem: nicht den Eltern, nicht der Schule, nicht der Polizei.',

  'family.lock.title': 'Die Sperre',
  'family.lock.1':
    'Eltern können die Einstellungen sperren. Dann braucht man ein Kennwort, um eine Website oder den Modus für 13 bis 17 auszuschalten.',
  'family.lock.2':
    'Die Sperre ist nie heimlich. Solange es sie gibt, steht im Fenster, das sich aus der Symbolleiste öffnet: „{line}“',
  'family.lock.3': 'Die Hilfe, „Seite schnell verlassen“, „Text prüfen“ und die Sprache sind nie gesperrt.',
  'family.lock.4': 'Die Sperre zeigt nichts von dem, was gelesen wurde. Sie merkt sich nicht, wer sie öffnen wollte.',
  'family.lock.5':
    'Mit dem Kennwort lässt sie sich entfernen. Ist es verloren, hilft es, die Erweiterung zu entfernen und neu zu installieren. Dann ist die Sperre weg.',
  'family.lock.6': 'Entscheidet gemeinsam darüber. Eine Regel, der beide zugestimmt haben, hält länger.',
  'family.lock.link': 'Einstellungen öffnen',

  'family.start.title': 'Acht Wege, um anzufangen',
  'family.start.intro':
    'Ein Spaziergang oder der Heimweg ist eine gute Zeit. Stell eine Frage und warte dann. Ihr müsst heute nicht fertig werden.',
  'family.start.8.title': 'Von 8 bis 12',
  'family.start.8.1':
    'Hat dir in einem Spiel schon einmal jemand Fremdes geschrieben? Was wollte die Person von dir wissen?',
  'family.start.8.2':
    'Wenn dir jemand in einem Spiel Münzen oder ein Geschenk gibt, was will die Person vielleicht dafür?',
  'family.start.8.3':
    'Eine Überraschung zum Geburtstag ist ein gutes Geheimnis. Welche Geheimnisse sollte ein Kind nie allein für sich behalten müssen?',
  'family.start.13.title': 'Von 13 bis 15',
  'family.start.13.1': 'Wie würdest du herausfinden, ob jemand im Netz wirklich so alt ist, wie er oder sie sagt?',
  'family.start.13.2':
    'Wenn dich jemand im Netz unter Druck setzt, wem würdest du es zuerst sagen? Das muss nicht ich sein.',
  'family.start.13.3': 'Hast du schon Beiträge über schnelles Geld gesehen? Was, glaubst du, steckt dahinter?',
  'family.start.16.title': 'Mit 16 und 17',
  'family.start.16.1': 'Wenn du einen Sommerjob weit weg findest, was würdest du wissen wollen, bevor du losfährst?',
  'family.start.16.2':
    'Jemand ist sehr nett, schenkt dir etwas und braucht dann einen Gefallen. Wie würdest du Nein sagen, und wer könnte dir helfen?',

  'family.told.title': 'Wenn ein junger Mensch dir etwas erzählt',
  'family.told.1': 'Hör bis zum Ende zu. Dann sag: „Danke, dass du mir das erzählst. Du bist nicht schuld.“',
  'family.told.2': 'Mach keine Vorwürfe. Frag nicht: „Warum hast du das gemacht?“ Wer sich schämt, sagt nichts mehr.',
  'family.told.3':
    'Nimm das Handy nicht weg. Es wird gebraucht, um Hilfe zu holen, und es wäre wie eine Strafe fürs Erzählen.',
  'family.told.4':
    'Hebe Beweise auf: Namen, Nummern, Daten, Bildschirmfotos. Lösche nichts. Gibt es private Bilder von jemandem unter 18, dann kopiere sie nicht und schick sie nicht weiter. Frag zuerst ein Hilfetelefon.',
  'family.told.5': 'Schreib der anderen Person nicht selbst, und zahle nicht.',
  'family.told.6': 'Ruft zusammen ein Hilfetelefon an. Dort redet man auch mit Eltern.',

  'family.young.title': 'Wenn du jung bist',
  'family.young.text':
    'Du kannst allein mit einem Jugendtelefon reden. Du brauchst dafür keine Erlaubnis. Die Sperre verhindert das nicht.',

  'family.more.title': 'Wie es weitergeht',
  'family.more.practice': 'Erfundene Angebote ausprobieren',
  'family.more.learn': 'Über Angebote an junge Menschen lesen',
  'family.more.help': 'Menschen, mit denen du reden kannst',
};

export default family;
