import type { EvidenceRow, PictureRow, WatchedRow } from './database';

/** Which fields of a row are sealed. What is not named here is in the clear, so it says nothing. */
export const sealedFields = {
  evidence: ['summary', 'whole'],
  pictures: ['picture', 'features'],
  watched: ['sealed'],
} as const satisfies {
  readonly evidence: readonly (keyof EvidenceRow)[];
  readonly pictures: readonly (keyof PictureRow)[];
  readonly watched: readonly (keyof WatchedRow)[];
};

export type SealedTable = keyof typeof sealedFields;

/** Where sealed bytes belong: `evidence/whole/<id>`. Who seals or unseals a field of a row gives this as its place, or a new passphrase could not give it a new key. */
export function placeOf<T extends SealedTable>(table: T, field: (typeof sealedFields)[T][number], id: string): string {
  return `${table}/${field}/${id}`;
}
