/** Easy-read variant of each reason: short sentences, one idea each, hard words explained. */
export const easy: Readonly<Record<string, string>> = {
  // recruitment lure
  'easy.all-expenses-covered':
    'Egy idegen mindent ki akar fizetni. Később lehet, hogy visszakéri a pénzt. Előbb kérdezd meg, ki fizet, és miért.',
  'easy.easy-fast-money':
    'Pénzről és szép életről beszél. A munkáról nem beszél. Ilyen szavakra az emberek gyakran gyorsan igent mondanak.',
  'easy.guaranteed-visa-job':
    'A vízum olyan papír, amellyel beléphetsz egy országba. Vízumot csak az állam ad. Ellenőrzés előtt senki sem ígérhet vízumot vagy állást.',
  'easy.instant-hire': 'Már tiéd az állás, de még senki sem beszélt veled. Az igazi munkaadó előbb meg akar ismerni.',
  'easy.pay-for-clicks':
    'Senki sem fizet jól kedvelésekért vagy jó értékelésekért. Először gyakran te kapsz egy kis pénzt. A végén gyakran te fizetsz.',
  'easy.pay-too-good':
    'A fizetés jóval több, mint ami ilyen munkánál szokás. A nagyon magas fizetés gyakran arra való, hogy felkeltse a figyelmet.',
  'easy.talent-scout':
    'Szépeket mond neked valaki, akivel sosem találkoztál. Ez jólesik. Gyakran így kérnek találkozót vagy képeket.',
  'easy.unsolicited-job-dm':
    'Nem te kérted ezt a munkát. Egy idegen kínálja neked. Gyakran több ezer ember kapja ugyanazt az üzenetet.',
  'easy.no-experience-no-language':
    'Ehhez a munkához sem tudás, sem nyelv nem kell. Ez lehet rendben. Ha a fizetés is magas, megkérdezheted, miért.',

  // vagueness
  'easy.no-written-contract':
    'A szerződés olyan papír, amelyen minden ígéret rajta van. Szerződés nélkül az ígéreteket később nehéz bizonyítani. Elkérheted, mielőtt elutazol.',
  'easy.terms-switch': 'Igent mondtál. Aztán megváltozott a hely, a főnök vagy a munka. Bármikor mondhatsz nemet.',
  'easy.unnamed-employer': 'Az ajánlatban nincs név, és nincs cím. Ezért senki sem tudja ellenőrizni, ki áll mögötte.',
  'easy.vague-duties':
    'Az ajánlat nem mondja el, mit csinálnál valójában. A titkolt munkáról kiderülhet, hogy egészen más.',

  // who it looks for
  'easy.targets-homeless-addiction-disability':
    'Olyanokat keres, akiknek nincs otthonuk, betegek vagy fogyatékossággal élnek. Van, aki ilyen ajánlattal fizetés nélkül dolgoztat másokat.',
  'easy.targets-no-ties': 'Olyanokat keres, akiknek nincs családjuk vagy párjuk. Egyedül nehezebb segítséget kapni.',
  'easy.appearance-photos-requested':
    'Képet kér a testedről, vagy a méreteidet kérdezi. A legtöbb munkához ez nem kell. Valaki felhasználhatja a képeket ellened.',
  'easy.personal-probing':
    'Már az elején azt kérdezi, kivel laksz. Azt is kérdezi, ki tud erről. Van, aki így akarja megtudni, feltűnne-e valakinek a baj.',
  'easy.targets-hardship':
    'Azokhoz szól, akiknek nagyon kell a pénz. Ha kell a pénz, nehéz nemet mondani. Van, aki ezt kihasználja.',
  'easy.targets-migrants':
    'Olyanokat keres, akik most érkeztek, vagy nincsenek papírjaik. A munkában vannak jogaid, papírok nélkül is. A jog az, amit a törvény ad neked.',
  'easy.women-young-only': 'Csak fiatal nőket keres. A munkához ez nem kell. Lehet, hogy más az oka.',

  // contact
  'easy.secrecy-demand': 'Azt kéri, hogy senkinek se mondd el. Az ilyen titok a másik felet védi. Téged nem véd.',
  'easy.secret-chat':
    'Azt kéri, hogy töröld vagy rejtsd el a beszélgetést. Akkor nincs mit megmutatnod, ha segítség kell.',
  'easy.move-off-platform':
    'Nagyon hamar át akar menni egy másik alkalmazásba. Ez a webhely nem látja, mi történik ott. Ott semmit sem tud megállítani.',
  'easy.obfuscated-contact':
    'Elrejtve írja le a számot vagy az alkalmazást. Ez gyakran azért van, hogy átjusson a webhely ellenőrzésén.',
  'easy.urgency-pressure':
    'Sürget téged. Kapkodva nincs idő utánanézni vagy megkérdezni valakit. Egy becsületes ajánlat várhat egy napot.',
  'easy.informal-contact-only': 'Csak üzenetben vagy mobilon éred el. Ez gyakori. De nehéz ellenőrizni.',

  // the trip
  'easy.pickup-by-stranger': 'Egy idegen akar érted jönni vagy továbbvinni. Akkor valaki más dönti el, hová mész.',
  'easy.rotation-plaza':
    'Pár hetente másik lakásba vagy városba költöznél. Így nehéz olyan embert megismerni, aki segíthet.',
  'easy.tourist-visa-work':
    'Turistavízummal meglátogathatsz egy országot. Dolgozni nem szabad vele. Van, aki később ezzel ijesztgeti a dolgozókat.',
  'easy.high-risk-destination':
    'Kormányok figyelmeztetnek az ottani hamis állásokra. A hely magában semmit sem bizonyít. Ezért nézz utána kétszer.',
  'easy.travel-arranged': 'Más veszi meg a jegyet, és más tervezi az utat. Ha meggondolod magad, nehezebb visszamenni.',

  // papers
  'easy.passport-surrender':
    'Az útleveledet senki sem tarthatja magánál. Főnök sem tarthatja magánál. Az a cég sem, amelyik munkát keres neked.',
  'easy.account-handover':
    'A jelszavak és a kódok olyanok, mint a kulcsok. Utat nyitnak a pénzedhez és a nevedhez. Egyetlen munkaadónak sem kellenek.',
  'easy.fake-documents': 'Hamis papírokat kínál neked. Ha kiderül, neked kell felelned érte.',
  'easy.documents-handled-by-recruiter':
    'Minden papírodat más intézi. Lehet, hogy nem tudod, mit ír alá a nevedben. Lehet, hogy nem tudod, hol vannak a papírjaid.',
  'easy.id-photo-early':
    'A személyidet vagy a bankod adatait kéri. Még nincs igazi ajánlat. Ezekkel mások számlát nyithatnak a nevedre.',

  // money
  'easy.deposit-to-unlock':
    'Be kell fizetned, mielőtt pénzt vehetsz ki. A munkáért te kapsz pénzt. A munka nem kér tőled pénzt.',
  'easy.allowance-verification-fee': 'Keveset kell fizetned, hogy sokat kapj. A nagy összeg gyakran sosem jön meg.',
  'easy.crypto-giftcard-payment':
    'Különleges módon kéri a pénzt. Ezt a pénzt senki sem tudja visszaszerezni. Éppen ezért kéri így.',
  'easy.fake-check-equipment':
    'Pénzt kapsz, és egy részét tovább kell küldened. A kapott pénzről gyakran kiderül, hogy hamis. Akkor a saját pénzedet küldted el.',
  'easy.upfront-fee':
    'Fizetned kell, hogy megkapd a munkát. A tisztességes szabályok szerint a munkaadó fizet. Aki munkát keres, az nem fizet.',

  // debt
  'easy.debt-owed':
    'Tartozás miatt soha nem kell maradnod vagy dolgoznod. Elmehetsz. Ingyenes segélyvonalak segíthetnek ebben.',
  'easy.exit-penalty':
    'Fizetned kellene, ha korábban elmész. A törvény ezt gyakran nem engedi. Valaki ingyen megnézheti ezt neked.',
  'easy.gifts-then-debt':
    'Előbb ajándékot kapsz. Aztán azt mondják, hogy tartozol. Az ajándék ajándék, és nem tartozol semmivel.',
  'easy.pay-later-from-wages': 'Már az első nap előtt tartoznál. Ezt valaki felhasználhatja, hogy ne engedjen el.',
  'easy.wage-withheld':
    'Valaki visszatarthatja a béredet, hogy ott maradj. A bér a tiéd. A megbeszélt napon meg kell kapnod.',
  'easy.pay-below-minimum':
    'A törvény megmondja, mennyit kell legalább kapnod. Ez a fizetés kevesebbnek tűnik. Legalább annyi jár neked.',

  // control
  'easy.no-leaving-alone': 'Senki sem zárhat be. Senki sem döntheti el, mikor mehetsz ki. Ezt tiltja a törvény.',
  'easy.isolate-from-people':
    'Azt akarja, hogy ne találkozz a családoddal és a barátaiddal. Pedig ők vennék észre, ha valami baj van.',
  'easy.location-tracking': 'Mindig tudni akarja, hol vagy. Aki törődik veled, annak ez nem kell.',
  'easy.management-account-control':
    'Mások kezelnék a fiókodat. A pénz nagy részét megtartanák. Így nehéz és drága lehet kiszállni.',
  'easy.phone-restriction':
    'Elvennék vagy átnéznék a telefonodat. Telefon nélkül senkit sem tudsz felhívni. Egy rendes munkához ez nem kell.',
  'easy.accommodation-tied': 'Egyetlen ember döntene a munkádról, a szállásodról és a hazautadról. Így nehéz elmenni.',
  'easy.excessive-availability':
    'Nincs szünet, és nincs szabadnap. A törvény időt ad a pihenésre. Aki fáradt, annak nehezebb elmenni.',

  // bodies
  'easy.euphemistic-companionship':
    'Az ajánlat társaságról szól, nem feladatról. A társaság azt jelenti, hogy valakivel időt töltesz. Az ilyen munkában az ügyfelek gyakran többet várnak.',
  'easy.hostess-commission':
    'Ebben a munkában a fizetés gyakran attól függ, mennyit isznak veled a vendégek. Van vendég, aki aztán többet vár tőled.',
  'easy.lingerie-casting':
    'Az igazi modellválogatás nem azzal kezdődik, hogy fehérneműs képet küldesz egy idegennek. Mások megtarthatják és eladhatják ezeket a képeket.',
  'easy.sex-for-rent':
    'Valaki szobát vagy segítséget ad, és testi közelséget vagy szexet kér érte. Ez nem segítség. A testeddel senkinek sem tartozol.',
  'easy.adult-content-recruit':
    'Van cég, amelyik megtartja a képeket és a pénzt. Ha gondolkodsz rajta, ne siess. Legyen olyan fiókod és számlád, amely csak a tiéd.',
  'easy.intimacy-denial':
    'Azt írja, hogy senki sem kér érintést vagy szexet. Felteheted a kérdést, miért kell ezt leírni.',
  'easy.massage-cover':
    'Van masszázs képzettség nélkül, éjjel vagy magánlakásban. Az ilyen munka gyakran valami más. Egy igazi szalonnak van címe és hivatalos engedélye.',
  'easy.sugar-terms':
    'Ezek a szavak azt jelentik, hogy pénz jár az együtt töltött időért. A felnőttek maguk döntenek. Más a helyzet, ha előre fizetni, utazni vagy titkolózni kell.',

  // young people
  'easy.age-probe-secrecy':
    'Valaki a korodat kérdezi, és titkot kér. Nem tettél semmi rosszat. Beszélj egy felnőttel, akiben megbízol.',
  'easy.image-request-young':
    'Soha nem kell képet küldened magadról. Állj meg itt, és beszélj egy felnőttel, akiben megbízol. Nem a te hibád.',
  'easy.minor-acceptable':
    'Ez nem 18 év alattiaknak való. Ha egy felnőtt szerint a kor nem számít, téved. Beszélj egy felnőttel, akiben megbízol.',
  'easy.gaming-gift-lure':
    'A játékban kapott ajándéknak később gyakran ára van. Mondhatsz nemet. Szólj egy felnőttnek, akiben megbízol.',

  // threats
  'easy.family-threat':
    'Bűncselekmény megfenyegetni a családodat. Csak az a hibás, aki fenyeget. A rendőrség meg tudja védeni a családodat.',
  'easy.sextortion-threat':
    'Bűncselekmény azzal fenyegetni, hogy megmutatják a képeidet. Ha fizetsz, nem marad abba. Van segítség, és nem te vagy a hibás.',
  'easy.authorities-threat':
    'Azt mondja, hogy a rendőrség megbüntet téged. Akit kényszerítenek, annak vannak jogai, papírok nélkül is. Egy segélyvonal név nélkül is elmondja a jogaidat.',

  // tasks
  'easy.bank-account-use':
    'Idegenek a te bankszámládon át akarnak pénzt küldeni. A bank és a rendőrség a te nevedet látja. Az idegenek nevét nem látja.',
  'easy.identity-for-rent':
    'Valaki a te nevedre akar nyitni valamit, például egy számlát. Utána neked kell felelned azért, amit mások tesznek vele.',
  'easy.violence-missions':
    'Valaki azért fizet neked, hogy tönkretegyél valamit, vagy bánts valakit. Ő messze marad. Téged kapnak el.',
  'easy.begging-collecting': 'Ha minden nap pénzt kell vinned, valaki másnak dolgozol. Ezért senki sem büntethet meg.',
  'easy.courier-no-questions': 'Olyasmit vinnél, amibe nem nézhetsz bele. Lehet, hogy tiltott dolog. Akkor nálad lesz.',
  'easy.reship-packages':
    'Idegenek csomagjai jönnének a lakásodra. Gyakran valaki lopott kártyával fizette ki az árut. A csomagokon a te címed van.',
  'easy.scam-call-centre':
    'A munka az, hogy üzenetben vagy telefonon meggyőzz embereket. Van olyan hely, ahol becsapják őket. Van, ahol nem engedik el a dolgozókat.',

  // love and trust
  'easy.push-to-sell':
    'Aki szeret, nem kéri, hogy a testeddel keress pénzt. Ma is mondhatsz nemet. Később is mondhatsz nemet.',
  'easy.future-abroad':
    'Nagyon gyorsan jönnek a nagy tervek egy másik országról. Az otthonodtól messze egyetlen embertől függnél.',
  'easy.intimate-image-request':
    'Még nem ismered jól ezt az embert. A képeiddel valaki nyomást gyakorolhat rád. Képpel semmit sem kell bizonyítanod.',
  'easy.invest-together':
    'Valaki, akit üzenetekből ismersz, pénzt keresni tanít. A weboldal gyakran az övé. Akkor a pénzt már nem tudod kivenni.',
  'easy.marriage-for-papers':
    'A papírokért kötött házasság egy idegenhez köthet. Tartozásod is lehet miatta. A legtöbb országban a törvény ezt nem engedi.',
  'easy.romance-money':
    'Olyan valakinek kell a pénzed, akivel nem találkoztál. Aki szeret, annak nem kell pénz bizonyítékul.',
  'easy.love-bombing': 'Ha ilyen gyorsan ennyi szeretetet kapsz, talán meg akarnak nyerni. Az igazi törődés időt hagy.',
  'easy.never-video': 'Mindig van valami ok, hogy ne mutassa az arcát. Így nem tudhatod, ki ír.',

  // names that do not fit
  'easy.brand-impersonation':
    'A név ismert, de a cím nem hozzá tartozik. Mások gyakran használják valódi cégek és hivatalok nevét.',
  'easy.recruiter-identity-mismatch':
    'A név, a szám és a történet nem illik össze. Lehet, hogy egyszerű oka van. Megkérdezheted.',
  'easy.same-contact-many-ads':
    'Sok különböző hirdetésben ugyanaz az elérhetőség van. Lehet, hogy egy csoport áll mögötte, nem egyetlen munkaadó.',
  'easy.contact-marked-before':
    'Ezt az elérhetőséget már láttad egy ajánlatban, amelyben aggasztó jelek voltak. Lehet véletlen. Ne siess.',
  'easy.text-seen-elsewhere':
    'Már láttál majdnem ugyanilyen szöveget, más hellyel. Kérdezd meg, melyik hely az. Kérdezd meg, ki a munkaadó.',
  'easy.worrying-wording':
    'Olyan ajánlatokra hasonlít, amelyek ártottak. Ezek a szavak a leginkább. Lehet véletlen. Ne siess, és kérdezz.',
  'easy.throwaway-or-spam-style':
    'A fiók új, a szöveg másolt, vagy egy link elrejt valamit. Ez magában semmit sem bizonyít. De nehezebb ellenőrizni.',

  // body and family
  'easy.baby-adoption-offer':
    'Gyermekért senki sem fizethet. Ha babát vársz, van ingyenes segítség. A jogaid megmaradnak.',
  'easy.organ-for-cash':
    'A szerv a test egyik belső része, például a vese. Eladni veszélyes, és a törvény is tiltja. A pénz gyakran sosem jön meg.',
  'easy.surrogate-egg-abroad':
    'Aki keres téged, az döntene az orvosról, a papírokról és a pénzről is. Saját orvosra és saját ügyvédre van szükséged. Az ügyvéd ismeri a törvényt, és segít neked.',
};
