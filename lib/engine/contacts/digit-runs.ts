import { andWords, digitWords, repeatWords, withoutAccents } from './digit-words';

/** One piece of a run that could be a phone, and the digits it says. */
export interface DigitPiece {
  readonly digits: string;
  /** UTF-16 offsets in the folded text. */
  readonly start: number;
  readonly end: number;
  /** Led by a `+`. */
  readonly isInternational: boolean;
}

const piece = /[\p{L}\p{M}'’|]*\p{Nd}[\p{L}\p{M}\p{Nd}|]*|[\p{L}\p{M}'’|]+/gu;
/** What people put between the digits of one number; never the end of a line. */
const between = /^[\p{Zs}\t.,\-/()_*~·•:|+\p{Extended_Pictographic}]{0,6}$/u;
const plus = /\+\s?\(?$/u;
/** Letters drawn or typed like a digit. */
const alike: Readonly<Record<string, string>> = {
  o: '0',
  O: '0',
  о: '0',
  О: '0',
  ο: '0',
  Ο: '0',
  l: '1',
  I: '1',
  i: '1',
  '|': '1',
  ı: '1',
  І: '1',
  S: '5',
  s: '5',
  B: '8',
  Z: '2',
  z: '2',
};
const onlyAlike = /^[oOоОοΟlI|]{1,4}$/u;
const longestPiece = 40;

/** Stretches of pieces of digits, each close behind the one before: `+34 6OO`, `six hundred`, `6 0 0`. Linear in the text. */
export function digitRuns(text: string): readonly (readonly DigitPiece[])[] {
  const runs: DigitPiece[][] = [];
  let run: DigitPiece[] = [];
  let end = 0;
  const close = (): void => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  const words = [...text.matchAll(piece)];
  for (let index = 0; index < words.length; index++) {
    const [word = ''] = words[index] ?? [];
    const start = words[index]?.index ?? 0;
    const gap = text.slice(end, start);
    const said = readPiece(word, words[index + 1]?.[0], words[index + 2]?.[0]);
    if (!said || !between.test(gap)) close();
    if (said) {
      index += said.further;
      const last = words[index];
      end = (last?.index ?? 0) + (last?.[0].length ?? 0);
      const isInternational = plus.test(text.slice(Math.max(0, start - 3), start));
      if (isInternational) close();
      run.push({ digits: said.digits, start, end, isInternational });
    }
  }
  close();
  return runs;
}

interface Said {
  readonly digits: string;
  /** How many words behind this one it took in. */
  readonly further: number;
}

function readPiece(word: string, next = '', afterNext = ''): Said | undefined {
  if (word.length > longestPiece) return undefined;
  if (/^\p{Nd}+$/u.test(word)) return { digits: word, further: 0 };
  if (/\p{Nd}/u.test(word) || onlyAlike.test(word)) return readAlike(word);
  const folded = withoutAccents(word);
  const times = repeatWords.get(folded);
  const value = digitWords.get(times === undefined ? folded : withoutAccents(next));
  if (value === undefined) return undefined;
  if (times !== undefined) return value < 10 ? { digits: String(value).repeat(times), further: 1 } : undefined;
  return readNumber(value, withoutAccents(next), withoutAccents(afterNext));
}

function readAlike(word: string): Said | undefined {
  const digits = Array.from(word, (sign) => (/\p{Nd}/u.test(sign) ? sign : alike[sign]));
  const isWhole = digits.every((digit) => digit !== undefined);
  return isWhole ? { digits: digits.join(''), further: 0 } : undefined;
}

/** `thirty four` and `treinta y cuatro` are 34; `soixante dix` is 70, `quatre vingt dix` 90. Told digit by digit they would be 304: a number that is none. */
function readNumber(value: number, next: string, afterNext: string): Said {
  const second = digitWords.get(next);
  const isTen = value >= 20 && value % 10 === 0;
  if (value === 4 && (next === 'vingt' || next === 'vingts')) {
    const third = digitWords.get(afterNext) ?? 20;
    return third < 20 && third > 0 ? { digits: String(80 + third), further: 2 } : { digits: '80', further: 1 };
  }
  if (isTen && second !== undefined && second > 0 && (second < 10 || (value === 60 && next !== '' && second < 20)))
    return { digits: String(value + second), further: 1 };
  const third = digitWords.get(afterNext);
  if (isTen && andWords.has(next) && third !== undefined && third > 0 && third < 10)
    return { digits: String(value + third), further: 2 };
  return { digits: String(value), further: 0 };
}
