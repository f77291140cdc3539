import type { Evidence, EvidenceId, EvidenceSummary } from '@/lib/domain/evidence';
import type { Overview } from '@/lib/domain/kept-overview';
import { caution, danger, type Invented, notice } from './offers';

const at = Date.UTC(2026, 10, 20, 10);
const day = 86_400_000;

/** Invented evidence, newest first. */
export const kept: readonly Evidence[] = [caution, danger, notice].map(keep);

function keep({ offer, assessment }: Invented, index: number): Evidence {
  return {
    id: idOf(index),
    at: at - index * day,
    zone: 'Europe/Madrid',
    offer: {
      ...offer,
      place: 'Zúrich',
      employer: 'Quellbach',
      messages:
        index === 0
          ? [
              { from: 'them', text: 'Hola, ¿buscas trabajo?' },
              { from: 'me', text: '¿Dónde es?' },
              { from: 'them', text: 'No se lo digas a nadie.', sender: 'Marco' },
            ]
          : [],
    },
    assessment,
    version: '0.1.0',
    note: index === 0 ? 'Marco' : '',
    tags: index === 0 ? ['Ana'] : [],
    pictures: index === 0 ? 1 : 0,
  };
}

/** 22 letters, as every id has. */
function idOf(index: number): EvidenceId {
  return `workbench-evidence-00${index + 1}` as EvidenceId;
}

export const rows: readonly EvidenceSummary[] = kept.map(({ id, at: when, offer, assessment, tags }) => ({
  id,
  at: when,
  title: offer.title ?? '',
  level: assessment.level,
  harms: assessment.harms,
  host: 'jobs.example',
  place: 'Zúrich',
  contacts: offer.contacts,
  tags,
}));

const all = rows.map(({ id }) => id);
const appearances = [
  { place: 'Zúrich', first: at - 2 * day, last: at },
  { first: at, last: at },
];

export const overview: Overview = {
  trail: {
    repeats: [
      { kind: 'phone', value: '+34600000000', offers: all, appearances },
      { kind: 'text', value: caution.offer.title ?? '', offers: all.slice(0, 2), appearances },
      { kind: 'picture', value: danger.offer.title ?? '', offers: all.slice(1), appearances },
    ],
    offers: rows,
  },
  counts: {
    sites: [{ value: 'jobtree', offers: 2 }, { offers: 1 }],
    places: [{ value: 'Zúrich', offers: 3 }],
    harms: [
      { value: 'labour_exploitation', offers: 2 },
      { value: 'sex_trafficking', offers: 1 },
    ],
    months: [{ value: '2026-11', offers: 3 }],
  },
  tags: ['Ana'],
  siteNames: { jobtree: 'JobTree' },
};
