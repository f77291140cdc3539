import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of the page for families, to be read together. Placeholders: `{line}` is the sentence of `lock.line`. */
const family: Catalogue = {
  'family.title': 'Olvassátok el együtt',
  'family.intro':
    'Szülőknek és fiataloknak, egymás mellett. Öt percig tart. Ez az oldal semmit sem kérdez, és semmit sem őriz meg.',

  'family.sees.title': 'Mit lát ez a bővítmény',
  'family.sees.1': 'Ajánlatokat és üzeneteket a képernyőn, és csak a bekapcsolt webhelyeken.',
  'family.sees.2': 'Olyan szavakat keres, amelyekkel gyakran ejtenek csapdába embereket, és kis jelzést tesz melléjük.',
  'family.sees.3': 'Ezt ezen az eszközön teszi. Semmit sem küld sehová.',

  'family.never.title': 'Mit nem mutat meg soha senkinek',
  'family.never.1': 'Egy szülő soha nem látja, mit olvas vagy ír egy fiatal. Erre nincs se oldal, se jelentés.',
  'family.never.2':
    'Nem vezet listát oldalakról vagy üzenetekről. Amit az ablaka egy oldalról mutat, az oldal bezárásakor eltűnik.',
  'family.never.3': 'Senkinek sem ír: se szülőnek, se iskolának, se rendőrségnek.',

  'family.lock.title': 'A zár',
  'family.lock.1':
    'Egy szülő zárolhatja a beállításokat. Utána jelszó kell ahhoz, hogy valaki kikapcsoljon egy webhelyet vagy a 13–17 éveseknek szóló módot.',
  'family.lock.2': 'A zár soha nem titkos. Amíg van zár, az eszköztárból nyíló ablak ezt írja: „{line}”',
  'family.lock.3': 'A segítség, a gyors kilépés, a „Szöveg átnézése” és a nyelv soha nincs zárolva.',
  'family.lock.4': 'A zár semmit sem mutat meg abból, amit olvastak. Azt sem jegyzi fel, ki próbálta kinyitni.',
  'family.lock.5':
    'A jelszóval le lehet venni. Ha a jelszó elveszett, távolítsátok el a bővítményt, és telepítsétek újra: akkor nincs többé zár.',
  'family.lock.6': 'Döntsetek róla együtt. Az a szabály tart tovább, amelyben mindketten megegyeztek.',
  'family.lock.link': 'Beállítások megnyitása',

  'family.start.title': 'Nyolc kérdés, amivel el lehet kezdeni',
  'family.start.intro':
    'Séta közben vagy hazafelé jó alkalom. Tegyél fel egy kérdést, aztán várj. Nem kell ma a végére érni.',
  'family.start.8.title': '8–12 éves kor',
  'family.start.8.1': 'Írt már neked játékban olyan, akit nem ismersz? Mit akart tudni rólad?',
  'family.start.8.2': 'Ha valaki érméket vagy ajándékot ad egy játékban, mit akarhat érte cserébe?',
  'family.start.8.3':
    'A születésnapi meglepetés jó titok. Milyen titkot nem szabad egy gyereknek soha egyedül őriznie?',
  'family.start.13.title': '13–15 éves kor',
  'family.start.13.1': 'Hogyan tudnád meg, hogy valaki a neten tényleg annyi idős, mint amennyinek mondja magát?',
  'family.start.13.2':
    'Ha valaki a neten nyomást gyakorolna rád, kinek mondanád el először? Nem kell, hogy én legyek az.',
  'family.start.13.3': 'Láttál már posztot gyors pénzről? Szerinted mit akarnak vele?',
  'family.start.16.title': '16 és 17 évesen',
  'family.start.16.1': 'Ha messze találnál nyári munkát, mit szeretnél tudni, mielőtt elindulsz?',
  'family.start.16.2':
    'Valaki nagyon kedves, dolgokat ad neked, aztán szívességet kér. Hogyan mondanál nemet, és ki segíthetne?',

  'family.told.title': 'Ha egy fiatal elmond neked valamit',
  'family.told.1': 'Hallgasd végig. Aztán mondd ezt: „Köszönöm, hogy elmondtad. Nem a te hibád.”',
  'family.told.2': 'Ne hibáztasd. Ne kérdezd, hogy „Miért csináltad?” Aki szégyelli magát, elhallgat.',
  'family.told.3':
    'Ne vedd el a telefonját. Azzal kérhet segítséget, és úgy érezné, hogy büntetés jár azért, mert elmondta.',
  'family.told.4':
    'Őrizd meg a bizonyítékot: neveket, telefonszámokat, dátumokat, képernyőképeket. Ne törölj semmit. Ha bizalmas kép van egy 18 év alattiról, ne másold le, és ne küldd tovább. Előbb kérdezz meg egy segélyvonalat.',
  'family.told.5': 'Te se írj a másik embernek, és ne fizess.',
  'family.told.6': 'Hívjatok együtt egy segélyvonalat. Szülőkkel is beszélnek.',

  'family.young.title': 'Ha te vagy a fiatal',
  'family.young.text':
    'Egyedül is beszélhetsz egy fiataloknak szóló vonallal. Ehhez senkitől sem kell engedély. A zár ezt nem akadályozza.',

  'family.more.title': 'Innen tovább',
  'family.more.practice': 'Gyakorlás kitalált ajánlatokkal',
  'family.more.learn': 'Olvass a fiataloknak szóló ajánlatokról',
  'family.more.help': 'Emberek, akikkel beszélhetsz',
};

export default family;
