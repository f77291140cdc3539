/**
 * What folding makes of each UTF-16 unit, in one table. A value of 32 or more is the folded letter, digit or sign itself;
 * a smaller one names a class of `unit`. Built once from Unicode's own rules, for the blocks in which they matter.
 */
export const unit = {
  /** Removed as if never written: zero-width, bidi, soft hyphen, marks, variation selectors. */
  invisible: 0,
  /** Ends a word: space, hyphen, slash and everything else that is no letter. */
  gap: 1,
  /** Ends a word and a clause: semicolon, colon, brackets, dashes, bullets, arrows. */
  clause: 2,
  /** Ends a sentence: ! and its relatives. */
  stop: 3,
  question: 4,
  /** Ends a sentence unless it stands inside a number, an abbreviation or an address. */
  dot: 5,
  /** Ends a clause unless it stands inside a number. */
  comma: 6,
  newline: 7,
  apostrophe: 8,
  quote: 9,
  /** @ $ €: a letter in disguise between letters, else a sign of its own. */
  sign: 10,
  surrogate: 11,
  /** One unit that folds to several letters: ß, ﬁ, ㎏. */
  several: 12,
  /** £ ₽ ₴ %: a token of its own. */
  money: 13,
} as const;

/** The first value that is a folded unit and no class. */
export const firstFolded = 32;

/** Letters that Unicode does not take apart, though people leave their stroke or tail away. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ð: 'd',
  ʼ: "'",
  ſ: 's',
  ƒ: 'f',
  ĸ: 'k',
  ŋ: 'n',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ґ: 'г',
  ѓ: 'г',
  ς: 'σ',
  ᴀ: 'a',
  ʙ: 'b',
  ᴄ: 'c',
  ᴅ: 'd',
  ᴇ: 'e',
  ꜰ: 'f',
  ɢ: 'g',
  ʜ: 'h',
  ɪ: 'i',
  ᴊ: 'j',
  ᴋ: 'k',
  ʟ: 'l',
  ᴍ: 'm',
  ɴ: 'n',
  ᴏ: 'o',
  ᴘ: 'p',
  ʀ: 'r',
  ꜱ: 's',
  ᴛ: 't',
  ᴜ: 'u',
  ᴠ: 'v',
  ᴡ: 'w',
  ʏ: 'y',
  ᴢ: 'z',
  ɑ: 'a',
  ɡ: 'g',
};

const classes: readonly (readonly [number, string])[] = [
  [unit.clause, ';:()[]{}<>|•·▪►▶→➡⇒–—…'],
  [unit.gap, '™℠'],
  [unit.stop, '!¡！。'],
  [unit.question, '?¿？'],
  [unit.dot, '.．'],
  [unit.comma, ',，、'],
  [unit.newline, '\n\r\u2028\u2029\u0085\u000b\u000c'],
  [unit.apostrophe, "'’‘ʼʹ`´′＇"],
  [unit.quote, '"“”„‟«»‹›＂'],
  [unit.sign, '@$€＠＄﹫﹩'],
];

/** Blocks in which folding changes something. Elsewhere a unit is taken for a letter and stays as it is. */
const blocks: readonly (readonly [number, number])[] = [
  [0x0000, 0x052f],
  [0x1c80, 0x1c8f],
  [0x1d00, 0x1fff],
  [0x2000, 0x2bff],
  [0x2e00, 0x2e7f],
  [0x3000, 0x303f],
  [0xa640, 0xa69f],
  [0xa720, 0xa7ff],
  [0xfb00, 0xfb06],
  [0xfe00, 0xfe6f],
  [0xff00, 0xffef],
];

const invisible = /^(?:\p{M}|\p{Cf}|\u115f|\u1160|\u3164|\uffa0|\u2800)$/u;
const currency = /^[\p{Sc}%]$/u;
const word = /^[\p{L}\p{N}]+$/u;
const marks = /\p{M}/gu;

/** The letters one character folds to, by compatibility, case and marks; empty if it is no letter or digit. */
export function foldCharacter(character: string): string {
  const bare = character.normalize('NFKD').replace(marks, '').toLowerCase().normalize('NFKD').replace(marks, '');
  const plain = Array.from(bare, (letter) => plainLetters[letter] ?? letter).join('');
  return word.test(plain) ? plain : '';
}

function foldedOf(code: number): number {
  const character = String.fromCharCode(code);
  if (invisible.test(character)) return unit.invisible;
  const folded = foldCharacter(character);
  if (folded.length > 1) return unit.several;
  if (folded.length === 1) return folded.charCodeAt(0);
  return currency.test(character) ? unit.money : unit.gap;
}

function build(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < table.length; code++) table[code] = code;
  for (const [from, to] of blocks) for (let code = from; code <= to; code++) table[code] = foldedOf(code);
  for (let digit = 0; digit < 10; digit++) {
    for (const zero of [0x0660, 0x06f0, 0x0966]) table[zero + digit] = 0x30 + digit;
  }
  for (const [value, characters] of classes) {
    for (const character of characters) table[character.charCodeAt(0)] = value;
  }
  table.fill(unit.surrogate, 0xd800, 0xe000);
  table[0xfeff] = unit.invisible;
  table[0xfffd] = unit.gap;
  return table;
}

/** Class or folded unit of each UTF-16 unit. */
export const foldTable: Uint16Array = build();
