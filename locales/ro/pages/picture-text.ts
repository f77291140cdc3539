import type { Catalogue } from '@/lib/domain/catalogue';

/** Cuvinte pentru citirea textului dintr-o imagine. */
const pictureText: Catalogue = {
  'picture-text.title': 'Citește dintr-o imagine',
  'picture-text.intro': 'O poză cu un afiș, sau o imagine cu o conversație ori un anunț: pot căuta cuvintele din ea.',
  'picture-text.stays': 'Imaginea rămâne pe acest dispozitiv. Nu este trimisă și nu este păstrată.',
  'picture-text.language': 'Limba cuvintelor din ea',
  'picture-text.also': 'A doua limbă din ea',
  'picture-text.also.none': 'Nicio altă limbă',
  'picture-text.choose': 'Alege o imagine',
  'picture-text.choose-other': 'Alege altă imagine',
  'picture-text.drop': 'Poți și să lipești o imagine în această pagină, sau să o tragi aici.',
  'picture-text.chosen': 'Imaginea pe care ai ales-o',
  'picture-text.reading': 'O citesc. Poate dura un minut.',
  'picture-text.percent': 'S-a citit {percent} %.',
  'picture-text.stop': 'Oprește',
  'picture-text.stopped': 'M-am oprit. Nu s-a citit niciun cuvânt.',
  'picture-text.again': 'Citește-o din nou',
  'picture-text.remove': 'Scoate imaginea',

  'picture-text.filled': 'Cuvintele sunt acum în casetă. Citește-le și compară-le cu imaginea.',
  'picture-text.found': 'Cuvintele din imagine',
  'picture-text.read-over': 'Unele litere și cifre pot fi greșite. Citește textul cu atenție. Îl poți schimba.',
  'picture-text.unsure': 'Imaginea se citește greu. Multe litere pot fi greșite. E aleasă limba potrivită?',
  'picture-text.check': 'Verifică acest text',

  'picture-text.not-a-picture': 'Nu pot deschide acest fișier ca imagine. Alege un fișier PNG, JPEG sau WebP.',
  'picture-text.several': 'Alege câte o singură imagine.',
  'picture-text.too-large': 'Imaginea e prea mare pentru mine. Taie partea cu cuvinte și alege-o pe aceea.',
  'picture-text.too-small': 'Imaginea e prea mică pentru citit. Încearcă una mai mare sau făcută de mai aproape.',
  'picture-text.nothing': 'Nu am găsit cuvinte în imagine. E aleasă limba potrivită? Poți și să scrii tu cuvintele.',
  'picture-text.no-data': 'Nu pot citi această limbă aici: îmi lipsește o parte. Poate ajută să mă instalezi din nou.',
  'picture-text.no-memory': 'Nu e destulă memorie. Închide câteva file sau taie partea cu cuvinte.',
  'picture-text.failed': 'Nu a mers. Imaginea ta e tot aici. Mai încearcă o dată.',
};

export default pictureText;
