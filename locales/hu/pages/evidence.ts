import type { Catalogue } from '@/lib/domain/catalogue';

const evidence: Catalogue = {
  'evidence.title': 'Fájl készítése, amit odaadhatsz valakinek',
  'evidence.intro':
    'Tedd egy fájlba, amit megőriztél. Odaadhatod a rendőrségnek, egy segítőnek vagy az oldalnak. Te döntöd el, ki kapja meg.',
  'evidence.nothing-sent': 'Mi nem küldünk semmit. A fájl ezen az eszközön készül, és te mented el.',
  'evidence.none': 'Még nincs semmi kiválasztva. Nyisd meg a jegyzetfüzetet, és válaszd ki, mi kerüljön egy fájlba.',
  'evidence.none.link': 'Jegyzetfüzet megnyitása',
  'evidence.closed': 'Amit megőriztél, le van zárva, vagy éppen törlődik. Nézd meg előbb a „Mire emlékszik” oldalt.',
  'evidence.missing':
    '{count, plural, one {# kiválasztott dolog már nincs meg.} other {# kiválasztott dolog már nincs meg.}}',

  'evidence.choose.title': '1. Válaszd ki, mi kerüljön bele',
  'evidence.choose.intro': 'Először minden benne van. Vedd ki, amit nem akarsz odaadni.',
  'evidence.choose.item': '„{title}” kerüljön a fájlba',
  'evidence.choose.always': 'A nap, az idő és a Second Look verziója mindig benne van.',
  'evidence.part.title': 'Cím',
  'evidence.part.text': 'Szöveg',
  'evidence.part.messages': 'Üzenetek',
  'evidence.part.details': 'Ki ajánlja, hely és fizetés',
  'evidence.part.contacts': 'Telefonszámok és más elérhetőségek',
  'evidence.part.address': 'Az oldal címe és a webhely',
  'evidence.part.assessment': 'Az észrevett jelek',
  'evidence.part.note': 'Saját jegyzeted',
  'evidence.part.tags': 'Címkéid',
  'evidence.part.pictures': 'Képek',
  'evidence.picture': '{number}. kép',
  'evidence.contacts.note': 'Egy szám a szövegben is állhat. A 2. lépésben kitakarhatod.',

  'evidence.black.title': '2. Takarj ki szavakat',
  'evidence.black.intro':
    'Van egy név vagy szám, amit senki se lásson? Jelöld ki a 3. lépésben, vagy írd ide. Az egész fájlban eltűnik.',
  'evidence.black.label': 'Kitakarandó szavak',
  'evidence.black.button': 'Takard ki',
  'evidence.black.done':
    '{count, plural, =0 {Ezek a szavak sehol sincsenek a fájlban.} one {# helyen kitakarva.} other {# helyen kitakarva.}}',
  'evidence.black.list': 'Kitakarva. Ezt a listát csak te látod.',
  'evidence.black.undo': 'Mutasd újra',
  'evidence.black.pictures': 'A képeken lévő szavak úgy maradnak. Hagyd ki a képet, ha túl sokat mutat.',

  'evidence.preview.title': '3. Nézd meg, mi van a fájlban',
  'evidence.preview.intro': 'Ez kerül bele, és semmi más.',

  'evidence.save.title': '4. Mentsd el',
  'evidence.save.intro':
    'Egy ZIP-fájlt kapsz. Aki megnyitja, talál benne egy index.html oldalt, amit bármely böngésző megmutat.',
  'evidence.save.where': 'A letöltéseid közé kerül. Mások, akik ezt az eszközt használják, ott megtalálhatják.',
  'evidence.save.make': 'Fájl elkészítése',
  'evidence.save.making': 'A fájl készül.',
  'evidence.save.made': 'A fájl kész.',
  'evidence.save.link': 'Fájl mentése',
  'evidence.save.print': 'Nyomtatás vagy mentés PDF-be',
  'evidence.save.failed': 'A fájl nem készült el. Semmi sem veszett el. Próbáld újra kevesebb képpel.',
  'evidence.sum.title': 'Hogyan mutathatod meg, hogy senki sem változtatta meg',
  'evidence.sum.text':
    'Ez a hosszú szám csak ehhez a fájlhoz tartozik (SHA-256). Írd fel, vagy küldd el más úton. Ha a fájlból egy betű megváltozik, a szám már nem ugyanaz.',
  'evidence.sum.copy': 'Szám másolása',

  'evidence.import.title': 'Fájl visszavétele',
  'evidence.import.intro':
    'Van egy fájlod, ami itt készült? Visszateheted a jegyzetfüzetbe. Előbb minden rész ellenőrzésen megy át. Ami megváltozott, kimarad.',
  'evidence.import.choose': 'Válaszd ki a fájlt',
  'evidence.import.checking': 'A fájl ellenőrzése folyik.',
  'evidence.import.found':
    '{count, plural, =0 {Nincs benne semmi ép, amit vissza lehetne venni.} one {# ajánlat ép.} other {# ajánlat ép.}}',
  'evidence.import.button': 'A kiválasztottak visszavétele',
  'evidence.import.redacted': 'Egyes részei kimaradtak vagy ki vannak takarva.',
  'evidence.import.kept':
    '{count, plural, one {# ajánlat most a jegyzetfüzetedben van.} other {# ajánlat most a jegyzetfüzetedben van.}}',
  'evidence.import.already':
    '{count, plural, one {# ajánlat már ott volt. Marad, ahogy volt.} other {# ajánlat már ott volt. Maradnak, ahogy voltak.}}',
  'evidence.import.closed':
    'Semmi sem került vissza, mert amit őrzöl, le van zárva. Nyisd meg előbb, aztán próbáld újra.',
  'evidence.import.full': 'Nincs több hely ezen az eszközön. Csinálj helyet, aztán próbáld újra.',
  'evidence.import.failed':
    '{count, plural, one {# ajánlatot nem sikerült visszavenni. Próbáld újra.} other {# ajánlatot nem sikerült visszavenni. Próbáld újra.}}',
  'evidence.wrong.title': 'Mi a baj a fájllal',
  'evidence.wrong.changed': 'Nem olyan, mint amikor a fájl készült.',
  'evidence.wrong.missing': 'Itt kellene lennie, de hiányzik.',
  'evidence.wrong.unlisted': 'Később tették bele. Nincs a fájl listáján.',
  'evidence.wrong.twice': 'Két ilyen nevű van.',
  'evidence.wrong.strange-name': 'A mi fájljainknak nincs ilyen neve.',
  'evidence.wrong.unreadable': 'Nem olvasható.',
  'evidence.wrong.too-big': 'Túl nagy.',
  'evidence.wrong.more': '{count, plural, one {És még #.} other {És még #.}}',
  'evidence.refused.not-ours': 'Ez a fájl nem itt készült. Válaszd ki a ZIP-fájlt, amit elmentettél.',
  'evidence.refused.damaged': 'A fájl sérült. Van belőle másik példányod?',
  'evidence.refused.too-big': 'A fájl túl nagy ahhoz, hogy el lehessen olvasni. Legfeljebb {most} MB lehet.',
  'evidence.refused.too-many': 'Túl sok fájl van benne. Legfeljebb {most} lehet.',
  'evidence.refused.swells': 'Megnyitva túl nagyra nőne, ezért zárva maradt.',
  'evidence.refused.no-sums': 'Hiányzik a listája, a SHA256SUMS. Nélküle semmit sem lehet ellenőrizni.',

  'evidence.file.title': 'Ajánlatok, amiket valaki megőrzött',
  'evidence.file.intro': 'Valaki ezt egy böngészőben olvasta, és megőrizte. Ezt a fájlt a saját eszközén készítette.',
  'evidence.file.about-signs': 'A jeleket egy olvasást segítő program vette észre. Tévedhet, és senkit sem vádol.',
  'evidence.file.redacted':
    'Aki a fájlt készítette, egyes részeket kihagyott vagy kitakart. Az ellenőrző összegek az itteni fájléi.',
  'evidence.file.left-out': 'Kimaradt: {parts}',
  'evidence.file.blacked': '{count, plural, one {Kitakarva: # hely} other {Kitakarva: # hely}}',
  'evidence.file.item': '{number}. ajánlat',
  'evidence.file.kept': 'Megőrizve',
  'evidence.file.zone': 'Időzóna',
  'evidence.file.site': 'Webhely',
  'evidence.file.address': 'Cím',
  'evidence.file.employer': 'Ki ajánlja',
  'evidence.file.place': 'Hely',
  'evidence.file.pay': 'Fizetés',
  'evidence.file.claims': 'Amit az oldal a gépeknek mond',
  'evidence.file.language': 'Nyelv',
  'evidence.file.reader': 'Olvasó',
  'evidence.file.version': 'Verzió',
  'evidence.file.level': 'Szint',
  'evidence.file.harms': 'Erre utalhat',
  'evidence.file.countries': 'Megnevezett országok',
  'evidence.file.them': 'A másik fél',
  'evidence.file.me': 'Aki megőrizte',
  'evidence.file.minutes': '{number}. perc',
  'evidence.file.files': 'Fájlok',
  'evidence.file.verify.title': 'Hogyan ellenőrizhető, hogy semmi sem változott',
  'evidence.file.verify.text':
    'A SHA256SUMS minden fájlhoz tartalmaz egy összeget (SHA-256). Csomagold ki a ZIP-fájlt, nyiss egy terminált a mappájában, és írd be:',
  'evidence.file.verify.windows': 'A Windowsban nincs ilyen parancs. A PowerShellben írd be ezt, és hasonlítsd össze:',
  'evidence.file.verify.whole':
    'A ZIP-fájl összege nem állhat magában a fájlban. Aki készítette, látta, és meg tudja mondani.',
  'evidence.file.start': 'Nyisd meg az index.html oldalt egy böngészőben. Internet nem kell hozzá.',
  'evidence.file.exact':
    'A text.txt és az offer.json betűre pontosan tartalmazza a szavakat. Minden mappa egy ajánlat.',
};

export default evidence;
