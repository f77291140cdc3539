import { parseArgs } from 'node:util';
import { loadModule } from '../../scripts/build/load-module';
import type * as Measuring from './measuring';

/**
 * Prints what the engine finds on the corpora, for whoever tunes phrases.
 *
 *     npx tsx tests/corpus/measure.ts --lang es                 all sets, as numbers
 *     npx tsx tests/corpus/measure.ts --set tune-hard --misses  risky texts not flagged, with the signs found
 *     npx tsx tests/corpus/measure.ts --set tune-hard --alarms  harmless texts flagged, likewise
 *     npx tsx tests/corpus/measure.ts --set tune-hard --id X    everything found in one text
 *     npx tsx tests/corpus/measure.ts --set tune-hard --quotes  what signs rest on in harmless texts
 *     npx tsx tests/corpus/measure.ts --set tune,emscad --phrases  how often each phrase is right and wrong
 *     npx tsx tests/corpus/measure.ts --signs tune-hard         how often each sign is right and wrong
 */
const { values } = parseArgs({
  options: {
    lang: { type: 'string', default: 'en' },
    set: { type: 'string', default: '' },
    signs: { type: 'string', default: '' },
    id: { type: 'string', default: '' },
    misses: { type: 'boolean', default: false },
    alarms: { type: 'boolean', default: false },
    phrases: { type: 'boolean', default: false },
    quotes: { type: 'boolean', default: false },
  },
});

const { measure } = await loadModule<typeof Measuring>('tests/corpus/measuring.ts', 'test');
for (const line of measure(values)) console.log(line);
