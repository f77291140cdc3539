/** Words of the mark, the panel and our pages. Placeholders: `{count}`, `{host}`, `{question}`, `{sites}`, `{step}`, `{last}`, `{version}`. */
export const words: Readonly<Record<string, string>> = {
  close: 'Bezárás',
  undo: 'Visszavonás',
  retry: 'Újra',
  next: 'Tovább',
  back: 'Vissza',
  settings: 'Beállítások',
  copy: 'Másolás',
  'copy.done': 'Másolva',
  'copy.failed': 'Jelöld ki, és másold kézzel',

  'exit.more':
    '{count, plural, one {Shift. Nyomd meg még egyszer, és kilépsz erről az oldalról.} other {Shift. Nyomd meg még # alkalommal, és kilépsz erről az oldalról.}}',

  'not-safe': 'Ha semmi sem tűnt fel, az még nem jelenti, hogy biztonságos.',
  'nothing-noticed':
    'Ezekben a szavakban nem tűnt fel ismert jel. Ha valami mégis rossz érzést kelt, hallgass rá, és kérdezz meg valakit.',
  partly: 'A szöveg nagyon hosszú. Csak az elejét néztem át.',
  'offer.untitled': 'Ajánlat cím nélkül',

  'level.none': 'Semmi sem tűnt fel',
  'level.notice': 'Érdemes rákérdezni',
  'level.caution': 'Nézd meg még egyszer',
  'level.danger': 'Ezt olvasd el először',

  'mark.caution': 'Nézd meg még egyszer',
  'mark.danger': 'Ezt olvasd el először',

  'ask.title.them': 'Kérdezd meg ezt',
  'ask.title.someone-trusted': 'Ezt mondd valakinek, akiben megbízol',
  'ask.means': 'Ezt jelenti: {question}',

  'panel.title.caution': 'Nézd meg még egyszer',
  'panel.title.danger': 'Ezt gondold át nyugodtan',
  'panel.you-decide': 'Olyan jelek vannak benne, amelyekkel gyakran ejtenek csapdába embereket. Te döntesz.',
  'panel.threatened': 'Nem a te hibád. Ne fizess, ne törölj semmit, ne válaszolj többet, és beszélj valakivel.',
  'panel.check-with-me': 'Valakivel együtt nézném át',
  'panel.more-help': 'Kivel lehet még beszélni',
  'panel.nothing-sent': 'Erről az oldalról semmit sem küldünk sehová.',
  'panel.not-a-problem': 'Nekem ez nem gond',
  'panel.hide': 'Elrejtés itt',
  'panel.off': 'Kikapcsolás ezen a webhelyen',
  'panel.report': 'Jelentés',
  'panel.why': 'Miért látom ezt?',
  'panel.why.text':
    'A Second Look összevetette az ajánlat szavait olyan jelekkel, amelyeket a rendőrség, a munkaügyi hatóságok és segítő szervezetek tettek közzé. Ezt ezen az eszközön tette. A jelek tévedhetnek: tisztességes ajánlatban is előfordulnak, és az ilyen ajánlat felelni tud a kérdésedre.',
  'panel.done.not-a-problem': 'Úgy döntöttél, hogy ez az ajánlat nem gond. Többé nem lesz megjelölve.',
  'panel.done.hide': 'A jelzés rejtve marad, amíg újra meg nem nyitod ezt az oldalt.',
  'panel.done.off': 'A Second Look ezt már nem olvassa: {host}. Itt vagy a beállításokban újra bekapcsolhatod.',

  'popup.asking': 'Megnézem ezt az oldalt',
  'popup.failed': 'Ez nem sikerült',
  'popup.failed.text': 'Semmi sem veszett el. Próbáld meg még egyszer.',
  'popup.not-allowed': 'A böngésző nem engedi, hogy elolvassam ezt az oldalt',
  'popup.not-allowed.text': 'Kimásolhatod a szöveget, és átnézetheted a „Szöveg átnézése” gombbal.',
  'popup.nothing-selected': 'Nincs kijelölt szöveg',
  'popup.nothing-selected.text': 'Jelöld ki az oldalon az ajánlat szavait, aztán nyomd meg újra.',
  'popup.off': 'Ezt az oldalt nem olvasom',
  'popup.off.text': 'Egyszer átnézetheted, vagy a beállításokban bekapcsolhatod az általad használt webhelyeket.',
  'popup.off.group.text':
    'Egyszer átnézetheted. Ez olyan webhely, amelyet magamtól is tudok olvasni: kapcsold be itt lent, és a böngésző még egyszer megkérdez.',
  'popup.not-yet': 'Itt még semmit sem olvastam',
  'popup.wall': 'Ezt az oldalt nem tudom elolvasni',
  'popup.wall.text': 'A webhely előbb azt kéri, hogy jelentkezz be, vagy igazold, hogy nem vagy robot.',
  'popup.no-offer': 'Ezen az oldalon nem találtam ajánlatot',
  'popup.no-offer.text': 'Ha mégis van, jelöld ki a szavait, és nézesd át a kijelölést.',
  'popup.unreadable': 'Ezt az oldalt nem tudom elolvasni',
  'popup.unreadable.text':
    'Ha még töltődik, várj egy kicsit. Ki is jelölheted a szavakat, és átnézetheted a kijelölést.',
  'popup.changed': 'Nem találtam ajánlatot ott, ahol ez a webhely mutatja',
  'popup.changed.text':
    'Lehet, hogy az ajánlat már nincs meg, vagy megváltozott a webhely. Ha látsz egyet, jelöld ki a szavait, és nézesd át a kijelölést.',
  'popup.read':
    '{count, plural, one {# ajánlatot olvastam ezen az oldalon.} other {# ajánlatot olvastam ezen az oldalon.}}',
  'popup.partly': 'Az oldal nagyon hosszú; nem olvastam el mindent.',
  'popup.by': 'Így olvastam: {by}.',
  'popup.by.job-posting': 'álláshirdetés',
  'popup.by.fallback': 'ismeretlen felépítésű oldal',
  'popup.by.selection': 'kijelölt szöveg',
  'popup.folded':
    '{count, plural, one {# szöveg egy része össze van csukva. Nyisd ki az oldalon, hogy az egészet el lehessen olvasni.} other {# szöveg egy része össze van csukva. Nyisd ki őket az oldalon, hogy az egészet el lehessen olvasni.}}',
  'popup.marked':
    '{count, plural, one {Itt egy ajánlatot érdemes még egyszer megnézni} other {Itt # ajánlatot érdemes még egyszer megnézni}}',
  'popup.noticed':
    '{count, plural, one {Itt egy ajánlat nyitva hagy egy kérdést} other {Itt # ajánlat hagy nyitva kérdéseket}}',
  'popup.nothing': 'Itt semmi sem tűnt fel',
  'popup.list': 'Ajánlatok ezen az oldalon',
  'popup.check-page': 'Oldal átnézése',
  'popup.check-selection': 'Kijelölés átnézése',
  'popup.check-text': 'Szöveg átnézése',
  'popup.reads-site': '{host} olvasása',
  'popup.pictures': 'Képek az oldalon',
  'popup.talk': 'Beszélni szeretnék valakivel',

  'more.title': 'További oldalak',
  'more.self-check': 'Kérdések magadnak',
  'more.learn': 'Jó tudni',
  'more.practice': 'Gyakorlás kitalált ajánlatokkal',
  'more.family': 'Családoknak',
  'more.report': 'Bejelentés',
  'more.notebook': 'A jegyzetfüzeted',
  'popup.learn': 'Tanulás és gyakorlás',

  'check.title': 'Szöveg átnézése',
  'check.intro':
    'Illessz be egy ajánlatot, egy üzenetet vagy egy egész beszélgetést. Ezen az eszközön olvassuk, sehová sem küldjük, és sehol sem tároljuk.',
  'check.label': 'A szöveg, amit kaptál',
  'check.note': 'Ha beszélgetés, hagyd a neveket a sorok elején.',
  'check.me': 'Melyik név a tiéd?',
  'check.me.none': 'Egyik sem',
  'check.submit': 'Átnézés',
  'check.clear': 'Törlés',
  'check.empty': 'Előbb illessz be pár szót.',
  'check.failed': 'Ez nem sikerült. A szöveged megvan; nyomd meg még egyszer.',
  'check.outcome': 'Ami feltűnt',

  'real.title': 'Mi van egy igazi ajánlatban',
  'real.1': 'A cég teljes neve és egy cím, amelynek utána lehet nézni.',
  'real.2': 'Mi a munka, hol van, és hány óra.',
  'real.3': 'A fizetés számokban, és mikor érkezik a saját számládra.',
  'real.4': 'Szerződés, amelyet utazás vagy aláírás előtt elolvashatsz.',
  'real.5': 'Valaki, akit meg lehet kérdezni, céges telefonnal vagy e-maillel.',
  'real.6': 'Idő a gondolkodásra, és semmilyen díj a munkáért.',

  'group.jobs': 'Állás és apróhirdetés',
  'group.social': 'Közösségi oldalak',
  'group.messages': 'Üzenetek',
  'group.dating': 'Társkeresés',
  'group.and-more': '{sites} és {count, plural, one {még #} other {még #}}',
  'group.sites-on': '{count, plural, one {# webhelyből {on} bekapcsolva} other {# webhelyből {on} bekapcsolva}}',

  'never.sends': 'Nem küld el semmit. Amit olvasol, ezen az eszközön marad.',
  'never.account': 'Nincs benne fiók, statisztika vagy reklám.',
  'never.watches': 'Senkinek sem jelent rólad semmit: sem szülőnek, sem munkaadónak, sem másnak.',
  'never.decides': 'Semmit sem dönt el helyetted, és semmit sem tilt le.',
  'never.tells': 'Soha nem mondja, hogy egy ajánlat biztonságos, vagy hogy valaki rossz ember.',

  'welcome.step': '{step}. lépés, összesen {last}',
  'welcome.1.title': 'Még egy pillantás az ajánlatokra',
  'welcome.1.text':
    'Néhány ajánlat, amely munkát, pénzt vagy szerelmet ígér, csapda. A Second Look elolvassa a képernyődön lévő ajánlatokat, és kis jelzést tesz azok mellé, amelyekben ismert figyelmeztető jel van. Nyomd meg a jelzést: megmutatja a pontos szavakat, hogy miért fontosak, mit kérdezhetsz, és ki segíthet.',
  'welcome.1.example': 'Konyhai kisegítő a tengernél, szállással',
  'welcome.1.example.text': 'Így néz ki a jelzés egy kitalált ajánlat mellett.',
  'welcome.2.title': 'Amit soha nem tesz',
  'welcome.2.only-popup':
    'Egy oldal bármit kirajzolhat. Csak az az ablak a miénk igazán, amely a böngésző eszköztárának gombjából nyílik, és az soha nem mondja, hogy „biztonságos”.',
  'welcome.3.title': 'Hol nézzen körül?',
  'welcome.3.text': 'Csak azt olvassa, ami a képernyődön van, és csak azokon a webhelyeken, amelyeket bekapcsolsz.',
  'welcome.3.switch-on': 'Bekapcsolom ezeket',
  'welcome.3.without': 'Tovább ezek nélkül',
  'welcome.3.refused':
    'A böngésző nem engedte. Megpróbálhatod újra, vagy továbbléphetsz, és szükség esetén használhatod az „Oldal átnézése” gombot.',
  'welcome.3.note': 'A böngésző még egyszer megkérdez. A beállításokban ezt bármikor módosíthatod.',
  'welcome.done.title': 'Ennyi az egész',
  'welcome.done.text':
    'A Second Lookot a böngésző eszköztárában találod. Ott egyetlen oldalt, egy kijelölést vagy egy kapott szöveget is átnézethetsz.',

  'options.language': 'Nyelv',
  'options.where': 'Hol olvas',
  'options.off': 'Kikapcsolt webhelyek',
  'options.off.none': 'Nincs ilyen.',
  'options.off.on-again': 'Visszakapcsolás',
  'options.changed': 'Webhelyek, amelyek megváltozhattak',
  'options.changed.text':
    'Ezeknek a webhelyeknek több oldalán is ajánlatnak kellett volna lennie, de nem találtam. Jelöld ki ott egy ajánlat szavait, és nézesd át a kijelölést. Ez a lista csak ezen az eszközön van meg.',
  'options.set-aside': 'Félretett ajánlatok',
  'options.set-aside.count':
    '{count, plural, =0 {Nincs ilyen.} one {Egy ajánlatot már nem jelölünk meg.} other {# ajánlatot már nem jelölünk meg.}}',
  'options.set-aside.forget': 'Újbóli megjelölés',
  'options.promise': 'Mit tesz azzal, amit olvasol',
  'options.promise.reads': 'Elolvassa az ajánlatokat a bekapcsolt webhelyek oldalain, amíg azok nyitva vannak.',
  'options.promise.keeps':
    'Megőrzi, amit ezen az oldalon választottál, egy rövid kódot minden félretett ajánlatról, és néhány kódot olyan oldalakról, ahol a webhely megváltozottnak tűnik. Az ajánlatok szavait és az oldalak címét nem őrzi meg.',
  'options.version': '{version} verzió',
};
