/** Words of the help page and of guidance. Placeholders: `{number}`, `{country}`, `{job}`, `{date}`, `{count}`. */
export const help: Readonly<Record<string, string>> = {
  'help.title': 'Beszélj valakivel',
  'help.intro':
    'Emberek, akik meghallgatnak, átnézik veled az ajánlatot, és tudják, mit lehet tenni. Csak kérdezni is lehet.',
  'help.intro.offer':
    'Átnézhetik veled ezt az ajánlatot, mielőtt válaszolsz rá. Nem kell biztosan tudnod, hogy baj van.',
  'help.not-your-fault': 'Nem a te hibád.',
  'help.not-your-fault.text':
    'Aki ilyesmit tervez, tudja, mit kell mondani. Bármit írtál, küldtél vagy fogadtál el, még abbahagyhatod, és vannak, akik segítenek.',

  'help.emergency.title': 'Most veszélyben vagy?',
  'help.emergency.text':
    'Hívd ezt a számot: {number}. Ha nem tudsz beszélni, maradj vonalban, vagy küldj üzenetet, ha az országodban van rá mód.',
  'help.emergency.unknown': 'Hívd annak az országnak a segélyhívó számát, ahol vagy.',

  'help.country.label': 'Hol vagy most?',
  'help.country.guessed': 'A böngésző órája és nyelvei alapján ezt gondoltuk: {country}. Ha nem ez az, módosítsd.',
  'help.country.chosen': 'Ezt választottad: {country}.',
  'help.country.why': 'Az országtól függ, melyik szám működik nálad. Ez ezen az eszközön marad.',
  'help.country.eu': 'Európai Unió',
  'help.country.international': 'Bármelyik ország',

  'help.lines.title': 'Emberek, akik átnézik veled',
  'help.lines.for': 'A munka helye: {job}. Ahol most vagy: {country}',
  'help.lines.here': 'Itt: {country}',
  'help.lines.abroad': '{country} – onnan is elérhető, ahol vagy',
  'help.lines.anywhere': 'Bármelyik országból',
  'help.lines.there': 'Ha már ott vagy: {country}',
  'help.lines.there.text': 'Írd fel ezeket utazás előtt. Ottani telefonról működnek: {country}.',
  'help.lines.elsewhere':
    'Ebben az országban nem ismerünk ilyen segélyvonalat: {country}. Ezek elérhetők onnan, ahol vagy.',
  'help.lines.nearest':
    'Pontosan erre nem ismerünk segélyvonalat. Ők állnak hozzá a legközelebb, és meg tudják mondani, hová fordulj.',
  'help.lines.wrong': 'Nem veszik fel, vagy rossz a szám? Próbáld a következőt. A számok változnak.',

  'help.need.emergency': 'Vészhelyzet',
  'help.need.trafficking': 'Ha valaki másokat a hatalmában tart vagy elad',
  'help.need.labour': 'Gondok a munkahelyen',
  'help.need.child': 'Gyerekeknek és kamaszoknak',
  'help.need.missing': 'Eltűnt gyerekek',
  'help.need.sextortion': 'Fenyegetés képekkel',
  'help.need.fraud': 'Pénz és átverések',
  'help.need.violence': 'Erőszak otthon vagy párkapcsolatban',

  'help.card.call': 'Hívás',
  'help.card.chat': 'Chat',
  'help.card.email': 'E-mail',
  'help.card.sms': 'SMS',
  'help.card.sms.word': 'Küldd ezt a szót: {word}, erre a számra: {number}',
  'help.card.web': 'Honlap',
  'help.card.always': 'éjjel-nappal',
  'help.card.hours': 'Mikor hívható: {hours}',
  'help.card.hours.daily': 'minden nap',
  'help.card.open': 'most elérhető',
  'help.card.closed': 'most nem elérhető',
  'help.card.hours.unknown': 'Nem tudjuk, mikor hívható',
  'help.card.free': 'ingyenes',
  'help.card.not-free': 'normál hívásdíjjal',
  'help.card.anonymous': 'név nélkül is',
  'help.card.not-on-bill': 'nincs rajta a telefonszámlán',
  'help.card.not-on-bill.note': 'A hívás a telefonod híváslistájában ott marad. Onnan törölheted.',
  'help.card.deaf': 'ha nem hallasz vagy nem tudsz beszélni: {how}',
  'help.card.languages': 'Nyelvek: {languages}',
  'help.card.interpreter': '{count}+ nyelv tolmáccsal',
  'help.card.abroad': 'Ez a szám más országokból is működik.',
  'help.card.whatsapp': 'WhatsApp',
  'help.card.telegram': 'Telegram',
  'help.deaf.sms': 'SMS',
  'help.deaf.chat': 'chat',
  'help.deaf.sign-language': 'jelnyelv',
  'help.deaf.tty': 'szöveges telefon',
  'help.deaf.relay': 'közvetítő szolgálat',
  'help.deaf.app': 'alkalmazás',
  'help.deaf.email': 'e-mail',
  'help.card.checked': 'Ellenőrizve: {date}',
  'help.card.medium': 'Csak egy oldalon található, másik oldal nem erősítette meg',
  'help.card.source': 'Az adat forrása',

  'help.call.title': 'Mi történik, ha telefonálsz',
  'help.call.1': 'Valaki felveszi, és megkérdezi, miben segíthet. Egy ideig hallgathatsz is.',
  'help.call.2': 'Nem kell megmondanod a neved, és másét sem.',
  'help.call.3': 'Feltesznek néhány kérdést, hogy megértsék. Csak arra felelsz, amire szeretnél.',
  'help.call.4': 'Elmondják, mit tehetsz. Te döntöd el, megteszed-e.',
  'help.call.5': 'Bármikor leteheted, és újra telefonálhatsz.',

  'help.tell.title': 'Mit mondj nekik',
  'help.tell.intro': 'Nyugodtan felolvashatod ezt. Amit nem tudsz, hagyd ki.',
  'help.tell.1': 'Ki ajánlja: a név, a cég, a telefonszám vagy a profil.',
  'help.tell.2': 'Mi az ajánlat: a munka vagy a terv, a hely, a fizetés, az időpontok.',
  'help.tell.3': 'A szavak, amelyeknél megálltál.',
  'help.tell.4': 'Mi történt eddig: mit küldtél, fizettél, írtál alá vagy fogadtál el.',
  'help.tell.5': 'Biztonságban vagy-e most, és hogyan érhetnek el úgy, hogy senki se vegye észre.',

  'help.sheet.copy': 'Jegyzet másolása a híváshoz',
  'help.sheet.offer': 'Ajánlat',
  'help.sheet.employer': 'Ki ajánlja',
  'help.sheet.place': 'Hely',
  'help.sheet.pay': 'Fizetés',
  'help.sheet.contact': 'Megadott elérhetőség',
  'help.sheet.page': 'Oldal',
  'help.sheet.words': 'Szavak, amelyeket érdemes megnézni',
  'help.sheet.first-line': 'Láttam egy ajánlatot, és szeretném, ha valaki átnézné velem.',

  'help.steps.title': 'Mit tehetsz most',
  'help.step.talk':
    'Beszélj valakivel, akiben megbízol, vagy hívd az itteni vonalak egyikét. Nem kell ezt egyedül megoldanod.',
  'help.step.do-not-pay': 'Ne fizess. Egy fizetéssel nincs vége: újra kérni fognak.',
  'help.step.stop-replying': 'Ne válaszolj többet. Senkinek sem tartozol válasszal vagy magyarázattal.',
  'help.step.do-not-delete': 'Ne töröld a beszélgetést. Abból látszik, mit tettek.',
  'help.step.keep-proof': 'Őrizd meg a bizonyítékot: képernyőképet a névről, a számról és a dátumról.',
  'help.step.keep-passport':
    'Tartsd magadnál az útleveledet és a saját telefonodat. Ha valaki az útlevelet kéri, elég neki egy másolat.',
  'help.step.do-not-travel': 'Még ne indulj el. A tisztességes ajánlat akkor is megvan, ha előbb utánanézel.',
  'help.step.share-plan':
    'Mondd el valakinek, hová mész, kivel, és mikor telefonálsz. Beszéljetek meg egy szót, amely azt jelenti: „segítség kell”.',
  'help.step.ask-in-writing': 'Kérd írásban a cég nevét, a feladatokat, a munkaidőt és a fizetést, mielőtt elindulsz.',
  'help.step.do-not-sign':
    'Ne írj alá semmit, amit nem tudsz elolvasni, vagy amit nem magyarázott el neked egy független ember.',
  'help.step.do-not-carry':
    'Ne vigyél semmit, és ne kezdj el semmit. Ha már elkezdted, a korán kért segítség a javadra szól.',
  'help.step.do-not-move-money': 'Ne küldd tovább a pénzt. Hagyd ott, ahol van, amíg nem beszéltél a bankoddal.',
  'help.step.tell-bank': 'Szólj még ma a bankodnak. Néhány fizetést az első órákban még meg lehet állítani.',
  'help.step.change-passwords':
    'Változtasd meg az általuk ismert fiókok jelszavát, és jelentkeztess ki minden más eszközt.',
  'help.step.block-pictures':
    'Vannak ingyenes szolgáltatások, amelyek megállítják a képek terjedését anélkül, hogy látnák őket: Take It Down, ha 18 év alatti voltál rajtuk, StopNCII, ha felnőtt.',
  'help.step.report-profile': 'Jelentsd a profilt az alkalmazásban, miután elmentetted a bizonyítékot.',
  'help.step.tell-adult':
    'Mondd el még ma egy felnőttnek, akiben megbízol: otthon, az iskolában vagy egy fiataloknak szóló vonalon. Nem tettél semmi rosszat.',
  'help.step.leave-safely':
    'Ha el akarsz menni valahonnan, előbb tervezd meg egy segélyvonallal: tudnak biztonságos szállást, papírok nélkül is.',

  'help.watched.title': 'Figyeli valaki a telefonodat?',
  'help.watched.text':
    'Ha valaki átnézi a telefonodat vagy a gépedet, használj másikat: a könyvtárban, a munkahelyeden vagy egy barátodnál.',
  'help.watched.call':
    'A hívás ott marad a híváslistában. Az üzenet ott marad az alkalmazásban. Ez az oldal ott marad a böngésző előzményeiben.',
  'help.watched.delete': 'Ha mindent egyszerre törölsz, az feltűnhet. Egyetlen bejegyzés törlése kevésbé látszik.',
  'help.watched.uninstall': 'Ezt a bővítményt bármikor kikapcsolhatod. Semmit sem őriztünk meg abból, amit olvastál.',

  'help.exit.button': 'Gyors kilépés erről az oldalról',
  'help.exit.keys': 'Vagy nyomd meg háromszor a Shiftet.',
  'help.exit.note': 'Azonnal másik oldalt nyit meg. A böngésző előzményeit nem törli.',
  'help.exit.announce': 'Kilépés erről az oldalról',

  'help.nothing-sent': 'Erről az oldalról semmit sem küldünk sehová. Te döntöd el, kit hívsz.',
  'help.own-number': 'Soha nem telefonálunk és nem írunk helyetted.',
};
