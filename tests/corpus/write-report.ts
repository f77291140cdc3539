import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadModule } from '../../scripts/build/load-module';
import type * as Reading from '../reading/writing';
import type * as PlainReport from './plain-report';
import type * as PracticeReport from './practice-report';
import type * as Writing from './writing';

/** `npm run report`: what the engine finds, in `report.md`, `practice.md` and `plain.md` here, and how hard our words are to read, in `tests/reading/report.md`. */
const { report } = await loadModule<typeof Writing>('tests/corpus/writing.ts', 'test');
const { readingReport } = await loadModule<typeof Reading>('tests/reading/writing.ts', 'test');
const { judgeBoards, practiceReport } = await loadModule<typeof PracticeReport>(
  'tests/corpus/practice-report.ts',
  'test',
);
const { judgePlain, plainReport } = await loadModule<typeof PlainReport>('tests/corpus/plain-report.ts', 'test');
const write = (file: string, text: string): void => writeFileSync(fileURLToPath(new URL(file, import.meta.url)), text);
write('practice.md', practiceReport(judgeBoards()));
write('plain.md', plainReport(judgePlain()));
write('report.md', report());
write('../reading/report.md', readingReport());
