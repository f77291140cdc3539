/** Cyrillic and Greek letters drawn like a Latin one (Unicode confusables, the letters people do use for it), after folding. */
const toLatin: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  з: '3',
  і: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  ѕ: 's',
  ԁ: 'd',
  һ: 'h',
  ԛ: 'q',
  ԝ: 'w',
  г: 'r',
  п: 'n',
  и: 'u',
  ь: 'b',
  ѵ: 'v',
  ӏ: 'l',
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  μ: 'u',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  σ: 'o',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ω: 'w',
  γ: 'y',
  ζ: 'z',
};

const toCyrillic: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  e: 'е',
  i: 'і',
  k: 'к',
  m: 'м',
  h: 'н',
  o: 'о',
  p: 'р',
  c: 'с',
  t: 'т',
  y: 'у',
  x: 'х',
  s: 'ѕ',
  u: 'и',
  n: 'п',
  r: 'г',
  α: 'а',
  ο: 'о',
  ρ: 'р',
  ε: 'е',
  χ: 'х',
  κ: 'к',
  τ: 'т',
  υ: 'у',
  ν: 'у',
  ι: 'і',
};

/** Letters that are the same on paper in both alphabets; a word of nothing else says nothing about its script. */
const twins = new Set('асеорхуіјѕвкмнтһ');

const spell = (word: string, table: Readonly<Record<string, string>>): string =>
  Array.from(word, (letter) => table[letter] ?? letter).join('');

/** The same word written in Latin letters only, as far as look-alikes allow. */
export const inLatin = (word: string): string => spell(word, toLatin);

/** The same word written in Cyrillic letters only, as far as look-alikes allow. */
export const inCyrillic = (word: string): string => spell(word, toCyrillic);

/** Whether a Cyrillic word could be read as a Latin one letter by letter. */
export const readsAsLatin = (word: string): boolean => Array.from(word).every((letter) => twins.has(letter));
