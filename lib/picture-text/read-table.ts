import type { PictureReading } from '@/lib/domain/picture-text';

/** A word as Tesseract's table has it. */
interface FoundWord {
  /** Which paragraph and line of the picture it stands in. */
  readonly paragraph: string;
  readonly line: string;
  readonly confidence: number;
  readonly text: string;
}

/** Lines less certain than this, in the mean, are edges and patterns that look like letters, not words. */
const leastLine = 35;

/** The row of a word begins with this; other rows are boxes around words. */
const wordLevel = '5';

/**
 * The text of a picture from Tesseract's table: a row for each word, columns divided by tabs, of which the last two are how sure it is
 * (0 to 100) and the word. Paragraphs are kept apart by an empty line. Lines that are hardly letters are left out.
 */
export function readTable(table: string): PictureReading {
  const lines = groupBy(table.split('\n').flatMap(wordOf), ({ line }) => line).filter(
    (words) => meanConfidence(words) >= leastLine && words.some(({ text }) => /[\p{L}\p{N}]/u.test(text)),
  );
  if (lines.length === 0) return { kind: 'unread', why: 'nothing' };
  const paragraphs = groupBy(lines, ([first]) => first?.paragraph ?? '');
  return {
    kind: 'read',
    text: paragraphs.map((inside) => inside.map(lineText).join('\n')).join('\n\n'),
    confidence: Math.round(meanConfidence(lines.flat())),
  };
}

const lineText = (words: readonly FoundWord[]): string => words.map(({ text }) => text).join(' ');

function wordOf(row: string): readonly FoundWord[] {
  const columns = row.split('\t');
  const [level, , block, paragraph, line] = columns;
  const text = columns.slice(11).join(' ').trim();
  const confidence = Number(columns[10]);
  if (level !== wordLevel || text === '' || !(confidence >= 0)) return [];
  return [{ paragraph: `${block}.${paragraph}`, line: `${block}.${paragraph}.${line}`, confidence, text }];
}

/** Long words weigh more: each letter counts once. */
function meanConfidence(words: readonly FoundWord[]): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  return letters === 0 ? 0 : words.reduce((sum, { text, confidence }) => sum + confidence * text.length, 0) / letters;
}

/** Things with the same key side by side, as the table has them. */
function groupBy<T>(things: readonly T[], keyOf: (thing: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return [...groups.values()];
}
