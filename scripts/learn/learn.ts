import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadModule } from '../build/load-module';
import type * as Learning from './learning';
import type * as Sources from './sources';

/**
 * Learns what the words of a language say about an offer and writes `lib/knowledge/languages/<code>/learned.ts`.
 *
 *     npx tsx scripts/learn/learn.ts en            from all texts there are
 *     npx tsx scripts/learn/learn.ts en --blind    without those that measuring keeps apart, to judge it by `tests/corpus/measure.ts`
 */
const [lang = 'en', ...flags] = process.argv.slice(2);
const blind = flags.includes('--blind');
const { textsOf } = await loadModule<typeof Sources>('scripts/learn/sources.ts', 'test');
const { learn } = await loadModule<typeof Learning>('scripts/learn/learning.ts', 'test');
const { texts, calm } = textsOf(lang, blind);
if (texts.length === 0) throw new Error(`no texts in "${lang}" beside this checkout (../shared/corpora/training)`);
const learned = learn(texts, calm);
const share = (value: number): string => `${(value * 100).toFixed(0)} %`;
const told = `Learned from ${learned.texts} texts. Of risky ones never seen, ${share(learned.found)} lie above 0, and ${share(learned.foundAtTwo)} where 2 % of harmless ones lie; ${share(learned.harmlessAtOne)} of harmless ones lie above 1.`;
console.log(told);
const rows: string[] = [];
let row = ' ';
for (const [term, [rarity, weight]] of Object.entries(learned.terms.terms)) {
  const piece = ` ${JSON.stringify(term).replace(/^"(.*)"$/u, (_, inner: string) => `'${inner.replaceAll("'", "\\'")}'`)}: [${rarity}, ${weight}],`;
  if (row.length + piece.length > 150) {
    rows.push(row);
    row = '   ';
  }
  row += piece;
}
rows.push(row);
const lines = [
  '// biome-ignore-all format: made by scripts/learn.',
  "import type { LearnedTerms } from '@/lib/domain/language';",
  '',
  `/** ${told}${blind ? ' Without the texts that measuring keeps apart.' : ''} */`,
  'export const learned: LearnedTerms = {',
  `  bias: ${learned.terms.bias},`,
  '  terms: {',
  ...rows.map((line) => `  ${line}`),
  '  },',
  '};',
  '',
];
writeFileSync(
  fileURLToPath(new URL(`../../lib/knowledge/languages/${lang}/learned.ts`, import.meta.url)),
  lines.join('\n'),
);
