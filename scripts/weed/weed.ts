import { knowledge } from '@/lib/knowledge';
import { readMarks } from '../train/marks';
import { ownTexts } from '../train/texts';
import { nothing, whyWeed } from './weeds';
import { type Worth, worthOf } from './worth';

/** Of the phrases of a sign so many may meet nothing: what is rare must be known too. */
const fewestKept = 6;

const table = ({ meant, other, bare, harmless }: Worth): string =>
  [meant, other, bare, harmless].map((count) => String(count).padStart(5)).join('');

/** Tells which phrases meet harmless texts too often, quote what does not say it, or meet nothing in the texts phrases are weeded by. */
export function weed(languages: readonly string[], tell: (line: string) => void): void {
  const marks = readMarks();
  const texts = ownTexts();
  tell('Columns: sentences that say the sign, say another, say nothing; harmless texts.');
  for (const language of languages.length > 0 ? languages : knowledge.languages.map((one) => one.language)) {
    const worth = worthOf(
      knowledge,
      language,
      texts.filter(({ lang }) => lang === language),
      marks,
    );
    const weeds = weedsAmong(worth);
    for (const one of weeds) tell(`${language} ${one.indicator}: ${table(one)}  ${one.why}: ${one.phrase}`);
    tell(`${language}: ${weeds.length} of ${worth.length} phrases`);
  }
}

/** Phrases and why they should go; of those that meet nothing, what a sign has beyond the fewest. */
function weedsAmong(worth: readonly Worth[]): readonly (Worth & { readonly why: string })[] {
  const kept = new Map<string, number>();
  const isMet = (one: Worth): boolean => whyWeed(one) === undefined;
  for (const { indicator } of worth.filter(isMet)) kept.set(indicator, (kept.get(indicator) ?? 0) + 1);
  return worth.flatMap((one) => {
    const why = whyWeed(one);
    const count = kept.get(one.indicator) ?? 0;
    if (why === undefined) return [];
    if (why !== nothing || count >= fewestKept) return [{ ...one, why }];
    kept.set(one.indicator, count + 1);
    return [];
  });
}
