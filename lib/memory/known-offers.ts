import type { ContactRow, TextRow } from './database';
import type { Fingerprint } from './fingerprint';
import type { Marks } from './marks';
import type { Memory } from './memory';
import { bandsOf, isSameText } from './text-signature';

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
  readonly contacts: ReadonlyMap<Fingerprint, ContactRow>;
}

/**
 * What memory holds of some offers: one transaction, all at once. Texts are found by their bands alone: the same text shares all of them, and each
 * row asked for by itself takes its time.
 */
export async function knownOffers({ database }: Memory, all: readonly Marks[]): Promise<readonly KnownOffer[]> {
  const ids = [...new Set(all.flatMap(({ contacts }) => contacts.map(({ id }) => id)))];
  const bands = [...new Set(all.flatMap(bandsIn))];
  const { contacts, texts } = database;
  const [contactRows, near] = await database.transaction('r', contacts, texts, () =>
    Promise.all([
      contacts.bulkGet(ids),
      Promise.all(bands.map((band) => texts.where('bands').equals(band).limit(mostOfBand).toArray())),
    ]),
  );
  const byBand = new Map(bands.map((band, index) => [band, near[index] ?? []]));
  const byId = new Map(contactRows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
  return all.map((marks) => {
    const rows = new Map<Fingerprint, TextRow>();
    for (const band of bandsIn(marks))
      for (const row of byBand.get(band) ?? []) if (isLike(marks, row)) rows.set(row.id, row);
    const found = [...rows.values()];
    const own = rows.get(marks.id) ?? found.find((row) => isSameOffer(marks, row));
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

const bandsIn = ({ signature }: Marks): readonly number[] => bandsOf(signature ?? []);

/** A text that a hundred others share a band with is a form of its board; a few of them are enough to know it. */
const mostOfBand = 40;

const isLike = ({ signature }: Marks, row: TextRow): boolean =>
  signature !== undefined && isSameText(signature, row.signature);

/** Nothing it names is another's: what one of them leaves out is no difference. */
function isSameOffer({ name, place }: Marks, row: TextRow): boolean {
  return (name === 0 || row.name === 0 || name === row.name) && (place === 0 || row.place === 0 || place === row.place);
}
