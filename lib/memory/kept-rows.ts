import type { Evidence } from '@/lib/domain/evidence';
import type { EvidenceRow } from './database';
import type { KeptSummary } from './kept-summary';
import type { Memory } from './memory';
import { placeOf } from './places';
import { sealJson, unsealJson } from './seal';

/** Seals a piece of evidence and its summary, each apart. */
export async function rowWith(memory: Memory, evidence: Evidence, summary: KeptSummary): Promise<EvidenceRow> {
  const { id, at } = evidence;
  const [sealed, whole] = await Promise.all([
    sealedSummary(memory, summary),
    sealJson(memory.keys.sealing, placeOf('evidence', 'whole', id), evidence),
  ]);
  return { id, at, summary: sealed, whole };
}

/** Seals a summary by itself. */
export function sealedSummary({ keys }: Memory, summary: KeptSummary): Promise<Uint8Array<ArrayBuffer>> {
  return sealJson(keys.sealing, placeOf('evidence', 'summary', summary.id), summary);
}

/** Opens the summary of a row. @throws where a byte of it was changed. */
export async function openSummary({ keys }: Memory, row: EvidenceRow): Promise<KeptSummary> {
  const summary = await unsealJson(keys.sealing, placeOf('evidence', 'summary', row.id), row.summary);
  if (!isSummary(summary)) throw new Error('a summary of evidence has another shape');
  return summary;
}

/** Opens all of a row. @throws where a byte of it was changed. */
export async function openEvidence({ keys }: Memory, row: EvidenceRow): Promise<Evidence> {
  const evidence = await unsealJson(keys.sealing, placeOf('evidence', 'whole', row.id), row.whole);
  if (!isEvidence(evidence)) throw new Error('a piece of evidence has another shape');
  return evidence;
}

/** Nobody but this extension can have sealed it. */
function isSummary(value: unknown): value is KeptSummary {
  return typeof value === 'object' && value !== null && 'known' in value && 'words' in value;
}

function isEvidence(value: unknown): value is Evidence {
  return typeof value === 'object' && value !== null && 'offer' in value && 'assessment' in value && 'note' in value;
}
