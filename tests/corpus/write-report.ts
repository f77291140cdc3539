import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadModule } from '../../scripts/build/load-module';
import type * as Writing from './writing';

/** Writes `report.md`: `npx tsx tests/corpus/write-report.ts`. */
const { report } = await loadModule<typeof Writing>('tests/corpus/writing.ts', 'test');
writeFileSync(fileURLToPath(new URL('report.md', import.meta.url)), report());
