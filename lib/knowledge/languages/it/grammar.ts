import type { PayWords } from '@/lib/domain/language';

/** Very common short words that tell Italian from its neighbours. */
// biome-ignore format: a word list is read by the row
export const common = [
  'il', 'lo', 'gli', 'di', 'che', 'è', 'e', 'non', 'per', 'una', 'un', 'sono', 'sei', 'siamo', 'con', 'del', 'della', 'dei', 'delle', 'nel', 'nella', 'alla', 'al', 'ai', 'dal', 'dalla', 'sul', 'sulla',
  'più', 'come', 'anche', 'ma', 'se', 'ho', 'hai', 'ha', 'abbiamo', 'hanno', 'mi', 'ti', 'ci', 'vi', 'si', 'questo', 'questa', 'quello', 'tutto', 'tutti', 'niente', 'solo', 'molto', 'dove', 'quando', 'perché',
  'cosa', 'chi', 'io', 'tu', 'lui', 'lei', 'noi', 'loro', 'mio', 'mia', 'tuo', 'tua', 'suo', 'fare', 'essere', 'puoi', 'posso', 'vuoi', 'voglio', 'devi', 'ciao', 'grazie', 'buongiorno', 'lavoro', 'anni', 'euro',
  'mese', 'giorno', 'subito', 'oggi', 'domani', 'sera', 'casa', 'cerco', 'cerchiamo', 'ragazze', 'ragazza', 'soldi', 'senza', 'dopo', 'prima', 'qui', 'sempre', 'ancora', 'già', 'poi', 'così', 'bene', 'nessuno',
  'a', 'all', 'da', 'i', 'in', 'la', 'le', 'ne', 'su', 'va',
] as const;

/** Words that silence a phrase behind them in the same clause. */
// biome-ignore format: a word list is read by the row
export const negations = [
  'non', 'mai', 'né', 'senza', 'nessuno', 'nessun', 'nessuna', 'invece di', 'evita', 'evitate', 'nemmeno', 'neanche',
];

// biome-ignore format: a word list is read by the row
export const pay: PayWords = {
  hour: ['ora', 'ore', "all'ora", 'l ora', 'all ora', 'orari', 'orarie', 'h'],
  day: ['giorno', 'al giorno', 'giornata', 'a giornata', 'giornalieri', 'giornaliere', 'die', 'notte', 'a notte', 'sera', 'a sera', 'serata', 'a serata', 'turno'],
  week: ['settimana', 'a settimana', 'alla settimana', 'settimanali', 'settimanale'],
  month: ['mese', 'al mese', 'mensili', 'mensile', 'mensilmente'],
  year: ['anno', "all'anno", 'all anno', 'annui', 'annue', 'annuo', 'ral'],
  currencies: {
    EUR: ['euro', 'eur', 'euri', 'eu', 'euros'],
    CHF: ['franchi', 'franco', 'chf', 'franchi svizzeri'],
    USD: ['dollari', 'dollaro', 'usd'],
    GBP: ['sterline', 'sterlina', 'gbp'],
    RON: ['lei', 'ron'],
    AED: ['dirham', 'aed'],
  },
  net: ['netto', 'netti', 'nette', 'netta', 'puliti', 'in mano', 'in tasca'],
  gross: ['lordo', 'lordi', 'lorde', 'lorda'],
};

/** Number words for ages and spelt-out phone numbers. */
// biome-ignore format: a word list is read by the row
export const numbers: Readonly<Record<string, number>> = {
  zero: 0, uno: 1, una: 1, due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6, sette: 7, otto: 8, nove: 9, dieci: 10, undici: 11, dodici: 12, tredici: 13, quattordici: 14, quindici: 15,
  sedici: 16, diciassette: 17, diciotto: 18, diciannove: 19, venti: 20, trenta: 30, quaranta: 40, cinquanta: 50, sessanta: 60, settanta: 70, ottanta: 80, novanta: 90,
};

