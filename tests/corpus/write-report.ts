import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadModule } from '../../scripts/build/load-module';
import type * as PracticeReport from './practice-report';
import type * as Writing from './writing';

/** Writes `practice.md` and `report.md`: `npx tsx tests/corpus/write-report.ts`. */
const { judgeBoards, practiceReport } = await loadModule<typeof PracticeReport>(
  'tests/corpus/practice-report.ts',
  'test',
);
writeFileSync(fileURLToPath(new URL('practice.md', import.meta.url)), practiceReport(judgeBoards()));
const { report } = await loadModule<typeof Writing>('tests/corpus/writing.ts', 'test');
writeFileSync(fileURLToPath(new URL('report.md', import.meta.url)), report());
