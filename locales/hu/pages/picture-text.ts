import type { Catalogue } from '@/lib/domain/catalogue';

/** Szavak egy kép szövegének olvasásához. */
const pictureText: Catalogue = {
  'picture-text.title': 'Olvasás képről',
  'picture-text.intro': 'Egy szórólap fotója, vagy egy beszélgetés, hirdetés képe: meg tudom keresni rajta a szavakat.',
  'picture-text.stays': 'A kép ezen az eszközön marad. Nem küldjük el, és nem őrizzük meg.',
  'picture-text.language': 'Milyen nyelvűek a szavak',
  'picture-text.also': 'Egy második nyelv a képen',
  'picture-text.also.none': 'Nincs második nyelv',
  'picture-text.choose': 'Kép választása',
  'picture-text.choose-other': 'Másik kép választása',
  'picture-text.drop': 'Be is illeszthetsz egy képet erre az oldalra, vagy ide húzhatod.',
  'picture-text.chosen': 'A kép, amit választottál',
  'picture-text.reading': 'Olvasom. Ez egy percig is tarthat.',
  'picture-text.percent': 'Elolvasva: {percent} %.',
  'picture-text.stop': 'Megállítás',
  'picture-text.stopped': 'Megálltam. Egy szót sem olvastam el.',
  'picture-text.again': 'Olvasás még egyszer',
  'picture-text.remove': 'Kép elvétele',

  'picture-text.filled': 'A szavak most a mezőben vannak. Olvasd át, és vesd össze őket a képpel.',
  'picture-text.found': 'A szavak a képen',
  'picture-text.read-over': 'A betűk és számok hibásak lehetnek. Olvasd át őket. Változtathatsz rajtuk.',
  'picture-text.unsure': 'Ezt a képet nehéz elolvasni. Sok betű hibás lehet. Jó a nyelv?',
  'picture-text.check': 'Nézd át ezt a szöveget',

  'picture-text.not-a-picture': 'Ezt nem tudom képként megnyitni. Válassz PNG, JPEG vagy WebP fájlt.',
  'picture-text.several': 'Egyszerre csak egy képet válassz.',
  'picture-text.too-large': 'Ez a kép túl nagy nekem. Vágd ki a szavas részt, és azt válaszd.',
  'picture-text.too-small': 'Ez a kép túl kicsi az olvasáshoz. Próbáld nagyobbal, vagy közelebbről készülttel.',
  'picture-text.nothing': 'Nem találtam szavakat ezen a képen. Jó a nyelv? Be is írhatod a szavakat.',
  'picture-text.no-data': 'Ezt a nyelvet itt nem tudom olvasni: hiányzik egy részem. Segíthet, ha újra telepítesz.',
  'picture-text.no-memory': 'Nincs hozzá elég memória. Zárj be pár lapot, vagy vágd ki a szavas részt.',
  'picture-text.failed': 'Ez nem sikerült. A képed megvan. Próbáld meg még egyszer.',
};

export default pictureText;
