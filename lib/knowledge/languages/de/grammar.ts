import type { PayWords } from '@/lib/domain/language';

/** Very common short words that tell German from its neighbours. */
// biome-ignore format: a word list is read by the row
export const common = [
  'und', 'der', 'die', 'das', 'den', 'dem', 'ein', 'eine', 'einen', 'einer', 'ist', 'sind', 'nicht', 'kein', 'keine', 'mit', 'für', 'auf', 'von', 'zu', 'zum', 'zur', 'bei', 'aus', 'nach',
  'ich', 'du', 'er', 'sie', 'wir', 'ihr', 'mich', 'dich', 'mir', 'dir', 'uns', 'euch', 'dein', 'deine', 'mein', 'meine', 'ihre', 'wenn', 'aber', 'oder', 'auch', 'noch', 'nur', 'schon', 'wie', 'was', 'wo',
  'hab', 'habe', 'haben', 'hast', 'hat', 'wird', 'werden', 'kann', 'kannst', 'können', 'bitte', 'suche', 'suchen', 'sucht', 'gesucht', 'arbeit', 'gut', 'sehr', 'heute', 'morgen', 'ja', 'nein', 'ab', 'im', 'am', 'vom', 'bist', 'alles', 'geld',
  'an', 'euro', 'in', 'pro', 'so', 'u', 'um', 'will',
] as const;

/** Words that silence a phrase behind them in the same clause. */
export const negations = [
  'nicht',
  'nie',
  'niemals',
  'kein',
  'keine',
  'keinen',
  'keiner',
  'keinem',
  'ohne',
  'weder',
  'statt',
  'nix',
  'net',
  'ned',
];

// biome-ignore format: a word list is read by the row
export const pay: PayWords = {
  hour: ['stunde', 'stunden', 'pro stunde', 'die stunde', 'stundenlohn', 'std', 'h'],
  day: ['tag', 'täglich', 'pro tag', 'am tag', 'tagesgage', 'nacht', 'pro nacht', 'abend', 'pro abend', 'schicht'],
  week: ['woche', 'wöchentlich', 'pro woche', 'die woche'],
  month: ['monat', 'monatlich', 'pro monat', 'im monat', 'mtl'],
  year: ['jahr', 'jährlich', 'pro jahr', 'im jahr', 'jahresgehalt'],
  currencies: {
    EUR: ['euro', 'eur', 'euronen'],
    CHF: ['franken', 'chf', 'stutz', 'fr', 'sfr'],
    USD: ['dollar', 'usd'],
    GBP: ['pfund', 'gbp'],
    AED: ['dirham', 'aed'],
  },
  net: ['netto', 'auf die hand', 'bar auf die hand'],
  gross: ['brutto'],
};

/** Number words for ages and spelt-out phone numbers. */
// biome-ignore format: a word list is read by the row
export const numbers: Readonly<Record<string, number>> = {
  null: 0, eins: 1, zwei: 2, zwo: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12, dreizehn: 13, vierzehn: 14, fünfzehn: 15,
  sechzehn: 16, siebzehn: 17, achtzehn: 18, neunzehn: 19, zwanzig: 20, dreißig: 30, vierzig: 40, fünfzig: 50, sechzig: 60, siebzig: 70, achtzig: 80, neunzig: 90,
};

/** Country names and what people call them for short, by ISO 3166-1 alpha-2. */
// biome-ignore format: a word list is read by the row
export const countries: Readonly<Record<string, readonly string[]>> = {
  AE: ['emirate', 'dubai', 'abu dhabi'], AT: ['österreich', 'wien', 'graz', 'linz', 'salzburg', 'innsbruck'], BE: ['belgien', 'brüssel'], BG: ['bulgarien'], CA: ['kanada'], CH: ['schweiz', 'zürich', 'genf', 'bern', 'basel'],
  CN: ['china'], CY: ['zypern'], CZ: ['tschechien', 'prag'], DE: ['deutschland', 'berlin', 'hamburg', 'münchen', 'köln', 'frankfurt', 'stuttgart'], DK: ['dänemark'], EG: ['ägypten'], ES: ['spanien', 'mallorca', 'barcelona'], FI: ['finnland'],
  FR: ['frankreich', 'paris'], GB: ['england', 'großbritannien', 'london'], GE: ['georgien'], GR: ['griechenland', 'kreta'], HR: ['kroatien'], HU: ['ungarn', 'budapest'], IE: ['irland'], IT: ['italien', 'mailand', 'rom'], JP: ['japan'],
  KH: ['kambodscha'], KW: ['kuwait'], LA: ['laos'], LB: ['libanon'], LU: ['luxemburg'], MA: ['marokko'], MD: ['moldau'], MM: ['myanmar'], MT: ['malta'], NG: ['nigeria'], NL: ['niederlande', 'holland', 'amsterdam', 'rotterdam'],
  NO: ['norwegen'], PH: ['philippinen'], PL: ['polen'], PT: ['portugal'], QA: ['katar'], RO: ['rumänien'], RS: ['serbien'], RU: ['russland'], SA: ['saudi arabien'], SE: ['schweden'], SI: ['slowenien'], SK: ['slowakei'], TH: ['thailand', 'bangkok'],
  TR: ['türkei', 'istanbul', 'antalya'], UA: ['ukraine'], US: ['usa', 'amerika'], VN: ['vietnam'],
};

/** Low-skill roles the pay table applies to. */
// biome-ignore format: a word list is read by the row
export const roles = [
  'kellner', 'kellnerin', 'kellnerinnen', 'servicekraft', 'zimmermädchen', 'reinigungskraft', 'putzfrau', 'putzhilfe', 'haushaltshilfe', 'babysitter', 'nanny', 'kurier', 'kuriere', 'fahrer', 'erntehelfer', 'bauhelfer', 'helfer', 'hilfsarbeiter',
  'lagerhelfer', 'küchenhilfe', 'spülkraft', 'verkäuferin', 'kassiererin', 'tänzerin', 'tänzerinnen', 'hostess', 'hostessen', 'masseurin', 'model', 'models', 'barkeeper', 'bardame', 'aushilfe', 'betreuerin', 'packer', 'sekretärin',
] as const;
