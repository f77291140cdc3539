import type { Reason } from '@/lib/domain/assessment';
import type { Offer, OfferPart } from '@/lib/domain/offer';

/** The words of an offer that a quote is taken from; absent where only the quote itself was kept. */
export type Quotable = Partial<Pick<Offer, 'title' | 'text' | 'employer' | 'place' | 'pay' | 'messages'>>;

/** A sign in its sentence. `before` and `after` are the offer's own words around it, on one line. */
export interface Quote {
  readonly before: string;
  readonly sign: string;
  readonly after: string;
  /** Whether the sentence goes on beyond what is shown. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** As much of a sentence as is shown with a sign, in UTF-16 units: a quote is to be recognised, not read again. */
const longest = 120;

/** Quotes longer than this are shortened in the middle. */
const longestSign = 180;

/** Marks that change how text around them is shown or that show nothing: made visible, so that a quote hides nothing. */
const invisible = /(?!\u200d|(?<=\p{Script=Arabic})\u200c)[\p{Cc}\p{Cf}]/gu;

/** A dot within a link or an amount ends nothing. */
const sentenceEnd = /[.!?…。！？؟।•|](?=\s|$)|\n/u;

/** The sign of a reason, with what stands around it in its sentence where the offer's words are at hand. */
export function quoteAround({ quote, part, start, end }: Reason, offer: Quotable): Quote {
  const text = partOf(offer, part);
  const sign = shownSign(quote);
  const room = Math.max(0, longest - sign.length);
  if (text === undefined || text.slice(start, end) !== quote || room < 12) {
    return { before: '', sign, after: '', isCutBefore: false, isCutAfter: false };
  }
  const before = ending(text.slice(Math.max(0, start - longest), start), room / 2);
  const after = beginning(text.slice(end, end + longest), room - before.words.length);
  return {
    before: shownLine(before.words),
    sign,
    after: shownLine(after.words),
    isCutBefore: before.isCut,
    isCutAfter: after.isCut,
  };
}

/**
 * The signs of several reasons. A sentence that holds more than one of them is shown once; after that the sign stands alone, so that
 * nobody has to read or hear the same words again.
 */
export function quotesAround(reasons: readonly Reason[], offer: Quotable): readonly Quote[] {
  const told = new Set<string>();
  return reasons.map((reason) => {
    const quote = quoteAround(reason, offer);
    const sentence = `${quote.before}${quote.sign}${quote.after}`;
    if (!told.has(sentence)) {
      told.add(sentence);
      return quote;
    }
    return {
      before: '',
      sign: quote.sign,
      after: '',
      isCutBefore: quote.isCutBefore || quote.before !== '',
      isCutAfter: quote.isCutAfter || quote.after !== '',
    };
  });
}

function partOf(offer: Quotable, part: OfferPart): string | undefined {
  switch (part) {
    case 'title':
    case 'text':
    case 'employer':
    case 'place':
    case 'pay':
      return offer[part];
    default:
      return offer.messages?.[Number(part.slice('messages.'.length))]?.text;
  }
}

interface Piece {
  readonly words: string;
  readonly isCut: boolean;
}

/** The end of a text back to the beginning of its sentence, or to a space when that is too far. */
function ending(text: string, room: number): Piece {
  const end = [...text.matchAll(/[.!?…。！？؟।•|]\s|\n/gu)].at(-1);
  const sentence = end ? text.slice(end.index + end[0].length) : text;
  if (sentence.length <= room) return { words: sentence, isCut: !end && text.length >= longest };
  const space = sentence.indexOf(' ', sentence.length - room);
  return { words: space < 0 ? '' : sentence.slice(space), isCut: true };
}

/** The beginning of a text to the end of its sentence, or to a space when that is too far. */
function beginning(text: string, room: number): Piece {
  const end = text.search(sentenceEnd);
  const sentence = end < 0 ? text : text.slice(0, end);
  if (sentence.length <= room) return { words: sentence, isCut: end < 0 && text.length >= longest };
  const space = sentence.lastIndexOf(' ', room);
  return { words: space < 0 ? '' : sentence.slice(0, space), isCut: true };
}

/** Text as it is shown in a quote: on one line, with a dot for each invisible mark in it. */
function shownLine(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(invisible, '·').toWellFormed();
}

/** Words of an offer at full length as they are shown: in their lines, with a dot for each invisible mark in them. */
export function shownText(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(invisible, (mark) => (mark === '\n' || mark === '\t' ? mark : '·'))
    .toWellFormed();
}

/** A sign as it is shown: shortened in the middle where it is very long. */
export function shownSign(text: string): string {
  const line = shownLine(text).trim();
  if (line.length <= longestSign) return line;
  const half = Math.floor((longestSign - 3) / 2);
  return `${line.slice(0, half).trimEnd().toWellFormed()} … ${line.slice(-half).trimStart().toWellFormed()}`;
}