/** Country names and what people call them for short, by ISO 3166-1 alpha-2. */
// biome-ignore format: a word list is read by the row
export const countries: Readonly<Record<string, readonly string[]>> = {
  AE: ['emirati', 'emirati arabi', 'dubai', 'abu dhabi'], AL: ['albania', 'tirana', 'durazzo'], AT: ['austria', 'vienna'], BD: ['bangladesh', 'dacca'], BE: ['belgio', 'bruxelles'], BG: ['bulgaria'], BH: ['bahrein'], BR: ['brasile'],
  CA: ['canada'], CH: ['svizzera', 'zurigo', 'ginevra', 'lugano', 'ticino'], CN: ['cina'], CO: ['colombia'], CY: ['cipro', 'limassol'], CZ: ['repubblica ceca', 'praga'], DE: ['germania', 'berlino', 'monaco di baviera'], DK: ['danimarca'],
  DO: ['santo domingo', 'repubblica dominicana'], EG: ['egitto', 'cairo'], ES: ['spagna', 'madrid', 'barcellona', 'ibiza'], FI: ['finlandia'], FR: ['francia', 'parigi', 'lione', 'nizza'], GB: ['inghilterra', 'regno unito', 'londra'],
  GE: ['georgia'], GH: ['ghana'], GR: ['grecia', 'atene'], HR: ['croazia'], HU: ['ungheria', 'budapest'], IE: ['irlanda', 'dublino'], IN: ['india', 'punjab'],
  IT: ['italia', 'roma', 'milano', 'napoli', 'torino', 'bologna', 'palermo', 'catania', 'foggia', 'rimini'], JP: ['giappone'], KH: ['cambogia'], KW: ['kuwait'], LA: ['laos'], LB: ['libano'], LY: ['libia'], MA: ['marocco'], MD: ['moldavia'],
  MM: ['myanmar', 'birmania'], MT: ['malta'], MX: ['messico'], MY: ['malesia'], NG: ['nigeria', 'benin city'], NL: ['olanda', 'paesi bassi', 'amsterdam'], NO: ['norvegia'], PE: ['perù'], PH: ['filippine'], PK: ['pakistan'], PL: ['polonia'],
  PT: ['portogallo'], QA: ['qatar', 'doha'], RO: ['romania', 'bucarest'], RS: ['serbia'], RU: ['russia'], SA: ['arabia saudita'], SE: ['svezia'], SI: ['slovenia'], SN: ['senegal'], TH: ['thailandia', 'bangkok'],
  TN: ['tunisia'], TR: ['turchia', 'istanbul'], UA: ['ucraina'], US: ['stati uniti', 'america', 'usa'],
};

/** Low-skill roles the pay table applies to. */
// biome-ignore format: a word list is read by the row
export const roles = [
  'cameriere', 'cameriera', 'camerieri', 'cameriere ai piani', 'lavapiatti', 'aiuto cuoco', 'cuoco', 'barista', 'badante', 'badanti', 'colf', 'baby sitter', 'babysitter', 'tata', 'donna delle pulizie', 'addetta pulizie', 'addetti pulizie',
  'bracciante', 'braccianti', 'raccoglitore', 'raccoglitori', 'muratore', 'muratori', 'manovale', 'manovali', 'operaio', 'operai', 'operaia', 'magazziniere', 'magazzinieri', 'facchino', 'facchini', 'rider', 'autista', 'corriere', 'corrieri',
  'commessa', 'commesso', 'cassiera', 'hostess', 'ballerina', 'ballerine', 'massaggiatrice', 'massaggiatrici', 'modella', 'modelle', 'ragazza immagine', 'ragazze immagine', 'animatrice', 'promoter', 'sarta', 'sarte', 'custode',
  'lavapiatti', 'accompagnatrice', 'accompagnatrici', 'assistente personale', 'segretaria', 'receptionist', 'operatore', 'operatori', 'guardiano',
] as const;
