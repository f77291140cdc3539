import type { Catalogue } from '@/lib/domain/catalogue';

const words: Catalogue = {
  'watch.title': 'Figyelőlista',
  'watch.intro':
    'Írj be szavakat, telefonszámot, e-mailt, felhasználónevet vagy webcímet. Ha szerepel egy ajánlatban egy oldalon, amelyet megnyitsz, az eszköztár kis ablaka szól.',

  'watch.how.title': 'Hogyan működik',
  'watch.how.pages': 'Csak az általad megnyitott oldalak ajánlatait nézi. Ha egy oldal már nyitva van, töltsd be újra.',
  'watch.how.pictures':
    'A képeket csak akkor hasonlítja össze, ha megnyomod: ha megkérdezed, „Láttam már ezt?”, vagy képet teszel egy ajánlat mellé. Az oldalakon nem keresi őket.',
  'watch.how.nobody': 'Senki sem tudja meg. Semmit sem küld el. Az oldal nem veszi észre.',
  'watch.how.spelling': 'Akkor is felismeri a szavakat, ha másképp írták, jelekkel vagy szünetekkel.',
  'watch.how.ends': 'Minden bejegyzés magától véget ér 30 nap után. Meghosszabbíthatod.',
  'watch.how.locked': 'Amíg a jegyzetfüzeted zárolva van, nem figyel.',

  'watch.label': 'Mit figyeljen',
  'watch.note': '2 és 200 karakter között. Jó pár szó egy ajánlatból, vagy egy szám, amit kaptál.',
  'watch.add': 'Felvétel a listára',
  'watch.pictures': 'Kép felvétele a listára',
  'watch.added': 'A listán van eddig: {date}',
  'watch.known': 'Már a listán volt. Ott marad eddig: {date}',
  'watch.too-short': 'Írj be legalább 2 betűt vagy számjegyet.',
  'watch.too-long': 'Ez túl hosszú. Legfeljebb 200 karaktert írj.',
  'watch.full': 'A lista megtelt. {most} bejegyzés fér bele. Előbb vegyél le egyet.',
  'watch.failed': 'Nem sikerült. Semmi sem változott. Nyomd meg még egyszer.',

  'watch.list': 'A listádon',
  'watch.count': '{count, plural, one {# bejegyzés} other {# bejegyzés}}',
  'watch.kind.words': 'Szavak',
  'watch.kind.contact': 'Elérhetőség',
  'watch.kind.picture': 'Kép',
  'watch.since': 'Ekkortól: {date}',
  'watch.until': 'Eddig: {date}',
  'watch.renew': 'Még 30 nap',
  'watch.renewed': 'A listán marad eddig: {date}',
  'watch.remove': 'Levétel',
  'watch.removed': 'Már nincs a listán.',
  'watch.empty': 'A listád üres.',
  'watch.empty.text': 'Nem muszáj használnod. Segíthet, ha valaki más-más néven újra felbukkan.',
};

export default words;
