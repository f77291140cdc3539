import { chance } from '@/lib/domain/chance';
import { e164 } from '@/lib/engine/contacts/e164';

/** A country, its language's digits from zero to nine, what local numbers begin with, and how many digits follow. */
interface Country {
  readonly code: string;
  readonly prefix: string;
  /** Digit dialled before a number at home, if any. */
  readonly trunk: string;
  readonly begins: readonly string[];
  readonly further: number;
  readonly words: string;
}

export const countries: readonly Country[] = [
  {
    code: 'ES',
    prefix: '34',
    trunk: '',
    begins: ['61', '65', '72', '91'],
    further: 7,
    words: 'cero uno dos tres cuatro cinco seis siete ocho nueve',
  },
  {
    code: 'RO',
    prefix: '40',
    trunk: '0',
    begins: ['72', '74', '75'],
    further: 7,
    words: 'zero unu doi trei patru cinci șase șapte opt nouă',
  },
  {
    code: 'GB',
    prefix: '44',
    trunk: '0',
    begins: ['7911', '7400', '7700'],
    further: 6,
    words: 'zero one two three four five six seven eight nine',
  },
  {
    code: 'FR',
    prefix: '33',
    trunk: '0',
    begins: ['61', '62', '66'],
    further: 7,
    words: 'zéro un deux trois quatre cinq six sept huit neuf',
  },
  {
    code: 'DE',
    prefix: '49',
    trunk: '0',
    begins: ['151', '160', '171'],
    further: 8,
    words: 'null eins zwei drei vier fünf sechs sieben acht neun',
  },
  {
    code: 'IT',
    prefix: '39',
    trunk: '',
    begins: ['320', '333', '347'],
    further: 7,
    words: 'zero uno due tre quattro cinque sei sette otto nove',
  },
  {
    code: 'PT',
    prefix: '351',
    trunk: '',
    begins: ['91', '93', '96'],
    further: 7,
    words: 'zero um dois três quatro cinco seis sete oito nove',
  },
  {
    code: 'PL',
    prefix: '48',
    trunk: '',
    begins: ['501', '601', '790'],
    further: 6,
    words: 'zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć',
  },
  {
    code: 'HU',
    prefix: '36',
    trunk: '06',
    begins: ['20', '30', '70'],
    further: 7,
    words: 'nulla egy kettő három négy öt hat hét nyolc kilenc',
  },
  {
    code: 'BG',
    prefix: '359',
    trunk: '0',
    begins: ['87', '88', '89'],
    further: 7,
    words: 'нула едно две три четири пет шест седем осем девет',
  },
  {
    code: 'UA',
    prefix: '380',
    trunk: '0',
    begins: ['50', '67', '97'],
    further: 7,
    words: "нуль один два три чотири п'ять шість сім вісім дев'ять",
  },
  {
    code: 'RU',
    prefix: '7',
    trunk: '8',
    begins: ['903', '916', '926'],
    further: 7,
    words: 'ноль один два три четыре пять шесть семь восемь девять',
  },
];

/** One number: as it would be dialled, its parts, and where it is at home. */
export interface Number {
  readonly value: string;
  readonly country: Country;
  readonly national: string;
}

/** So many valid numbers, spread over the countries; the same from run to run. */
export function numbers(count: number): readonly Number[] {
  const next = chance(17);
  const found = new Map<string, Number>();
  for (let index = 0; found.size < count; index++) {
    const country = countries[index % countries.length];
    if (!country) throw new Error('there are no countries');
    const begin = country.begins[Math.floor(next() * country.begins.length)] ?? '';
    const national = begin + Array.from({ length: country.further }, () => Math.floor(next() * 10)).join('');
    const value = `+${country.prefix}${national}`;
    if (e164(`${country.prefix}${national}`, true, []) === value) found.set(value, { value, country, national });
  }
  return [...found.values()];
}

