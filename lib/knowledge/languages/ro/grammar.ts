import type { PayWords } from '@/lib/domain/language';

/** Very common short words that tell Romanian from its neighbours. */
// biome-ignore format: a word list is read by the row
export const common = [
  'și', 'să', 'nu', 'este', 'sunt', 'ești', 'pentru', 'pe', 'din', 'cu', 'care', 'mai', 'fără', 'după', 'când', 'cât', 'unde', 'dar', 'sau', 'dacă',
  'foarte', 'acum', 'aici', 'acolo', 'bună', 'salut', 'mulțumesc', 'vă', 'îți', 'îmi', 'ți', 'mă', 'am', 'ai', 'avem', 'aveți', 'vreau', 'vrei', 'poți', 'fi',
  'lucru', 'muncă', 'bani', 'lei', 'luni', 'zi', 'pană', 'până', 'fete', 'caut', 'căutăm', 'angajăm', 'nimic', 'doar', 'lângă', 'într', 'ca', 'ce', 'cum', 'asta',
  'vom', 'vei', 'noi', 'voi', 'ei', 'lor', 'lui', 'tău', 'mea', 'meu', 'toate', 'acasă', 'prin', 'fost', 'iar', 'deja',
  'are', 'casa', 'de', 'eu', 'euro', 'in', 'la', 'mi', 'ne', 'prima', 'se', 'ta', 'te', 'u', 'un',
] as const;

/** Words that silence a phrase behind them in the same clause. */
export const negations = [
  'nu',
  'niciodată',
  'nici',
  'fără',
  'nimeni',
  'nicio',
  'niciun',
  'n am',
  'n ai',
  'n are',
  'în loc de',
  'evită',
  'evitați',
  'nicidecum',
];

// biome-ignore format: a word list is read by the row
export const pay: PayWords = {
  hour: ['oră', 'ora', 'ore', 'pe oră', 'h'],
  day: ['zi', 'zilnic', 'zilnică', 'pe zi', 'noapte', 'pe noapte', 'tură', 'seară', 'pe seară'],
  week: ['săptămână', 'săptămâna', 'săptămânal', 'săptămânală', 'pe săptămână'],
  month: ['lună', 'luna', 'lunar', 'lunară', 'pe lună'],
  year: ['an', 'anual', 'anuală', 'pe an'],
  currencies: {
    RON: ['leu', 'lei', 'ron'],
    MDL: ['lei moldovenești', 'mdl'],
    EUR: ['euro', 'eur', 'euroi', 'euroiași'],
    USD: ['dolar', 'dolari', 'usd'],
    GBP: ['liră', 'lire', 'lire sterline', 'gbp'],
    CHF: ['franc', 'franci', 'franci elvețieni', 'chf'],
    AED: ['dirham', 'dirhami', 'aed'],
  },
  net: ['net', 'netă', 'în mână', 'curat', 'curați'],
  gross: ['brut', 'brută'],
};

/** Number words for ages and spelt-out phone numbers. */
// biome-ignore format: a word list is read by the row
export const numbers: Readonly<Record<string, number>> = {
  zero: 0, unu: 1, una: 1, doi: 2, două: 2, trei: 3, patru: 4, cinci: 5, șase: 6, șapte: 7, opt: 8, nouă: 9, zece: 10, unsprezece: 11, doisprezece: 12,
  treisprezece: 13, paisprezece: 14, cincisprezece: 15, șaisprezece: 16, șaptesprezece: 17, optsprezece: 18, nouăsprezece: 19, douăzeci: 20,
  treizeci: 30, patruzeci: 40, cincizeci: 50, șaizeci: 60, șaptezeci: 70, optzeci: 80, nouăzeci: 90,
};

/** Country names and what people call them for short, by ISO 3166-1 alpha-2. */
// biome-ignore format: a word list is read by the row
export const countries: Readonly<Record<string, readonly string[]>> = {
  AE: ['emirate', 'emiratele arabe', 'dubai', 'abu dhabi'], AT: ['austria', 'viena'], BE: ['belgia', 'bruxelles'], BG: ['bulgaria'], BH: ['bahrain'], CA: ['canada'],
  CH: ['elveția', 'zürich', 'geneva'], CN: ['china'], CY: ['cipru', 'limassol', 'larnaca'], CZ: ['cehia', 'praga'], DE: ['germania', 'berlin', 'stuttgart', 'münchen'], DK: ['danemarca'],
  EE: ['estonia'], EG: ['egipt'], ES: ['spania', 'madrid', 'barcelona'], FI: ['finlanda'], FR: ['franța', 'paris'], GB: ['anglia', 'marea britanie', 'londra', 'scoția'], GE: ['georgia', 'tbilisi'],
  GR: ['grecia', 'creta', 'atena'], HR: ['croația'], HU: ['ungaria', 'budapesta'], IE: ['irlanda', 'dublin'], IL: ['israel'], IN: ['india'], IS: ['islanda'],
  IT: ['italia', 'roma', 'milano', 'napoli', 'torino'], JP: ['japonia', 'tokyo'], KH: ['cambodgia'], KR: ['coreea'], KW: ['kuweit', 'kuwait'], LA: ['laos'], LB: ['liban'], LU: ['luxemburg'], MA: ['maroc'],
  MD: ['moldova', 'republica moldova', 'chișinău'], MM: ['myanmar', 'birmania'], MT: ['malta'], MX: ['mexic'], NL: ['olanda', 'țările de jos', 'amsterdam'], NO: ['norvegia'], PL: ['polonia'], PT: ['portugalia'],
  QA: ['qatar'], RO: ['românia', 'bucurești', 'cluj', 'timișoara', 'iași', 'constanța'], RS: ['serbia'], RU: ['rusia', 'moscova'], SA: ['arabia saudită'], SE: ['suedia'], SI: ['slovenia'], SK: ['slovacia'],
  TH: ['thailanda', 'bangkok'], TR: ['turcia', 'istanbul', 'antalya'], UA: ['ucraina', 'odesa'], US: ['america', 'statele unite', 'sua'],
};

/** Low-skill roles the pay table applies to. */
// biome-ignore format: a word list is read by the row
export const roles = [
  'ospătar', 'ospătăriță', 'ospătari', 'chelner', 'chelneriță', 'cameristă', 'cameriste', 'menajeră', 'menajere', 'îngrijitoare', 'badantă', 'bonă', 'curier', 'curieri', 'culegător', 'culegători', 'zidar', 'zidari',
  'muncitor', 'muncitori', 'necalificat', 'necalificați', 'ambalator', 'ambalatori', 'recepționer', 'recepționeră', 'vânzătoare', 'casieră', 'dansatoare', 'animatoare', 'hostess', 'maseuză', 'maseuze',
  'model', 'modele', 'spălător', 'bucătar', 'ajutor de bucătar', 'barman', 'barmaniță', 'croitoreasă', 'paznic', 'șofer', 'operator', 'asistentă personală', 'zilier', 'zilieri',
] as const;
