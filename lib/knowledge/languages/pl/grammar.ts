import type { PayWords } from '@/lib/domain/language';

/** Very common short words that tell Polish from its neighbours. */
// biome-ignore format: a word list is read by the row
export const common = [
  'się', 'nie', 'jest', 'są', 'jestem', 'jesteś', 'dla', 'na', 'z', 'w', 'że', 'żeby', 'jak', 'ale', 'czy', 'tak', 'lub', 'albo', 'oraz', 'przez', 'przy', 'po', 'od', 'do',
  'bez', 'już', 'tylko', 'bardzo', 'może', 'mam', 'masz', 'ma', 'mamy', 'mnie', 'mi', 'ci', 'cię', 'ciebie', 'twoje', 'moje', 'nasz', 'wszystko', 'który', 'która', 'gdzie', 'kiedy',
  'dzień', 'dobry', 'hej', 'cześć', 'praca', 'pracy', 'pracę', 'zł', 'złotych', 'miesiąc', 'dziś', 'jutro', 'szukam', 'szukamy', 'proszę', 'dziękuję', 'jeśli', 'będzie', 'będziesz', 'to', 'co', 'nic', 'też', 'także',
  'euro', 'i', 'ja', 'nas', 'u', 'za', 'bo',
] as const;

/** Words that silence a phrase behind them in the same clause. */
export const negations = [
  'nie',
  'nigdy',
  'bez',
  'żaden',
  'żadnych',
  'żadnej',
  'nikt',
  'ani',
  'zamiast',
  'unikaj',
  'unikajcie',
  'nie ma',
  'nie trzeba',
];

// biome-ignore format: a word list is read by the row
export const pay: PayWords = {
  hour: ['godzina', 'godzinę', 'godz', 'h', 'na godzinę', 'za godzinę'],
  day: ['dzień', 'dziennie', 'dniówka', 'noc', 'za noc', 'doba', 'dobę', 'wieczór', 'zmiana', 'zmianę'],
  week: ['tydzień', 'tygodniowo', 'na tydzień', 'weekend'],
  month: ['miesiąc', 'miesięcznie', 'mies', 'na miesiąc'],
  year: ['rok', 'rocznie', 'na rok'],
  currencies: {
    PLN: ['zł', 'pln', 'złotych', 'złote', 'złoty', 'zeta', 'zł.'], EUR: ['euro', 'eur', 'ojro'], USD: ['dolar', 'dolary', 'dolarów', 'usd'],
    GBP: ['funt', 'funty', 'funtów', 'gbp'], CHF: ['frank', 'franki', 'franków', 'chf'], UAH: ['hrywna', 'hrywny', 'hrywien', 'uah'], NOK: ['koron norweskich', 'nok'], AED: ['dirham', 'dirhamów', 'aed'],
  },
  net: ['netto', 'na rękę', 'do ręki', 'na czysto'],
  gross: ['brutto'],
};

/** Number words for ages and spelt-out phone numbers. */
// biome-ignore format: a word list is read by the row
export const numbers: Readonly<Record<string, number>> = {
  zero: 0, jeden: 1, jedna: 1, dwa: 2, dwie: 2, trzy: 3, cztery: 4, pięć: 5, sześć: 6, siedem: 7, osiem: 8, dziewięć: 9, dziesięć: 10, jedenaście: 11, dwanaście: 12, trzynaście: 13,
  czternaście: 14, piętnaście: 15, szesnaście: 16, siedemnaście: 17, osiemnaście: 18, dziewiętnaście: 19, dwadzieścia: 20, trzydzieści: 30, czterdzieści: 40, pięćdziesiąt: 50,
  sześćdziesiąt: 60, siedemdziesiąt: 70, osiemdziesiąt: 80, dziewięćdziesiąt: 90,
};

/** Country names and what people call them for short, by ISO 3166-1 alpha-2. */
// biome-ignore format: a word list is read by the row
export const countries: Readonly<Record<string, readonly string[]>> = {
  AE: ['emiraty', 'dubaj', 'dubaju'], AT: ['austria', 'austrii', 'wiedeń'], BE: ['belgia', 'belgii', 'bruksela'], BG: ['bułgaria', 'bułgarii'], BY: ['białoruś', 'białorusi'], CA: ['kanada', 'kanadzie'], CH: ['szwajcaria', 'szwajcarii'],
  CN: ['chiny'], CY: ['cypr', 'cyprze'], CZ: ['czechy', 'czechach', 'praga'], DE: ['niemcy', 'niemczech', 'niemiec', 'berlin', 'monachium'], DK: ['dania', 'danii'], EG: ['egipt'], ES: ['hiszpania', 'hiszpanii', 'madryt'], FI: ['finlandia'],
  FR: ['francja', 'francji', 'paryż'], GB: ['anglia', 'anglii', 'wielka brytania', 'londyn', 'szkocja'], GE: ['gruzja', 'gruzji'], GR: ['grecja', 'grecji', 'ateny'], HR: ['chorwacja'], HU: ['węgry'], IE: ['irlandia', 'irlandii', 'dublin'],
  IL: ['izrael'], IS: ['islandia'], IT: ['włochy', 'włoszech', 'rzym', 'mediolan', 'neapol'], JP: ['japonia', 'japonii'], KH: ['kambodża', 'kambodży'], KR: ['korea', 'korei'], LA: ['laos'], LB: ['liban'], LT: ['litwa'],
  MM: ['birma', 'birmie', 'mjanma'], MT: ['malta'], NL: ['holandia', 'holandii', 'niderlandy'], NO: ['norwegia', 'norwegii'], PL: ['polska', 'polsce', 'polski', 'warszawa', 'warszawie', 'kraków', 'krakowie', 'wrocław', 'poznań', 'gdańsk', 'łódź', 'katowice', 'lublin'],
  PT: ['portugalia'], RO: ['rumunia'], RU: ['rosja'], SE: ['szwecja', 'szwecji'], SK: ['słowacja'], TH: ['tajlandia', 'tajlandii', 'bangkok'], TR: ['turcja', 'turcji', 'stambuł'], UA: ['ukraina', 'ukrainy', 'kijów', 'lwów'], US: ['usa', 'stany zjednoczone', 'ameryka'],
};

/** Low-skill roles the pay table applies to. */
// biome-ignore format: a word list is read by the row
export const roles = [
  'kelner', 'kelnerka', 'kelnerki', 'barman', 'barmanka', 'barmanki', 'pokojówka', 'pokojowa', 'sprzątaczka', 'sprzątanie', 'opiekunka', 'opiekunki', 'opiekun', 'niania', 'kurier', 'kurierzy', 'zbieracz', 'zbiór', 'murarz', 'robotnik',
  'pracownik', 'pracownicy', 'pakowacz', 'pakowanie', 'magazynier', 'recepcjonistka', 'recepcjonista', 'sprzedawczyni', 'kasjerka', 'tancerka', 'tancerki', 'hostessa', 'hostessy', 'masażystka', 'masażystki', 'modelka', 'modelki', 'kucharz', 'pomoc kuchenna',
  'zmywak', 'szwaczka', 'ochroniarz', 'kierowca', 'operator', 'operatorka', 'asystentka', 'pomocnik', 'au pair',
] as const;
