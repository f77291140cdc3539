import type { PayWords } from '@/lib/domain/language';

/** Very common short words that tell Hungarian from its neighbours. */
// biome-ignore format: a word list is read by the row
export const common = [
  'és', 'hogy', 'nem', 'egy', 'az', 'van', 'vagy', 'vagyok', 'ez', 'is', 'meg', 'csak', 'már', 'még', 'de', 'ha', 'mert', 'nincs', 'kell', 'lesz', 'volt', 'minden', 'nagyon', 'most',
  'itt', 'ott', 'majd', 'vele', 'veled', 'neked', 'nekem', 'hol', 'mi', 'én', 'te', 'szia', 'sziasztok', 'köszönöm', 'kérem', 'lehet', 'lehetőség', 'munka', 'munkát', 'pénz', 'pénzt', 'forint', 'ft',
  'keresek', 'keresünk', 'lányok', 'lányokat', 'hölgyeket', 'akkor', 'kérlek', 'tudsz', 'tudok', 'szeretnék', 'légy', 'vagyunk', 'ki', 'el', 'be', 'le', 'haza', 'jó', 'nélkül', 'után', 'alatt', 'sem', 'se', 'hiszen',
  'a', 'este', 'hat', 'ne', 'ket',
] as const;

/** Words that silence a phrase behind them in the same clause. `nélkül` and `helyett` stand behind what they take away, so they silence nothing that follows. */
export const negations = ['nem', 'sem', 'soha', 'ne', 'sose', 'sosem', 'senki', 'nincs', 'nincsenek', 'tilos', 'nehogy', 'semmiképp'];

// biome-ignore format: a word list is read by the row
export const pay: PayWords = {
  hour: ['óra', 'órabér', 'óránként', 'óradíj', 'órára', 'h'],
  day: ['nap', 'naponta', 'napi', 'naponként', 'éjszaka', 'este', 'esténként', 'műszak'],
  week: ['hét', 'heti', 'hetente', 'hetenként'],
  month: ['hó', 'hónap', 'havi', 'havonta', 'havonként'],
  year: ['év', 'évi', 'évente'],
  currencies: {
    HUF: ['ft', 'huf', 'forint', 'forintot', 'forintért'],
    RON: ['lej', 'lejt', 'ron'],
    UAH: ['hrivnya', 'uah'],
    EUR: ['euró', 'euro', 'eurót', 'eur', 'eurós'],
    USD: ['dollár', 'dollárt', 'usd'],
    GBP: ['font', 'fontot', 'gbp'],
    CHF: ['frank', 'frankot', 'chf'],
  },
  net: ['nettó', 'kézbe', 'tisztán', 'zsebbe'],
  gross: ['bruttó'],
};

/** Number words for ages and spelt-out phone numbers. */
// biome-ignore format: a word list is read by the row
export const numbers: Readonly<Record<string, number>> = {
  nulla: 0, egy: 1, kettő: 2, két: 2, három: 3, négy: 4, öt: 5, hat: 6, hét: 7, nyolc: 8, kilenc: 9, tíz: 10, tizenegy: 11, tizenkettő: 12, tizenhárom: 13, tizennégy: 14,
  tizenöt: 15, tizenhat: 16, tizenhét: 17, tizennyolc: 18, tizenkilenc: 19, húsz: 20, harminc: 30, negyven: 40, ötven: 50, hatvan: 60, hetven: 70, nyolcvan: 80, kilencven: 90,
};

/** Country names and what people call them for short, by ISO 3166-1 alpha-2. */
// biome-ignore format: a word list is read by the row
export const countries: Readonly<Record<string, readonly string[]>> = {
  AE: ['emírségek', 'dubaj', 'dubai', 'dubajba', 'dubajban'], AT: ['ausztria', 'ausztriába', 'ausztriában', 'bécs', 'bécsben'], BE: ['belgium', 'belgiumba'], CH: ['svájc', 'svájcba', 'svájcban', 'zürich'],
  CY: ['ciprus', 'ciprusra', 'cipruson'], CZ: ['csehország', 'prága'], DE: ['németország', 'németországba', 'németországban', 'berlin', 'münchen'], ES: ['spanyolország', 'spanyolországba'], FR: ['franciaország', 'párizs'],
  GB: ['anglia', 'angliába', 'angliában', 'london', 'londonba'], GR: ['görögország', 'görögországba'], HR: ['horvátország'], HU: ['magyarország', 'budapest', 'pest', 'debrecen', 'szeged'], IT: ['olaszország', 'olaszországba', 'milánó'],
  KH: ['kambodzsa', 'kambodzsába'], LA: ['laosz'], MM: ['mianmar', 'burma'], MT: ['málta', 'máltára'], NL: ['hollandia', 'hollandiába', 'hollandiában', 'amszterdam'], RO: ['románia', 'erdély', 'kolozsvár', 'székelyföld'],
  RS: ['szerbia', 'vajdaság'], SK: ['szlovákia', 'felvidék'], TH: ['thaiföld', 'thaiföldre', 'bangkok'], TR: ['törökország', 'isztambul'], UA: ['ukrajna', 'kárpátalja'], US: ['amerika', 'usa', 'egyesült államok'],
};

/** Low-skill roles the pay table applies to. */
// biome-ignore format: a word list is read by the row
export const roles = [
  'pincér', 'pincérnő', 'felszolgáló', 'szobalány', 'takarító', 'takarítónő', 'bébiszitter', 'idősgondozó', 'házvezetőnő', 'futár', 'sofőr', 'segédmunkás', 'kőműves', 'betanított', 'csomagoló', 'raktáros',
  'napszámos', 'szüretelő', 'táncosnő', 'táncos', 'hoszteszek', 'hostess', 'masszőr', 'modell', 'pultos', 'konyhai', 'mosogató', 'eladó', 'recepciós', 'varrónő', 'biztonsági őr', 'adminisztrátor',
] as const;
