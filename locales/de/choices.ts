/** Words of the reader's choices: easy words, the mode for young people, discreet mode and the lock. Placeholders: `{neutral}`, `{name}`, `{seconds}`. */
export const choices: Readonly<Record<string, string>> = {
  // Our name: the same in every language.
  name: 'Second Look',

  'options.choices': 'Wie die Erweiterung spricht und aussieht',
  'options.easy': 'Einfache Wörter',
  'options.easy.text': 'Gründe stehen in kurzen Sätzen da. Schwere Wörter werden erklärt.',
  'options.teen': 'Ich bin 13 bis 17',
  'options.teen.text':
    'Die Erweiterung spricht einfacher mit dir, sieht bei Angeboten an junge Menschen genauer hin und zeigt zuerst Hilfe für junge Menschen. Niemand erfährt davon.',
  'options.discreet': 'Unauffälliger Modus',
  'options.discreet.text':
    'Der Knopf in der Symbolleiste wird ein einfacher Punkt mit dem Namen „{neutral}“, ohne Zahl. Die Zeichen auf Seiten sind klein und grau. Die Einträge im Menü der rechten Maustaste verschwinden.',
  'options.discreet.limit':
    'In der Liste der Erweiterungen deines Browsers steht weiter der Name {name}. Das kann keine Erweiterung ändern. Im Verlauf des Browsers bleiben die Adressen unserer Seiten.',

  // The neutral name of the button, of our pages and of our small window: a word any note-taking program could have.
  'discreet.name': 'Notizen',
  'discreet.mark.caution': 'Eine Notiz',
  'discreet.mark.danger': 'Diese Notiz zuerst lesen',

  // This line is shown to everyone who opens the small window, as long as there is a lock.
  'lock.line': 'Die Einstellungen dieser Erweiterung sind gesperrt.',
  'lock.title': 'Eine Sperre für die Einstellungen',
  'lock.text.needs':
    'Mit einer Sperre braucht man für manches ein Kennwort: eine Website oder den Modus für 13 bis 17 ausschalten, Angebote dauerhaft abhaken, die Sperre entfernen.',
  'lock.text.free': 'Die Hilfe, „Seite schnell verlassen“, „Text prüfen“, die Sprache und das Land sind nie gesperrt.',
  'lock.text.visible':
    'Alle, die diesen Browser benutzen, können sehen, dass es eine Sperre gibt: Im Fenster, das sich aus der Symbolleiste öffnet, steht es immer.',
  'lock.text.keeps': 'Die Sperre zeigt nie, was gelesen wurde. Sie schreibt nichts mit.',
  'lock.text.forgotten':
    'Wenn das Kennwort vergessen ist, kann es niemand zurückholen. Entferne die Erweiterung und installiere sie neu: Dann ist die Sperre weg, und alles, was gewählt war, auch.',
  'lock.text.family': 'Wie man in der Familie darüber reden kann',
  'lock.passphrase': 'Kennwort',
  'lock.passphrase.again': 'Dasselbe Kennwort noch einmal',
  'lock.passphrase.note': 'Mindestens 6 Zeichen. Drei oder vier Wörter hintereinander kann man sich leicht merken.',
  'lock.set': 'Sperre einrichten',
  'lock.too-short': 'Bitte nimm mindestens 6 Zeichen.',
  'lock.not-same': 'Die beiden sind nicht gleich. Bitte schreib sie noch einmal.',
  'lock.open': 'Entsperren',
  'lock.is-open': 'Die Einstellungen sind für zehn Minuten entsperrt.',
  'lock.close': 'Jetzt sperren',
  'lock.remove': 'Sperre entfernen',
  'lock.removed': 'Die Sperre ist weg.',
  'lock.wrong':
    '{seconds, plural, one {Das ist nicht das Kennwort. In # Sekunde kannst du es noch einmal versuchen.} other {Das ist nicht das Kennwort. In # Sekunden kannst du es noch einmal versuchen.}}',
  'lock.wait':
    '{seconds, plural, one {Bitte warte # Sekunde und versuch es dann noch einmal.} other {Bitte warte # Sekunden und versuch es dann noch einmal.}}',
  'lock.refused': 'Es gibt eine Sperre. Bitte schreib zuerst das Kennwort.',
  'lock.refused.site':
    'Die Einstellungen sind gesperrt, darum bleibt diese Website eingeschaltet. Wer die Sperre eingerichtet hat, kann sie in den Einstellungen öffnen.',
  'lock.done.not-a-problem':
    'Du hast entschieden, dass dieses Angebot kein Problem ist. Es wird nicht mehr markiert, bis der Browser geschlossen wird. Wegen der Sperre lässt es sich nicht dauerhaft abhaken.',
};
