import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadModule } from '../build/load-module';
import type * as Train from './train';

/** `npm run train`: learns from all texts and writes `lib/knowledge/learned.ts` and `learned-gist.ts`, and beside the corpus tests what it found on texts unseen. */
const { train } = await loadModule<typeof Train>('scripts/train/train.ts', 'test');
const { weights, gist, report } = train((line) => console.log(line));
const write = (file: string, text: string): void =>
  writeFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), text);
write('lib/knowledge/learned.ts', weights);
write('lib/knowledge/learned-gist.ts', gist);
write('tests/corpus/unseen.md', report);
