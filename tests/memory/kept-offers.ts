import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Assessment } from '@/lib/domain/assessment';
import type { Evidence, EvidenceId } from '@/lib/domain/evidence';
import { type Offer, offerId } from '@/lib/domain/offer';
import { memoryDatabase } from '@/lib/memory/database';
import type { KnownContact, Recognisable } from '@/lib/memory/kept-summary';
import { keysOf, newMaster } from '@/lib/memory/keys';
import type { Memory } from '@/lib/memory/memory';

/** Memory with nothing in it, on ground of its own. */
export async function emptyMemory(): Promise<Memory> {
  const database = memoryDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  return { database, keys: await keysOf(newMaster()) };
}

export const day = (text: string): number => Date.parse(`${text}T12:00:00Z`);

const url = 'https://board.example/offer';

export function anAssessment(changes: Partial<Assessment> = {}): Assessment {
  const none = { reasons: [], combinations: [], harms: [], countries: [], partly: false } as const;
  return { level: 'caution', language: 'en', ...none, ...changes };
}

export function anOffer(text: string, changes: Partial<Offer> = {}): Offer {
  const plain = { reader: 'board', kind: 'offer', surface: 'job-ad', url, contacts: [], messages: [] } as const;
  return { id: offerId(url, changes.title ?? '', text), ...plain, text, ...changes };
}

/** A piece of evidence with an id of that number. */
export function evidence(
  number: number,
  offer: Offer,
  { assessment = anAssessment(), ...changes }: Partial<Evidence> = {},
): Evidence {
  return {
    id: String(number).padStart(22, '0') as EvidenceId,
    at: day('2026-11-01') + number * 86_400_000,
    zone: 'Europe/Madrid',
    offer,
    assessment,
    version: '0.1.0',
    note: '',
    tags: [],
    pictures: 0,
    ...changes,
  };
}

/** What an offer is known again by where its words do not matter. */
export const knownOf = (...contacts: readonly KnownContact[]): Recognisable => ({ contacts, shingles: [] });

export const phone = (value: string): KnownContact => ({ kind: 'phone', value });
