/**
 * Whether two wordings of a pay contradict each other in substance: both name an amount, the same currency and a period, and
 * they lie so far apart that neither gross and net, nor extra pay, nor a period given wrongly explains it.
 * `1.420 € al mes` and `1400-1500 EUR MONTH` say the same, and so do `1.420 € al mes` and `1420 EUR YEAR`, a usual slip;
 * `4.500 € al mes` and `1200 EUR MONTH` do not.
 */
export function isOtherPay(shown: string, claimed: string): boolean {
  const [a, b] = [payIn(shown), payIn(claimed)];
  if (!a || !b || a.currency !== b.currency) return false;
  return isApart(a, b, 1) && isApart(a, b, hoursIn[a.period] / hoursIn[b.period]);
}

type Period = keyof typeof hoursIn;

interface PayRange {
  readonly least: number;
  readonly most: number;
  readonly currency: string;
  readonly period: Period;
}

/** Between net and gross lies less than twice as much; a bonus may be the rest. */
const farApart = 2.5;
const hoursIn = { hour: 1, day: 8, week: 40, month: 173, year: 2080 } as const;

const numbers = /\d{1,3}(?:[ .,'’\u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d{1,9}(?:[.,]\d{1,2}(?!\d))?/gu;
const thousandfold = /^\s?(?:k\b|tys\b|тыс|тис|mil\b|mila\b)/iu;
const longest = 200;

/** As written, in lower case. A bare dollar may be any dollar. */
const currencies: readonly (readonly [name: string, written: RegExp])[] = [
  ['BRL', /r\$|\bbrl\b/u],
  ['EUR', /€|\beuros?\b|\beur\b|евро/u],
  ['GBP', /£|\bgbp\b/u],
  ['PLN', /zł|\bpln\b/u],
  ['RON', /\blei\b|\bron\b/u],
  ['BGN', /лв|\bbgn\b/u],
  ['UAH', /₴|грн|\buah\b/u],
  ['RUB', /₽|руб|\brub\b/u],
  ['KZT', /₸|\bkzt\b/u],
  ['HUF', /\bft\b|\bhuf\b/u],
  ['CZK', /kč|\bczk\b/u],
  ['CHF', /\bchf\b/u],
  ['INR', /₹|\binr\b/u],
  ['ZAR', /\bzar\b|\br ?\d/u],
  ['dollar', /\$|\b(?:usd|cad|aud|nzd|mxn|cop|clp|ars|sgd|hkd)\b/u],
];

const periods: readonly (readonly [period: Period, written: RegExp])[] = [
  ['hour', /\bhour|\bhr\b|\/ ?h\b|\bhora\b|heure|\bor[aă](?!\p{L})|stunde|\bstd\b|godz|(?<!\p{L})час|годин/u],
  ['day', /\bday\b|\bdaily|\bd[ií]as?\b|\bjour\b|\btag\b|täglich|giorno|dzień|\bzi\b|(?<!\p{L})ден(?!\p{L})|день/u],
  ['week', /\bweek|semana|semaine|woche|wöchentlich|settimana|tydzień|săptămân|недел|тижд|седмиц/u],
  [
    'month',
    /\bmonth|\bmes\b|mensual|\bmois\b|mensuel|monat|\bmese\b|mensil|\bmês\b|mensal|miesi|\bmies\b|\blun[aăi]|мес|міс/u,
  ],
  [
    'year',
    /\byear|\byr\b|\bannum|\bannual|\baño\b|anual|(?:par |pe |\/ ?)an\b|annuel|année|jahr|jährlich|\banno\b|annu[oa]|\brok\b|roczn|(?<!\p{L})год(?!\p{L})|(?<!\p{L})рік(?!\p{L})/u,
  ],
];

function payIn(written: string): PayRange | undefined {
  const text = written.slice(0, longest).toLowerCase();
  const amounts = [...text.matchAll(numbers)]
    .map(
      ({ 0: digits, index }) => amountOf(digits) * (thousandfold.test(text.slice(index + digits.length)) ? 1_000 : 1),
    )
    .filter((amount) => amount >= 1);
  const named = currencies.filter(([, form]) => form.test(text));
  const per = periods.filter(([, form]) => form.test(text));
  const [currency] = named[0] ?? [];
  const [period] = per[0] ?? [];
  if (amounts.length === 0 || !currency || !period || per.length > 1) return undefined;
  // R$ has a dollar in it; any other two are two pays.
  if (named.length > 1 && currency !== 'BRL') return undefined;
  // Hours and numbers of payments only widen the range, which makes a contradiction less likely.
  return { least: Math.min(...amounts), most: Math.max(...amounts), currency, period };
}

function amountOf(digits: string): number {
  const [, whole = digits, cents = ''] = /^(.*\d)[.,](\d{1,2})$/u.exec(digits) ?? [];
  return Number(`${whole.replace(/\D/gu, '')}.${cents || '0'}`);
}

/** Whether the ranges lie apart when one unit of time of the first is so many of the second. */
function isApart(a: PayRange, b: PayRange, times: number): boolean {
  return a.least > b.most * times * farApart || b.least * times > a.most * farApart;
}
