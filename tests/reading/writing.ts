import { hardest, levelOf, type Shown, shown } from './shown';

/** How many of the hardest messages of a file are listed. */
const listed = 3;

/** The reading level of every English and Spanish word a person can see, as `report.md` beside this file. */
export function readingReport(): string {
  return [
    '# How hard our words are to read',
    '',
    'Written by `npm run report`. English: a grade of school, by Flesch and Kincaid; at most 7 is asked. Spanish: ease, by Fernández Huerta; at least 70 is asked. Messages of fewer than fifteen words are too',
    'few for a formula made for texts and count with their file. The other languages have no formula here; natives judge them (`locales/REVIEW.md`).',
    '',
    '| language | file | level | measured one by one | the hardest |',
    '|---|---|---|---|---|',
    ...shown.map(row),
    '',
  ].join('\n');
}

function row(words: Shown): string {
  const messages = hardest(words);
  const top = messages.slice(0, listed).map(({ key, level }) => `\`${key}\` ${level.toFixed(1)}`);
  return `| ${words.language} | ${words.file} | ${levelOf(words).toFixed(1)} | ${messages.length} | ${top.join(', ')} |`;
}
