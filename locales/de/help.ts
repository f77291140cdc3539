/** Words of the help page and of guidance. Placeholders: `{number}`, `{country}`, `{job}`, `{date}`, `{count}`. */
export const help: Readonly<Record<string, string>> = {
  'help.title': 'Mit jemandem reden',
  'help.intro':
    'Menschen, die zuhören, Angebote mit dir prüfen und wissen, was man tun kann. Du kannst auch nur anrufen, um etwas zu fragen.',
  'help.intro.offer':
    'Sie können dieses Angebot mit dir prüfen, bevor du antwortest. Du musst nicht sicher sein, dass etwas nicht stimmt.',
  'help.not-your-fault': 'Du bist nicht schuld.',
  'help.not-your-fault.text':
    'Wer so etwas plant, weiß, was man sagen muss. Was auch immer du geschrieben, geschickt oder zugesagt hast: Du kannst noch aufhören, und es gibt Menschen, die dir helfen.',

  'help.emergency.title': 'Gerade in Gefahr?',
  'help.emergency.text':
    'Ruf die {number} an. Wenn du nicht sprechen kannst, bleib am Telefon oder schick eine Nachricht, falls das in deinem Land geht.',
  'help.emergency.unknown': 'Ruf die Notrufnummer des Landes an, in dem du bist.',

  'help.country.label': 'Wo bist du gerade?',
  'help.country.guessed':
    'Aus der Uhr und den Sprachen dieses Browsers haben wir geschätzt: {country}. Wenn das nicht stimmt, ändere es.',
  'help.country.chosen': 'Du hast gewählt: {country}.',
  'help.country.why': 'Vom Land hängt ab, welche Nummern für dich funktionieren. Es bleibt auf diesem Gerät.',
  'help.country.eu': 'Europäische Union',
  'help.country.international': 'Jedes Land',

  'help.lines.title': 'Menschen, die es mit dir prüfen können',
  'help.lines.for': 'Ort der Arbeit: {job}. Dein Land jetzt: {country}',
  'help.lines.here': 'Hier: {country}',
  'help.lines.abroad': '{country}: erreichbar von dort, wo du bist',
  'help.lines.anywhere': 'Aus jedem Land',
  'help.lines.there': 'Wenn du dort bist: {country}',
  'help.lines.there.text':
    'Schreib diese Nummern vor der Reise auf. Sie funktionieren mit einem Telefon vor Ort: {country}.',
  'help.lines.elsewhere':
    '{country}: Wir kennen dort kein Hilfetelefon dafür. Diese sind von dort, wo du bist, erreichbar.',
  'help.lines.nearest':
    'Wir kennen kein Hilfetelefon genau dafür. Diese Menschen sind am nächsten dran und können dir sagen, an wen du dich wenden kannst.',
  'help.lines.wrong': 'Niemand geht ran, oder die Nummer ist falsch? Versuch die nächste. Nummern ändern sich.',

  'help.need.emergency': 'Notfall',
  'help.need.trafficking': 'Wenn jemand Menschen kontrolliert oder verkauft',
  'help.need.labour': 'Probleme bei der Arbeit',
  'help.need.child': 'Für Kinder und Jugendliche',
  'help.need.missing': 'Vermisste Kinder',
  'help.need.sextortion': 'Drohungen mit Bildern',
  'help.need.fraud': 'Geld und Betrug',
  'help.need.violence': 'Gewalt zu Hause oder in der Beziehung',

  'help.card.call': 'Anrufen',
  'help.card.chat': 'Chat',
  'help.card.email': 'E-Mail',
  'help.card.sms': 'SMS',
  'help.card.sms.word': 'Schick das Wort {word} an {number}',
  'help.card.web': 'Website',
  'help.card.always': 'Tag und Nacht',
  'help.card.hours': 'Zeiten: {hours}',
  'help.card.hours.daily': 'jeden Tag',
  'help.card.open': 'jetzt erreichbar',
  'help.card.closed': 'im Moment nicht erreichbar',
  'help.card.hours.unknown': 'Zeiten nicht bekannt',
  'help.card.free': 'kostenlos',
  'help.card.not-free': 'kostet einen normalen Anruf',
  'help.card.anonymous': 'ohne Namen möglich',
  'help.card.not-on-bill': 'nicht auf der Rechnung',
  'help.card.not-on-bill.note':
    'Der Anruf bleibt trotzdem in der Anrufliste deines Telefons. Dort kannst du ihn löschen.',
  'help.card.deaf': 'wenn du gehörlos bist oder nicht sprechen kannst: {how}',
  'help.card.languages': 'Sprachen: {languages}',
  'help.card.interpreter': 'über {count} Sprachen mit Dolmetschen',
  'help.card.abroad': 'Diese Nummer geht auch aus anderen Ländern.',
  'help.card.whatsapp': 'WhatsApp',
  'help.card.telegram': 'Telegram',
  'help.deaf.sms': 'SMS',
  'help.deaf.chat': 'Chat',
  'help.deaf.sign-language': 'Gebärdensprache',
  'help.deaf.tty': 'Schreibtelefon',
  'help.deaf.relay': 'Vermittlungsdienst',
  'help.deaf.app': 'App',
  'help.deaf.email': 'E-Mail',
  'help.card.checked': 'Geprüft am {date}',
  'help.card.medium': 'Nur auf einer Seite gefunden, von keiner zweiten bestätigt',
  'help.card.source': 'Woher das kommt',

  'help.call.title': 'Was passiert, wenn du anrufst',
  'help.call.1': 'Jemand geht ran und fragt, wie man dir helfen kann. Du darfst erst einmal schweigen.',
  'help.call.2': 'Du musst weder deinen Namen nennen noch den von jemand anderem.',
  'help.call.3': 'Man stellt dir ein paar Fragen, um zu verstehen. Du antwortest nur auf das, was du willst.',
  'help.call.4': 'Man sagt dir, was du tun kannst. Du entscheidest, ob du es tust.',
  'help.call.5': 'Du kannst jederzeit auflegen und wieder anrufen.',

  'help.tell.title': 'Was du erzählen kannst',
  'help.tell.intro': 'Du kannst das einfach vorlesen. Lass weg, was du nicht weißt.',
  'help.tell.1': 'Von wem es kommt: der Name, die Firma, die Telefonnummer oder das Profil.',
  'help.tell.2': 'Worum es geht: die Arbeit oder der Plan, der Ort, der Lohn, die Termine.',
  'help.tell.3': 'Die Wörter, bei denen du gestutzt hast.',
  'help.tell.4': 'Was schon passiert ist: was du geschickt, bezahlt, unterschrieben oder zugesagt hast.',
  'help.tell.5': 'Ob du gerade in Sicherheit bist und wie man dich erreichen kann, ohne dass es jemand merkt.',

  'help.sheet.copy': 'Notizen für den Anruf kopieren',
  'help.sheet.offer': 'Angebot',
  'help.sheet.employer': 'Von wem',
  'help.sheet.place': 'Ort',
  'help.sheet.pay': 'Lohn',
  'help.sheet.contact': 'Angegebener Kontakt',
  'help.sheet.page': 'Seite',
  'help.sheet.words': 'Auffällige Stellen',
  'help.sheet.first-line': 'Ich habe ein Angebot gesehen und möchte, dass es jemand mit mir prüft.',

  'help.steps.title': 'Was du jetzt tun kannst',
  'help.step.talk':
    'Sprich mit einem Menschen, dem du vertraust, oder mit einer der Stellen hier. Du musst das nicht allein lösen.',
  'help.step.do-not-pay': 'Zahle nicht. Einmal zahlen beendet es nicht: Es wird wieder gefordert.',
  'help.step.stop-replying': 'Antworte nicht mehr. Du schuldest niemandem eine Antwort oder eine Erklärung.',
  'help.step.do-not-delete': 'Lösche den Chat nicht. Er zeigt, was sie getan haben.',
  'help.step.keep-proof': 'Hebe Beweise auf: Bildschirmfotos mit Name, Nummer und Datum.',
  'help.step.keep-passport':
    'Behalte deinen Pass und dein eigenes Handy bei dir. Wer danach fragt, dem reicht eine Kopie.',
  'help.step.do-not-travel': 'Reise noch nicht ab. Ein ehrliches Angebot ist auch nach dem Prüfen noch da.',
  'help.step.share-plan':
    'Sag jemandem, wohin du gehst, mit wem und wann du anrufst. Macht ein Wort aus, das „Ich brauche Hilfe“ bedeutet.',
  'help.step.ask-in-writing':
    'Lass dir vorher den Namen der Firma, die Aufgaben, die Arbeitszeiten und den Lohn schriftlich geben.',
  'help.step.do-not-sign':
    'Unterschreibe nichts, was du nicht lesen kannst oder was dir niemand Unabhängiges erklärt hat.',
  'help.step.do-not-carry':
    'Trag nichts und fang mit nichts an. Wenn du schon angefangen hast, spricht es für dich, früh Hilfe zu holen.',
  'help.step.do-not-move-money':
    'Gib das Geld nicht weiter. Lass es, wo es ist, bis du mit deiner Bank gesprochen hast.',
  'help.step.tell-bank':
    'Sag heute noch deiner Bank Bescheid. Manche Zahlungen lassen sich in den ersten Stunden stoppen.',
  'help.step.change-passwords': 'Ändere die Passwörter der Konten, die sie kennen, und melde alle anderen Geräte ab.',
  'help.step.block-pictures':
    'Es gibt kostenlose Dienste, die das Verbreiten von Bildern stoppen, ohne sie zu sehen: Take It Down, wenn du darauf unter 18 warst, StopNCII, wenn du erwachsen warst.',
  'help.step.report-profile': 'Melde das Profil in der App, nachdem du die Beweise gesichert hast.',
  'help.step.tell-adult':
    'Sag es heute einer erwachsenen Person, der du vertraust: zu Hause, in der Schule oder bei einem Jugendtelefon. Du hast nichts falsch gemacht.',
  'help.step.leave-safely':
    'Wenn du einen Ort verlassen willst, plane es zuerst mit einem Hilfetelefon: Dort kennt man sichere Schlafplätze, auch ohne Papiere.',

  'help.watched.title': 'Überwacht jemand dein Handy?',
  'help.watched.text':
    'Wenn jemand dein Handy oder deinen Computer kontrolliert, nimm ein anderes Gerät: in einer Bücherei, bei der Arbeit, bei Freunden.',
  'help.watched.call':
    'Ein Anruf bleibt in der Anrufliste. Eine Nachricht bleibt in der App. Diese Seite bleibt im Verlauf des Browsers.',
  'help.watched.delete':
    'Alles auf einmal zu löschen kann auffallen. Einen einzelnen Eintrag zu löschen fällt weniger auf.',
  'help.watched.uninstall':
    'Du kannst diese Erweiterung jederzeit ausschalten. Nichts von dem, was du gelesen hast, wurde gespeichert.',

  'help.exit.button': 'Seite schnell verlassen',
  'help.exit.keys': 'Oder drücke dreimal die Umschalttaste (Shift).',
  'help.exit.note': 'Es öffnet sich sofort eine andere Seite. Der Verlauf des Browsers wird nicht gelöscht.',
  'help.exit.announce': 'Du verlässt diese Seite',

  'help.nothing-sent': 'Nichts von dieser Seite wird irgendwohin geschickt. Du entscheidest, wen du anrufst.',
  'help.own-number': 'Wir rufen nie für dich an und schreiben nie für dich.',
};
