import type { Catalogue } from '@/lib/domain/catalogue';

/**
 * Words of the learn pages, also read on paper. No placeholders. Every story is invented. `.line` is the one line under a title,
 * `.myth.N` is what people say and `.myth.N.true` the kind answer. What stands where is in `lib/domain/learn.ts`.
 */
const learn: Catalogue = {
  'learn.title': 'Jó tudni',
  'learn.intro':
    'Rövid oldalak: elolvashatod, kinyomtathatod, vagy megmutathatod egy barátodnak. Vidd magaddal, ami segít. A többit hagyd.',
  'learn.all': 'Minden téma',
  'learn.print': 'Az oldal nyomtatása',
  'learn.paper.call': 'Akit felhívhatsz:',
  'learn.signs.title': 'Milyen jelei lehetnek',
  'learn.signs.note': 'Egyetlen jel gyakran semmit sem jelent. Ha többet is látsz, nézd meg még egyszer.',
  'learn.story.title': 'Egy történet',
  'learn.story.note': 'Ezt a történetet mi találtuk ki. Ehhez hasonló sok emberrel megtörténik.',
  'learn.steps.title': 'Mit tehetsz',
  'learn.myths.title': 'Mit mondanak, és mi az igaz',
  'learn.sources.title': 'Honnan tudjuk ezt',
  'learn.sources.note': 'A szöveget mi írtuk. A jelek innen származnak:',
  'learn.next.title': 'És most?',
  'learn.next.text': 'Beszélhetsz valakivel, csak hogy kérdezz. Nem kell biztosan tudnod, hogy baj van.',
  'learn.help': 'Beszélj erről valakivel',
  'learn.self-check': 'Nézd meg lépésről lépésre, mi történik veled',
  'learn.practice': 'Gyakorlás kitalált ajánlatokkal',

  'learn.work-abroad.title': 'Munka külföldön',
  'learn.work-abroad.line': 'Jó fizetés, és az utat is állják. Aztán nincs meg az útleveled, és tartozol.',
  'learn.work-abroad.sign.1': 'A fizetés magas. Sem képzettség, sem nyelvtudás nem kell hozzá.',
  'learn.work-abroad.sign.2': 'Kifizetik az utat és a szállást. Később azt mondják, hogy ezért tartozol nekik.',
  'learn.work-abroad.sign.3': 'Fizetned kell az állásért: a helyért, a papírokért vagy egy vizsgálatért.',
  'learn.work-abroad.sign.4':
    'Valaki magánál tartja az útleveledet vagy a telefonodat: „az irodának kell”, vagy „nehogy elvesszen”.',
  'learn.work-abroad.sign.5': 'Nincs szerződés, vagy nem tudod elolvasni, vagy érkezéskor egy másikat adnak.',
  'learn.work-abroad.sign.6': 'Nem mehetsz ki egyedül, nem telefonálhatsz haza, nem beszélhetsz a munkáról.',
  'learn.work-abroad.story':
    'Zsolt hirdetést látott: munka egy külföldi farmon. A buszt kifizették, és szállás is volt. Az első napon a főnök mindenkitől elvette az útlevelet, „az irodának”. Aztán azt mondta, hogy a busz, az ágy és a kesztyű 1400 euróba kerül. Zsolt csak akkor kap bért, ha ezt már ledolgozta. Hétről hétre hosszabb lett a lista. Egy este egy boltban meglátott egy kis kártyát, rajta egy telefonszámmal. Felhívta, csak hogy kérdezzen. Egy nő vette fel, és magyarul beszélt. Azt mondta, hogy az útlevelét senki sem tarthatja magánál, és hogy Zsolt szabadon elmehet. Két nap múlva három társával elindult, és a nő munkatársai várták őket. Visszakapta az útlevelét és a bére egy részét. Ma egy másik farmon dolgozik. Ezt a szerződést el tudta olvasni.',
  'learn.work-abroad.step.1': 'Indulás előtt kérd írásban a cég nevét, a munkát, a munkaidőt és a fizetést.',
  'learn.work-abroad.step.2':
    'Nézz utána te magad a cégnek. Azt a számot hívd, amit te találsz, ne azt, amit ők adtak.',
  'learn.work-abroad.step.3':
    'Tartsd magadnál az útleveledet. Megnézhetik, és másolatot készíthetnek róla. Nem tarthatják meg.',
  'learn.work-abroad.step.4':
    'Hagyd meg a címet valakinek otthon. Beszéljetek meg egy szót, amely azt jelenti: „segítség kell”.',
  'learn.work-abroad.step.5':
    'Már ott vagy? Írd fel minden nap, hány órát dolgoztál, és mennyit kaptál, és hívj fel egy segélyvonalat. Papírok nélkül és név nélkül is kérdezhetsz.',
  'learn.work-abroad.myth.1': 'Tartozol nekünk, ezért maradnod kell.',
  'learn.work-abroad.myth.1.true':
    'Tartozás miatt senki sem tarthat ott. Elmehetsz, és a pénzről később is beszélhetsz, olyasvalakivel, aki melletted áll.',
  'learn.work-abroad.myth.2': 'Nincsenek papírjaid, ezért senki sem segít neked.',
  'learn.work-abroad.myth.2.true': 'Sok segélyvonal papírokkal és papírok nélkül is segít. Nem kell tudniuk a nevedet.',
  'learn.work-abroad.myth.3': 'Igent mondtál, hát te vagy a hibás.',
  'learn.work-abroad.myth.3.true': 'Egy jó munkára mondtál igent. Nem erre.',

  'learn.someone-in-love.title': 'Amikor a szerelem nagyon siet',
  'learn.someone-in-love.line': 'Nagy szerelem, nagy ajándékok, nagy tervek. Aztán olyat kér, ami nem esik jól.',
  'learn.someone-in-love.sign.1': 'Pár nap után azt mondja: „szeretlek”. Éjjel-nappal ír.',
  'learn.someone-in-love.sign.2': 'Ajándékokat ad, és fizet helyetted. Később azt mondja, hogy tartozol neki.',
  'learn.someone-in-love.sign.3': 'Azt akarja, hogy hamar költözz hozzá, egy másik városba vagy egy másik országba.',
  'learn.someone-in-love.sign.4': 'Rosszat mond a barátaidról és a családodról, vagy titokban tart kettőtöket.',
  'learn.someone-in-love.sign.5': 'Aztán elfogy a pénz, és neked kell keresned: tánccal, képekkel vagy a testeddel.',
  'learn.someone-in-love.sign.6':
    'Ha nemet mondasz, hideg vagy dühös lesz. Vagy rád ijeszt, vagy a családodat emlegeti.',
  'learn.someone-in-love.story':
    'Eszter még új volt a városban, amikor Leó írt neki. Kedves volt és vicces. Egy hét múlva már élete szerelmének hívta. Telefont és jegyet vett neki, és Eszter kiköltözött hozzá, külföldre. Akkor Leó azt mondta, hogy adósságai vannak. Ha Eszter szereti, elmegy olyan férfiakkal, akik fizetnek, csak egy hónapig. Eszter sírt. Leó napokig nem szólt hozzá. Eszter azt hitte, hogy ezt senki sem értené meg. Egy éjjel írt egy segítő chatnek. A nő, aki válaszolt, nem ítélte el. Együtt tervet készítettek, lépésről lépésre. Egy reggel, amíg Leó nem volt otthon, Eszter fogta a papírjait, és elment. Valaki már várta. Ma a nővérével lakik. Ápolónak tanul, és újra tud nevetni.',
  'learn.someone-in-love.step.1': 'Lassíts. Aki szeret, az tud várni.',
  'learn.someone-in-love.step.2': 'Mesélj róla egy barátodnak. Ismerje meg ő is, mielőtt bárhová elutazol.',
  'learn.someone-in-love.step.3':
    'Legyen nálad a saját telefonod, a saját papírjaid és annyi pénz, amennyi hazáig elég.',
  'learn.someone-in-love.step.4': 'Mondhatsz nemet. Akkor is, ha előbb igent mondtál. Akkor is, ha fizetett helyetted.',
  'learn.someone-in-love.step.5':
    'Ha ki akarsz szállni, előbb tervezd meg egy segélyvonallal. Tudnak helyet, ahol aludhatsz.',
  'learn.someone-in-love.myth.1': 'Ha szeretnél, megtennéd.',
  'learn.someone-in-love.myth.1.true': 'A szeretet nem kér olyat, ami neked fáj.',
  'learn.someone-in-love.myth.2': 'Magadtól jöttél, így senki sem hisz majd neked.',
  'learn.someone-in-love.myth.2.true':
    'A segélyvonalakon tudják, hogyan megy ez. Gyakran hallják, és meghallgatnak téged is.',
  'learn.someone-in-love.myth.3': 'Velem ilyen soha nem történhet meg.',
  'learn.someone-in-love.myth.3.true':
    'Mindenféle emberrel megtörténik. Aki ilyet tesz, annak van benne gyakorlata. Neked nincs.',

  'learn.pictures.title': 'Fenyegetés képekkel',
  'learn.pictures.line': 'Valakinek van egy bizalmas képe rólad. Most pénzt kér, vagy még több képet.',
  'learn.pictures.sign.1': 'Valaki, akit nem ismersz, nagyon kedves, és a beszélgetés gyorsan bizalmas lesz.',
  'learn.pictures.sign.2': 'Hamar át akar menni egy másik alkalmazásba vagy videóhívásba.',
  'learn.pictures.sign.3': 'Ő küld előbb egy bizalmas képet, és cserébe kér egyet tőled.',
  'learn.pictures.sign.4': 'Aztán megmutatja a barátaid listáját, és azt mondja, hogy mindannyian megkapják a képedet.',
  'learn.pictures.sign.5': 'Pénzt, ajándékkártyát, több képet vagy találkozót akar. Nagyon kevés időt hagy.',
  'learn.pictures.sign.6': 'Van, hogy a kép nem igazi. Egy program készítette a hétköznapi fotóidból.',
  'learn.pictures.story':
    'Dániel 24 éves, egy alkalmazásban ismert meg egy nőt. Egy másik alkalmazásban folytatták, és Dániel elküldött magáról egy képet. Egy perccel később minden megváltozott. Megkapta a saját barátai listáját. Egy órája volt, hogy 100 000 forintot fizessen. Dániel fizetett 20 000-et. Akkor már 200 000-et akartak. Rosszul lett, és nem tudott aludni. Reggel elmondta a bátyjának. A bátyja nem nevetett. Képernyőképeket csináltak, és többet nem válaszoltak. Jelentették a fiókot, aztán letiltották. Utána egy ingyenes szolgáltatást használtak, amely segít megállítani a képek terjedését. Dániel elrejtette a barátai listáját az idegenek elől. Jött még pár fenyegetés, de nem válaszolt rá. Aztán csend lett. „Az volt a legrosszabb, hogy egyedül voltam azon az éjszakán” – mondja. „Bár felébresztettem volna a bátyámat.”',
  'learn.pictures.step.1': 'Ne fizess, és ne küldj semmi többet. Aki fizet, attól gyakran újra kérnek.',
  'learn.pictures.step.2': 'Ne válaszolj többet. Nem tartozol nekik válasszal.',
  'learn.pictures.step.3':
    'Őrizd meg a beszélgetést. Mentsd el a nevet, a számot és a fenyegetéseket. Abból látszik, mit tettek.',
  'learn.pictures.step.4': 'Mondd el még ma valakinek. A képet nem kell megmutatnod.',
  'learn.pictures.step.5':
    'Jelentsd a fiókot, aztán tiltsd le. Ingyenes szolgáltatások segítenek megállítani a képeket: Take It Down, ha 18 év alatti voltál rajtuk, StopNCII, ha felnőtt.',
  'learn.pictures.myth.1': 'Fizess egyszer, és vége.',
  'learn.pictures.myth.1.true': 'Aki fizet, attól gyakran még többet kérnek. Ha már fizettél, akkor is abbahagyhatod.',
  'learn.pictures.myth.2': 'Te vagy a hibás. Te küldted.',
  'learn.pictures.myth.2.true': 'Megbíztál valakiben, és ő hazudott neked. Az a rossz, amit ő tesz, nem te.',
  'learn.pictures.myth.3': 'Ha meglátják, vége az életednek.',
  'learn.pictures.myth.3.true':
    'Ma éjjel lehet, hogy így érzed. Jobb lesz. Sokan átélték már, és az éjszakát senkinek sem kell egyedül kibírnia.',

  'learn.young-people.title': 'Egy új barát a neten',
  'learn.young-people.line': 'Neked, ha 11–17 éves vagy. Játékokról, chatekről, ajándékokról és titkokról.',
  'learn.young-people.sign.1': 'Azt mondja, hogy annyi idős, mint te. De a kamerája mindig rossz.',
  'learn.young-people.sign.2': 'Érméket, skineket vagy ajándékokat ad. Aztán kér értük valamit.',
  'learn.young-people.sign.3': 'Egy másik alkalmazásban akar beszélni, ahol senki más nem látja.',
  'learn.young-people.sign.4': 'Azt mondja: „Ne mondd el a szüleidnek. Ők úgysem értenék.”',
  'learn.young-people.sign.5': 'Azt kérdezi, egyedül vagy-e, hol laksz, vagy melyik iskolába jársz.',
  'learn.young-people.sign.6': 'Képeket kér rólad. Vagy azt mondja, hogy modell lehetnél, vagy sztár.',
  'learn.young-people.story':
    'Míra 12 éves. Egy játékban ismerte meg „Bencét, 13”. Bence érméket adott neki, és minden este beszéltek. Senki sem értette meg Mírát úgy, mint ő. Aztán Bence egy másik alkalmazásban akart írni, és ennek titokban kellett maradnia. Megkérdezte, egyedül van-e otthon. Képet kért róla, de Míra nem akart küldeni. Erre azt írta: „Azután, amit neked adtam?” Mírának megfájdult a hasa. Aztán elmondta a nagy unokatestvérének. Ő nem haragudott. Együtt mondták el Míra anyukájának, aki azt mondta: „Olyan jó, hogy elmondtad.” Megőrizték a beszélgetést, és elmentek a rendőrségre. Bence felnőtt férfi volt. Más gyerekeknek is írt. Most már nem tudja ezt tenni. Míra ma is játszik, az osztálytársaival.',
  'learn.young-people.step.1': 'Bármikor abbahagyhatod az írást. Nem kell hozzá kedvesnek lenned.',
  'learn.young-people.step.2': 'Semmit sem kell visszaadnod. Az ajándék ajándék.',
  'learn.young-people.step.3':
    'Mondd el egy felnőttnek, akiben megbízol: otthon, az iskolában, az edzésen. Vagy hívj egy fiataloknak szóló vonalat. Nem kerülsz bajba.',
  'learn.young-people.step.4':
    'Őrizd meg a beszélgetést. Ne küldd körbe. Aztán tiltsd le és jelentsd az alkalmazásban.',
  'learn.young-people.step.5':
    'Soha ne találkozz egyedül olyannal, akit a netről ismersz. Vigyél magaddal egy felnőttet.',
  'learn.young-people.myth.1': 'Elfogadtad az ajándékot, tehát tartozol nekem.',
  'learn.young-people.myth.1.true': 'Semmivel sem tartozol. Az igazi ajándék ingyen van.',
  'learn.young-people.myth.2': 'Ha elmondod, bajba kerülsz.',
  'learn.young-people.myth.2.true': 'Ezt azért mondja, mert fél, hogy elmondod. Nem tettél semmi rosszat.',
  'learn.young-people.myth.3': 'Mi vagyunk a legjobb barátok. Ezért titok.',
  'learn.young-people.myth.3.true': 'Egy jó barátot nem zavar, ha a családod is tud róla.',

  'learn.easy-money.title': 'Könnyű pénz egy kis munkáért',
  'learn.easy-money.line':
    'Küldj tovább egy kis pénzt. Adj fel egy csomagot. Menj messzire dolgozni. Így bűncselekmény részese lehetsz.',
  'learn.easy-money.sign.1': 'Pénz érkezik a számládra, és te továbbküldöd. Egy részét megtarthatod.',
  'learn.easy-money.sign.2': 'Valaki a bankkártyádat, a belépésedet vagy egy a nevedre szóló számlát akar használni.',
  'learn.easy-money.sign.3': 'Csomagokat veszel át vagy küldesz tovább, és nem tudod, mi van bennük.',
  'learn.easy-money.sign.4': 'Úgy hívják: „küldetés” vagy „futármunka”. Még ma fizet, és senki sem kérdezi, ki vagy.',
  'learn.easy-money.sign.5': 'Kifizetik a repülőjegyedet egy távoli irodai munkához. Útközben megváltozik a hely.',
  'learn.easy-money.sign.6': 'Előbb ruhát, telefont vagy drogot kapsz. Aztán tartozol, és le kell dolgoznod.',
  'learn.easy-money.story':
    'Bálintnak pénz kellett a jogosítványhoz. Egy chatcsoportban talált munkát: pénz jön a számlájára, a tizedét megtartja, a többit továbbküldi. Olyan volt, mint egy irodai munka. Megjött az első 300 000 forint. Akkor elolvasta, ki küldte. Egy nő volt, akit nem ismert. A közleményben az állt: „Az unokámnak”. Valami nem volt rendben. A főnök azt írta: „Küldd el most, vagy megbánod.” Bálint nem küldte el. Jéghideg volt a keze. Felhívta a bankját, és mindent elmondott. A bank megállította a pénzt, és a nő visszakapta. Aztán Bálint felhívott egy segélyvonalat, és elkísérték a rendőrségre. A javára vált, hogy ilyen hamar jelentkezett. Ma a régi iskolájában meséli el ezt a történetet.',
  'learn.easy-money.step.1': 'Ne küldd tovább a pénzt. Hagyd ott, ahol van, és hívd fel a bankodat.',
  'learn.easy-money.step.2': 'Senkinek se add oda a kártyádat, a belépésedet vagy a személyidet.',
  'learn.easy-money.step.3': 'Ne vigyél semmit, ha nem tudod, mi van benne.',
  'learn.easy-money.step.4':
    'Már megtetted? Hagyd abba, őrizd meg a beszélgetéseket, és kérj korán segítséget. Ha valaki kényszerített, mondd el. Sok országban a törvény védi azt, akit kényszerítettek.',
  'learn.easy-money.step.5':
    'Messze vagy, és nem tudsz eljönni? Hívd a saját országod nagykövetségét vagy egy segélyvonalat.',
  'learn.easy-money.myth.1': 'Törvényes. Csak segítesz a fizetésekben.',
  'learn.easy-money.myth.1.true':
    'Egy igazi cégnek van saját számlája. Lopott pénzt továbbküldeni bűncselekmény lehet, akkor is, ha nem kérdezted, honnan jött.',
  'learn.easy-money.myth.2': 'Már benne vagy. Nem szállhatsz ki.',
  'learn.easy-money.myth.2.true': 'De igen. Minél hamarabb beszélsz valakivel, annál jobb neked.',
  'learn.easy-money.myth.3': 'Fiataloknak nem lesz belőle baja.',
  'learn.easy-money.myth.3.true':
    'A bank megszüntetheti a számládat, és a rendőrség hozzád jöhet. Ezért csináltatják másokkal.',

  'learn.task-and-fee-jobs.title': 'Munka, amelyért előbb te fizetsz',
  'learn.task-and-fee-jobs.line': 'Kis feladatok, díjak, kép a személyidről. A végén nincs munka.',
  'learn.task-and-fee-jobs.sign.1': 'Váratlan üzenet jön: sok pénz napi egy-két óráért, otthonról.',
  'learn.task-and-fee-jobs.sign.2':
    'Kis feladatokat csinálsz a telefonodon: lájkolsz, értékelsz, kattintasz. Az első pénz tényleg megjön.',
  'learn.task-and-fee-jobs.sign.3': 'Aztán be kell fizetned, hogy jobb feladatot kapj, vagy hogy kivehesd a pénzedet.',
  'learn.task-and-fee-jobs.sign.4': 'Fizetned kell tanfolyamért, munkaruháért, orvosi vizsgálatért vagy vízumért.',
  'learn.task-and-fee-jobs.sign.5': 'Képet kérnek a személyidről, vagy a banki belépésedet, pedig még nincs szerződés.',
  'learn.task-and-fee-jobs.sign.6': 'Egy ismert cég nevét használják, de az e-mail-cím nem azé a cégé.',
  'learn.task-and-fee-jobs.story':
    'Anikó otthon volt a két kisgyerekével. Egy nő írt neki: lájkoljon videókat, napi 30 000 forintért. Az első napon kapott 5000 forintot. Igazi volt. Másnap be kellett fizetnie 10 000-et, hogy jobb feladatokat kapjon, és 15 000 jött vissza. Aztán 80 000 kellett, aztán 250 000. A szám a képernyőn egyre csak nőtt. De ahhoz, hogy kivegye, adót kellett volna fizetnie. Aznap este elmesélte a szomszédjának. A szomszéd azt mondta: „A munkáért te kapsz pénzt. Nem te fizetsz érte.” Anikó azonnal felhívta a bankját. Az utolsó fizetést még meg lehetett állítani. A többi elveszett. De megőrizte a beszélgetéseket, és elment a rendőrségre. Most heti három napot dolgozik egy igazi boltban. Az első bérpapírja ott van a hűtőn.',
  'learn.task-and-fee-jobs.step.1': 'Soha ne fizess azért, hogy fizessenek neked.',
  'learn.task-and-fee-jobs.step.2':
    'Nézz utána te magad a cégnek. Hívd fel őket, és kérdezd meg, létezik-e ez az állás.',
  'learn.task-and-fee-jobs.step.3': 'Szerződés előtt ne küldj képet a személyidről. A másolatra írd rá, kinek adtad.',
  'learn.task-and-fee-jobs.step.4':
    'Már fizettél? Hívd még ma a bankodat. Néhány fizetést az első órákban még meg lehet állítani.',
  'learn.task-and-fee-jobs.step.5':
    'Elküldted a személyidet? Szólj a rendőrségnek és a bankodnak. Figyelj, nem jön-e olyan számla vagy hitel, ami nem a tiéd.',
  'learn.task-and-fee-jobs.myth.1': 'Fizess be még egyszer, és mindent visszakapsz.',
  'learn.task-and-fee-jobs.myth.1.true':
    'A szám a képernyőn nem pénz. Most is abbahagyhatod, és megmarad, amid még van.',
  'learn.task-and-fee-jobs.myth.2': 'Minden cég kér díjat az állásért.',
  'learn.task-and-fee-jobs.myth.2.true':
    'A tisztességes cég nem kér pénzt az állásért. Sok országban a törvény is ezt mondja.',
  'learn.task-and-fee-jobs.myth.3': 'Csak a buták dőlnek be neki.',
  'learn.task-and-fee-jobs.myth.3.true':
    'Diákok, tanárok és banki dolgozók is fizettek már. Úgy csinálják, hogy igazinak tűnjön.',

  'learn.love-and-money.title': 'Szerelem, pénz és nagy ígéretek',
  'learn.love-and-money.line': 'Soha nem találkoztatok. Pénz kell neki, vagy gazdaggá tesz, vagy ő akar fizetni neked.',
  'learn.love-and-money.sign.1': 'Minden nap írtok, de soha nem találkoztok. Mindig közbejön valami.',
  'learn.love-and-money.sign.2': 'Messze van: egy hajón, a hadseregben, orvosként egy másik országban.',
  'learn.love-and-money.sign.3': 'Aztán pénz kell neki: jegyre, orvosra, egy csomagra.',
  'learn.love-and-money.sign.4':
    'Megmutatja, hogyan lehet gyorsan meggazdagodni, és egy alkalmazást, ahol a pénzed nőni látszik.',
  'learn.love-and-money.sign.5':
    'Valaki hetente fizetne neked az idődért. De előbb te fizetsz egy díjat, vagy továbbküldöd a pénz egy részét.',
  'learn.love-and-money.sign.6':
    'Ajándékkártyát, internetes érméket vagy olyan fizetést kér, amit senki sem tud visszavonni.',
  'learn.love-and-money.story':
    'Teréz két éve élt egyedül, amikor Robert írt neki. Azt mondta, egy hajón dolgozik. Négy hónapon át minden reggel írtak egymásnak. Aztán Robert elvesztette a bankkártyáját, és kellett neki 300 000 forint. Teréz elküldte. Utána egy csomagra kellett, aztán orvosra. Aztán mutatott egy alkalmazást, ahol az ő pénze megduplázódott. Teréz bement a bankba, hogy átutalja minden megtakarítását. A fiatal ügyintéző megkérdezte: „Találkozott már vele?” Először dühös lett. Aztán felhívta az unokahúgát. Együtt rákerestek a férfi fényképére az interneten. Ott volt, más névvel. Sokáig fájt. De a megtakarítása megvan. Ma egy kórusban énekel. Havonta egyszer elmeséli a történetét, hogy mások kevésbé érezzék magukat egyedül.',
  'learn.love-and-money.step.1': 'Ne küldj pénzt olyannak, akivel még nem találkoztál. Kérj videóhívást, még ma.',
  'learn.love-and-money.step.2': 'Keress rá a képére képkeresővel. Nézd meg, nincs-e más névvel is fent.',
  'learn.love-and-money.step.3': 'Mondd el valakinek, aki kívül áll. Két ember többet lát, mint egy.',
  'learn.love-and-money.step.4': 'Ne fogadj el tőle pénzt, és ne is küldj tovább. Lehet, hogy valaki másé.',
  'learn.love-and-money.step.5':
    'Már fizettél? Hívd még ma a bankodat, és őrizd meg a beszélgetéseket. Ha valaki díjat kér azért, hogy visszaszerezze a pénzedet, azt se fizesd ki.',
  'learn.love-and-money.myth.1': 'Ha szeretnél, segítenél.',
  'learn.love-and-money.myth.1.true': 'Aki szeret, annak nem kell az, amit félretettél.',
  'learn.love-and-money.myth.2': 'Én fizetek, te azt teszed, amit mondok.',
  'learn.love-and-money.myth.2.true': 'Senki sem veheti meg a jogot, hogy döntsön rólad. Bármikor abbahagyhatod.',
  'learn.love-and-money.myth.3': 'Csak az idősek és a magányosak hiszik el.',
  'learn.love-and-money.myth.3.true':
    'Bármilyen korban megtörténik. Nagyon sok embernek írnak, és kitalálják, ki mire vágyik.',

  'learn.people-used.title': 'Amikor mások döntenek rólad',
  'learn.people-used.line':
    'Koldulnod kell másoknak, vagy házasodnod, vagy odaadnod a tested egy részét vagy egy gyereket.',
  'learn.people-used.sign.1': 'Az utcán kell koldulnod vagy árulnod, és esténként valaki elviszi a pénzt.',
  'learn.people-used.sign.2': 'Esküvőt terveznek neked. Nem kérdeznek meg, vagy nem mondhatsz nemet.',
  'learn.people-used.sign.3': 'Valaki fizet azért, hogy házasodj össze egy ismeretlennel, a papírok miatt.',
  'learn.people-used.sign.4': 'Valaki pénzt kínál egy veséért. Azt mondja, hogy törvényes és könnyű.',
  'learn.people-used.sign.5':
    'Külföldre mész, hogy másnak kihordj egy gyereket vagy petesejtet adj, és elveszik az útleveledet.',
  'learn.people-used.sign.6': 'Babát vársz, és valaki fizetni akar a babáért.',
  'learn.people-used.story':
    'Jenő elvesztette a lakását, és bottal járt. Egy házaspár meleg szobát ígért neki egy másik országban, „és egy kis munkát”. A munka az volt, hogy egy bolt előtt üljön, és kolduljon. Minden este elvették tőle a pénzt. Ha kevés volt, nem kapott vacsorát. A személyijét is elvették. Egy nap a bolti eladónő leült mellé. „Hogy van?” – kérdezte. Ezt hetek óta senki sem kérdezte tőle. Adott neki egy telefonszámot, és kölcsönadta a telefonját. Jenő egy órát beszélt. Másnap két ember jött érte. Kapott ágyat, orvost és új papírokat. Most van egy kis szobája. Szombatonként egy konyhán segít, ahol otthontalan embereknek főznek. Az eladónő a barátja lett.',
  'learn.people-used.step.1': 'Mondhatsz nemet: esküvőre, koldulásra, orvosra. Akkor is, ha a családod igent mondott.',
  'learn.people-used.step.2': 'Tartsd magadnál a papírjaidat. Hagyj másolatot valakinél, akiben megbízol.',
  'learn.people-used.step.3':
    'Külföldre akarnak vinni, hogy férjhez menj vagy megnősülj? Az út előtt szólj egy tanárnak, egy orvosnak vagy egy segélyvonalnak. A reptéren szólj valakinek, aki egyenruhát visel.',
  'learn.people-used.step.4':
    'Minden vizsgálat előtt beszélj egy orvossal, akit te választottál. Addig semmit se írj alá.',
  'learn.people-used.step.5': 'Hívj egy segélyvonalat. Más miatt is telefonálhatsz.',
  'learn.people-used.myth.1': 'Aláírtad, hát meg kell tenned.',
  'learn.people-used.myth.1.true': 'A tested a tiéd marad. Még mindig mondhatsz nemet, és a jó orvos megáll.',
  'learn.people-used.myth.2': 'Nálunk ez a szokás. Házasodnod kell.',
  'learn.people-used.myth.2.true':
    'Szeretheted a családodat, és mégis mondhatsz nemet. Házasságra senki sem kényszeríthet.',
  'learn.people-used.myth.3': 'Ott rendben van, ha valaki eladja a veséjét.',
  'learn.people-used.myth.3.true':
    'Szinte mindenhol törvénybe ütközik. És gyakran a pénzt is azok viszik el, akik ajánlották.',

  'learn.how-they-look-for-people.title': 'Hogyan keresnek embereket',
  'learn.how-they-look-for-people.line':
    'Van, aki kitesz egy ajánlatot, és vár. Van, aki elolvassa, mit posztolsz, aztán ír neked.',
  'learn.how-they-look-for-people.sign.1':
    'Hirdetnek és várnak: gondozás, szálloda, farm, modellkedés, film, fizetett randi.',
  'learn.how-they-look-for-people.sign.2':
    'Elolvassák, mit posztolsz: új vagy a városban, nincs munkád, szomorú vagy. Aztán pont azt mondják, ami jólesik.',
  'learn.how-they-look-for-people.sign.3':
    'Sokat kérdeznek, és keveset mondanak: nincs cég, nincs cím, csak egy keresztnév.',
  'learn.how-they-look-for-people.sign.4': 'Hamar át akarnak menni egy másik alkalmazásba, ahol senki más nem látja.',
  'learn.how-they-look-for-people.sign.5': 'Ők foglalják le az utadat, így mindig tudják, hol vagy.',
  'learn.how-they-look-for-people.sign.6':
    'Később telefonon irányítanak: tudják a jelszavaidat, látják a térképen, hol vagy, képeik vannak a családodról.',
  'learn.how-they-look-for-people.story':
    'Nóra azt írta egy csoportban, hogy munkát keres, bármilyet. Egy órán belül hárman írtak neki. Az egyikük nagyon kedves volt: szálloda a tengernél, fizetik a repülőt, kezdés hétfőn. Tudta, hol lakik Nóra, és hogy hívják a gyerekeit. Mindez ott volt a profiljában. Egy másik alkalmazásban akarta folytatni, és térképen akarta látni, hol van. Nórának szimpatikus volt. De egyet megkérdezett: „Hogy hívják a szállodát?” A férfi szíveket küldött. Aztán egy jegyet. Aztán dühös lett. Nóra megmutatta a beszélgetést egy barátnőjének, és együtt felhívtak egy segélyvonalat. Ott ismerték már az ilyen ajánlatokat. Nóra otthon maradt. Két hónap múlva egy pékségben talált munkát, tízpercnyire az otthonától.',
  'learn.how-they-look-for-people.step.1':
    'Rejtsd el az idegenek elől a barátaidat, a telefonszámodat és azt, hol vagy.',
  'learn.how-they-look-for-people.step.2':
    'Tegyél fel egy egyszerű kérdést: melyik cég, és hol? Nézd meg, mit felelnek.',
  'learn.how-they-look-for-people.step.3':
    'Maradj abban az alkalmazásban, ahol megismerkedtetek, amíg nem tudod, ki az.',
  'learn.how-they-look-for-people.step.4':
    'Tartsd meg magadnak a jelszavaidat. Ne engedd, hogy bárki alkalmazást tegyen a telefonodra.',
  'learn.how-they-look-for-people.step.5':
    'Figyeli valaki a telefonodat? Előbb egy másik telefonról kérj segítséget. Ha a sajátodon változtatsz, észrevehetik.',
  'learn.how-they-look-for-people.myth.1': 'Nagy oldalon van, tehát valaki ellenőrizte.',
  'learn.how-they-look-for-people.myth.1.true':
    'Gyakran senki. A nagy oldalakon van a legtöbb ember, ezért ott keresgélnek.',
  'learn.how-they-look-for-people.myth.2': 'Annyi mindent tud rólam. Biztosan igazi.',
  'learn.how-they-look-for-people.myth.2.true': 'Lehet, hogy a legtöbb a saját profilodból van. Elrejtheted.',
  'learn.how-they-look-for-people.myth.3': 'Az arcáról leolvasnám.',
  'learn.how-they-look-for-people.myth.3.true':
    'A legtöbben barátságosak. Lehet nő, lehet egy pár, vagy olyan valaki, akit ismersz.',

  'learn.source.MIR24':
    'Spanyol belügyminisztérium: jelentés arról, hogyan toboroznak és használnak ki embereket a neten (2024)',
  'learn.source.LSI': 'La Strada International: hogyan kerüld el a rossz munkát',
  'learn.source.CMMSELF': 'Dán központ a kihasznált emberekért (CMM): kihasznál a munkaadód?',
  'learn.source.ECUA': 'Európai Bizottság: tanácsok azoknak, akiknek el kellett hagyniuk Ukrajnát',
  'learn.source.EPOLLB': 'Europol: tanácsok hamis szerelem ellen',
  'learn.source.BGAT': 'Bulgária nemzeti bizottsága (antitraffic.bg): csapdák listája',
  'learn.source.FBISX': 'FBI: fenyegetés képekkel, pénzért',
  'learn.source.THORN': 'Thorn: mit tehetsz, ha képekkel fenyegetnek',
  'learn.source.NCMEC': 'NCMEC, az eltűnt gyerekek központja az Egyesült Államokban: mit lehet tenni',
  'learn.source.LVTEST': 'Better Internet for Kids: lett teszt a veszélyes netes barátokról',
  'learn.source.LVLA': 'Drossinternets.lv, Lettország, a Latvijas Avīze című lapban: tanácsok nyárra',
  'learn.source.PNSCOUT': 'Spanyol nemzeti rendőrség, az Infobae című lapban: hamis tehetségkutatók',
  'learn.source.EPOLMULE': 'Europol: akik mások pénzét küldik tovább',
  'learn.source.COUNTY': 'NSPCC, Egyesült Királyság: gyerekek, akikkel drogot vitetnek',
  'learn.source.ITAMA': 'Brazil külügyminisztérium: állások délkelet-ázsiai telefonos központokban',
  'learn.source.FTCTASK': 'Federal Trade Commission, Egyesült Államok: munkák kis feladatokkal',
  'learn.source.PNLIKES': 'Spanyol nemzeti rendőrség, az Información című lapban: pénz lájkokért',
  'learn.source.EURES': 'EURES, az Európai Unió álláshálózata: hamis állásajánlatok',
  'learn.source.FTCROM2': 'Federal Trade Commission, Egyesült Államok: mit mondanak leggyakrabban a hamis szerelmesek',
  'learn.source.DIAC': 'Diaconía España: a „sugar” randikról',
  'learn.source.TELEM': 'Telemadrid: riport a „sugar” ügynökségekről',
  'learn.source.BEG': 'ANITP, Románia hivatala: tanulmány azokról, akiket koldulásra kényszerítenek',
  'learn.source.SHAM': 'HEUNI, Finnország: az álházasságokról',
  'learn.source.ORGAN2': 'HuffPost: vesék a neten kínálva',
  'learn.source.DIR24': 'Európai Unió: törvény az emberekkel való kereskedés ellen (2024/1712 irányelv)',
  'learn.source.CMM': 'Dán központ a kihasznált emberekért (CMM): figyelmeztető jelek a neten',
  'learn.source.FBITRAF': 'FBI, az Infosecurity Magazine-ban: hogyan találnak embereket randikon és állásokon át',
  'learn.source.VOLODKO': 'Volodko és társai: 430 külföldi álláshirdetés vizsgálata',
};

export default learn;
