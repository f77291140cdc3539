/** Why a sign matters, for a reader of 13: one or two plain sentences. `theme.*.reason` stands in for a sign without words of its own. */
export const reasons: Readonly<Record<string, string>> = {
  // recruitment lure
  'reason.all-expenses-covered':
    'Ha egy idegen mindent kifizet, azt később tartozásnak nevezheti. Jó előre tudni, ki fizet, és miért.',
  'reason.easy-fast-money':
    'Pénzről és szép életről szól, nem a munkáról. Ezt gyakran arra használják, hogy az ember gyorsan igent mondjon.',
  'reason.guaranteed-visa-job':
    'Senki sem ígérhet biztosra vízumot vagy állást, mielőtt elbírálnák. Vízumot csak az állam ad.',
  'reason.instant-hire':
    'Tiéd az állás, pedig még senki sem beszélt veled. Az igazi munkaadó tudni akarja, kit vesz fel.',
  'reason.pay-for-clicks':
    'Lájkokért vagy értékelésekért senki sem fizet jól. Az ilyen ajánlat gyakran úgy kezdődik, hogy te kapsz egy kis pénzt, és úgy végződik, hogy te fizetsz.',
  'reason.pay-too-good':
    'A fizetés jóval több, mint amennyit ilyen munkáért adni szoktak. A nagyon magas összeg gyakran arra való, hogy felkeltse a figyelmet.',
  'reason.talent-scout':
    'Jólesik, ha olyan valaki dicsér, akivel sosem találkoztál. Gyakran így hívnak embereket találkozóra, vagy így kérnek tőlük képeket.',
  'reason.unsolicited-job-dm':
    'Nem jelentkeztél, mégis munkát kínál egy idegen. Ugyanazt az üzenetet gyakran több ezer embernek elküldik.',
  'reason.no-experience-no-language':
    'Sem szaktudás, sem nyelvtudás nem kell hozzá. Ez lehet rendben. Magas fizetéssel együtt már érdemes rákérdezni.',

  // vagueness
  'reason.no-written-contract':
    'Ha nincs szerződés, amit el tudsz olvasni, később nehéz megmutatni, mit ígértek. Elkérheted, mielőtt útnak indulsz.',
  'reason.terms-switch': 'Miután igent mondtál, megváltozott a hely, a főnök vagy a munka. Bármikor mondhatsz nemet.',
  'reason.unnamed-employer':
    'Nincs név vagy cím, aminek utána lehetne nézni. Enélkül senki sem tudja ellenőrizni, ki áll az ajánlat mögött.',
  'reason.vague-duties':
    'Nem írja le, mit csinálnál valójában. Ha a munkát titkolják, később kiderülhet, hogy egészen más.',

  // who it looks for
  'reason.targets-homeless-addiction-disability':
    'Olyanokat keres, akiknek nincs otthonuk, betegek vagy fogyatékossággal élnek. Van, aki ilyen ajánlattal ingyen dolgoztat másokat.',
  'reason.targets-no-ties': 'Olyanokat keres, akiknek nincs családjuk vagy párjuk. Egyedül nehezebb segítséget kapni.',
  'reason.appearance-photos-requested':
    'Képet kér a testedről, vagy a méreteidet kérdezi. A legtöbb munkához ez nem kell, a képeket pedig fel lehet használni ellened.',
  'reason.personal-probing':
    'Már az elején azt kérdezi, kivel laksz, és ki tud erről. Van, aki ebből akarja megtudni, feltűnne-e valakinek.',
  'reason.targets-hardship':
    'Azokhoz szól, akiknek nagyon kell a pénz. A szükséget gyakran arra használják, hogy az ember olyat is elfogadjon, amit máskor visszautasítana.',
  'reason.targets-migrants':
    'Olyanokat keres, akik most érkeztek, vagy nincsenek papírjaik. Munkavállalóként vannak jogaid, papírok nélkül is.',
  'reason.women-young-only': 'Csak fiatal nőket keres, pedig a munka ezt nem kívánja meg. Lehet más célja is.',

  // contact
  'reason.secrecy-demand': 'Azt kéri, hogy senkinek se mondd el. Az ilyen titok a másik felet védi, nem téged.',
  'reason.secret-chat':
    'Azt kéri, hogy töröld vagy rejtsd el a beszélgetést. Akkor nem lenne mit megmutatnod, ha segítség kell.',
  'reason.move-off-platform':
    'Gyorsan át akar menni egy másik alkalmazásba. Ott ez a webhely már semmit sem lát, és semmit sem tud megállítani.',
  'reason.obfuscated-contact':
    'A telefonszám vagy az alkalmazás neve álcázva van leírva. Gyakran azért, hogy átjusson a webhely ellenőrzésén.',
  'reason.urgency-pressure':
    'Sürget. Kapkodva nincs idő utánanézni vagy megkérdezni valakit. Egy tisztességes ajánlat várhat egy napot.',
  'reason.informal-contact-only': 'Csak chaten vagy mobilszámon érhető el. Ez gyakori, de nehéz ellenőrizni.',

  // the trip
  'reason.pickup-by-stranger': 'Egy idegen jönne érted, vagy ő vinne tovább. Akkor valaki más dönti el, hová kerülsz.',
  'reason.rotation-plaza':
    'Pár hetente másik lakásba vagy városba költöznél. Így nehéz bárkit megismerni, aki segíthet.',
  'reason.tourist-visa-work':
    'Ha turistavízummal dolgozol, nincs munkavállalási engedélyed. Később gyakran ezzel ijesztgetnek: „illegálisan vagy itt”.',
  'reason.high-risk-destination':
    'Külügyminisztériumok figyelmeztetnek az ottani hamis állásokra. A hely önmagában semmit sem bizonyít, ezért nézz utána kétszer is.',
  'reason.travel-arranged':
    'Más veszi meg a jegyet, és más tervezi az utat. Ha meggondolod magad, nehezebb visszafordulni.',

  // papers
  'reason.passport-surrender': 'Az útleveledet és más irataidat senki sem tarthatja magánál. Sem főnök, sem ügynökség.',
  'reason.account-handover':
    'A jelszavak és a kódok a pénzed és a neved kulcsai. Egyetlen munkaadónak sincs rájuk szüksége.',
  'reason.fake-documents': 'Nem valódi papírokat kínál. Ha kiderül, neked kell felelned érte.',
  'reason.documents-handled-by-recruiter':
    'Minden papírodat más intézi. Lehet, hogy nem tudod majd, mit írnak alá a nevedben, vagy hol vannak az irataid.',
  'reason.id-photo-early':
    'Személyi okmányt vagy bankadatokat kér, pedig még nincs igazi ajánlat. Ezekkel mások számlát nyithatnak a nevedre.',

  // money
  'reason.deposit-to-unlock':
    'Be kell fizetned, mielőtt pénzt vehetsz ki. A munkáért te kapsz pénzt. Nem neked kell befizetned.',
  'reason.allowance-verification-fee':
    'Kis összeget kell fizetned, hogy nagyot kapj. Gyakran a kis befizetésen kívül semmi sincs.',
  'reason.crypto-giftcard-payment': 'Olyan fizetést kér, amelyet senki sem tud visszavonni. Éppen ezért kéri.',
  'reason.fake-check-equipment':
    'Pénzt kapsz, és egy részét tovább kell adnod. Az első összegről gyakran kiderül, hogy hamis, és amit továbbküldtél, a tiéd volt.',
  'reason.upfront-fee':
    'Fizetned kell, hogy megkapd a munkát. A tisztességes munkaközvetítés szabályai szerint a munkaadó fizet, nem az, aki munkát keres.',

  // debt
  'reason.debt-owed':
    'Tartozás miatt soha nem kényszeríthetnek maradásra vagy munkára. Elmehetsz. Ingyenes vonalak segítenek, hogy ezt biztonságosan tedd.',
  'reason.exit-penalty':
    'Fizetned kellene, ha korábban elmész. Az ilyen szabály gyakran nem jogszerű. Ezt ingyen is meg lehet nézetni valakivel.',
  'reason.gifts-then-debt':
    'Előbb ajándékok jönnek, aztán az, hogy „tartozol nekem”. Az ajándék ajándék. Nem tartozol semmivel.',
  'reason.pay-later-from-wages': 'Egy első nap előtti tartozást fel lehet használni arra, hogy ne engedjenek el.',
  'reason.wage-withheld':
    'A visszatartott bért fel lehet használni arra, hogy ott tartsanak. A bérednek a megbeszélt napon nálad a helye.',
  'reason.pay-below-minimum':
    'A fizetés kevesebbnek tűnik, mint amennyit a törvény előír. Legalább a minimálbér jár neked.',

  // control
  'reason.no-leaving-alone': 'Senki sem zárhat be, és senki sem döntheti el, mikor mehetsz ki. Ez törvénybe ütközik.',
  'reason.isolate-from-people':
    'Azt akarja, hogy ne találkozz azokkal, akik közel állnak hozzád. Pedig ők vennék észre, ha valami baj van.',
  'reason.location-tracking': 'Mindig tudni akarja, hol vagy. A törődéshez ez nem kell.',
  'reason.management-account-control':
    'Mások kezelnék a fiókodat, és a pénz nagy részét megtartanák. Így nehéz és drága lehet kiszállni.',
  'reason.phone-restriction':
    'Elvennék vagy átnéznék a telefonodat. Nélküle senkit sem tudsz felhívni. Egy rendes munkához ez nem kell.',
  'reason.accommodation-tied': 'A munkád, a szállásod és a hazautad is egyetlen embertől függne. Így nehéz elmenni.',
  'reason.excessive-availability':
    'Nincs szünet vagy szabadnap. A törvény szerint jár a pihenés, és aki fáradt, annak nehezebb elmennie.',

  // bodies
  'reason.euphemistic-companionship':
    'Társaságról van szó, nem feladatról. Gyakran ott írnak így, ahol az ügyfelek többet várnak társaságnál.',
  'reason.hostess-commission':
    'Az ilyen munkában a fizetés gyakran attól függ, mennyit isznak veled a vendégek. Van, aki aztán többet vár.',
  'reason.lingerie-casting':
    'Egy igazi casting nem fehérneműs képekkel és egy idegennel kezdődik. A képeket megtarthatják és eladhatják.',
  'reason.sex-for-rent':
    'Ha egy szobáért vagy segítségért testi közelséget kérnek, az nem segítség. A testeddel senkinek sem tartozol.',
  'reason.adult-content-recruit':
    'Egyes stúdiók és ügynökségek megtartják a képeket és a pénzt. Ha gondolkodsz rajta, ne siess a döntéssel, és tartsd meg a saját fiókjaidat.',
  'reason.intimacy-denial': 'Azt írja, hogy semmi intimet nem kér. Jogos kérdés, miért kell ezt külön kimondania.',
  'reason.massage-cover':
    'A masszázs képzettség nélkül, éjjel vagy magánlakásban gyakran valami más. Egy igazi szalonnak van címe és engedélye.',
  'reason.sugar-terms':
    'Ezek a szavak azt jelentik: pénz társaságért. A felnőttek maguk döntenek. Egy díj, egy utazás vagy egy titok ezen változtat.',

  // young people
  'reason.age-probe-secrecy':
    'Valaki a korodat kérdezi, és titkot kér. Nem tettél semmi rosszat. Beszélj egy felnőttel, akiben megbízol.',
  'reason.image-request-young':
    'Soha nem kell képet küldened magadról. Állj meg itt, és beszélj egy felnőttel, akiben megbízol. Nem a te hibád.',
  'reason.minor-acceptable':
    'Ez nem 18 év alattiaknak való. Ha egy felnőtt szerint a kor nem számít, téved. Beszélj egy felnőttel, akiben megbízol.',
  'reason.gaming-gift-lure':
    'A játékban kapott ajándéknak később gyakran ára van. Mondhatsz nemet. Szólj egy felnőttnek, akiben megbízol.',

  // threats
  'reason.family-threat':
    'A családodat megfenyegetni bűncselekmény, és csak az a hibás, aki fenyeget. A rendőrség meg tudja védeni a szeretteidet.',
  'reason.sextortion-threat':
    'A képeid megmutatásával fenyegetni bűncselekmény. Ha fizetsz, nem marad abba. Van segítség, és nem te vagy a hibás.',
  'reason.authorities-threat':
    'Azt mondja, hogy a rendőrség téged fog megbüntetni. Akit kényszerítenek, annak vannak jogai, papírok nélkül is. Egy segélyvonal név nélkül is elmondhatja, mik a tieid.',

  // tasks
  'reason.bank-account-use':
    'Idegenek pénze menne át a számládon. A bank és a rendőrség a te nevedet látja, nem az övékét.',
  'reason.identity-for-rent': 'Valamit a te nevedre nyitnának. Bármit tesznek vele, azért neked kell felelned.',
  'reason.violence-missions': 'Valaki azért fizet, hogy rongálj vagy bánts valakit. Ő távol marad, és téged kapnak el.',
  'reason.begging-collecting':
    'Ha minden nap be kell vinned egy összeget, valaki másnak dolgozol. Ezért senki sem büntethet meg.',
  'reason.courier-no-questions': 'Olyasmit vinnél, amibe nem nézhetsz bele. Ha tiltott dolog, nálad lesz.',
  'reason.reship-packages':
    'Idegenek csomagjai jönnének a lakásodra. Az árut gyakran lopott kártyával fizették ki, a cím pedig a tiéd.',
  'reason.scam-call-centre':
    'A munka az, hogy chaten vagy telefonon meggyőzz embereket. Van olyan hely, ahol becsapják azokat, akiket hívnak, és nem engedik el az ott dolgozókat.',

  // love and trust
  'reason.push-to-sell': 'Aki szeret, nem kéri, hogy a testeddel keress pénzt. Mondhatsz nemet, ma is, később is.',
  'reason.future-abroad':
    'Nagyon gyorsan jönnek a nagy tervek egy másik országról. Ott, messze, egyetlen embertől függnél.',
  'reason.intimate-image-request':
    'Az új ismerősnek küldött képekkel később nyomást gyakorolhatnak rád. Képpel semmit sem kell bizonyítanod.',
  'reason.invest-together':
    'Valaki, akit chaten ismertél meg, pénzt keresni tanít. A weboldal gyakran az övék, és a pénzt már nem lehet kivenni.',
  'reason.marriage-for-papers':
    'A papírokért kötött házasság egy idegenhez és egy tartozáshoz köthet. A legtöbb országban nem is jogszerű.',
  'reason.romance-money':
    'Olyan valakinek kell a pénzed, akivel nem találkoztál. Aki szeret, annak ez nem kell bizonyítékul.',
  'reason.love-bombing':
    'Ennyi szeretet ilyen gyorsan arra is jó, hogy valaki megnyerjen magának. Az igazi törődés időt hagy.',
  'reason.never-video': 'Mindig van valami ok, hogy ne mutassa az arcát. Nem tudhatod, ki ír.',

  // names that do not fit
  'reason.brand-impersonation':
    'A név ismert, de a cím nem hozzájuk tartozik. Valódi cégek és hivatalok nevét gyakran kölcsönveszik.',
  'reason.recruiter-identity-mismatch':
    'A név, a szám és a történet nem illik össze. Lehet, hogy egyszerű oka van. Megkérdezheted.',
  'reason.same-contact-many-ads':
    'Ugyanaz az elérhetőség sok különböző hirdetésben szerepel. Ez inkább csoportra utal, mint egyetlen munkaadóra.',
  'reason.contact-marked-before':
    'Ezt az elérhetőséget már láttad egy ajánlatban, amelyben aggasztó jelek voltak. Lehet véletlen. Ne siess.',
  'reason.text-seen-elsewhere':
    'Már láttál majdnem ugyanilyen szöveget, más hellyel. Kérdezd meg, valójában melyik hely és melyik munkaadó az.',
  'reason.worrying-wording':
    'Ezek a szavak önmagukban semmit sem bizonyítanak. De azzal együtt, ami körülöttük áll, nagyon hasonlítanak olyan ajánlatokra és üzenetekre, amelyek ártottak embereknek. Lehet véletlen.',
  'reason.throwaway-or-spam-style':
    'A fiók új, a szöveget sokszor lemásolták, vagy egy link elrejti, hová visz. Ez önmagában semmit sem bizonyít, de nehezebb ellenőrizni.',

  // body and family
  'reason.baby-adoption-offer':
    'Gyermekért senki sem fizethet. Ha babát vársz, és segítség kell, van ingyenes segítség, és a jogaid megmaradnak.',
  'reason.organ-for-cash': 'Szervet eladni törvénybe ütközik és veszélyes. Az ígért pénz gyakran sosem jön meg.',
  'reason.surrogate-egg-abroad':
    'Az orvos, a papírok és a pénz is annak a kezében lenne, aki toboroz. Saját orvosra és saját ügyvédre van szükséged.',

  // families of signs
  'theme.recruitment-lure.name': 'Csábító ígéret',
  'theme.recruitment-lure.reason':
    'Sokat ígér, és keveset magyaráz. A nagy ígéretek gyakran arra valók, hogy az ember gyorsan döntsön.',
  'theme.vagueness.name': 'Nyitva hagyott dolgok',
  'theme.vagueness.reason':
    'Fontos dolgok nincsenek leírva: ki, mit, hol vagy mennyiért. Mielőtt válaszolsz, kérdezhetsz.',
  'theme.vulnerability-targeting.name': 'Kit keres',
  'theme.vulnerability-targeting.reason':
    'Nehéz helyzetben lévő embereket keres. Ilyenkor nehezebb lehet nemet mondani.',
  'theme.contact-evasion.name': 'Szem elől rejtve',
  'theme.contact-evasion.reason':
    'Olyan helyen akar beszélni, ahol más nem látja. Egy tisztességes ajánlatnak nem kell rejtőznie.',
  'theme.movement.name': 'Az út',
  'theme.movement.reason': 'Más dönti el, hogyan utazol. Gondoskodj róla, hogy egyedül is bármikor visszajuss.',
  'theme.documents.name': 'A papírjaid',
  'theme.documents.reason': 'A papírjaidról vagy a kódjaidról van szó. Ezek a tieid, és nálad maradnak.',
  'theme.money-fee.name': 'Előbb te fizetsz',
  'theme.money-fee.reason': 'Pénzt kér tőled. A munkáért téged fizetnek, nem fordítva.',
  'theme.debt.name': 'Tartozás',
  'theme.debt.reason': 'Pénzzel tartoznál nekik. Egy tartozást fel lehet használni arra, hogy ne engedjenek el.',
  'theme.control-isolation.name': 'Kontroll',
  'theme.control-isolation.reason':
    'Más döntene a napodról, a telefonodról vagy arról, kikkel vagy. Ezekről te döntesz.',
  'theme.sexualisation.name': 'A testedről szól',
  'theme.sexualisation.reason': 'Arról szól, hogyan nézel ki, vagy testi közelségről. Erre bármikor mondhatsz nemet.',
  'theme.minors.name': 'Fiataloknak',
  'theme.minors.reason':
    'Állj meg itt egy pillanatra. Nem tettél semmi rosszat. Beszélj egy felnőttel, akiben megbízol.',
  'theme.coercion-threat.name': 'Fenyegetés',
  'theme.coercion-threat.reason':
    'Ez fenyegetés. Csak az a hibás, aki fenyeget. Vannak, akik most segíteni tudnak neked.',
  'theme.criminal-task.name': 'Feladat, amely árthat neked',
  'theme.criminal-task.reason': 'Te kockáztatnál valakiért, aki rejtve marad. Mondhatsz nemet.',
  'theme.dating-grooming.name': 'Gyorsan épülő bizalom',
  'theme.dating-grooming.reason': 'Itt nagyon gyorsan nő a bizalom, és kérnek is érte valamit. Ne siess.',
  'theme.identity-mismatch.name': 'A név nem stimmel',
  'theme.identity-mismatch.reason': 'Valami nem stimmel azzal, akinek mondják magukat. Más úton is ellenőrizheted.',
  'theme.structural-metadata.name': 'Hogyan tették közzé',
  'theme.structural-metadata.reason': 'Úgy tették közzé, hogy nehéz megtudni, ki áll mögötte.',
  'theme.body-family.name': 'Test és család',
  'theme.body-family.reason': 'Olyasmiért kínál pénzt, amit senki sem vehet meg. Ha kell, van ingyenes segítség.',

  // what it may be for; plain names
  'harm.sex_trafficking': 'kényszer vagy nyomás, hogy valaki szexet áruljon',
  'harm.labour_exploitation': 'munka jogok vagy tisztességes bér nélkül',
  'harm.forced_criminality': 'kényszer, hogy valaki törvényt sértsen',
  'harm.forced_begging': 'kényszer a koldulásra',
  'harm.forced_marriage': 'kényszer a házasságra',
  'harm.organ_surrogacy_adoption': 'kereskedés testtel vagy babákkal',
  'harm.minor_grooming': 'egy felnőtt, aki azért nyeri el egy fiatal bizalmát, hogy ártson neki',
  'harm.sextortion': 'fenyegetés bizalmas képekkel',
  'harm.job_scam_identity_theft': 'elvesztett pénz vagy ellopott név egy hamis állás miatt',
  'harm.romance_sugar_scam': 'pénz, amelyet olyan valaki visz el, aki csak úgy tesz, mintha szeretne',
  'harm.money_mule': 'pénz mozgatása valakinek, aki rejtőzik',
};
