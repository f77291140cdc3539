import { plainArabic } from './arabic-letters';
import { oddWordsOf } from './odd-words';
import { readPart } from './tokenise';
import { trait, Words } from './words';

/** A phrase as one run of folded letters and digits. Several words are one run, so that "au pair", "au-pair" and "aupair" are the same. */
export interface PhraseForm {
  readonly letters: string;
  /** Where a word of the phrase ends in `letters`, with the boundary (`boundary`) that follows it. */
  readonly breaks: ReadonlyMap<number, number>;
}

/** A phrase with several disguised words could be meant in very many ways; the likeliest come first. */
const mostForms = 8;

/** Its buffers are used again for each phrase. */
const words = new Words();

/** What a phrase may be meant as: as it stands first, then with its disguised words undone. Empty where it has no letter or digit. */
export function formsOf(phrase: string): readonly PhraseForm[] {
  words.clear();
  readPart(words, 'text', plainArabic(phrase));
  const others = othersOf(words);
  let forms: readonly PhraseForm[] = [{ letters: '', breaks: new Map() }];
  for (let token = 0; token < words.count; token++) {
    const ways = [words.word(token), ...(others.get(token) ?? [])];
    const after = words.before[token + 1] ?? 0;
    forms = ways.flatMap((way) => forms.map((form) => longer(form, way, after))).slice(0, mostForms);
  }
  return forms.filter(({ letters }) => letters !== '');
}

/** The letters and digits of a phrase, folded: what it can be known again by. Two phrases with the same ones are the same to a watch. */
export function lettersOf(phrase: string): string {
  words.clear();
  readPart(words, 'text', plainArabic(phrase));
  let letters = '';
  for (let token = 0; token < words.count; token++) {
    if ((words.traits[token] ?? 0) & (trait.letter | trait.digit)) letters += words.word(token);
  }
  return letters;
}

/** What the disguised tokens may be meant as, by token. */
export function othersOf(words: Words): ReadonlyMap<number, readonly string[]> {
  const others = new Map<number, string[]>();
  for (const { token, units } of oddWordsOf(words)) {
    others.set(token, [...(others.get(token) ?? []), String.fromCharCode(...units)]);
  }
  return others;
}

function longer({ letters, breaks }: PhraseForm, word: string, after: number): PhraseForm {
  const whole = letters + word;
  return { letters: whole, breaks: new Map([...breaks, [whole.length, after]]) };
}
