/**
 * One question per sign, ready to copy. Most go to the other side and are ones an honest person can answer;
 * those listed in `lib/domain/asked-of.ts` go to someone the reader trusts, because asking the other side would not be safe.
 */
export const questions: Readonly<Record<string, string>> = {
  // recruitment lure
  'ask.all-expenses-covered': 'Ki fizeti az utat és a szállást, és levonnak-e ebből valamit a béremből?',
  'ask.easy-fast-money': 'Pontosan mi lenne a napi feladatom, melyik cégnél, és hogyan fizetnek?',
  'ask.guaranteed-visa-job': 'Milyen típusú vízumról van szó, és mi az ügynökség engedélyszáma?',
  'ask.instant-hire': 'Beszélhetnénk előbb videóhívásban valakivel a cégtől?',
  'ask.pay-for-clicks': 'Melyik cég fizet ezért, és kaphatok szerződést, mielőtt elkezdem?',
  'ask.pay-too-good': 'Mennyi ez bruttóban, hány órára, és láthatom a szerződésben?',
  'ask.talent-scout': 'Mi az ügynökség neve és címe, és hozhatok magammal valakit a castingra?',
  'ask.unsolicited-job-dm': 'Hol találom meg ezt az állást a cég hivatalos honlapján?',
  'ask.no-experience-no-language': 'Ki fog betanítani, és milyen nyelven fogok dolgozni?',

  // vagueness
  'ask.no-written-contract': 'Megkaphatnám a szerződést olyan nyelven, amelyet értek, még az utazás előtt?',
  'ask.terms-switch': 'Megkaphatnám írásban az új helyet, a munkát és a fizetést, hogy átgondoljam?',
  'ask.unnamed-employer': 'Mi a munkaadó bejegyzett neve, és mi az adószáma vagy a cégjegyzékszáma?',
  'ask.vague-duties': 'Megkaphatnám írásban a feladatokat, a munkaidőt, a címet és a felettesem nevét?',

  // who it looks for
  'ask.targets-homeless-addiction-disability':
    'Milyen szervezet áll emögött, és felhívhatja önöket a szociális munkásom?',
  'ask.targets-no-ties': 'Miért számít ennél a munkánál, hogy van-e családom?',
  'ask.appearance-photos-requested': 'Miért kell kép ehhez a munkához? Küldhetek helyette önéletrajzot?',
  'ask.personal-probing': 'Miért fontos, hogy kivel lakom?',
  'ask.targets-hardship': 'Mit kellene ezért tennem vagy adnom cserébe?',
  'ask.targets-migrants': 'Lesz szerződésem, és be leszek jelentve a társadalombiztosításnál?',
  'ask.women-young-only': 'Miért számít ennél a munkánál a kor és a nem?',

  // contact
  'ask.secrecy-demand': 'Miért ne tudhatna róla senki? Előbb a családommal szeretném megbeszélni.',
  'ask.secret-chat': 'Miért töröljük az üzeneteket? Én szeretném megtartani őket.',
  'ask.move-off-platform': 'Maradhatunk itt, amíg nem tudom, kivel beszélek?',
  'ask.obfuscated-contact': 'Megkaphatnám a cég telefonszámát és honlapját rendesen leírva?',
  'ask.urgency-pressure': 'Egy nap gondolkodási időt kérek. Holnap is áll még az ajánlat?',
  'ask.informal-contact-only': 'Megkaphatnám a cég e-mail-címét vagy vezetékes számát?',

  // the trip
  'ask.pickup-by-stranger': 'Mehetek egyedül, és mi a pontos cím?',
  'ask.rotation-plaza': 'Maradhatok egy helyen, és én dönthetem el, mikor költözöm?',
  'ask.tourist-visa-work': 'Ki kéri meg a munkavállalási engedélyemet, és láthatom utazás előtt?',
  'ask.high-risk-destination': 'Mi a cég pontos címe és cégjegyzékszáma, hogy megkérdezhessem a nagykövetséget?',
  'ask.travel-arranged': 'Megvehetem én a jegyet, módosítható visszaúttal?',

  // papers
  'ask.passport-surrender': 'Kinél lesz az útlevelem, amíg dolgozom?',
  'ask.account-handover': 'Miért kell a jelszavam vagy a kódom? Megoldható nélküle?',
  'ask.fake-documents': 'Melyik hivatal állítja ki ezt az okmányt, és kérhetem ott én magam?',
  'ask.documents-handled-by-recruiter':
    'Nálam maradhatnak az eredeti papírok, és kaphatok másolatot mindenről, amit a nevemben beadnak?',
  'ask.id-photo-early': 'Megmutathatom az okmányomat a szerződés után, és mire fogják használni?',

  // money
  'ask.deposit-to-unlock': 'Miért kell befizetnem? Le lehet vonni abból, amit már megkerestem?',
  'ask.allowance-verification-fee': 'Le lehet vonni a díjat az első kifizetésből?',
  'ask.crypto-giftcard-payment': 'Megoldható sima banki átutalással, számla ellenében?',
  'ask.fake-check-equipment': 'Megvenné a cég maga a felszerelést, és elküldené nekem?',
  'ask.upfront-fee': 'Mire való ez a díj, és milyen szabály szerint kell munka előtt fizetnem?',

  // debt
  'ask.debt-owed': 'Valaki azt mondja, hogy tartozom, és nem mehetek el. Milyen jogaim vannak?',
  'ask.exit-penalty': 'Melyik törvény vagy szerződéses pont szerint kell fizetnem, ha elmegyek?',
  'ask.gifts-then-debt': 'Valaki ajándékokat adott, és most kér értük valamit. Mit tehetek?',
  'ask.pay-later-from-wages': 'Mennyit vonnak le a béremből, meddig, és hol van ez leírva?',
  'ask.wage-withheld': 'Melyik napon érkezik a bér a saját bankszámlámra?',
  'ask.pay-below-minimum': 'Mennyi ez óránként bruttóban, és heti hány óra a munka?',

  // control
  'ask.no-leaving-alone': 'Azt mondják, hogy egyedül nem mehetek ki. Ki tud segíteni?',
  'ask.isolate-from-people': 'Miért ne találkozhatnék a családommal és a barátaimmal?',
  'ask.location-tracking': 'Miért kell tudni, hol vagyok, amikor nem dolgozom?',
  'ask.management-account-control': 'Megtarthatom a jelszavamat, és bármikor felmondhatom a szerződést?',
  'ask.phone-restriction': 'Nálam maradhat a telefonom, és használhatom a szünetekben?',
  'ask.accommodation-tied': 'Mennyibe kerül a szoba, és lakhatok máshol úgy, hogy megmarad az állás?',
  'ask.excessive-availability': 'Heti hány óra a munka, és melyek a szabadnapok?',

  // bodies
  'ask.euphemistic-companionship': 'Pontosan mi a feladat, ki fizet, és mondhatok nemet egy ügyfélnek?',
  'ask.hostess-commission': 'Mennyi a fix bér, és mi történik, ha nem akarok leülni egy vendéggel?',
  'ask.lingerie-casting': 'Jöhet velem valaki, és mi a stúdió neve és címe?',
  'ask.sex-for-rent': 'Mennyi a bérleti díj pénzben? Rendes szerződést szeretnék a szobára.',
  'ask.adult-content-recruit': 'Kié lesz a felvétel, kinél vannak a jelszavak, és hogyan léphetek ki?',
  'ask.intimacy-denial': 'Miért kellett ezt leírni? Pontosan mit csinálnék óráról órára?',
  'ask.massage-cover': 'Mi a szalon címe és engedélyszáma, és milyen képzettség kell hozzá?',
  'ask.sugar-terms': 'Találkozhatunk előbb nyilvános helyen, úgy, hogy nekem semmit sem kell fizetnem?',

  // young people: to an adult the reader trusts
  'ask.age-probe-secrecy': 'Megmutathatok neked egy beszélgetést, ami nyugtalanít?',
  'ask.image-request-young': 'Valaki képeket kér rólam. Segítesz?',
  'ask.minor-acceptable': 'Megnéznéd velem ezt az ajánlatot?',
  'ask.gaming-gift-lure': 'Egy játékban valaki dolgokat akar adni nekem. Megnéznéd velem?',

  // threats: to someone the reader trusts, or to a line
  'ask.family-threat': 'Valaki fenyegeti a családomat. Segítesz kitalálni, mit tegyek?',
  'ask.sextortion-threat': 'Valaki azzal fenyeget, hogy képeket mutat rólam. Segítesz?',
  'ask.authorities-threat': 'Valaki azt mondja, hogy a rendőrség megbüntet, ha beszélek. Milyen jogaim vannak?',

  // tasks
  'ask.bank-account-use': 'Miért nem használhat a cég saját számlát?',
  'ask.identity-for-rent': 'Miért kell az én nevemen lennie, és ki felel érte a törvény előtt?',
  'ask.violence-missions': 'Valaki fizetne azért, hogy valami rosszat tegyek. Beszélhetünk?',
  'ask.begging-collecting': 'Mi történik, ha kevesebbet viszek, és abbahagyhatom, amikor akarom?',
  'ask.courier-no-questions': 'Megnézhetem, mit viszek, és ki a feladó és a címzett?',
  'ask.reship-packages': 'Mi van a csomagokban, ki fizette ki őket, és miért hozzám jönnek?',
  'ask.scam-call-centre': 'Mi a cég neve és címe, és melyik hatóság felügyeli?',

  // love and trust
  'ask.push-to-sell': 'A párom azt akarja, hogy a testemmel keressek pénzt. Beszélhetünk?',
  'ask.future-abroad': 'Tölthetnénk előbb időt itt, a családommal és a barátaimmal?',
  'ask.intimate-image-request': 'Nem szoktam képeket küldeni. Jó, ha csak beszélgetünk?',
  'ask.invest-together': 'Melyik hatóság engedélyezte ezt a platformot, és milyen számon?',
  'ask.marriage-for-papers': 'Beszélhetek a saját ügyvédemmel, mielőtt döntök?',
  'ask.romance-money': 'Beszélhetnénk előbb videóhívásban? Pénzt nem küldök.',
  'ask.love-bombing': 'Haladhatnánk egy kicsit lassabban?',
  'ask.never-video': 'Beszélhetnénk ma egy rövid videóhívásban?',

  // names that do not fit
  'ask.brand-impersonation': 'Visszahívhatom a hivatalos honlapon lévő számon?',
  'ask.recruiter-identity-mismatch': 'Meg tudná mondani, miért nem illenek össze ezek az adatok?',
  'ask.same-contact-many-ads': 'Melyik hirdetésről van szó, és ki a munkaadó?',
  'ask.contact-marked-before': 'Szerepel ez a szám vagy cím más hirdetésben is, és ki használja?',
  'ask.text-seen-elsewhere': 'Olvastam ezt a szöveget más hellyel. Hol van a munka, és ki a munkaadó?',
  'ask.worrying-wording':
    'Mielőtt válaszolok: ki vagy, pontosan miről van szó, és mit kellene tennem, fizetnem vagy küldenem?',
  'ask.throwaway-or-spam-style': 'Van céges oldal vagy másik profil, amelyet megnézhetek?',

  // body and family
  'ask.baby-adoption-offer': 'Pénzt ajánlottak nekem egy babáért. Ki tud ingyen tanácsot adni?',
  'ask.organ-for-cash': 'Pénzt ajánlottak nekem egy szervért. Kivel beszélhetek erről?',
  'ask.surrogate-egg-abroad': 'Melyik klinika ez, ki az orvosa, és hozhatom a saját ügyvédemet?',

  // families of signs
  'theme.recruitment-lure.ask': 'Pontosan mit csinálnék, kinek, és mennyit fizetnek érte?',
  'theme.vagueness.ask': 'Megkaphatnám írásban a munkaadó nevét, a feladatokat, a helyet és a fizetést?',
  'theme.vulnerability-targeting.ask': 'Miért éppen ilyen helyzetű embert keresnek?',
  'theme.contact-evasion.ask': 'Maradhatunk itt, és megmutathatom ezt valakinek, akiben megbízom?',
  'theme.movement.ask': 'Megtervezhetem és kifizethetem én az utat, visszaúttal együtt?',
  'theme.documents.ask': 'Nálam maradhat minden papírom és kódom?',
  'theme.money-fee.ask': 'Miért kell fizetnem, mielőtt dolgozom?',
  'theme.debt.ask': 'Mennyivel tartoznék, kinek, és hol van ez leírva?',
  'theme.control-isolation.ask':
    'Nálam maradhat a telefonom, kimehetek, amikor akarok, és találkozhatok azzal, akivel akarok?',
  'theme.sexualisation.ask': 'Pontosan mit kérnek tőlem, és mondhatok nemet?',
  'theme.minors.ask': 'Megmutathatok neked valamit, ami nyugtalanít?',
  'theme.coercion-threat.ask': 'Valaki fenyeget engem. Segítesz?',
  'theme.criminal-task.ask': 'Ki felel ezért a törvény előtt, és láthatom írásban?',
  'theme.dating-grooming.ask': 'Haladhatnánk lassan, és találkozhatunk ott, ahol mások is vannak?',
  'theme.identity-mismatch.ask': 'Hogyan ellenőrizhetem, kivel beszélek?',
  'theme.structural-metadata.ask': 'Ki a munkaadó, és hol olvashatok róla?',
  'theme.body-family.ask':
    'Pénzt ajánlottak nekem olyasmiért, ami a testemet vagy a családomat érinti. Ki tud tanácsot adni?',
};
