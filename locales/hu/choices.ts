/** Words of the reader's choices: easy words, the mode for young people, discreet mode and the lock. Placeholders: `{neutral}`, `{name}`, `{seconds}`. */
export const choices: Readonly<Record<string, string>> = {
  // Our name: the same in every language.
  name: 'Second Look',

  'options.choices': 'Hogyan beszéljen és hogyan nézzen ki',
  'options.easy': 'Egyszerű szavak',
  'options.easy.text': 'Az okokat rövid mondatokban írja le. A nehéz szavakat megmagyarázza.',
  'options.teen': '13–17 éves vagyok',
  'options.teen.text':
    'Egyszerűbben szól hozzád, jobban megnézi a fiataloknak szóló ajánlatokat, és a fiatalok segítőit mutatja először. Senki sem tudja meg.',
  'options.discreet': 'Diszkrét mód',
  'options.discreet.text':
    'Az eszköztár gombja egyszerű pont lesz, a neve „{neutral}”, szám nélkül. A jelzések az oldalakon kicsik és szürkék. A jobb egérgomb menüjéből eltűnnek a bejegyzések.',
  'options.discreet.limit':
    'A böngésző bővítménylistájában továbbra is ez a név látszik: {name}. Ezen egyetlen bővítmény sem tud változtatni. A böngésző előzményeiben továbbra is ott marad az oldalaink címe.',

  // The neutral name of the button, of our pages and of our small window: a word any note-taking program could have.
  'discreet.name': 'Jegyzetek',
  'discreet.mark.caution': 'Egy jegyzet',
  'discreet.mark.danger': 'Ezt a jegyzetet olvasd el először',

  // This line is shown to everyone who opens the small window, as long as there is a lock.
  'lock.line': 'Ennek a bővítménynek a beállításai zárolva vannak.',
  'lock.title': 'Zár a beállításokra',
  'lock.text.needs':
    'Ha van zár, jelszó kell ahhoz, hogy valaki kikapcsoljon egy webhelyet vagy a 13–17 éveseknek szóló módot, végleg félretegyen egy ajánlatot, vagy levegye a zárat.',
  'lock.text.free': 'A segítség, a gyors kilépés, a „Szöveg átnézése”, a nyelv és az ország soha nincs zárolva.',
  'lock.text.visible':
    'Mindenki, aki ezt a böngészőt használja, láthatja, hogy van zár: az eszköztárból nyíló ablak mindig kiírja.',
  'lock.text.keeps': 'A zár soha nem mutatja meg, mit olvastak. Semmit sem jegyez fel.',
  'lock.text.forgotten':
    'Ha a jelszót elfelejtik, senki sem tudja visszaadni. Távolítsd el a bővítményt, és telepítsd újra: akkor nincs többé zár, de minden választás is elveszik.',
  'lock.text.family': 'Hogyan beszéljetek erről a családban',
  'lock.passphrase': 'Jelszó',
  'lock.passphrase.again': 'Ugyanaz a jelszó még egyszer',
  'lock.passphrase.note': 'Legalább 6 karakter. Három-négy szót egymás után könnyű megjegyezni.',
  'lock.set': 'Zárolás',
  'lock.too-short': 'Legalább 6 karakter legyen.',
  'lock.not-same': 'A kettő nem egyezik. Írd be újra mindkettőt.',
  'lock.open': 'Feloldás',
  'lock.is-open': 'A beállítások tíz percig fel vannak oldva.',
  'lock.close': 'Zárolás most',
  'lock.remove': 'A zár levétele',
  'lock.removed': 'Nincs többé zár.',
  'lock.wrong':
    '{seconds, plural, one {Nem ez a jelszó. # másodperc múlva újra próbálhatod.} other {Nem ez a jelszó. # másodperc múlva újra próbálhatod.}}',
  'lock.wait':
    '{seconds, plural, one {Várj # másodpercet, aztán próbáld újra.} other {Várj # másodpercet, aztán próbáld újra.}}',
  'lock.refused': 'Van zár. Előbb írd be a jelszót.',
  'lock.refused.site':
    'A beállítások zárolva vannak, ezért ez a webhely bekapcsolva marad. Aki a zárat feltette, a beállításokban feloldhatja.',
  'lock.done.not-a-problem':
    'Úgy döntöttél, hogy ez az ajánlat nem gond. A böngésző bezárásáig nem lesz megjelölve. Van zár, ezért végleg nem lehet félretenni.',
};
