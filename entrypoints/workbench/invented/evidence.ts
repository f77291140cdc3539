import { readEvidenceFragment } from '@/lib/domain/evidence-address';
import type { WholeEvidence } from '@/lib/domain/evidence-file';
import { caution } from './offers';

const [id] = readEvidenceFragment('#invented');
if (id === undefined) throw new Error('an invented id that is none');

/** Invented evidence, with something in every part. */
export const kept: WholeEvidence = {
  evidence: {
    id,
    at: Date.UTC(2026, 10, 20, 18, 5),
    zone: 'Europe/Madrid',
    offer: { ...caution.offer, messages: [{ from: 'them', text: 'Hola, te espero en la parada.', minutes: 0 }] },
    assessment: caution.assessment,
    version: '0.1.0',
    note: 'Me llamó dos veces.',
    tags: ['verano'],
    pictures: 0,
  },
  pictures: [],
};
