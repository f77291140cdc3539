import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of the practice board. Its offers, chats and profiles stand in `locales/<language>/practice.ts`. */
const words: Catalogue = {
  'practice.title': 'Gyakorlás: nézd meg még egyszer',
  'practice.intro':
    'Kitalált ajánlatokat, chateket és profilokat olvasol, egyszerre egyet. Választasz, aztán látod, miért.',
  'practice.note': 'Minden ember és cég kitalált. Semmit sem őrzünk meg és nem küldünk el abból, amit választasz.',
  'practice.language': 'A példák nyelve',
  'practice.forms': 'Mit szeretnél megnézni?',
  'practice.forms.all': 'Mindet',
  'practice.forms.offer': 'Ajánlatokat',
  'practice.forms.chat': 'Chateket',
  'practice.forms.profile': 'Profilokat',
  'practice.group': 'Megmutatom egy csoportnak',
  'practice.group.text': 'Nagyobb betűk, olyan képernyőre, amelyet sokan néznek.',
  'practice.begin': 'Kezdés',

  'practice.step': '{step}. lépés, összesen {last}',
  'practice.invented.offer': 'Kitalált ajánlat',
  'practice.invented.chat': 'Kitalált chat',
  'practice.invented.profile': 'Kitalált profil',
  'practice.you': 'Te',
  'practice.question': 'Te mit mondanál?',
  'practice.look': 'Én még egyszer megnézném',
  'practice.ordinary': 'Nekem hétköznapinak tűnik',
  'practice.stop': 'Itt abbahagyom',

  'practice.risky': 'Ezt érdemes még egyszer megnézni',
  'practice.risky.look': 'Megálltál, és megnézted. Ez a leghasznosabb, amit tehetsz.',
  'practice.risky.ordinary': 'Ezt sokan nem vették volna észre.',
  'practice.harmless': 'Ez hétköznapi',
  'practice.harmless.look': 'Egy figyelmes pillantás nem kerül semmibe. Előbb mindig kérdezhetsz.',
  'practice.harmless.ordinary': 'Annak láttad, ami.',
  'practice.words': 'Ezek a szavak tűnnek fel',

  'practice.end': 'Ez volt az utolsó',
  'practice.end.early': 'Itt abbahagytad',
  'practice.end.looked':
    '{count, plural, =0 {Még egyre sem válaszoltál.} one {Egy példát néztél meg.} other {# példát néztél meg.}}',
  'practice.end.again': 'Ezeket érdemes még egyszer végignézni:',
  'practice.end.none': 'Egyiket sem kell újra végignézned. Az életben is hagyj időt mindegyikre.',
  'practice.end.look': 'Megnézem újra',
  'practice.end.back': 'Vissza a listához',
  'practice.end.anew': 'Kezdés elölről',
  'practice.more': 'Mit tehetsz ezután',
  'practice.more.learn': 'Tudd meg, hogyan működnek az ilyen ajánlatok',
  'practice.more.self-check': 'Nézd át a saját helyzetedet, lépésről lépésre',
  'practice.more.help': 'Beszélj valakivel',
};

export default words;
