import { disguises } from './disguise';
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
  for (let token = 0; token < count; token++) {
    const what = traits[token] ?? 0;
    if ((what & odd) === 0 && (what & both) !== both) continue;
    for (const form of disguises(words.word(token), what)) {
      found.push(oddWord(token, form));
    }
  }
  return found;
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
