import type { Catalogue } from '@/lib/domain/catalogue';

/**
 * Words of the page that helps to report an offer. Placeholders: `{site}`, `{country}`, `{language}`, `{date}`, `{number}`, `{harms}`.
 * `report.text.*` is the text someone pastes on the site or sends to an office: polite, short, about the words and not about a person.
 */
const reporting: Catalogue = {
  'report.title': 'Ajánlat bejelentése',
  'report.intro':
    'Nem kell bejelentened semmit. Ha szeretnéd, itt találsz hozzá egy szöveget, és azt, hogy hová fordulhatsz vele.',
  'report.nothing-sent':
    'Mi nem küldünk el semmit. Senki sem tudja meg, hogy itt jártál. A szöveget te küldöd el, ha szeretnéd.',

  'report.first.title': 'Mielőtt bejelented',
  'report.first.save':
    'Előbb mentsd el. Készíts képernyőképet: a szövegről, a profilról, a dátumról és az oldal címéről.',
  'report.first.vanish':
    'A bejelentés után a beszélgetés vagy az ajánlat eltűnhet, előled is. Amit elmentettél, megmarad.',
  'report.first.quiet': 'Ne mondd el a másik embernek, hogy bejelented. Ne vitatkozz vele.',
  'report.first.public':
    'Ne tegyél közzé neveket, képeket vagy telefonszámokat. Ezzel embereket sodorhatsz veszélybe, magadat is.',
  'report.first.pictures':
    'Van köztük bizalmas kép egy 18 év alattiról? Ne mentsd el, és ne küldd tovább. Ott jelentsd, ahol van. Ha a kép rólad készült, nem tettél semmi rosszat.',

  'report.text.title': 'Egy szöveg, amit használhatsz',
  'report.text.intro': 'Alakítsd, ahogy szeretnéd. Senkit sem nevez meg. Hagyd ki, amit nem akarsz elmondani.',
  'report.text.label': 'A szöveged',
  'report.text.language': 'A szöveg nyelve',
  'report.text.language.note': 'Akik elolvassák, talán nem értik a nyelvedet.',
  'report.text.copy': 'Szöveg másolása',
  'report.text.hello': 'Jó napot kívánok,',
  'report.text.about.jobs': 'Egy ajánlat miatt írok. Itt láttam: {site}.',
  'report.text.about.social': 'Egy bejegyzés miatt írok. Itt láttam: {site}.',
  'report.text.about.messages': 'Üzenetek miatt írok. Itt kaptam őket: {site}.',
  'report.text.about.dating': 'Egy profil vagy üzenetek miatt írok. Itt láttam: {site}.',
  'report.text.about.unknown': 'Egy ajánlat miatt írok, amelyet az interneten találtam.',
  'report.text.where': 'Az oldal címe:',
  'report.text.signs': 'Egy olvasást segítő program az eszközömön ezeket a jeleket vette észre. Így magyarázza őket:',
  'report.text.no-signs': 'Valami aggaszt benne.',
  'report.text.harms': 'Az ilyen jelek erre utalhatnak: {harms}.',
  'report.text.please':
    'Kérem, nézzék át. Lehet, hogy tévedek, és senkit sem vádolok. Ha emberek lehetnek veszélyben, kérem, őrizzék meg, ami Önöknél megvan, és értesítsék a rendőrséget.',
  'report.text.thanks': 'Köszönöm.',

  'report.site.title': 'Jelentés itt: {site}',
  'report.site.title.unknown': 'Jelentés a webhelyen',
  'report.way.button-on-ad':
    'Az ajánlat oldalán keress egy zászlót, három pontot vagy azt a szót: „Jelentés”. Gyakran felül van, vagy az oldal legalján.',
  'report.way.menu-of-post': 'Nyomd meg a bejegyzés melletti három pontot, aztán azt, hogy „Jelentés”.',
  'report.way.menu-of-profile':
    'Nyisd meg a profilt, nyomd meg a három pontot vagy a zászlót, aztán azt, hogy „Jelentés”.',
  'report.way.menu-of-chat':
    'Nyisd meg a beszélgetést, nyomd meg a nevét vagy felül a három pontot, aztán azt, hogy „Jelentés”.',
  'report.way.unknown':
    'Keresd az ajánlat mellett azt, hogy „Jelentés”, egy zászlót vagy három pontot. Ha nincs, keresd az oldal alján a „Kapcsolat” vagy a „Súgó” szót.',
  'report.way.choose':
    'A webhely megkérdezi, miről van szó. Válaszd, ami a legközelebb áll hozzá. Nem kell biztosan tudnod.',
  'report.way.form': 'Űrlap megnyitása: {site}',
  'report.way.guide': '{site}: így lehet jelenteni',
  'report.way.form.note': 'Maga a webhely nyílik meg. Lehet, hogy be kell jelentkezned.',
  'report.way.checked': 'Feljegyezve: {date}. A webhelyek változnak, így lehet, hogy másképp néz ki.',
  'report.way.then':
    'A webhely dönti el, mit tesz. Napokig is tarthat, és lehet, hogy nem kapsz választ. Egy hivatalnak is szólhatsz.',

  'report.offices.title': 'Hivatalok, ahol bejelentheted',
  'report.offices.intro':
    'Ők akkor is tudnak tenni valamit, ha a webhely nem tesz. Előbb megkérdezheted, mi történik egy bejelentéssel.',
  'report.channel.exploitation': 'Ha lehet, hogy embereket kihasználnak vagy irányítanak',
  'report.channel.police': 'Rendőrség, ha nem vészhelyzet',
  'report.channel.labour': 'Munkaügyi felügyelet',
  'report.channel.child-images': 'Képek és üzenetek, amelyek gyerekeknek ártanak',
  'report.channel.removal': 'Hogy a bizalmas képeket levegyék',
  'report.channel.online-crime': 'Átverések, fenyegetések és más bűncselekmények az interneten',
  'report.note.int-takeitdown': 'Olyan képekhez, amelyeken 18 év alatti voltál.',
  'report.note.int-stopncii': 'Olyan képekhez, amelyeken 18 éves vagy idősebb voltál.',
  'report.note.int-inhope': 'Elvezet az országod hivatalához.',
  'report.note.gb-report-fraud': 'Angliának, Walesnek és Észak-Írországnak.',
  'report.offices.none':
    'Ebben az országban nem ismerünk olyan hivatalt, ahol ezt online vagy telefonon be lehet jelenteni: {country}. Bármelyik rendőrőrsön megteheted. Vihetsz magaddal valakit.',
  'report.offices.nearest': 'Ők meg tudják mondani, hová kell menni a bejelentéssel, vagy megteszik veled együtt.',
  'report.offices.emergency':
    'Most veszélyben van valaki? Hívd ezt a számot: {number}. Ez a szám csak vészhelyzetre való.',
  'report.offices.emergency.unknown':
    'Most veszélyben van valaki? Hívd annak az országnak a segélyhívó számát, ahol vagy.',
  'report.flaggers.title': 'Megbízható bejelentők az Európai Unióban',
  'report.flaggers.text':
    'A webhelyeknek először azt kell megnézniük, amit ezek a csoportok jelentenek. Néhányuknál bárki tehet bejelentést. A lista az Európai Bizottságnál van.',
  'report.flaggers.link': 'A megbízható bejelentők listája',

  'report.without':
    'A hivatalokat most nem tudjuk megmutatni. A webhelyen így is jelentheted, vagy bemehetsz egy rendőrőrsre.',

  'report.talk.title': 'Nem tudod biztosan?',
  'report.talk.text': 'Beszélhetsz róla valakivel, mielőtt bejelented, vagy bejelentés helyett.',
  'report.talk.link': 'Beszélj valakivel',
  'report.from-help': 'Az ajánlat bejelentése',
};

export default reporting;
