import { expect, test } from 'vitest';
import type { Assessment } from '@/lib/domain/assessment';
import { callSheet } from '@/lib/ui/call-sheet';
import { wordingOf } from '@/lib/ui/words';
import { help } from '@/locales/en/help';

const wording = wordingOf({ language: 'en', direction: 'ltr', words: help });
const assessment: Assessment = {
  level: 'danger',
  language: 'es',
  reasons: [
    {
      indicator: 'passport-surrender',
      theme: 'documents',
      strength: 'critical',
      quote: 'el pasaporte lo guarda el encargado',
      part: 'text',
      start: 0,
      end: 35,
    },
  ],
  combinations: [],
  harms: ['labour_exploitation'],
  countries: ['CH'],
  partly: false,
};

test('everything known of an offer is in the notes, its words unchanged', () => {
  const offer = {
    title: 'Camareras para Suiza',
    employer: 'Ejemplo S. L.',
    contacts: ['600 000 000', 'a@b.example'],
    url: 'https://jobs.example/1',
  };
  expect(callSheet(wording, offer, assessment)).toBe(
    [
      'I have seen an offer and I would like someone to check it with me.',
      'Offer: Camareras para Suiza',
      'Who offers it: Ejemplo S. L.',
      'Contact given: 600 000 000, a@b.example',
      'Page: https://jobs.example/1',
      'Words to look at:',
      '- el pasaporte lo guarda el encargado',
    ].join('\n'),
  );
});

test('what is not known is left out', () => {
  expect(callSheet(wording, { contacts: [] }, { ...assessment, reasons: [] })).toBe(
    'I have seen an offer and I would like someone to check it with me.',
  );
});
