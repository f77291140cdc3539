import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of the practice board. Its offers, chats and profiles stand in `locales/<language>/practice.ts`. */
const words: Catalogue = {
  'practice.title': 'Zweimal hinsehen üben',
  'practice.intro':
    'Du liest erfundene Angebote, Chats und Profile, eins nach dem anderen. Du wählst, und dann siehst du, warum.',
  'practice.note':
    'Alle Menschen und Firmen hier sind erfunden. Nichts, was du wählst, wird gespeichert oder verschickt.',
  'practice.language': 'Sprache der Beispiele',
  'practice.forms': 'Was willst du dir ansehen?',
  'practice.forms.all': 'Alles',
  'practice.forms.offer': 'Angebote',
  'practice.forms.chat': 'Chats',
  'practice.forms.profile': 'Profile',
  'practice.group': 'Einer Gruppe zeigen',
  'practice.group.text': 'Größere Schrift, für einen Bildschirm, auf den viele schauen.',
  'practice.begin': 'Anfangen',

  'practice.step': 'Schritt {step} von {last}',
  'practice.invented.offer': 'Erfundenes Angebot',
  'practice.invented.chat': 'Erfundener Chat',
  'practice.invented.profile': 'Erfundenes Profil',
  'practice.you': 'Du',
  'practice.question': 'Was würdest du sagen?',
  'practice.look': 'Da sehe ich zweimal hin',
  'practice.ordinary': 'Wirkt normal auf mich',
  'practice.stop': 'Hier aufhören',

  'practice.risky': 'Hier lieber zweimal hinsehen',
  'practice.risky.look': 'Du hast angehalten und hingesehen. Das ist das Nützlichste, was du tun kannst.',
  'practice.risky.ordinary': 'Vielen wäre hier nichts aufgefallen.',
  'practice.harmless': 'Das hier ist ganz normal',
  'practice.harmless.look': 'Genau hinzusehen kostet nichts. Du kannst immer erst fragen.',
  'practice.harmless.ordinary': 'Du hast es so genommen, wie es ist.',
  'practice.words': 'Diese Wörter fallen auf',

  'practice.end': 'Das war das letzte Beispiel',
  'practice.end.early': 'Du hast hier aufgehört',
  'practice.end.looked':
    '{count, plural, =0 {Du hast noch keines beantwortet.} one {Du hast dir ein Beispiel angesehen.} other {Du hast dir # Beispiele angesehen.}}',
  'practice.end.again': 'Diese kannst du noch einmal durchgehen:',
  'practice.end.none': 'Du musst keines noch einmal durchgehen. Lass dir im echten Leben bei jedem Angebot Zeit.',
  'practice.end.look': 'Noch einmal ansehen',
  'practice.end.back': 'Zurück zur Liste',
  'practice.end.anew': 'Neu anfangen',
  'practice.more': 'Was du als Nächstes tun kannst',
  'practice.more.learn': 'Lesen, wie solche Angebote funktionieren',
  'practice.more.self-check': 'Etwas Eigenes prüfen, Schritt für Schritt',
  'practice.more.help': 'Mit jemandem reden',
};

export default words;
