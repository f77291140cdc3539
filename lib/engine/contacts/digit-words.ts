/**
 * Number words people tell a phone by, without accents, in the twelve languages and English: the same as in the word lists of the languages, which
 * a test compares. They stand here once more because contacts are read without opening the knowledge.
 */
const values: Readonly<Record<number, string>> = {
  0: 'zero oh cero null ноль нуль нула nulla',
  1: 'one uno una un une eins unu um uma jeden jedna egy один одна едно един една',
  2: 'two dos deux zwei zwo due doi doua dois duas dwa dwie ketto ket два две дві',
  3: 'three tres trois drei tre trei trzy harom три',
  4: 'four cuatro quatre vier quattro patru quatro cztery negy четыре чотири четири',
  5: "five cinco cinq funf cinque cinci piec ot пять п'ять пять пет",
  6: 'six seis sechs sei sase meia szesc hat шесть шість шест',
  7: 'seven siete sept sieben sette sapte sete siedem het семь сім седем',
  8: 'eight ocho huit acht otto opt oito osiem nyolc восемь вісім осем',
  9: "nine nueve neuf neun nove noua dziewiec kilenc девять дев'ять девет",
  10: 'ten diez dix zehn dieci zece dez dziesiec tiz десять десет',
  11: 'eleven once onze elf undici unsprezece jedenascie tizenegy одиннадцать одинадцять единадесет единайсет',
  12: 'twelve doce douze zwolf dodici doisprezece doze dwanascie tizenketto двенадцать дванадцять дванадесет дванайсет',
  13: 'thirteen trece treize dreizehn tredici treisprezece treze trzynascie tizenharom тринадцать тринадцять тринадесет тринайсет',
  14: 'fourteen catorce quatorze vierzehn quattordici paisprezece catorze czternascie tizennegy четырнадцать чотирнадцять четиринадесет четиринайсет',
  15: "fifteen quince quinze funfzehn quindici cincisprezece pietnascie tizenot пятнадцать п'ятнадцять петнадесет петнайсет",
  16: 'sixteen dieciseis seize sechzehn sedici saisprezece dezasseis dezesseis szesnascie tizenhat шестнадцать шістнадцять шестнадесет шестнайсет шеснайсет',
  17: 'seventeen diecisiete siebzehn diciassette saptesprezece dezassete dezessete siedemnascie tizenhet семнадцать сімнадцять седемнадесет седемнайсет',
  18: 'eighteen dieciocho achtzehn diciotto optsprezece dezoito osiemnascie tizennyolc восемнадцать вісімнадцять осемнадесет осемнайсет',
  19: "nineteen diecinueve neunzehn diciannove nouasprezece dezanove dezenove dziewietnascie tizenkilenc девятнадцать дев'ятнадцять деветнадесет деветнайсет",
  20: 'twenty veinte vingt vingts zwanzig venti douazeci vinte dwadziescia husz двадцать двадцять двадесет двайсет',
  21: 'veintiuno veintiun ventuno huszonegy',
  22: 'veintidos ventidue huszonketto',
  23: 'veintitres ventitre huszonharom',
  24: 'veinticuatro ventiquattro huszonnegy',
  25: 'veinticinco venticinque huszonot',
  26: 'veintiseis ventisei huszonhat',
  27: 'veintisiete ventisette huszonhet',
  28: 'veintiocho ventotto huszonnyolc',
  29: 'veintinueve ventinove huszonkilenc',
  30: 'thirty treinta trente dreißig dreissig trenta treizeci trinta trzydziesci harminc тридцать тридцять тридесет трийсет',
  40: 'forty cuarenta quarante vierzig quaranta patruzeci quarenta czterdziesci negyven сорок четиридесет четирийсет',
  50: "fifty cincuenta cinquante funfzig cinquanta cincizeci cinquenta piecdziesiat otven пятьдесят п'ятдесят петдесет",
  60: 'sixty sesenta soixante sechzig sessanta saizeci sessenta szescdziesiat hatvan шестьдесят шістдесят шестдесет шейсет',
  70: 'seventy setenta septante siebzig settanta saptezeci siedemdziesiat hetven семьдесят сімдесят седемдесет',
  80: 'eighty ochenta huitante octante achtzig ottanta optzeci oitenta osiemdziesiat nyolcvan восемьдесят вісімдесят осемдесет',
  90: "ninety noventa nonante neunzig novanta nouazeci dziewiecdziesiat kilencven девяносто дев'яносто деветдесет",
};

/** The value of a number word, without accents and in lower case. */
export const digitWords: ReadonlyMap<string, number> = new Map(
  Object.entries(values).flatMap(([value, words]) => words.split(' ').map((word) => [word, Number(value)] as const)),
);

/** Words that say the next digit twice or three times. */
export const repeatWords: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['doble', 2],
  ['dublu', 2],
  ['doppel', 2],
  ['triple', 3],
]);

/** Words between a ten and its unit: `treinta y cuatro`. */
export const andWords: ReadonlySet<string> = new Set(['y', 'e', 'et', 'si', 'i', 'and', 'und', 'и', 'і', 'й']);

/** A word as the tables above have it: lower case, no accents. */
export function withoutAccents(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('’', "'")
    .normalize('NFD')
    .replace(/(?<![иИ])\p{M}/gu, '')
    .normalize('NFC')
    .replaceAll('ł', 'l');
}
