/** Words of the mark, the panel and our pages. Placeholders: `{count}`, `{host}`, `{question}`, `{sites}`, `{step}`, `{last}`, `{version}`. */
export const words: Readonly<Record<string, string>> = {
  close: 'Schließen',
  undo: 'Rückgängig',
  retry: 'Noch einmal',
  next: 'Weiter',
  back: 'Zurück',
  settings: 'Einstellungen',
  copy: 'Kopieren',
  'copy.done': 'Kopiert',
  'copy.failed': 'Bitte markiere den Text und kopiere ihn von Hand',

  'exit.more':
    '{count, plural, one {Umschalttaste. Drücke sie noch einmal, um diese Seite zu verlassen.} other {Umschalttaste. Drücke sie noch #-mal, um diese Seite zu verlassen.}}',

  'not-safe': 'Nichts aufgefallen heißt nicht, dass es sicher ist.',
  'nothing-noticed':
    'In diesem Text sind keine bekannten Anzeichen aufgefallen. Wenn sich etwas falsch anfühlt, trau deinem Gefühl und frag jemanden.',
  partly: 'Der Text ist sehr lang. Nur der Anfang wurde geprüft.',
  'offer.untitled': 'Angebot ohne Titel',

  'level.none': 'Nichts aufgefallen',
  'level.notice': 'Etwas zum Nachfragen',
  'level.caution': 'Lieber zweimal hinsehen',
  'level.danger': 'Bitte zuerst lesen',

  'mark.caution': 'Lieber zweimal hinsehen',
  'mark.danger': 'Bitte zuerst lesen',

  'ask.title.them': 'Stell diese Frage',
  'ask.title.someone-trusted': 'Sag das jemandem, dem du vertraust',
  'ask.means': 'Das heißt: {question}',

  'panel.title.caution': 'Lieber zweimal hinsehen',
  'panel.title.danger': 'Lass dir hier Zeit',
  'panel.you-decide': 'Hier stehen Anzeichen, die oft vorkommen, wenn Menschen in eine Falle geraten. Du entscheidest.',
  'panel.threatened': 'Du bist nicht schuld. Zahle nicht, lösche nichts, antworte nicht mehr und sprich mit jemandem.',
  'panel.check-with-me': 'Mit jemandem prüfen',
  'panel.more-help': 'Mit wem du noch reden kannst',
  'panel.nothing-sent': 'Nichts von dieser Seite wird irgendwohin geschickt.',
  'panel.not-a-problem': 'Für mich kein Problem',
  'panel.hide': 'Hier ausblenden',
  'panel.off': 'Auf dieser Website aus',
  'panel.report': 'Melden',
  'panel.why': 'Warum sehe ich das?',
  'panel.why.text':
    'Second Look hat die Wörter dieses Angebots mit Anzeichen verglichen, die Polizei, Arbeitsaufsicht und Hilfsorganisationen veröffentlicht haben. Das geschah auf diesem Gerät. Anzeichen können täuschen: Auch ein ehrliches Angebot kann sie haben, und es kann deine Frage beantworten.',
  'panel.done.not-a-problem': 'Du hast entschieden, dass dieses Angebot kein Problem ist. Es wird nicht mehr markiert.',
  'panel.done.hide': 'Das Zeichen bleibt ausgeblendet, bis du diese Seite wieder öffnest.',
  'panel.done.off':
    'Second Look liest {host} nicht mehr. Du kannst das hier oder in den Einstellungen wieder einschalten.',

  'popup.asking': 'Ich sehe mir diese Seite an',
  'popup.failed': 'Das hat nicht geklappt',
  'popup.failed.text': 'Es ist nichts verloren. Bitte versuch es noch einmal.',
  'popup.not-allowed': 'Der Browser lässt mich diese Seite nicht lesen',
  'popup.not-allowed.text': 'Du kannst den Text kopieren und bei „Text prüfen“ einfügen.',
  'popup.nothing-selected': 'Kein Text markiert',
  'popup.nothing-selected.text': 'Markiere auf der Seite den Text des Angebots und drücke dann noch einmal.',
  'popup.off': 'Ich lese diese Seite nicht',
  'popup.off.text': 'Du kannst sie einmal prüfen oder in den Einstellungen die Websites einschalten, die du nutzt.',
  'popup.off.group.text':
    'Du kannst sie einmal prüfen. Diese Website kann ich auch von selbst lesen: Schalte sie unten ein, dann fragt der Browser noch einmal nach.',
  'popup.not-yet': 'Hier wurde noch nichts gelesen',
  'popup.wall': 'Ich kann diese Seite nicht lesen',
  'popup.wall.text': 'Du sollst dich dort zuerst anmelden oder zeigen, dass du ein Mensch bist.',
  'popup.no-offer': 'Ich habe hier kein Angebot gefunden',
  'popup.no-offer.text': 'Wenn es eines gibt, markiere seinen Text und prüfe die Auswahl.',
  'popup.unreadable': 'Ich kann diese Seite nicht lesen',
  'popup.unreadable.text':
    'Wenn sie noch lädt, warte einen Moment. Du kannst auch Text markieren und die Auswahl prüfen.',
  'popup.changed': 'Ich habe am üblichen Platz kein Angebot gefunden',
  'popup.changed.text':
    'Vielleicht gibt es das Angebot nicht mehr, oder die Website hat sich geändert. Wenn du eines siehst, markiere seinen Text und prüfe die Auswahl.',
  'popup.read':
    '{count, plural, one {# Angebot auf dieser Seite gelesen.} other {# Angebote auf dieser Seite gelesen.}}',
  'popup.partly': 'Die Seite ist sehr lang; sie wurde nicht ganz gelesen.',
  'popup.by': 'Gelesen als: {by}.',
  'popup.by.job-posting': 'Stellenanzeige',
  'popup.by.fallback': 'Seite unbekannter Art',
  'popup.by.selection': 'markierter Text',
  'popup.folded':
    '{count, plural, one {Ein Teil von # Text ist eingeklappt. Klapp ihn auf der Seite auf, damit er ganz gelesen wird.} other {Ein Teil von # Texten ist eingeklappt. Klapp sie auf der Seite auf, damit sie ganz gelesen werden.}}',
  'popup.marked':
    '{count, plural, one {Bei einem Angebot hier lieber zweimal hinsehen} other {Bei # Angeboten hier lieber zweimal hinsehen}}',
  'popup.noticed':
    '{count, plural, one {Ein Angebot hier lässt eine Frage offen} other {# Angebote hier lassen Fragen offen}}',
  'popup.nothing': 'Hier ist nichts aufgefallen',
  'popup.list': 'Angebote auf dieser Seite',
  'popup.watched': 'Auf deiner Merkliste',
  'popup.watched.in': 'in: {offer}',
  'watched-picture.same': 'Es ist das gleiche Bild wie „{name}“, dort seit {date}.',
  'watched-picture.changed':
    'Es ist das Bild „{name}“, dort seit {date}, aber verändert: beschnitten, gedreht, gefärbt oder beschrieben.',
  'watched-picture.background':
    'Es scheint den gleichen Ort zu zeigen wie „{name}“, dort seit {date}, mit etwas anderem davor.',
  'popup.memory.locked': 'Dein Notizbuch ist gesperrt.',
  'popup.memory.open': 'Öffnen',
  'popup.memory.fleeting':
    'Auf diesem Gerät kann gerade nichts gespeichert werden. Was du behältst, ist weg, wenn der Browser schließt.',
  'popup.memory.erasing': 'Alles wird gelöscht.',
  'popup.erase': 'Jetzt alles löschen',
  'popup.erase.text':
    'Das löscht dein Notizbuch, deine Merkliste, deine Bilder und was von Angeboten gemerkt ist. Es geht nicht rückgängig zu machen. Deine Einstellungen bleiben.',
  'popup.erase.sure': 'Ja, alles löschen',
  'popup.erase.done': 'Alles ist gelöscht.',
  'popup.erase.failed': 'Es ist noch nicht alles gelöscht. Bitte drück noch einmal.',
  'popup.check-page': 'Diese Seite prüfen',
  'popup.check-selection': 'Auswahl prüfen',
  'popup.check-text': 'Text prüfen',
  'popup.reads-site': '{host} lesen',
  'popup.pictures': 'Bilder auf dieser Seite',
  'popup.talk': 'Ich will mit jemandem reden',

  'more.title': 'Weitere Seiten',
  'more.self-check': 'Fragen an dich selbst',
  'more.learn': 'Gut zu wissen',
  'more.practice': 'Mit erfundenen Angeboten üben',
  'more.family': 'Für Familien',
  'more.report': 'Etwas melden',
  'more.notebook': 'Dein Notizbuch',
  'popup.learn': 'Lernen und üben',

  'keep.this': 'Dieses Angebot behalten',
  'keep.kept': 'Es ist jetzt in deinem Notizbuch.',
  'keep.picture': 'Ein Bild der Seite dazulegen',
  'keep.picture.done': 'Auch das Bild ist in deinem Notizbuch.',
  'keep.picture.none': 'Der Browser hat kein Bild dieser Seite gegeben. Die Worte sind behalten.',
  'keep.closed': 'Dein Notizbuch ist gesperrt. Öffne es zuerst und drücke dann noch einmal.',
  'keep.gone': 'Ich habe dieses Angebot nicht mehr. Prüfe die Seite noch einmal und behalte es dann.',
  'keep.private':
    'Das ist ein privates Fenster. Wenn du das Angebot behältst, bleibt es auf diesem Gerät, auch wenn das Fenster geschlossen ist.',
  'keep.private.yes': 'Trotzdem behalten',
  'keep.failed': 'Es konnte nicht behalten werden. Bitte versuch es noch einmal.',

  'check.title': 'Text prüfen',
  'check.intro':
    'Füge ein Angebot, eine Nachricht oder einen ganzen Chat ein. Der Text wird auf diesem Gerät gelesen, nirgends hingeschickt und nirgends gespeichert.',
  'check.label': 'Der Text, den du bekommen hast',
  'check.note': 'Bei einem Chat lass die Namen am Anfang der Zeilen stehen.',
  'check.me': 'Welcher dieser Namen gehört zu dir?',
  'check.me.none': 'Keiner davon',
  'check.submit': 'Prüfen',
  'check.clear': 'Leeren',
  'check.empty': 'Bitte füge zuerst einen Text ein.',
  'check.failed': 'Das hat nicht geklappt. Dein Text ist noch da; bitte drücke noch einmal.',
  'check.outcome': 'Was aufgefallen ist',

  'real.title': 'Was ein echtes Angebot hat',
  'real.1': 'Den vollen Namen der Firma und eine Adresse, die man nachschlagen kann.',
  'real.2': 'Was zu tun ist, wo und wie viele Stunden.',
  'real.3': 'Den Lohn in Zahlen und wann er auf dein eigenes Konto kommt.',
  'real.4': 'Einen Vertrag, den du vor der Reise oder Unterschrift lesen kannst.',
  'real.5': 'Jemanden zum Fragen, mit Telefon oder E-Mail der Firma.',
  'real.6': 'Zeit zum Nachdenken, und keine Gebühr für die Stelle.',

  'group.jobs': 'Jobs und Kleinanzeigen',
  'group.social': 'Soziale Netzwerke',
  'group.messages': 'Nachrichten',
  'group.dating': 'Dating',
  'group.and-more': '{sites} und {count, plural, one {# weitere} other {# weitere}}',
  'group.sites-on': '{on} von {count, plural, one {# Website} other {# Websites}} an',

  'never.sends': 'Sie verschickt nichts. Was du liest, bleibt auf diesem Gerät.',
  'never.account': 'Sie hat kein Konto, keine Statistik und keine Werbung.',
  'never.watches': 'Sie meldet nichts über dich, weder Eltern noch Arbeitgebern noch sonst jemandem.',
  'never.decides': 'Sie entscheidet nichts für dich und sperrt nichts.',
  'never.tells': 'Sie sagt nie, dass ein Angebot sicher ist oder ein Mensch schlecht.',

  'welcome.step': 'Schritt {step} von {last}',
  'welcome.1.title': 'Ein zweiter Blick auf Angebote',
  'welcome.1.text':
    'Manche Angebote für Arbeit, Geld oder Liebe sind Fallen. Second Look liest die Angebote auf deinem Bildschirm und setzt ein kleines Zeichen neben die mit bekannten Warnzeichen. Drücke darauf: Du siehst die genauen Wörter, warum sie wichtig sind, was du fragen kannst und wer dir helfen kann.',
  'welcome.1.example': 'Küchenhilfe am Meer, mit Zimmer',
  'welcome.1.example.text': 'So sieht das Zeichen aus, hier neben einem erfundenen Angebot.',
  'welcome.2.title': 'Was die Erweiterung nie macht',
  'welcome.2.only-popup':
    'Webseiten können alles Mögliche zeigen. Wirklich von uns ist nur das Fenster, das der Knopf in der Symbolleiste deines Browsers öffnet, und es sagt nie „sicher“.',
  'welcome.3.title': 'Wo soll sie hinsehen?',
  'welcome.3.text': 'Sie liest nur, was auf deinem Bildschirm ist, und nur auf Websites, die du einschaltest.',
  'welcome.3.switch-on': 'Diese einschalten',
  'welcome.3.without': 'Ohne weitermachen',
  'welcome.3.refused':
    'Der Browser hat es nicht erlaubt. Du kannst es noch einmal versuchen oder weitermachen und bei Bedarf „Diese Seite prüfen“ nutzen.',
  'welcome.3.note': 'Der Browser fragt noch einmal nach. In den Einstellungen kannst du das jederzeit ändern.',
  'welcome.done.title': 'Das ist alles',
  'welcome.done.text':
    'Du findest Second Look in der Symbolleiste deines Browsers. Dort kannst du auch eine einzelne Seite, eine Auswahl oder einen Text prüfen, den du bekommen hast.',

  'options.language': 'Sprache',
  'options.where': 'Wo gelesen wird',
  'options.off': 'Ausgeschaltete Websites',
  'options.off.none': 'Keine.',
  'options.off.on-again': 'Wieder einschalten',
  'options.changed': 'Websites, die sich wohl geändert haben',
  'options.changed.text':
    'Auf mehreren Seiten dieser Websites hätte ein Angebot stehen sollen, und ich habe keines gefunden. Markiere dort den Text eines Angebots und prüfe die Auswahl. Diese Liste bleibt nur auf diesem Gerät.',
  'options.set-aside': 'Abgehakte Angebote',
  'options.set-aside.count':
    '{count, plural, =0 {Keine.} one {Ein Angebot wird nicht mehr markiert.} other {# Angebote werden nicht mehr markiert.}}',
  'options.set-aside.forget': 'Wieder markieren',
  'options.promise': 'Was mit dem geschieht, was du liest',
  'options.promise.reads':
    'Die Erweiterung liest die Angebote auf Websites, die du eingeschaltet hast, solange die Seiten offen sind.',
  'options.promise.keeps':
    'Sie merkt sich, was du auf dieser Seite wählst. Sie merkt sich kurze Codes: von abgehakten Angeboten, von Portalen, die sich geändert zu haben scheinen, von Kontakten und Texten geöffneter Angebote. Wörter kann man darin nicht lesen. Die Wörter eines Angebots behält sie nur, wenn du es willst.',
  'options.version': 'Version {version}',
};
