/** What stands where something was blacked out: always as long, so that it does not tell how long the words were. */
export const blackBar = '█████';

/** A text after blacking out. */
export interface Blacked {
  readonly text: string;
  /** In how many places. */
  readonly places: number;
  /** Where an offset into the text before stands now: the edge of the bar where it was inside one. */
  readonly moved: (offset: number, edge: 'start' | 'end') => number;
}

/** White space, marks that show nothing, the dot that stands for these on the screen, and what joins words in an address. */
const gap = /[\s·\p{Cc}\p{Cf}_+-]+/u;
const special = /[\\^$.*+?()[\]{}|/]/gu;
/** A number of any spelling: at least six digits, and nothing but what stands between digits. */
const number = /^[\d\s().+/-]*$/u;
const fewestDigits = 6;

/** Makes the pen for some words. Case does not matter, nor what stands between words or between the digits of a number. */
export function blackout(words: readonly string[]): (text: string) => Blacked {
  const patterns = words.flatMap((word) => patternsOf(word.trim()));
  return (text) => replace(text, merged(patterns.flatMap((pattern) => placesOf(pattern, text))));
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The same letters can be written in more than one way: é, or e and an accent. */
function patternsOf(word: string): readonly RegExp[] {
  const spellings = [...new Set([word, word.normalize('NFC'), word.normalize('NFD')])];
  return spellings.flatMap((spelling) => {
    const digits = spelling.replace(/\D/gu, '');
    if (number.test(spelling) && digits.length >= fewestDigits) {
      return [new RegExp([...digits].join(String.raw`[\s().+/\p{Cf}-]*`), 'gu')];
    }
    const parts = spelling.split(gap).filter((part) => part !== '');
    const sources = parts.map((part) => [...part].map(escaped).join(String.raw`\p{Cf}*`));
    return sources.length === 0 ? [] : [new RegExp(sources.join(gap.source), 'giu')];
  });
}

/** `-` needs no escape outside brackets, and with the flag `u` may have none. */
function escaped(character: string): string {
  return character.replace(special, String.raw`\$&`);
}

function placesOf(pattern: RegExp, text: string): readonly Place[] {
  return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

/** Words may overlap: “Ana Maria” and “Maria Lopez” both go from “Ana Maria Lopez”. */
function merged(places: readonly Place[]): readonly Place[] {
  const all: Place[] = [];
  for (const place of places.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && place.start < last.end) all[all.length - 1] = { ...last, end: Math.max(last.end, place.end) };
    else all.push(place);
  }
  return all;
}

function replace(text: string, places: readonly Place[]): Blacked {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of places) {
    pieces.push(text.slice(from, start), blackBar);
    from = end;
  }
  return {
    text: [...pieces, text.slice(from)].join(''),
    places: places.length,
    moved: (offset, edge) => movedPast(places, offset, edge),
  };
}

function movedPast(places: readonly Place[], offset: number, edge: 'start' | 'end'): number {
  let shift = 0;
  for (const { start, end } of places) {
    if (offset <= start) break;
    if (offset < end) return start + shift + (edge === 'start' ? 0 : blackBar.length);
    shift += blackBar.length - (end - start);
  }
  return offset + shift;
}
