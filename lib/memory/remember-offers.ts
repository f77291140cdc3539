import type { Day } from '@/lib/domain/day';
import { mostOf } from '@/lib/domain/seen';
import type { ContactRow, TextRow } from './database';
import type { KnownOffer } from './known-offers';
import type { Memory } from './memory';
import type { Recognised } from './recognise-offers';

/**
 * Remembers the offers of a page, all in one transaction: either all of it is there afterwards or nothing.
 * @param wasMarked for each offer, whether it deserves a mark by itself, whatever is remembered of it
 */
export async function rememberOffers(
  { database }: Memory,
  { known }: Recognised,
  wasMarked: readonly boolean[],
  today: Day,
): Promise<void> {
  const sights = known.map((one, index) => ({ one, marked: wasMarked[index] ?? false }));
  const ids = [...new Set(known.flatMap(({ marks }) => marks.contacts.map(({ id }) => id)))];
  await database.transaction('rw', database.contacts, database.texts, async () => {
    // Read again: another page may have been remembered since.
    const rows = new Map(
      (await database.contacts.bulkGet(ids)).flatMap((row) => (row ? [[row.id, row] as const] : [])),
    );
    const changed = new Map<string, ContactRow>();
    for (const { one, marked } of sights) {
      for (const { id } of one.marks.contacts) {
        const row = changed.get(id) ?? rows.get(id);
        const next = withSight(row, id, one, marked, today);
        if (next !== row) changed.set(id, next);
      }
    }
    await database.contacts.bulkPut([...changed.values()]);
    await database.texts.bulkPut(sights.flatMap(({ one, marked }) => textRow(one, marked, today) ?? []));
  });
}

/** The row with this sight in it; the very same row where it holds nothing new. */
function withSight(
  row: ContactRow | undefined,
  id: string,
  known: KnownOffer,
  marked: boolean,
  today: Day,
): ContactRow {
  const { marks, offer } = known;
  const next: ContactRow = {
    id,
    first: row?.first ?? today,
    last: today,
    offers: withTag(row?.offers, offer),
    names: withTag(row?.names, marks.name),
    places: withTag(row?.places, marks.place),
    jobs: withTag(row?.jobs, marks.job),
    sites: withTag(row?.sites, marks.site),
    marked: marked ? withTag(row?.marked, offer) : (row?.marked ?? []),
  };
  const isSame = row && row.last === today && lists.every((name) => row[name] === next[name]);
  return isSame ? row : next;
}

const lists = ['offers', 'names', 'places', 'jobs', 'sites', 'marked'] as const;

/** The newest last, each once, the oldest gone beyond the most that are kept; the very same list where nothing is new. */
function withTag(tags: readonly number[] = [], tag: number): readonly number[] {
  return tag === 0 || tags.includes(tag) ? tags : [...tags, tag].slice(-mostOf);
}

/** The row of its text, new or seen again; nothing where nothing changed. */
function textRow({ marks, offer, own }: KnownOffer, marked: boolean, today: Day): TextRow | undefined {
  if (own) {
    if (own.last === today && (own.wasMarked || !marked)) return undefined;
    return { ...own, last: today, wasMarked: own.wasMarked || marked };
  }
  const { id, text, name, place, site } = marks;
  return {
    id,
    first: today,
    last: today,
    bands: text?.bands ?? [],
    signature: text?.signature ?? new Uint8Array(),
    offer,
    name,
    place,
    site,
    wasMarked: marked,
  };
}
