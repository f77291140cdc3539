import type { Catalogue } from '@/lib/domain/catalogue';

/** A jegyzetfüzet azon részének szavai, amely megmondja, mire emlékszik az eszköz egy elérhetőségről. */
const words: Catalogue = {
  'look-up.title': 'Láttam már ezt az elérhetőséget?',
  'look-up.intro':
    'Írj be egy telefonszámot, e-mail-címet, felhasználónevet vagy weboldalt. Bármilyen írásmód jó. A válasz csak erről az eszközről jön.',
  'look-up.label': 'Telefon, e-mail, felhasználónév vagy weboldal',
  'look-up.submit': 'Keresés',
  'look-up.working': 'Keresés folyik',
  'look-up.empty': 'Előbb írj be egy elérhetőséget.',
  'look-up.no-contact':
    'Ebben nincs olyan elérhetőség, amelyet el tudunk olvasni. Nézd meg a számot vagy a címet. Írd elé az ország hívószámát, például +36.',
  'look-up.failed': 'Ez nem sikerült. Próbáld újra egy kicsit később.',
  'look-up.closed': 'Amire az eszköz emlékszik, most zárva van. Nyisd ki a zárat, aztán próbáld újra.',
  'look-up.never': 'Egyetlen itt megnyitott ajánlatban sem szerepelt. Ez nem jelenti azt, hogy biztonságos.',
  'look-up.seen': '{count, plural, one {# ajánlatban szerepelt.} other {# ajánlatban szerepelt.}}',
  'look-up.most': 'Legalább {count} ajánlatban szerepelt.',
  'look-up.names': '{count, plural, one {# néven.} other {# különböző néven.}}',
  'look-up.places': '{count, plural, one {# helyen.} other {# különböző helyen.}}',
  'look-up.jobs': '{count, plural, one {# munkához.} other {# különböző munkához.}}',
  'look-up.marked': 'Ezek közül legalább egy ajánlatban aggasztó jelek voltak.',
  'look-up.sites': 'Itt szerepelt: {sites}.',
  'look-up.one-day': 'Ekkor szerepelt: {first}.',
  'look-up.days': 'Először: {first}. Utoljára: {last}.',
  'look-up.chance':
    'Ha egy szám sok ajánlatban szerepel, az lehet egy ügynökség száma. Kérdezd meg, kik ők, és ki a munkaadó.',
};

export default words;
