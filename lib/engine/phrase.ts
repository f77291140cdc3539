import { shortestStem } from './lexicon';
import { readPart } from './tokenise';
import { longestWord } from './word-table';
import { boundary, Words } from './words';

/** Kinds of things the extractors find, as a phrase names them. */
export const things = ['number', 'money', 'phone', 'link', 'email', 'handle', 'age'] as const;
export type Thing = (typeof things)[number];

/** A phrase, read. See `phrases.md`. */
export type Phrase =
  | { readonly kind: 'word' | 'stem' | 'set'; readonly text: string }
  | { readonly kind: 'thing'; readonly thing: Thing }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'sequence'; readonly items: readonly Phrase[] }
  | { readonly kind: 'any'; readonly options: readonly Phrase[] }
  | { readonly kind: 'either'; readonly left: Phrase; readonly right: Phrase; readonly most: number };

/** What is wrong with a phrase, in words for whoever wrote it. */
export class PhraseError extends Error {}

/** Widest gap a phrase may ask for, in words. */
export const widestGap = 20;

const pieces = /([()|])|<([^<>|()]*)>|#([\p{L}\p{N}_]*)|([_~])(\d*)|([^()|<>#_~]+)|([<>])/gu;

/** Reads one phrase. Throws a `PhraseError` that says what is wrong. */
export function parsePhrase(source: string): Phrase {
  const tokens = [...source.matchAll(pieces)];
  let at = 0;

  function sequence(depth: number): Phrase {
    const sides: Phrase[][] = [[]];
    let most = 0;
    for (; at < tokens.length; at++) {
      const [, sign, set, thing, gap, width, words, stray] = tokens[at] ?? [];
      const side = sides.at(-1) ?? [];
      if (sign === '(') {
        at++;
        side.push(group(depth + 1));
      } else if (sign !== undefined) {
        if (depth === 0) throw new PhraseError(sign === ')' ? '")" closes nothing' : '"|" stands outside brackets');
        break;
      } else if (set !== undefined) side.push({ kind: 'set', text: setName(set) });
      else if (thing !== undefined) side.push({ kind: 'thing', thing: thingNamed(thing) });
      else if (gap === '_') side.push({ kind: 'gap', most: widthOf('_', width) });
      else if (gap === '~') {
        if (sides.length > 1) throw new PhraseError('"~" joins two sides; put brackets around a second pair');
        most = widthOf('~', width);
        sides.push([]);
      } else if (words !== undefined) side.push(...plainWords(words));
      else if (stray !== undefined) throw new PhraseError(`"${stray}" opens or closes no set name`);
    }
    const [left = [], right] = sides;
    if (!right) return inOrder(left);
    if (left.length === 0 || right.length === 0) throw new PhraseError('"~" needs something on both sides');
    return { kind: 'either', left: inOrder(left), right: inOrder(right), most };
  }

  function group(depth: number): Phrase {
    const options: Phrase[] = [];
    for (;;) {
      options.push(sequence(depth));
      const sign = tokens[at]?.[1];
      if (sign === undefined) throw new PhraseError('"(" is never closed');
      if (sign === ')') return { kind: 'any', options };
      at++;
    }
  }

  const phrase = sequence(0);
  check(phrase);
  return phrase;
}

const inOrder = (items: readonly Phrase[]): Phrase => (items.length === 1 && items[0]) || { kind: 'sequence', items };

function setName(name: string): string {
  if (!/^[a-z0-9][a-z0-9-]*$/iu.test(name)) throw new PhraseError(`"<${name}>" is no set name`);
  return name;
}

function thingNamed(name: string): Thing {
  const found = things.find((thing) => thing === name);
  if (!found) throw new PhraseError(`"#${name}" is none of ${things.map((thing) => `#${thing}`).join(' ')}`);
  return found;
}

function widthOf(sign: string, digits: string | undefined): number {
  const width = digits ? Number(digits) : 0;
  if (width < 1 || width > widestGap)
    throw new PhraseError(`"${sign}" needs a number from 1 to ${widestGap} behind it`);
  return width;
}

/** One for all: a knowledge has a hundred thousand pieces of phrases, and making the columns takes longer than reading into them. */
const words = new Words();

/** Words as the tokeniser reads them, so that a phrase and a text never part ways. A star makes a stem of the word before it. */
function plainWords(source: string): Phrase[] {
  const found: Phrase[] = [];
  const chunks = source.split('*');
  chunks.forEach((chunk, index) => {
    words.clear();
    readPart(words, 'text', chunk);
    for (let t = 0; t < words.count; t++) {
      if (t > 0 && (words.before[t] ?? 0) >= boundary.sentence)
        throw new PhraseError('a phrase never crosses the end of a sentence');
      const text = words.word(t);
      if (text.length > longestWord) throw new PhraseError(`"${text}" is longer than ${longestWord} letters`);
      found.push({ kind: 'word', text });
    }
    if (index === chunks.length - 1) return;
    const last = found.at(-1);
    if (last?.kind !== 'word' || !/[\p{L}\p{N}]$/u.test(chunk))
      throw new PhraseError('"*" must follow a word directly');
    if (last.text.length < shortestStem) throw new PhraseError(`"${last.text}*" is too short a stem`);
    found[found.length - 1] = { kind: 'stem', text: last.text };
  });
  return found;
}

/** Gaps stand between words, and something must be written out. */
function check(phrase: Phrase): void {
  const ends = edgeOf(phrase);
  if (ends.first || ends.last) throw new PhraseError('a gap stands at an end of the phrase');
  if (!hasWord(phrase)) throw new PhraseError('no word of its own');
}

function edgeOf(phrase: Phrase): { first: boolean; last: boolean } {
  switch (phrase.kind) {
    case 'gap':
      return { first: true, last: true };
    case 'sequence':
      return {
        first: phrase.items[0] !== undefined && edgeOf(phrase.items[0]).first,
        last: phrase.items.length > 0 && edgeOf(phrase.items.at(-1) ?? phrase).last,
      };
    case 'any':
      return { first: phrase.options.some((o) => edgeOf(o).first), last: phrase.options.some((o) => edgeOf(o).last) };
    default:
      return { first: false, last: false };
  }
}

function hasWord(phrase: Phrase): boolean {
  switch (phrase.kind) {
    case 'word':
    case 'stem':
    case 'set':
      return true;
    case 'sequence':
      return phrase.items.some(hasWord);
    case 'any':
      return phrase.options.every(hasWord);
    case 'either':
      return hasWord(phrase.left) || hasWord(phrase.right);
    default:
      return false;
  }
}
