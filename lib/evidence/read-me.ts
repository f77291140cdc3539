import type { Say } from './say';
import { verifyLines } from './verify-lines';

/** The text file that says what is what, for whoever opens the file first. */
export function readMe(words: Say): string {
  const { say } = words;
  const lines = [
    say('evidence.file.title'),
    '',
    say('evidence.file.intro'),
    say('evidence.file.about-signs'),
    '',
    say('evidence.file.start'),
    say('evidence.file.exact'),
    '',
    say('evidence.file.verify.title'),
    ...verifyLines(words).map(({ kind, line }) => (kind === 'command' ? `    ${line}` : line)),
  ];
  return `${lines.join('\n')}\n`;
}
