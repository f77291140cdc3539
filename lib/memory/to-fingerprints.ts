import type { Transaction } from 'dexie';
import type { Day } from '@/lib/domain/day';
import type { ContactRow, ErasureRow, RowsToErase, TextRow } from './database';
import { type Fingerprint, fingerprintOf } from './fingerprint';
import { packSights, type Sights } from './sights';
import { bandsOf } from './text-signature';

/** Rows changed at once: all of them together would take a hundred megabytes. */
const some = 2_000;

/** Lists that early rows of version 1 did not have. */
const nothing = { offers: [], names: [], places: [], jobs: [], sites: [], marked: [] };

/** As version 1 had it: an id was 16 bytes of a hash as a text, a unit each. */
type FirstContactRow = Pick<Sights, 'first'> & Partial<Sights> & { readonly id: string; readonly last: Day };
type FirstTextRow = Omit<TextRow, 'id'> & { readonly id: string };
type FirstRowsToErase = Omit<RowsToErase, 'contacts' | 'texts'> & Record<'contacts' | 'texts', readonly string[]>;
type FirstErasureRow = Omit<ErasureRow, 'what'> & { readonly what: { readonly kind: 'all' } | FirstRowsToErase };

/**
 * From version 1 to 2: contacts and texts are found by numbers, bands are made of the signature, and texts too short to be known again are not
 * remembered. The browser does all of an upgrade or nothing of it.
 */
export async function toFingerprints(transaction: Transaction): Promise<void> {
  await renew<FirstContactRow, ContactRow>(transaction, 'contacts', ({ id, last, ...sights }) => ({
    id: fromText(id),
    last,
    sights: packSights({ ...nothing, ...sights }),
  }));
  await renew<FirstTextRow, TextRow>(transaction, 'texts', (row) =>
    row.signature.length === 0 ? undefined : { ...row, id: fromText(row.id), bands: bandsOf(row.signature) },
  );
  const erasures = await transaction.table<FirstErasureRow>('erasures').toArray();
  await transaction.table<ErasureRow>('erasures').bulkPut(
    erasures.flatMap(({ id, what }) => {
      if (what.kind === 'all') return [];
      return { id, what: { ...what, contacts: what.contacts.map(fromText), texts: what.texts.map(fromText) } };
    }),
  );
}

function fromText(id: string): Fingerprint {
  return fingerprintOf(Uint8Array.from(id, (unit) => unit.charCodeAt(0)));
}

async function renew<First extends { readonly id: string }, R>(
  transaction: Transaction,
  name: string,
  next: (row: First) => R | undefined,
): Promise<void> {
  const before = transaction.table<First, string>(name);
  const after = transaction.table<R, Fingerprint>(name);
  let last: string | undefined = '';
  while (last !== undefined) {
    // Numbers stand before texts: what is done is not met again.
    const rows: readonly First[] = await before.where('id').above(last).limit(some).toArray();
    await before.bulkDelete(rows.map(({ id }) => id));
    await after.bulkPut(rows.flatMap((row) => next(row) ?? []));
    last = rows.at(-1)?.id;
  }
}
