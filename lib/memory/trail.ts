import type { Appearance, Repeat, Trail } from '@/lib/domain/trail';
import type { KeptSummary } from './kept-summary';
import { pictureGroups } from './picture-groups';
import { bandsOf, isSameText } from './text-signature';

/** A picture with more in it tells nobody more. */
const mostRepeats = 12;
/** Offers of one text that are compared: enough for a trail, few enough to stay quick. */
const mostCandidates = 200;

/** What repeats among offers: contacts in one spelling, nearly the same words, pictures. `summaries`: newest first. */
export function trailOf(summaries: readonly KeptSummary[]): Trail {
  const repeats = [...contactRepeats(summaries), ...textRepeats(summaries), ...pictureRepeats(summaries)]
    .sort((one, other) => other.offers.length - one.offers.length)
    .slice(0, mostRepeats);
  const named = new Set(repeats.flatMap(({ offers }) => offers));
  const offers = summaries.filter(({ id }) => named.has(id)).map(({ id, title, at }) => ({ id, title, at }));
  return { repeats, offers };
}

function contactRepeats(summaries: readonly KeptSummary[]): readonly Repeat[] {
  const met = new Map<string, KeptSummary[]>();
  for (const summary of summaries) {
    for (const key of new Set(summary.known.map(({ kind, value }) => `${kind}:${value}`))) {
      const some = met.get(key);
      if (some) some.push(summary);
      else met.set(key, [summary]);
    }
  }
  return [...met].flatMap(([key, some]) => {
    const contact = some[0]?.known.find(({ kind, value }) => `${kind}:${value}` === key);
    return contact && some.length > 1 ? [repeat(contact.kind, contact.value, some)] : [];
  });
}

/** Groups of nearly the same words. Two texts are compared only where they share a band. */
function textRepeats(summaries: readonly KeptSummary[]): readonly Repeat[] {
  const sharing = new Map<number, KeptSummary[]>();
  for (const summary of summaries) {
    for (const band of bandsOf(summary.text?.signature ?? [])) {
      const some = sharing.get(band);
      if (some) some.push(summary);
      else sharing.set(band, [summary]);
    }
  }
  const grouped = new Set<KeptSummary>();
  return summaries.flatMap((summary) => {
    const { text } = summary;
    if (!text || grouped.has(summary)) return [];
    const candidates = new Set(
      bandsOf(text.signature).flatMap((band) => (sharing.get(band) ?? []).slice(0, mostCandidates)),
    );
    candidates.delete(summary);
    const same = [...candidates].filter(
      (other) => !grouped.has(other) && other.text && isSameText(text.signature, other.text.signature),
    );
    if (same.length === 0) return [];
    const group = [summary, ...same].sort((one, other) => other.at - one.at);
    for (const one of group) grouped.add(one);
    return [repeat('text', summary.title, group)];
  });
}

function pictureRepeats(summaries: readonly KeptSummary[]): readonly Repeat[] {
  return pictureGroups(summaries).map((group) => repeat('picture', group[0]?.title ?? '', group));
}

function repeat(kind: Repeat['kind'], value: string, summaries: readonly KeptSummary[]): Repeat {
  return { kind, value, offers: summaries.map(({ id }) => id), appearances: appearancesOf(summaries) };
}

/** First and last, place by place; places are the same where they differ only in case. */
function appearancesOf(summaries: readonly KeptSummary[]): readonly Appearance[] {
  const places = new Map<string, Appearance>();
  for (const { place, at } of summaries) {
    const key = place?.trim().toLowerCase() ?? '';
    const known = places.get(key);
    places.set(key, {
      ...(place === undefined ? {} : { place: known?.place ?? place }),
      first: Math.min(at, known?.first ?? at),
      last: Math.max(at, known?.last ?? at),
    });
  }
  return [...places.values()].sort((one, other) => one.first - other.first);
}