const grouped = (digits: string, sizes: readonly number[], by: string): string => {
  const groups: string[] = [];
  let at = 0;
  for (let group = 0; at < digits.length; group++) {
    const size = sizes[Math.min(group, sizes.length - 1)] ?? 2;
    groups.push(digits.slice(at, at + size));
    at += size;
  }
  return groups.join(by);
};
const digitwise = (digits: string, write: (digit: string) => string, by = ''): string =>
  Array.from(digits, write).join(by);
const shift = (zero: number) => (digit: string) => String.fromCodePoint(zero + Number(digit));

/** The ways people write a number, by name. */
export const spellings: Readonly<Record<string, (number: Number) => string>> = {
  'as dialled': ({ value }) => value,
  'with 00': ({ value }) => `00${value.slice(1)}`,
  'prefix in brackets': ({ country, national }) => `(+${country.prefix}) ${grouped(national, [3], ' ')}`,
  'dots and dashes': ({ country, national }) => `+${country.prefix}.${grouped(national, [3, 2], '-')}`,
  'no-break spaces': ({ country, national }) => `+${country.prefix}\u00a0${grouped(national, [2], '\u202f')}`,
  'at home': ({ country, national }) => country.trunk + national,
  'at home in threes': ({ country, national }) => grouped(country.trunk + national, [3], ' '),
  'at home in twos': ({ country, national }) => grouped(country.trunk + national, [2], '.'),
  'digit by digit': ({ country, national }) => digitwise(country.trunk + national, (digit) => digit, ' '),
  'dashes all over': ({ country, national }) => digitwise(country.trunk + national, (digit) => digit, '-'),
  'stars between': ({ country, national }) => grouped(country.trunk + national, [3], ' * '),
  keycaps: ({ country, national }) => digitwise(country.trunk + national, (digit) => `${digit}\u{fe0f}\u{20e3}`),
  'keycaps with prefix': ({ country, national }) =>
    `+${digitwise(country.prefix + national, (digit) => `${digit}\u{fe0f}\u{20e3}`, ' ')}`,
  'full width': ({ value }) => `＋${digitwise(value.slice(1), shift(0xff10))}`,
  'mathematical digits': ({ value }) => `+${digitwise(value.slice(1), shift(0x1d7ce))}`,
  'Arabic digits': ({ value }) => `+${digitwise(value.slice(1), shift(0x660))}`,
  'digits in rings': ({ country, national }) =>
    digitwise(country.trunk + national, (digit) =>
      digit === '0' ? '⓪' : String.fromCodePoint(0x245f + Number(digit)),
    ),
  'O for zero': ({ country, national }) => grouped((country.trunk + national).replaceAll('0', 'O'), [3], ' '),
  'l for one, o for zero': ({ value }) => value.replaceAll('1', 'l').replaceAll('0', 'o'),
  'Cyrillic О for zero': ({ value }) => value.replaceAll('0', 'О'),
  'invisible signs between': ({ value }) => digitwise(value, (digit) => digit, '\u200b'),
  'in words': ({ country, national }) =>
    digitwise(country.trunk + national, (digit) => country.words.split(' ')[Number(digit)] ?? '', ' '),
  'in words and commas': ({ country, national }) =>
    digitwise(country.trunk + national, (digit) => country.words.split(' ')[Number(digit)] ?? '', ', '),
  'half in words': ({ country, national }) => {
    const all = country.trunk + national;
    return `${all.slice(0, 5)} ${digitwise(all.slice(5), (digit) => country.words.split(' ')[Number(digit)] ?? '', ' ')}`;
  },
  'emoji between': ({ country, national }) => grouped(country.trunk + national, [3], '📞'),
  'wa.me': ({ value }) => `https://wa.me/${value.slice(1)}?text=hi`,
  'api.whatsapp.com': ({ value }) => `https://api.whatsapp.com/send?phone=${value.slice(1)}`,
  't.me with a number': ({ value }) => `t.me/${value}`,
  'tel:': ({ value }) => `tel:${value}`,
};
