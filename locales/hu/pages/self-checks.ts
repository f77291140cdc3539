import type { Catalogue } from '@/lib/domain/catalogue';

/**
 * Words of the self-checks: short, calm and for a reader of 13; questions that begin with `child` are for ages 8 to 12, those with `teen` for 13 to 17.
 * Each `ask` is answered with yes, no or "I do not know"; each `why` must be true after the answer that worries and after "I do not know".
 * Placeholders: `{step}`, `{count}`, `{answer}`.
 */
const words: Catalogue = {
  'self-check.title': 'Kérdések magadnak',
  'self-check.intro':
    'Néhány rövid kérdés segít, hogy tisztábban láss. Válaszd azt, ami igaz rád. Körülbelül három percig tart.',
  'self-check.private': 'A válaszaidat nem mentjük el, és nem küldjük sehová. Ha elhagyod ezt az oldalt, eltűnnek.',
  'self-check.choose': 'Miről van szó?',

  'self-check.offer.title': 'Rendben van ez az ajánlat?',
  'self-check.offer.text': 'Munka, utazás, casting vagy más ajánlat, amelyen gondolkodsz.',
  'self-check.friend.title': 'Tényleg az, akinek mondja magát?',
  'self-check.friend.text': 'Ha valakit a neten ismertél meg: játékban, chaten vagy társkeresőn.',
  'self-check.job.title': 'Rendben van a munkám?',
  'self-check.job.text': 'Ha már dolgozol, itt vagy egy másik országban.',
  'self-check.pictures.title': 'Valaki képekkel fenyeget',
  'self-check.pictures.text': 'Mit tegyél az első percekben, és ki segít.',

  'self-check.age.title': 'Hány éves vagy?',
  'self-check.age.why': 'Így a kérdések és a segítők hozzád illenek.',
  'self-check.age.8-12': '8–12',
  'self-check.age.13-15': '13–15',
  'self-check.age.16-17': '16 vagy 17',
  'self-check.age.under-18': '18 év alatti',
  'self-check.age.adult': '18 éves vagy több',

  'self-check.step': '{step}. kérdés, összesen {count}',
  'self-check.yes': 'Igen',
  'self-check.no': 'Nem',
  'self-check.unsure': 'Nem tudom',
  'self-check.answered': 'Ezt válaszoltad: {answer}',
  'self-check.read': 'Felolvasás',
  'self-check.read.stop': 'Felolvasás leállítása',
  'self-check.again': 'Újrakezdés',
  'self-check.others': 'Más kérdéssorok',

  // the result
  'self-check.none.title': 'A válaszaidban nincs ismert figyelmeztető jel.',
  'self-check.none.text':
    'Ez még nem jelenti, hogy biztonságos. Ha valami mégis rossz érzést kelt, hallgass rá, és beszélj valakivel.',
  'self-check.talk.title': 'Néhány válaszodat érdemes megbeszélni valakivel.',
  'self-check.talk.text': 'Lehet, hogy mindennek jó oka van. Ne siess, és beszéld meg valakivel, aki kívül áll rajta.',
  'self-check.first.title': 'Mielőtt bármi mást tennél, beszélj valakivel.',
  'self-check.first.text':
    'Néhány válaszod gyakran annak a jele, hogy valaki be akar csapni vagy irányítani akar egy másik embert. Nem tettél semmi rosszat. Vannak, akik tudnak segíteni.',
  'self-check.first.text.young':
    'Néhány válaszod annak a jele, hogy valaki nem játszik veled tisztességesen. Nem tettél semmi rosszat, és nem kerülsz bajba. Egy felnőtt, akiben megbízol, tud segíteni.',
  'self-check.pictures.first.text':
    'Vannak, akik minden nap segítenek ebben. Nem fognak hibáztatni. Jól tetted, hogy segítséget keresel.',
  'self-check.weighed.title': 'Miért mondjuk ezt',
  'self-check.many-unsure':
    '{count, plural, one {Egy választ nem tudtál.} other {# választ nem tudtál.}} Ez nem baj. Valaki segíthet utánajárni.',
  'self-check.lines.title': 'Emberek, akikkel beszélhetsz',
  'self-check.lines.loading': 'Keressük, ki tud segíteni',
  'self-check.lines.failed': 'A hívható számok listáját nem sikerült megmutatni.',
  'self-check.more-help': 'Mi történik, ha telefonálsz',
  'self-check.to-pictures': 'Valaki képekkel fenyeget? Ezt olvasd el először.',
  'self-check.steps.none': 'Ha mégis vannak kétségeid',

  // threats with pictures: before any question
  'self-check.pictures.calm': 'Végy egy lassú lélegzetet. Sokan mentek már át ezen, és van belőle kiút.',
  'self-check.pictures.first-minutes': 'Az első percek',
  'self-check.pictures.heavy':
    'Túl nehéznek érzed? Akkor most hívj fel valakit, vagy menj oda egy emberhez, aki közel van. A félelem kisebb lesz, ha nem vagy vele egyedül.',
  'self-check.pictures.go-on': 'Keressük meg, ki tud segíteni',
  'self-check.removal.title': 'Hogy a képek ne terjedjenek tovább',
  'self-check.removal.text': 'Ezt akkor tedd meg, ha már elmondtad valakinek. Nem kell egyedül csinálnod.',
  'self-check.removal.int-takeitdown':
    'Olyan képekhez, amelyeken 18 év alatti vagy. Ingyenes, és név nélkül is megy. A kép a telefonodon vagy a gépeden marad: csak egy belőle készült kód megy el. A kód alapján sok alkalmazás meg tudja találni és le tudja venni a képet.',
  'self-check.removal.int-stopncii':
    'Olyan képekhez, amelyeken 18 éves vagy idősebb vagy. Ingyenes. A kép a telefonodon vagy a gépeden marad: csak egy belőle készült kód megy el. A kód alapján sok alkalmazás meg tudja találni és le tudja venni a képet.',
  'self-check.removal.es-aepd-canal-prioritario':
    'Spanyolországban: egy hivatal elrendelheti, hogy a képeket gyorsan vegyék le. Ha tudod, előbb jelentsd a képet az alkalmazásban. Aztán töltsd ki az űrlapot a honlapon. A 18 év alattiaknak külön út van.',
  'self-check.removal.failed':
    'A Take It Down olyan képekkel segít, amelyeken 18 év alatti vagy. A StopNCII olyanokkal, amelyeken felnőtt vagy. Mindkettő ingyenes.',

  // an offer
  'self-check.ask.offer-found-you': 'Olyan valaki írt neked ezzel az ajánlattal, akit nem ismersz?',
  'self-check.ask.offer-named': 'Tudod a teljes nevét és címét annak, aki fizetne neked?',
  'self-check.hint.offer-named':
    'Nem csak egy keresztnevet vagy egy becenevet. Egy igazi céget vagy embert, akinek utána lehet nézni.',
  'self-check.ask.offer-tasks': 'Tudod, mit csinálnál, hol, és hány órában?',
  'self-check.ask.offer-too-good': 'Jóval nagyobb a fizetés, mint amit mások kapnak ugyanezért a munkáért?',
  'self-check.ask.offer-fee': 'Azt akarják, hogy előbb te fizess valamit?',
  'self-check.hint.offer-fee':
    'Például vízumért, tanfolyamért, fotókért vagy letétként. A letét olyan pénz, amit később visszakapsz.',
  'self-check.ask.offer-id': 'Kértek szerződés előtt képet az útleveledről, bankadatot vagy egy kódot?',
  'self-check.hint.offer-id': 'A szerződés egy papír, amelyen ott a munkád, a munkaidőd és a fizetésed.',
  'self-check.ask.offer-papers': 'Maguknál akarják tartani az útleveledet, a személyidet vagy a telefonodat?',
  'self-check.ask.offer-photos': 'Kértek olyan képet, ami a munkához nem kell?',
  'self-check.hint.offer-photos': 'Például az egész testedről, vagy olyat, amit otthon nem mutatnál meg.',
  'self-check.ask.offer-secret': 'Kérték, hogy ne mondd el senkinek, vagy hogy törölj üzeneteket?',
  'self-check.ask.offer-hurry': 'Még ma igent kell mondanod, vagy pár napon belül indulnod kell?',
  'self-check.ask.offer-carry': 'Pénzt vagy csomagot kellene továbbadnod, vagy számlát nyitnod nekik?',
  'self-check.hint.offer-carry': 'Például: pénz jön a számládra, és te továbbküldöd valaki másnak.',
  'self-check.ask.offer-away': 'Másik városban vagy országban van?',
  'self-check.ask.offer-debt': 'Most kifizetik az utat vagy a szobát, és később levonják a béredből?',
  'self-check.ask.offer-collected': 'Olyan valaki jönne érted és vinne oda, akit nem ismersz?',
  'self-check.ask.offer-visitor': 'Azt mondták, hogy a határon turistának vagy diáknak mondd magad?',

  // a job that someone already does
  'self-check.ask.job-contract': 'Van papírod arról, mi a munkád, mennyi a munkaidőd és a béred?',
  'self-check.hint.job-contract': 'Az ilyen papír a szerződés. El tudod olvasni, és van belőle egy példányod.',
  'self-check.ask.job-papers': 'Másnál van az útleveled, a személyid vagy az engedélyed?',
  'self-check.hint.job-papers': 'Az engedély az a papír, amellyel az országban élhetsz vagy dolgozhatsz.',
  'self-check.ask.job-pay': 'Megkapod az egész megbeszélt béredet, és időben?',
  'self-check.ask.job-costs': 'Annyit vonnak le szobára, ételre vagy utazásra, hogy alig marad valami?',
  'self-check.ask.job-debt': 'Azt mondják, hogy tartozol, és addig kell dolgoznod, amíg meg nem adod?',
  'self-check.ask.job-leave': 'Abba tudnád hagyni ezt a munkát, ha akarnád?',
  'self-check.hint.job-leave': 'Büntetés nélkül, félelem nélkül, és úgy, hogy megkapod az elvégzett munka bérét.',
  'self-check.ask.job-go-out': 'Munka után kimehetsz egyedül, és találkozhatsz azzal, akivel akarsz?',
  'self-check.ask.job-phone': 'Elveszi vagy átnézi valaki a munkahelyeden a saját telefonodat?',
  'self-check.ask.job-hours': 'Nagyon hosszú napokat dolgozol, vagy nincs szabadnapod a héten?',
  'self-check.ask.job-other': 'Nagyon más a munka, mint amit ígértek?',
  'self-check.ask.job-sleeps': 'A munkahelyen alszol, vagy ott, ahol a főnököd ad helyet?',
  'self-check.ask.job-bed': 'Van saját, tiszta és meleg ágyad, és ajtó, amit be tudsz zárni?',
  'self-check.ask.job-against-will': 'Rávesznek olyanra, amit nem akarsz, vagy ami törvénybe ütközik?',
  'self-check.hint.job-against-will':
    'Például hogy árulj, vigyél valamit, koldulj, csalj, vagy együtt legyél valakivel.',
  'self-check.ask.job-threat':
    'Megfenyegetett valaki téged vagy a családodat, vagy azt mondta, hogy a rendőrség kitoloncol?',

  // an online friend, ages 8 to 12
  'self-check.ask.child-met': 'Találkoztál már ezzel a baráttal igazából, egy ismerős felnőttel együtt?',
  'self-check.ask.child-older': 'Szerinted lehet, hogy idősebb, mint amennyinek mondja magát?',
  'self-check.ask.child-move': 'Egy másik alkalmazásban akar beszélni, ahol senki más nem látja?',
  'self-check.ask.child-secret': 'Kérte, hogy titkolj el valamit a felnőttek elől?',
  'self-check.ask.child-alone': 'Kérdezi, hol laksz, melyik iskolába jársz, vagy mikor vagy egyedül?',
  'self-check.ask.child-gifts': 'Ad neked dolgokat, például játékpénzt, és kér értük valamit?',
  'self-check.ask.child-pictures': 'Kért olyan képet, amit otthon nem mutatnál meg?',
  'self-check.ask.child-meet': 'Találkozni akar veled úgy, hogy nincs ott felnőtt?',
  'self-check.ask.child-threat': 'Dühös lesz, vagy azt mondja, hogy valami rossz történik, ha nemet mondasz?',
  'self-check.ask.child-feeling': 'Szoktál félni vagy furcsán érezni magad, miután beszéltél vele?',

  // an online friend, ages 13 to 17
  'self-check.ask.teen-met': 'Találkoztál már vele személyesen, vagy találkozott vele egy barátod, akiben megbízol?',
  'self-check.ask.teen-video': 'Mindig van valami oka, hogy videóhívásban ne mutassa az arcát?',
  'self-check.ask.teen-older': 'Szerinted lehet, hogy idősebb, mint amennyinek mondja magát?',
  'self-check.hint.teen-older': 'Például: kocsija van vagy sok pénze, vagy túl tökéletesek a képei.',
  'self-check.ask.teen-fast': 'Nagyon gyorsan nagyon közel kerültetek egymáshoz?',
  'self-check.hint.teen-fast': 'Például: nagy szavak a szerelemről, vagy üzenetek éjjel-nappal.',
  'self-check.ask.teen-secret': 'Kérte, hogy titkold el őt, vagy hogy töröld a beszélgetéseket?',
  'self-check.ask.teen-move': 'Hamar át akart menni egy zártabb alkalmazásba?',
  'self-check.ask.teen-alone': 'Kérdezi, átnézi-e valaki a telefonodat, vagy mikor vagy egyedül?',
  'self-check.ask.teen-away': 'Rosszat mond a barátaidról vagy a családodról, hogy ritkábban lásd őket?',
  'self-check.ask.teen-game': 'Kínált játékpénzt vagy ajándékot azért, hogy tegyél valamit?',
  'self-check.ask.teen-gifts': 'Fizetett neked dolgokat, aztán azt mondta, hogy tartozol neki?',
  'self-check.ask.teen-pictures': 'Kért olyan képet, amit otthon nem mutatnál meg?',
  'self-check.ask.teen-track': 'Mindig tudni akarja, hol vagy, vagy kéri a jelszavaidat?',
  'self-check.ask.teen-meet': 'Egyedül akar találkozni veled, olyan helyen, amit ő választ?',
  'self-check.ask.teen-job': 'Kínált könnyű pénzt?',
  'self-check.hint.teen-job': 'Például azért, hogy vigyél valamit, add kölcsön a bankkártyádat, vagy legyél modell.',
  'self-check.ask.teen-trip': 'Azt akarja, hogy utazz el vele, vagy hamar költözz hozzá?',
  'self-check.ask.teen-threat': 'Megfenyegetett, vagy azt mondta, hogy megmutatja másoknak, amit küldtél?',

  // an online friend, adults
  'self-check.ask.adult-met': 'Találkoztál már vele személyesen?',
  'self-check.ask.adult-video': 'Mindig van valami oka, hogy videóhívásban ne mutassa az arcát?',
  'self-check.ask.adult-fast': 'Nagyon hamar szerelemről vagy közös jövőről beszélt?',
  'self-check.ask.adult-story': 'Van, ami nem illik össze: a név, az ország, a képek, a telefonszám?',
  'self-check.ask.adult-money': 'Kért tőled pénzt, ajándékkártyát vagy kölcsönt?',
  'self-check.hint.adult-money': 'A kölcsön olyan pénz, amit odaadsz valakinek, és később visszaadja.',
  'self-check.ask.adult-invest': 'Meg akarja mutatni, hogyan lehet gyorsan pénzt keresni, például kriptóval?',
  'self-check.hint.adult-invest': 'A kripto olyan pénz, ami csak a neten létezik, ilyen például a Bitcoin.',
  'self-check.ask.adult-carry': 'Kérte, hogy fogadj pénzt vagy csomagot, és küldd tovább?',
  'self-check.ask.adult-pictures': 'Már az elején bizalmas képeket vagy videókat kért?',
  'self-check.ask.adult-away': 'Azt akarja, hogy ritkábban lásd a barátaidat vagy a családodat?',
  'self-check.ask.adult-gifts': 'Fizetett neked dolgokat, aztán azt mondta, hogy tartozol neki?',
  'self-check.ask.adult-track': 'Mindig tudni akarja, hol vagy, vagy kéri a jelszavaidat?',
  'self-check.ask.adult-trip': 'Azt akarja, hogy hamar utazz vagy költözz hozzá, egy jeggyel, amit ő fizet?',
  'self-check.ask.adult-work': 'Kérte, hogy olyan munkát végezz, amit nem akarsz, „kettőnkért”?',
  'self-check.ask.adult-threat': 'Megfenyegetett, vagy azt mondta, hogy megmutatja másoknak, amit küldtél?',

  // threats with pictures
  'self-check.ask.pictures-young-then': 'Van a képek között olyan, amelyen 18 év alatti vagy?',
  'self-check.ask.pictures-paid': 'Fizettél már, vagy küldtél még valamit?',
  'self-check.ask.pictures-known': 'Olyan valaki, akit személyesen ismersz, például akivel együtt voltál?',
  'self-check.ask.pictures-more': 'Azt akarja, hogy találkozz vele, vagy tegyél meg neki valamit?',
  'self-check.ask.pictures-account': 'Tudja valamelyik jelszavadat, vagy járt valamelyik fiókodban?',

  // why an answer matters
  'self-check.why.stranger': 'Aki rosszat tervez, gyakran ír elsőként, egyszerre sok embernek.',
  'self-check.why.unnamed':
    'Egy tisztességes céget meg lehet találni. Ha senki sem tudja, ki fizet, senkit sem lehet számon kérni.',
  'self-check.why.tasks': 'Ami most nem világos, abból később bármi lehet.',
  'self-check.why.too-good': 'Nagyon sok pénz egyszerű munkáért: gyakran ez a csali.',
  'self-check.why.fee': 'Munkáért nem neked kell fizetned. Az első díj után gyakran jön még egy.',
  'self-check.why.id': 'Az irataid képével vagy egy kóddal valaki a te nevedben léphet fel.',
  'self-check.why.papers': 'A papírjaidat és a telefonodat senki sem tarthatja magánál. Nélkülük nehéz elmenni.',
  'self-check.why.photos': 'A munkához nem szükséges képekkel később nyomást gyakorolhatnak rád.',
  'self-check.why.secret': 'Aki azt kéri, hogy titkolózz, nem akarja, hogy segítséget kapj.',
  'self-check.why.hurry': 'Kapkodva nincs idő utánanézni. Egy tisztességes ajánlat várhat egy napot.',
  'self-check.why.carry': 'A pénz vagy a csomag bűncselekményből származhat. Akkor a baj a tiéd lesz, nem az övék.',
  'self-check.why.trip-debt': 'Már az elején tartoznál a főnöködnek. Így nehéz elmenni.',
  'self-check.why.collected': 'Akkor valaki más dönti el, hová kerülsz. Akik ismernek, nem találnának meg.',
  'self-check.why.visitor': 'A megfelelő papírok nélkül könnyebb rád ijeszteni. Vissza is küldhetnek.',
  'self-check.why.contract': 'Ha vita van, megvéd egy papír, amelyen ott a munkád, a munkaidőd és a béred.',
  'self-check.why.pay':
    'Az elvégzett munka bére a tiéd. Vannak, akik segítenek megszerezni, sok helyen papírok nélkül is.',
  'self-check.why.costs': 'Meg van szabva, mennyit vonhat le egy főnök a béredből.',
  'self-check.why.debt':
    'Senki sem dolgoztathat tartozás miatt. Akkor is kaphatsz segítséget, ha tényleg kértél kölcsön.',
  'self-check.why.leave':
    'Egy munkát mindig abbahagyhatsz. Büntetés, fenyegetés vagy visszatartott bér miatt nem kell maradnod.',
  'self-check.why.go-out': 'A szabadidőd a tiéd. Senki sem zárhat be, és nem figyelheti, kivel találkozol.',
  'self-check.why.phone': 'A telefonodon éred el a többi embert. Egyetlen főnök sem veheti el, és nem olvashat bele.',
  'self-check.why.hours':
    'Jár neked a pihenés és a szabadnap. Akik ismerik a törvényt, meg tudják nézni a munkaidődet.',
  'self-check.why.other-work': 'Ha a munka nem az, amiben megegyeztetek, mondhatsz nemet.',
  'self-check.why.bed': 'A helynek, amit egy főnök ad, tisztának és melegnek kell lennie, és jár egy zárható ajtó.',
  'self-check.why.against-will': 'Ha rákényszerítenek, az a hibás, aki kényszerít. A legjobb korán segítséget kérni.',
  'self-check.why.threat': 'A fenyegetés soha nincs rendben. A segélyvonalakon tudják, hogyan lehet téged megvédeni.',
  'self-check.why.not-met': 'A neten bárki mondhatja, hogy gyerek, vagy használhatja más képét.',
  'self-check.why.never-shown': 'Aki soha nem mutatja az arcát, lehet, hogy nem az, aki a képeken van.',
  'self-check.why.older': 'Az a felnőtt, aki fiatalokkal akar a neten bizalmas barátságot, gyakran nem őszinte.',
  'self-check.why.fast': 'Nagyon sok szeretet nagyon gyorsan: így is meg lehet nyerni valaki bizalmát.',
  'self-check.why.move': 'Egy zártabb alkalmazásban senki más nem látja, mit ír.',
  'self-check.why.alone': 'Aki ilyet kérdez, talán azt akarja tudni, feltűnne-e valakinek.',
  'self-check.why.away': 'Aki szeret, nem veszi el tőled a barátaidat és a családodat.',
  'self-check.why.gifts': 'Az ajándék ingyen van. Soha nem tartozol érte semmivel, bármit mondanak.',
  'self-check.why.pictures': 'Mindig mondhatsz nemet. Ha már küldtél, nem a te hibád, és vannak, akik segítenek.',
  'self-check.why.track': 'Aki mindent tudni akar rólad, az irányítani akar. Ez nem szeretet.',
  'self-check.why.meet': 'Ne menj egyedül. Aki jót akar, azt nem zavarja, ha viszel valakit magaddal.',
  'self-check.why.easy-money': 'A fiataloknak kínált könnyű pénz gyakran olyasmiért jár, ami bajba sodorja őket.',
  'self-check.why.trip': 'Az otthonodtól messze mindenben tőle függnél. Nem kell sietned.',
  'self-check.why.feeling': 'Az érzésed számít. Jó ok arra, hogy elmondd egy felnőttnek.',
  'self-check.why.child-threat':
    'Egy igazi barát nem ijesztget. Mondd el még ma egy felnőttnek. Nem tettél semmi rosszat.',
  'self-check.why.child-secret':
    'A jó meglepetést a végén elmondjuk. Az a titok, amit a felnőttek elől kell elrejteni, nem jó titok.',
  'self-check.why.story': 'Ha a dolgok nem illenek össze, lehet, hogy nem az, akinek mondja magát.',
  'self-check.why.money': 'Gyakran a pénz az igazi cél. Amit így kifizetnek, ritkán jön vissza.',
  'self-check.why.invest': 'A nyereség, amit mutatnak, gyakran kitalált. A befizetett pénz pedig elveszett.',
  'self-check.why.work': 'Aki szeret, nem kér ilyet. Mondhatsz nemet, egy igen után is.',
  'self-check.why.young-then':
    'A 18 év alattiakról készült képeket védik a legerősebben. Nem számít, hány éves vagy most.',
  'self-check.why.paid':
    'Sokan fizetnek az első ijedtségben. Most is abbahagyhatod. Lehet, hogy a bankod tud segíteni.',
  'self-check.why.known': 'Az sem teheti ezt, akivel együtt voltál. Vannak, akik jól ismerik az ilyen helyzetet.',
  'self-check.why.more':
    'Ne menj el, és ne tedd meg. Minden alkalommal többet kérnek, és van, aki segít kijutni ebből.',
  'self-check.why.account': 'Változtasd meg most azt a jelszót, olyan eszközön, amelyet csak te használsz.',
};

export default words;
