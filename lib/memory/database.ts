import Dexie, { type Table } from 'dexie';
import type { Day } from '@/lib/domain/day';
import type { Fingerprint } from './fingerprint';
import { toFingerprints } from './to-fingerprints';

/** What is remembered of a contact: fingerprints made with this device's key and days, not a word that could be read. */
export interface ContactRow {
  /** Of the contact. */
  readonly id: Fingerprint;
  readonly last: Day;
  /** `Sights`, packed. */
  readonly sights: Uint8Array;
}

/** What is remembered of a text: a signature that near-duplicates share for the most part. Tags are 32 bits, keyed; 0 is what the offer does not name. */
export interface TextRow {
  /** Of the offer. */
  readonly id: Fingerprint;
  readonly first: Day;
  readonly last: Day;
  /** Stretches of the signature; a near-duplicate shares at least one. */
  readonly bands: readonly number[];
  readonly signature: Uint8Array;
  /** The tag its contacts know the offer by; edits of it and the same text elsewhere without another name or place share it. */
  readonly offer: number;
  readonly name: number;
  readonly place: number;
  readonly site: number;
  readonly wasMarked: boolean;
}

/** Evidence, sealed: what a row of the notebook needs, and all of it. */
export interface EvidenceRow {
  readonly id: string;
  readonly at: number;
  readonly summary: Uint8Array;
  readonly whole: Uint8Array;
}

/** A picture, sealed: its bytes, and what it is known again by. */
export interface PictureRow {
  readonly id: string;
  readonly at: number;
  /** The evidence it was kept with; empty where it is only remembered. */
  readonly of: string;
  readonly picture: Uint8Array;
  readonly features: Uint8Array;
}

/** An entry of the watch list, sealed. */
export interface WatchedRow {
  readonly id: string;
  readonly until: Day;
  readonly sealed: Uint8Array;
}

/** The key everything is sealed with, as it lies on the device. */
export type SecretRow =
  | { readonly id: 'master'; readonly kind: 'plain'; readonly key: Uint8Array }
  | {
      readonly id: 'master';
      readonly kind: 'wrapped';
      readonly salt: Uint8Array;
      /** The key, sealed with one made from the passphrase. */
      readonly key: Uint8Array;
    };

/** Rows by their ids, which say nothing: what is to go is told without naming a site, and found again without a key. */
export interface RowsToErase {
  readonly kind: 'rows';
  readonly contacts: readonly Fingerprint[];
  readonly texts: readonly Fingerprint[];
  /** Their pictures go with them. */
  readonly evidence: readonly string[];
}

/** What is being erased, written before anything goes, so that it is finished even if the browser dies. */
export interface ErasureRow {
  readonly id: number;
  readonly what: { readonly kind: 'all' } | RowsToErase;
}

/** The tables of memory. */
export interface Tables {
  readonly contacts: Table<ContactRow, Fingerprint>;
  readonly texts: Table<TextRow, Fingerprint>;
  readonly evidence: Table<EvidenceRow, string>;
  readonly pictures: Table<PictureRow, string>;
  readonly watched: Table<WatchedRow, string>;
  readonly secrets: Table<SecretRow, string>;
  readonly erasures: Table<ErasureRow, number, Omit<ErasureRow, 'id'>>;
}

export type MemoryDatabase = Dexie & Tables;

/** Where the database lives: the browser's own, or one in memory. */
export interface Ground {
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
}

/**
 * Describes the database on that ground; it is opened on first use unless `autoOpen` is false, and then stays closed once it is closed. A new
 * version goes below the others, with its upgrade and a test of it.
 */
export function memoryDatabase(ground: Ground, name = 'memory', autoOpen = true): MemoryDatabase {
  const database = new Dexie(name, { ...ground, autoOpen });
  database.version(1).stores({
    contacts: 'id, last',
    texts: 'id, last, *bands',
    evidence: 'id, at',
    pictures: 'id, of',
    watched: 'id, until',
    secrets: 'id',
    erasures: '++id',
  });
  database.version(2).upgrade(toFingerprints);
  return database as MemoryDatabase;
}
