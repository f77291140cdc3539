import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of every page of memory, and of the page that shows what is remembered. */
const words: Catalogue = {
  'memory.nav': 'Amit megőriztél',
  'memory.nav.notebook': 'Jegyzetfüzet',
  'memory.nav.watch-list': 'Figyelőlista',
  'memory.nav.pictures': 'Képek',
  'memory.nav.memory': 'Mire emlékszik',

  'memory.banner.locked': 'Amit megőriztél, le van zárva.',
  'memory.banner.locked.text':
    'Írd be a jelszavad, hogy lásd. Addig semmi újra nem emlékszik, és semmit sem ismer fel abból, amit láttál.',
  'memory.banner.erasing': 'Törlés folyik. Hagyd nyitva a böngészőt, amíg kész nincs.',
  'memory.banner.fleeting': 'Amit most megőrzöl, eltűnik, ha a böngésző bezárul.',
  'memory.banner.refused': 'A böngésző nem enged itt semmit tárolni. Ez privát ablakban fordulhat elő.',
  'memory.banner.damaged':
    'Amit korábban megőriztél, most nem nyitható meg. Semmit nem változtattunk meg és nem töröltünk.',
  'memory.banner.newer':
    'Amit korábban megőriztél, a bővítmény egy újabb változatához tartozik. Semmit nem változtattunk meg. Frissítsd a bővítményt, hogy újra lásd.',
  'memory.banner.blocked':
    'Egy másik nyitott ablak még használja, amit megőriztél. Zárd be a többi ablakot, és próbáld újra.',
  'memory.banner.full': 'Ezen az eszközön nincs több hely. Semmi mást nem lehet megőrizni, amíg nem lesz hely.',
  'memory.banner.export': 'Ha valami fontos neked, mentsd el fájlként a jegyzetfüzetből.',
  'memory.banner.retry': 'Próbáld újra',

  'memory.title': 'Mire emlékszik',
  'memory.intro': 'Mindez csak ezen az eszközön van. Senki más nem kapja meg. Bármikor törölheted.',

  'memory.now.title': 'Most éppen',
  'memory.now.locked': 'Hogy mennyi van, a feloldás után látszik.',
  'memory.now.contacts':
    '{count, plural, =0 {Nem emlékszik telefonszámra vagy más elérhetőségre.} one {# elérhetőségre emlékszik rövid kódként. Szám vagy név nem olvasható ki belőle.} other {# elérhetőségre emlékszik rövid kódként. Szám vagy név nem olvasható ki belőlük.}}',
  'memory.now.texts':
    '{count, plural, =0 {Egy ajánlat szövegére sem emlékszik.} one {# ajánlat szövegére emlékszik rövid kódként.} other {# ajánlat szövegére emlékszik rövid kódként.}}',
  'memory.now.evidence':
    '{count, plural, =0 {Nincs ajánlat a jegyzetfüzetedben.} one {# ajánlat van a jegyzetfüzetedben.} other {# ajánlat van a jegyzetfüzetedben.}}',
  'memory.now.pictures':
    '{count, plural, =0 {Nincs megőrzött kép.} one {# kép van megőrizve.} other {# kép van megőrizve.}}',
  'memory.now.watched':
    '{count, plural, =0 {A figyelőlistád üres.} one {# bejegyzés van a figyelőlistádon.} other {# bejegyzés van a figyelőlistádon.}}',
  'memory.now.oldest': 'A legrégebbit utoljára ekkor láttad: {date}.',

  'memory.seen.title': 'Korábban látott',
  'memory.seen': 'Emlékezzen arra, amit láttam',
  'memory.seen.text':
    'Emlékszik az általad megnyitott ajánlatok elérhetőségeire és szövegeire, rövid kódként. Így szólni tud: ez a szám egy másik ajánlatban is ott volt, más néven.',
  'memory.seen.private': 'Privát ablakban semmire sem emlékszik.',
  'memory.seen.off':
    'Ha kikapcsolod, semmi újra nem emlékszik. Ami megvan, a maga napjáig marad, vagy amíg nem törlöd.',
  'memory.messages': 'Üzenetekben és társkereső oldalakon is',
  'memory.messages.text': 'Ott magánban írnak neked. Ezért ki van kapcsolva, amíg be nem kapcsolod.',
  'memory.days': 'Felejtés ennyi után',
  'memory.days.choice': '{days, plural, one {# nap} other {# nap}}',
  'memory.days.text':
    'Amit ennyi ideig nem láttál újra, azt magától elfelejti. A jegyzetfüzeted és a képeid maradnak, amíg nem törlöd őket.',

  'memory.lock.title': 'Jelszó ahhoz, amit megőriztél',
  'memory.lock.none':
    'Nincs jelszó. Minden titkosítva van tárolva, de a kulcs ott van mellette. Aki ezt az eszközt használja, meg tudja nyitni a jegyzetfüzeted. Aki lemásolja a lemezt, el tudja olvasni.',
  'memory.lock.helps': 'Jelszóval senki sem tudja megnyitni azok nélkül a szavak nélkül. A lemez másolatáról sem.',
  'memory.lock.new-key':
    'Ha beállítod, minden megőrzött dolog új kulcsot kap. Az eddig látott elérhetőségek és szövegek rövid kódjai elfelejtődnek. A jegyzetfüzet, a képek és a figyelőlista marad.',
  'memory.lock.old-key':
    'A régi kulcs azonnal törlődik, de a böngésző egy ideig nyomot hagyhat belőle a lemezen. Amit mostantól őrzöl meg, annak sosem volt az a kulcsa.',
  'memory.lock.forgotten':
    'Ha elfelejted a jelszót, senki sem tudja visszahozni, mi sem. Akkor csak mindent törölni tudsz.',
  'memory.lock.other': 'Ez nem a beállítások zárja. Válassz más szavakat.',
  'memory.lock.set': 'Jelszó beállítása',
  'memory.lock.change': 'Jelszó cseréje',
  'memory.lock.is-set': 'Van jelszó. Most fel van oldva.',
  'memory.lock.now': 'Zárd le most',
  'memory.lock.remove': 'Jelszó elvétele',
  'memory.lock.set.done': 'A jelszó be van állítva.',
  'memory.lock.removed': 'Nincs többé jelszó.',
  'memory.lock.busy': 'Várj egy kicsit. Minden új kulcsot kap.',
  'memory.lock.not-now': 'Ez most nem lehetséges, mert semmit sem lehet tartósan tárolni.',
  'memory.minutes': 'Zárja le magát ennyi után',
  'memory.minutes.choice': '{minutes, plural, one {# perc} other {# perc}}',
  'memory.minutes.text':
    'Az idő újraindul, valahányszor a bővítmény egy oldalát használod. Akkor is lezárul, ha a böngésző bezárul.',

  'memory.erase.title': 'Törlés',
  'memory.erase.text': 'Amit törölsz, nem hozható vissza. Mi sem tudjuk visszahozni.',
  'memory.erase.site': 'Minden egy oldalról',
  'memory.erase.site.choose': 'Válassz egy oldalt',
  'memory.erase.site.do': 'Törlöm, ami erről az oldalról van',
  'memory.erase.site.sure':
    'Törlöd mindazt, ami innen van: {site}? A jegyzetfüzetedben lévő onnani ajánlatok is eltűnnek, a képeikkel együtt.',
  'memory.erase.site.locked': 'Egy oldal törléséhez előbb oldd fel. Mindent törölni mindig lehet.',
  'memory.erase.all': 'Minden',
  'memory.erase.all.do': 'Minden törlése',
  'memory.erase.all.sure':
    'Mindent törölsz? A jegyzetfüzetet, minden képet, a figyelőlistát, mindent, amit láttál, és a jelszót. A beállításaid maradnak.',
  'memory.erase.yes': 'Igen, törlöm',
  'memory.erase.no': 'Nem, megtartom',
  'memory.erase.done': '{count, plural, =0 {Nem volt mit törölni.} one {Törölve: # dolog.} other {Törölve: # dolog.}}',
  'memory.erase.all.done': 'Minden törölve van.',
  'memory.erase.failed': 'Most nem sikerült mindent törölni. Folytatódik, amint a böngésző engedi.',
};

export default words;
