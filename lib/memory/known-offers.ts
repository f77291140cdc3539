import type { ContactRow, TextRow } from './database';
import type { Marks } from './marks';
import type { Memory } from './memory';
import { isSameText } from './text-signature';

/** What memory holds of an offer, as it was before this sight of it. */
export interface KnownOffer {
  readonly marks: Marks;
  /** The tag it is known by: an old one where it is the same offer again. */
  readonly offer: number;
  /** The row of its own text, where this offer was seen before. */
  readonly own?: TextRow;
  /** Rows of nearly the same text with another name or place. */
  readonly elsewhere: readonly TextRow[];
  /** Rows of its contacts, where there are any. */
  readonly contacts: ReadonlyMap<string, ContactRow>;
}

/** What memory holds of some offers: one transaction, all at once. */
export async function knownOffers({ database }: Memory, all: readonly Marks[]): Promise<readonly KnownOffer[]> {
  const ids = [...new Set(all.flatMap(({ contacts }) => contacts.map(({ id }) => id)))];
  const bands = [...new Set(all.flatMap(({ text }) => text?.bands ?? []))];
  const texts = all.map(({ id }) => id);
  const { contacts, texts: table } = database;
  const [contactRows, exact, near] = await database.transaction('r', contacts, table, () =>
    Promise.all([
      contacts.bulkGet(ids),
      table.bulkGet(texts),
      Promise.all(bands.map((band) => table.where('bands').equals(band).limit(mostOfBand).toArray())),
    ]),
  );
  const byBand = new Map(bands.map((band, index) => [band, near[index] ?? []]));
  const byId = new Map(ids.map((id, index) => [id, contactRows[index]]));
  return all.map((marks, index) => {
    const rows = new Map<string, TextRow>();
    const same = exact[index];
    if (same) rows.set(same.id, same);
    for (const band of marks.text?.bands ?? [])
      for (const row of byBand.get(band) ?? []) if (isLike(marks, row)) rows.set(row.id, row);
    const found = [...rows.values()];
    const own = same ?? found.find((row) => isSameOffer(marks, row));
    return {
      marks,
      offer: own?.offer ?? marks.offer,
      ...(own ? { own } : {}),
      elsewhere: found.filter((row) => row.offer !== (own?.offer ?? marks.offer) && !isSameOffer(marks, row)),
      contacts: new Map(
        marks.contacts.flatMap(({ id }) => {
          const row = byId.get(id);
          return row ? [[id, row] as const] : [];
        }),
      ),
    };
  });
}

/** A text that a hundred others share a band with is a form of its board; a few of them are enough to know it. */
const mostOfBand = 40;

const isLike = ({ text }: Marks, { signature }: TextRow): boolean =>
  text !== undefined && signature.length > 0 && isSameText(text.signature, signature);

/** Nothing it names is another's: what one of them leaves out is no difference. */
function isSameOffer({ name, place }: Marks, row: TextRow): boolean {
  return (name === 0 || row.name === 0 || name === row.name) && (place === 0 || row.place === 0 || place === row.place);
}
