import type { Catalogue } from '@/lib/domain/catalogue';

/** Wörter des Teils vom Notizbuch, der sagt, was von einem Kontakt gemerkt ist. */
const words: Catalogue = {
  'look-up.title': 'Habe ich diesen Kontakt schon gesehen?',
  'look-up.intro':
    'Schreib eine Telefonnummer, eine E-Mail-Adresse, einen Nutzernamen oder eine Website. Die Schreibweise ist egal. Die Antwort kommt nur von diesem Gerät.',
  'look-up.label': 'Telefon, E-Mail, Nutzername oder Website',
  'look-up.submit': 'Nachsehen',
  'look-up.working': 'Wird gesucht',
  'look-up.empty': 'Schreib zuerst einen Kontakt.',
  'look-up.no-contact':
    'Hier ist kein Kontakt, den wir lesen können. Prüfe die Nummer oder die Adresse. Schreib die Vorwahl des Landes dazu, zum Beispiel +49.',
  'look-up.failed': 'Das hat nicht geklappt. Versuch es gleich noch einmal.',
  'look-up.closed': 'Was gemerkt ist, ist gerade gesperrt. Öffne die Sperre und versuch es noch einmal.',
  'look-up.never': 'In keinem Angebot gesehen, das du hier geöffnet hast. Das heißt nicht, dass es sicher ist.',
  'look-up.seen': '{count, plural, one {In # Angebot gesehen.} other {In # Angeboten gesehen.}}',
  'look-up.most': 'In {count} Angeboten oder mehr gesehen.',
  'look-up.names': '{count, plural, one {Unter # Namen.} other {Unter # verschiedenen Namen.}}',
  'look-up.places': '{count, plural, one {An # Ort.} other {An # verschiedenen Orten.}}',
  'look-up.jobs': '{count, plural, one {Für # Arbeit.} other {Für # verschiedene Arbeiten.}}',
  'look-up.marked': 'Mindestens eines dieser Angebote hatte Zeichen, die Sorgen machen.',
  'look-up.sites': 'Gesehen auf: {sites}.',
  'look-up.one-day': 'Gesehen am {first}.',
  'look-up.days': 'Zuerst gesehen am {first}, zuletzt am {last}.',
  'look-up.chance':
    'Eine Nummer in vielen Angeboten kann zu einer Agentur gehören. Frag, wer sie sind und wer der Arbeitgeber ist.',
};

export default words;
