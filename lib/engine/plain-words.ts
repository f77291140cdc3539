import { firstFolded, foldTable, unit } from './fold-table';
import type { OpenWord } from './open-word';
import { traitsOf } from './traits';
import { boundary, hashPrime, hashSeed, trait } from './words';

/**
 * The hot loop: from `at` on, words of two or more letters and digits with a gap behind them, for as long as they follow each other.
 * Most of any text is that, and locals make it fast. A word that ends otherwise is left open. Gives back where reading stopped.
 */
export function readPlainWords(word: OpenWord, text: string, begun: number, length: number): number {
  const { words, spaced, behindAt } = word;
  const { units, prefix } = words;
  const table = foldTable;
  let { start, end, from, before, traits, count } = words;
  let { used, pending } = word;
  let at = begun;
  let f = table[text.charCodeAt(at)] ?? 0;
  for (;;) {
    const begin = at;
    const first = used;
    let hash = hashSeed;
    let any = 0;
    let every = -1;
    let last = 0;
    let lastTwice = 0;
    let extra = 0;
    do {
      units[used] = f;
      hash = Math.imul(hash ^ f, hashPrime);
      prefix[used++] = hash;
      any |= f;
      every &= f;
      if (f === last) {
        if (f === lastTwice) extra = trait.repeated;
        lastTwice = f;
      } else lastTwice = 0;
      last = f;
      at++;
      f = at < length ? (table[text.charCodeAt(at)] ?? 0) : unit.gap;
    } while (f >= firstFolded);
    if (f !== unit.gap || used - first === 1 || behindAt !== 0 || spaced.isCounting) {
      word.open(begin, first);
      word.hash = hash;
      word.any = any;
      word.every = every;
      word.last = last;
      word.twice = last === lastTwice;
      word.extra = extra;
      break;
    }
    start[count] = begin;
    end[count] = at;
    from[count] = first;
    before[count] = pending;
    traits[count] = extra | (any < 0x100 && every & 0x40 ? trait.letter : traitsOf(any, every, units, first, used));
    pending = boundary.none;
    count++;
    from[count] = used;
    if (count + 2 >= start.length) {
      words.count = count;
      words.grow();
      ({ start, end, from, before, traits } = words);
    }
    while (++at < length) {
      f = table[text.charCodeAt(at)] ?? 0;
      if (f !== unit.gap) break;
    }
    if (at >= length || f < firstFolded) break;
  }
  words.count = count;
  word.used = used;
  word.pending = pending;
  return at;
}
