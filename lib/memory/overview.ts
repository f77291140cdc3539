import type { Overview } from '@/lib/domain/kept-overview';
import { countsOf } from './kept-counts';
import type { KeptSummary } from './kept-summary';
import type { Memory } from './memory';
import { keptIds, summariesOf } from './opened-summaries';
import { trailOf } from './trail';

/** The notebook as a whole: what repeats, how many of what, and the tags in use. */
export async function overviewOf(memory: Memory): Promise<Omit<Overview, 'siteNames'>> {
  const summaries: KeptSummary[] = [];
  for await (const some of summariesOf(memory, await keptIds(memory))) summaries.push(...some.summaries);
  const tags = [...new Set(summaries.flatMap((summary) => summary.tags))].sort((a, b) => a.localeCompare(b));
  return { trail: trailOf(summaries), counts: countsOf(summaries), tags };
}

/** The id of the evidence that was made of this offer before, if it is kept. */
export async function evidenceOf(
  memory: Memory,
  { id, url }: { readonly id: string; readonly url: string },
): Promise<KeptSummary | undefined> {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  for await (const { summaries } of summariesOf(memory, await keptIds(memory))) {
    const same = summaries.find((summary) => summary.offer === id && summary.host === host);
    if (same) return same;
  }
  return undefined;
}
