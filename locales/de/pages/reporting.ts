import type { Catalogue } from '@/lib/domain/catalogue';

/**
 * Words of the page that helps to report an offer. Placeholders: `{site}`, `{country}`, `{language}`, `{date}`, `{number}`, `{harms}`.
 * `report.text.*` is the text someone pastes on the site or sends to an office: polite, short, about the words and not about a person.
 */
const reporting: Catalogue = {
  'report.title': 'Ein Angebot melden',
  'report.intro':
    'Du musst nichts melden. Wenn du möchtest, findest du hier einen Text dafür und die Stellen, die ihn annehmen.',
  'report.nothing-sent':
    'Wir verschicken nichts. Niemand erfährt, dass du hier warst. Den Text schickst du selbst, wenn du möchtest.',

  'report.first.title': 'Bevor du meldest',
  'report.first.save':
    'Sichere es zuerst. Mach Bildschirmfotos: vom Text, vom Profil, vom Datum und von der Adresse der Seite.',
  'report.first.vanish':
    'Nach einer Meldung kann der Chat oder das Angebot verschwinden, auch für dich. Was du gesichert hast, bleibt.',
  'report.first.quiet': 'Sag der anderen Person nicht, dass du meldest. Streite nicht mit ihr.',
  'report.first.public':
    'Veröffentliche keine Namen, Bilder oder Nummern. Das kann Menschen in Gefahr bringen, auch dich.',
  'report.first.pictures':
    'Gibt es ein privates Bild von jemandem unter 18? Speichere es nicht und schick es nicht weiter. Melde es dort, wo es ist. Wenn das Bild dich zeigt, hast du nichts falsch gemacht.',

  'report.text.title': 'Ein Text für dich',
  'report.text.intro': 'Ändere ihn, wie du magst. Er nennt niemanden. Lass weg, was du nicht sagen willst.',
  'report.text.label': 'Dein Text',
  'report.text.language': 'Sprache des Textes',
  'report.text.language.note': 'Wer ihn liest, versteht vielleicht deine Sprache nicht.',
  'report.text.copy': 'Text kopieren',
  'report.text.hello': 'Guten Tag,',
  'report.text.about.jobs': 'ich schreibe Ihnen wegen eines Angebots auf {site}.',
  'report.text.about.social': 'ich schreibe Ihnen wegen eines Beitrags auf {site}.',
  'report.text.about.messages': 'ich schreibe Ihnen wegen Nachrichten, die ich über {site} bekommen habe.',
  'report.text.about.dating': 'ich schreibe Ihnen wegen eines Profils oder wegen Nachrichten auf {site}.',
  'report.text.about.unknown': 'ich schreibe Ihnen wegen eines Angebots, das ich im Internet gefunden habe.',
  'report.text.where': 'Adresse der Seite:',
  'report.text.signs': 'Eine Lesehilfe auf meinem Gerät hat diese Anzeichen bemerkt. Sie erklärt sie so:',
  'report.text.no-signs': 'Etwas daran macht mir Sorgen.',
  'report.text.harms': 'Solche Anzeichen können auf Folgendes hinweisen: {harms}.',
  'report.text.please':
    'Bitte sehen Sie es sich an. Ich kann mich irren, und ich beschuldige niemanden. Wenn Menschen in Gefahr sein könnten, bewahren Sie bitte auf, was Sie haben, und informieren Sie die Polizei.',
  'report.text.thanks': 'Vielen Dank.',

  'report.site.title': 'Auf {site} melden',
  'report.site.title.unknown': 'Auf der Website melden',
  'report.way.button-on-ad':
    'Such auf der Seite des Angebots nach einer Fahne, drei Punkten oder dem Wort „Melden“. Oft steht es oben oder ganz am Ende.',
  'report.way.menu-of-post': 'Drücke neben dem Beitrag auf die drei Punkte, dann auf „Melden“.',
  'report.way.menu-of-profile': 'Öffne das Profil, drücke auf die drei Punkte oder die Fahne, dann auf „Melden“.',
  'report.way.menu-of-chat': 'Öffne den Chat, drücke oben auf den Namen oder die drei Punkte, dann auf „Melden“.',
  'report.way.unknown':
    'Such neben dem Angebot nach „Melden“, einer Fahne oder drei Punkten. Wenn dort nichts ist, such am Ende der Seite nach „Kontakt“ oder „Hilfe“.',
  'report.way.choose': 'Die Website fragt, worum es geht. Wähle, was am besten passt. Du musst nicht sicher sein.',
  'report.way.form': 'Formular von {site} öffnen',
  'report.way.guide': 'Wie {site} das Melden erklärt',
  'report.way.form.note': 'Es öffnet sich die Website selbst. Vielleicht musst du dich dort anmelden.',
  'report.way.checked': 'Stand: {date}. Websites ändern sich, es kann also anders aussehen.',
  'report.way.then':
    'Die Website entscheidet, was sie tut. Das kann Tage dauern, und vielleicht hörst du nichts. Du kannst es auch einer Stelle sagen.',

  'report.offices.title': 'Stellen, die Meldungen annehmen',
  'report.offices.intro':
    'Sie können etwas tun, wenn eine Website nichts tut. Du kannst zuerst fragen, was mit einer Meldung passiert.',
  'report.channel.exploitation': 'Wenn Menschen vielleicht ausgenutzt oder kontrolliert werden',
  'report.channel.police': 'Polizei, wenn es kein Notfall ist',
  'report.channel.labour': 'Arbeitsaufsicht',
  'report.channel.child-images': 'Bilder und Nachrichten, die Kindern schaden',
  'report.channel.removal': 'Private Bilder löschen lassen',
  'report.channel.online-crime': 'Betrug, Drohungen und andere Straftaten im Internet',
  'report.note.int-takeitdown': 'Für Bilder aus der Zeit, bevor du 18 warst.',
  'report.note.int-stopncii': 'Für Bilder aus der Zeit, als du 18 oder älter warst.',
  'report.note.int-inhope': 'Führt dich zur Stelle in deinem Land.',
  'report.note.gb-report-fraud': 'Für England, Wales und Nordirland.',
  'report.offices.none':
    '{country}: Wir kennen dort keine Stelle, die solche Meldungen online oder am Telefon annimmt. Jede Polizeiwache kann eine annehmen. Du darfst jemanden mitbringen.',
  'report.offices.nearest':
    'Diese Menschen können dir sagen, wohin eine Meldung gehört, oder sie mit dir zusammen machen.',
  'report.offices.emergency': 'Ist gerade jemand in Gefahr? Ruf die {number} an. Diese Nummer ist nur für Notfälle.',
  'report.offices.emergency.unknown':
    'Ist gerade jemand in Gefahr? Ruf die Notrufnummer des Landes an, in dem du bist.',
  'report.flaggers.title': 'Vertrauenswürdige Hinweisgeber in der Europäischen Union',
  'report.flaggers.text':
    'Was diese Gruppen melden, müssen Websites zuerst ansehen. Manche nehmen Meldungen von allen an. Die Europäische Kommission hat die Liste.',
  'report.flaggers.link': 'Liste der vertrauenswürdigen Hinweisgeber',

  'report.without':
    'Die Stellen können gerade nicht gezeigt werden. Du kannst trotzdem auf der Website melden oder zu einer Polizeiwache gehen.',

  'report.talk.title': 'Nicht sicher?',
  'report.talk.text': 'Du kannst mit jemandem darüber reden, bevor du meldest oder statt zu melden.',
  'report.talk.link': 'Mit jemandem reden',
  'report.from-help': 'Dieses Angebot melden',
};

export default reporting;
