import type { EvidenceRow, MemoryDatabase, PictureRow, WatchedRow } from './database';
import { placeOf, type SealedTable, sealedFields } from './places';
import { seal, unseal } from './seal';

/** Every row that is sealed. */
export interface SealedRows {
  readonly evidence: readonly EvidenceRow[];
  readonly pictures: readonly PictureRow[];
  readonly watched: readonly WatchedRow[];
}

/** Everything in the database that is sealed, all at one moment. */
export function sealedRows(database: MemoryDatabase): Promise<SealedRows> {
  const { evidence, pictures, watched } = database;
  return database.transaction('r', [evidence, pictures, watched], async () => ({
    evidence: await evidence.toArray(),
    pictures: await pictures.toArray(),
    watched: await watched.toArray(),
  }));
}

/** The same rows, sealed with another key. Nothing is written. */
export async function reseal(rows: SealedRows, from: CryptoKey, to: CryptoKey): Promise<SealedRows> {
  const [evidence, pictures, watched] = await Promise.all([
    each('evidence', rows.evidence, from, to),
    each('pictures', rows.pictures, from, to),
    each('watched', rows.watched, from, to),
  ]);
  return { evidence, pictures, watched };
}

/** One after the other: pictures are large, and only one at a time should be in the clear. */
async function each<T extends SealedTable, R extends SealedRows[T][number]>(
  table: T,
  rows: readonly R[],
  from: CryptoKey,
  to: CryptoKey,
): Promise<readonly R[]> {
  const done: R[] = [];
  for (const row of rows) done.push(await resealRow(table, row, from, to));
  return done;
}

async function resealRow<T extends SealedTable, R extends SealedRows[T][number]>(
  table: T,
  row: R,
  from: CryptoKey,
  to: CryptoKey,
): Promise<R> {
  const fields = new Map<string, unknown>(Object.entries(row));
  const changed: Record<string, Uint8Array> = {};
  for (const field of sealedFields[table]) {
    const sealed = fields.get(field);
    // An empty field was never sealed: a picture may be remembered without its bytes.
    if (!(sealed instanceof Uint8Array) || sealed.length === 0) continue;
    const place = placeOf(table, field, row.id);
    const bytes = await openOr(from, place, sealed);
    if (bytes) changed[field] = await seal(to, place, bytes);
  }
  return { ...row, ...changed };
}

/** What is damaged could not be read before and cannot be afterwards: it stays as it is and keeps nobody from a new key. */
async function openOr(key: CryptoKey, place: string, sealed: Uint8Array): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return await unseal(key, place, sealed);
  } catch (error) {
    console.warn(`${place} is damaged and keeps its old key`, error);
    return undefined;
  }
}
