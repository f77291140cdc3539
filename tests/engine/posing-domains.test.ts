import { describe, expect, test } from 'vitest';
import { isShortener, posesAs } from '@/lib/engine/posing-domains';

describe('a domain that poses as a known name', () => {
  test.each([
    ['amazon-jobs.com', 'amazon'],
    ['hiring-amazon.net', 'amazon'],
    ['dhlcareers.com', 'dhl'],
    ['workatiamazon.com', undefined],
    ['arnazon.com', 'amazon'],
    ['l1nkedin.com', 'linkedin'],
    ['linkdin.com', 'linkedin'],
    ['linkeddin.com', 'linkedin'],
    ['whatsaap-jobs.com', undefined],
    ['whatsaapp.com', 'whatsapp'],
    ['instagarm.net', 'instagram'],
    ['dhl.top', 'dhl'],
    ['eures-24.eu', 'eures'],
  ])('%s: %s', (domain, name) => expect(posesAs(domain)).toBe(name));
});

describe('an honest domain', () => {
  test.each([
    'amazon.com',
    'amazon.co.uk',
    'amazon.jobs',
    'amazonia.org',
    'infojobs.net',
    'dhl-freunde.de',
    'dhlparcel.es',
    'amazonpay.com',
    'dhi.org',
    'lavorosubito.it',
    'global-manpower.com',
    'emirates-jobs.ae',
    'seurat.fr',
    'cordial.es',
    'zarauz.eus',
    'telegraph.co.uk',
    'telegraf.rs',
    'ikebana.org',
    'subitoo-museum.it',
    'example.com',
    'jobs.com',
    'work-24.com',
  ])('%s', (domain) => expect(posesAs(domain)).toBeUndefined());
});

test('short links are known by their service, and by nothing else', () => {
  expect(isShortener('bit.ly')).toBe(true);
  expect(isShortener('rabbit.ly')).toBe(false);
  // LinkedIn writes every link so, whoever posts it.
  expect(isShortener('lnkd.in')).toBe(false);
});
