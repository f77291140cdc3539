import type { Day } from '@/lib/domain/day';
import { mostOf } from '@/lib/domain/seen';
import type { ContactRow, TextRow } from './database';
import type { Fingerprint } from './fingerprint';
import type { KnownOffer } from './known-offers';
import type { Memory } from './memory';
import type { Recognised } from './recognise-offers';
import { rowsToChange } from './rows-to-change';
import { packSights, type Sights, sightsIn, tagLists } from './sights';
import { bandsOf } from './text-signature';

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
  const { contacts, texts } = database;
  const contactIds = known.flatMap(({ marks }) => marks.contacts.map(({ id }) => id));
  await database.transaction('rw', contacts, texts, async () => {
    // Read again: another page may have been remembered since.
    const [people, copies] = await Promise.all([
      rowsToChange(contacts, contactIds),
      rowsToChange(texts, known.map(textId)),
    ]);
    known.forEach((one, index) => {
      const marked = wasMarked[index] ?? false;
      for (const { id } of one.marks.contacts) people.change(id, (row) => withSight(row, id, one, marked, today));
      const { signature } = one.marks;
      // A text too short to be known again is of no use here.
      if (signature) copies.change(textId(one), (row) => textRow(row, one, signature, marked, today));
    });
    await Promise.all([contacts.bulkPut(people.changed()), texts.bulkPut(copies.changed())]);
  });
}

const textId = ({ own, marks }: KnownOffer): Fingerprint => own?.id ?? marks.id;

/** The row with this sight in it; the very same row where it holds nothing new. */
function withSight(
  row: ContactRow | undefined,
  id: Fingerprint,
  known: KnownOffer,
  marked: boolean,
  today: Day,
): ContactRow {
  const { marks, offer } = known;
  const before = row && sightsIn(row.sights);
  const next: Sights = {
    first: before?.first ?? today,
    offers: withTag(before?.offers, offer),
    names: withTag(before?.names, marks.name),
    places: withTag(before?.places, marks.place),
    jobs: withTag(before?.jobs, marks.job),
    sites: withTag(before?.sites, marks.site),
    marked: marked ? withTag(before?.marked, offer) : (before?.marked ?? []),
  };
  const isSame = before && row.last === today && tagLists.every((name) => before[name] === next[name]);
  return isSame ? row : { id, last: today, sights: packSights(next) };
}

/** The newest last, each once, the oldest gone beyond the most that are kept; the very same list where nothing is new. */
function withTag(tags: readonly number[] = [], tag: number): readonly number[] {
  return tag === 0 || tags.includes(tag) ? tags : [...tags, tag].slice(-mostOf);
}

/** The row of its text, new or seen again; the very same row where nothing changed. */
function textRow(
  row: TextRow | undefined,
  { marks, offer }: KnownOffer,
  signature: Uint8Array,
  marked: boolean,
  today: Day,
): TextRow {
  if (row) {
    if (row.last === today && (row.wasMarked || !marked)) return row;
    return { ...row, last: today, wasMarked: row.wasMarked || marked };
  }
  const { id, name, place, site } = marks;
  const bands = bandsOf(signature);
  return { id, first: today, last: today, bands, signature, offer, name, place, site, wasMarked: marked };
}
