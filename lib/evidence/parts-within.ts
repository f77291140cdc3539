import type { Evidence } from '@/lib/domain/evidence';
import { type EvidencePart, evidenceParts, noAddress } from '@/lib/domain/evidence-file';

/** The parts that have something in them. */
export function partsWithin({ offer, assessment, note, tags }: Evidence): ReadonlySet<EvidencePart> {
  const { title, text, messages, employer, place, pay, claims, contacts, url } = offer;
  const there: Readonly<Record<EvidencePart, boolean>> = {
    title: title !== undefined && title !== '',
    text: text !== '',
    messages: messages.length > 0,
    details: [employer, place, pay, claims].some((detail) => detail !== undefined),
    contacts: contacts.length > 0,
    address: url !== noAddress,
    assessment: assessment.reasons.length > 0 || assessment.level !== 'none',
    note: note !== '',
    tags: tags.length > 0,
  };
  return new Set(evidenceParts.filter((part) => there[part]));
}
