import { disguises } from './disguise';
import { inLatin, readsAsLatin } from './look-alikes';
import { hashPrime, hashSeed, trait, type Words } from './words';

/** Another word that token `token` may be meant as. */
export interface OddWord {
  readonly token: number;
  readonly units: Uint16Array;
  /** Hash up to and with each unit. */
  readonly prefix: Int32Array;
}

const odd = trait.repeated | trait.mixed | trait.sign;
const both = trait.digit | trait.letter;

/** What the disguised tokens of a text may be meant as, in the order of their tokens. */
export function oddWordsOf(words: Words): readonly OddWord[] {
  const found: OddWord[] = [];
  const { traits, count } = words;
  const borrowed = isLatinText(words);
  const spelled = isSpelledInDigits(words);
  let cyrillic: boolean | undefined;
  for (let token = 0; token < count; token++) {
    const what = traits[token] ?? 0;
    if ((what & odd) !== 0 || (what & both) === both) {
      let forms = disguises(words.word(token), what);
      if (what & trait.mixed) {
        cyrillic ??= isCyrillicText(words);
        // Wording goes by the first: among Cyrillic words “нa” is “на”, and no “ha”.
        if (cyrillic) forms = forms.toSorted((a, b) => Number(inCyrillicLetters(b)) - Number(inCyrillicLetters(a)));
      }
      for (const form of forms) found.push(oddWord(token, form));
    } else if (spelled && (what & both) === trait.digit) {
      for (const form of disguises(words.word(token), what | trait.letter)) found.push(oddWord(token, form));
    } else if (borrowed && isCyrillic(words, token)) found.push(oddWord(token, inLatin(words.word(token))));
  }
  return found;
}

/**
 * Whether all Cyrillic words of a text could be Latin ones, and there is Latin text around them: then "сору" is "copy".
 * One word that is Cyrillic for certain, and every Cyrillic word is left alone.
 */
function isLatinText(words: Words): boolean {
  let latin = false;
  let cyrillic = false;
  for (let token = 0; token < words.count; token++) {
    if (isCyrillic(words, token)) {
      cyrillic = true;
      if (!readsAsLatin(words.word(token))) return false;
    } else if ((words.traits[token] ?? 0) & trait.letter) latin = true;
  }
  return latin && cyrillic;
}

const inCyrillicLetters = (form: string): boolean => /^[^A-Za-z]*[Ѐ-ԯ][^A-Za-z]*$/u.test(form);

/** Whether more words of a text are Cyrillic for certain than are Latin. */
function isCyrillicText(words: Words): boolean {
  let more = 0;
  for (let token = 0; token < words.count; token++) {
    if (isCyrillic(words, token)) more += readsAsLatin(words.word(token)) ? 0 : 1;
    else if (((words.traits[token] ?? 0) & (trait.letter | trait.mixed)) === trait.letter) more--;
  }
  return more > 0;
}

/** Whether digits stand for letters all over a text, one word in ten at least: then "50" may be "so". */
function isSpelledInDigits({ traits, count }: Words): boolean {
  let letters = 0;
  let mixed = 0;
  for (let token = 0; token < count; token++) {
    const what = (traits[token] ?? 0) & both;
    if (what & trait.letter) letters++;
    if (what === both) mixed++;
  }
  return mixed >= 4 && mixed * 10 >= letters;
}

function isCyrillic({ units, from, traits }: Words, token: number): boolean {
  const first = units[from[token] ?? 0] ?? 0;
  return first >= 0x400 && first < 0x530 && ((traits[token] ?? 0) & trait.mixed) === 0;
}

function oddWord(token: number, form: string): OddWord {
  const units = new Uint16Array(form.length);
  const prefix = new Int32Array(form.length);
  let hash = hashSeed;
  for (let i = 0; i < form.length; i++) {
    units[i] = form.charCodeAt(i);
    hash = Math.imul(hash ^ form.charCodeAt(i), hashPrime);
    prefix[i] = hash;
  }
  return { token, units, prefix };
}
