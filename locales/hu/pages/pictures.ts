import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of the page that knows pictures again. See the English file. */
const pictures: Catalogue = {
  'pictures.title': 'Láttam már ezt a képet?',
  'pictures.intro':
    'Ugyanaz a fotó más néven is visszatérhet. Válassz egy képet, és kérdezd meg, ott van-e a megjegyzettek között.',
  'pictures.how':
    'Ugyanazokat a pontokat keresi a képen: éleket, sarkokat, mintákat. Arcokat nem ismer, és nem tudja, ki kicsoda. Semmit sem küld el.',

  'pictures.choose.title': 'Kép kiválasztása',
  'pictures.choose.page': 'Ez volt a képernyődön. Nyomj rá egy képre, vagy rajzolj keretet a köré, amit szeretnél.',
  'pictures.choose.none':
    'Egy oldalon van a kép? Nyisd meg az oldalt. Nyomd meg a gombunkat a böngésző tetején. Aztán nyomd meg: „Képek az oldalon”.',
  'pictures.choose.refused':
    'A böngésző nem engedte, hogy lássuk azt az oldalt. Választhatsz képet fájlból, vagy kimásolhatsz egyet, és beillesztheted ide.',
  'pictures.view': 'Ami a képernyődön volt',
  'pictures.found': '{number}. kép',
  'pictures.found.count':
    '{count, plural, =0 {Nem találtunk képet. Rajzolhatsz keretet.} one {# képet találtunk.} other {# képet találtunk.}}',
  'pictures.frame': 'Keret megadása számokkal',
  'pictures.frame.left': 'A bal széltől',
  'pictures.frame.top': 'Felülről',
  'pictures.frame.width': 'Szélesség',
  'pictures.frame.height': 'Magasság',
  'pictures.frame.note': 'Századrészben: az 50 a fele.',
  'pictures.frame.use': 'Ezt a keretet kérem',
  'pictures.file': 'Fájl kiválasztása',
  'pictures.paste': 'Vagy másolj ki egy képet, és illeszd be ide.',
  'pictures.bad.file': 'Ez a fájl nem mutatható meg képként. Válassz egy fotót vagy képernyőképet (JPEG, PNG, WebP).',
  'pictures.bad.small': 'Ez a darab túl kicsi ahhoz, hogy fel lehessen ismerni. Válassz nagyobbat.',
  'pictures.bad.plain':
    'Túl kevés van ezen a képen ahhoz, hogy fel lehessen ismerni. Válassz olyat, amin több látszik.',
  'pictures.bad.paste': 'Nem volt kép abban, amit beillesztettél. Magát a képet másold ki, és illeszd be újra.',

  'pictures.chosen.title': 'A kép, amit választottál',
  'pictures.ask': 'Láttam már ezt?',
  'pictures.working': 'Keresés',
  'pictures.answer.same': 'Igen. Ez ugyanaz a kép, mint a(z) „{name}”, megjegyezve: {date}.',
  'pictures.answer.changed':
    'Igen. Ez a(z) „{name}” kép, megjegyezve: {date}, de megváltoztatva: levágva, elforgatva, színezve vagy ráírva.',
  'pictures.answer.background':
    'Úgy tűnik, ugyanaz a hely, mint a(z) „{name}” képen, megjegyezve: {date}, de más van előtte.',
  'pictures.answer.none': 'Nincs ott a képek között, amelyeket megjegyeztettél. Ez semmi mást nem jelent.',
  'pictures.answer.empty': 'Még egy képet sem jegyeztettél meg, így nincs mihez hasonlítani.',
  'pictures.answer.note': 'Tévedhet. Egy kép jó okból is visszatérhet: rákérdezhetsz.',

  'pictures.remember': 'Jegyezd meg ezt a képet',
  'pictures.name': 'Egy rövid név, hogy felismerd',
  'pictures.name.empty': 'Előbb írj egy rövid nevet.',
  'pictures.remembered': '„{name}”: megjegyezve ezen az eszközön.',
  'pictures.watch': 'Figyelje ezt a képet',
  'pictures.watch.note':
    '30 napig a figyelőlistádon marad. A képeket csak akkor hasonlítja össze, ha megnyomod: ha itt kérdezel, vagy képet teszel egy ajánlat mellé. Az oldalakon nem keresi őket.',
  'pictures.full': 'Már {most} képed van. Felejts el egyet, mielőtt újat adsz hozzá.',
  'pictures.locked': 'A megjegyzett dolgok most zárva vannak. Előbb nyisd ki a zárat, aztán nyomd meg újra.',
  'pictures.failed': 'Nem sikerült. Semmi sem veszett el. Nyomd meg újra.',

  'pictures.list.title': 'Megjegyzett képek',
  'pictures.list.count': '{count, plural, =0 {Még egy sincs.} one {# kép.} other {# kép.}}',
  'pictures.list.note':
    'Mindegyikről egy kis másolat marad elzárva ezen az eszközön, amíg el nem felejteted. Ne tarts meg privát képet 18 év alatti emberről.',
  'pictures.since': 'Mióta: {date}',
  'pictures.forget': 'Felejtsd el: „{name}”',
  'pictures.forget.short': 'Felejtsd el',
  'pictures.forgotten': '„{name}”: elfelejtve.',
};

export default pictures;
