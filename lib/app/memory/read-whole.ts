import { toBase64 } from '@/lib/domain/base64';
import type { Evidence, EvidenceId } from '@/lib/domain/evidence';
import { readEvidence } from '@/lib/memory/evidence';
import { readPicture } from '@/lib/memory/kept-pictures';
import { withMemory } from './with-memory';

type Whole = { readonly kind: 'closed' } | { readonly kind: 'open'; readonly evidence?: Evidence };

/** All of one piece of evidence but its pictures, for a file to be made of it. */
export async function wholeEvidence({ evidence }: { readonly evidence: EvidenceId }): Promise<Whole> {
  const read = await withMemory(async (memory): Promise<Whole> => {
    const whole = await readEvidence(memory, evidence);
    return whole ? { kind: 'open', evidence: whole } : { kind: 'open' };
  });
  return read ?? { kind: 'closed' };
}

/** One of its pictures in base64; without any where there is none. */
export async function evidencePicture({
  evidence,
  index,
}: {
  readonly evidence: EvidenceId;
  readonly index: number;
}): Promise<{ readonly picture?: string }> {
  const bytes = await withMemory((memory) => readPicture(memory, evidence, index));
  return bytes ? { picture: toBase64(bytes) } : {};
}
