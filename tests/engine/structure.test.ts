import { describe, expect, test } from 'vitest';
import { compile } from '@/lib/engine/compile';
import { type AssessedOffer, createSignalReader } from '@/lib/engine/index';
import { sampleKnowledge } from './sample-knowledge';

const signalsOf = createSignalReader(compile(sampleKnowledge));
const ids = [
  'pay-too-good',
  'pay-below-minimum',
  'informal-contact-only',
  'obfuscated-contact',
  'recruiter-identity-mismatch',
  'brand-impersonation',
  'throwaway-or-spam-style',
];

function found(given: Partial<AssessedOffer>): (readonly [string, string])[] {
  return signalsOf({ text: '', messages: [], surface: 'job-ad', ...given })
    .filter(({ indicator }) => ids.includes(indicator))
    .map(({ indicator, quote }) => [indicator, quote]);
}

describe('pay', () => {
  test.each([
    ['too good', 'Waitress in Spain, 4.000 € net per month', [['pay-too-good', '4.000 € net per month']]],
    ['too good by the day', 'Cleaner in Germany, 300€ daily', [['pay-too-good', '300€ daily']]],
    ['too good in a range', 'Cleaner in Spain: 2000-4000 euros a month', [['pay-too-good', '2000-4000 euros a month']]],
    ['below the minimum', 'Cleaner in Germany, 5 euros per hour', [['pay-below-minimum', '5 euros per hour']]],
    ['ordinary', 'Waitress in Spain, 1.500 € per month', []],
    ['no country', 'Waitress, 9.000 € per month', []],
    ['two countries', 'Waitress in Spain or Germany, 9.000 € per month', []],
    ['no period', 'Waitress in Spain, 9.000 €', []],
    ['no currency', 'Waitress in Spain, 9.000 per month', []],
    ['another currency', 'Waitress in Spain, £9,000 per month', []],
    ['no low-skill role', 'Surgeon in Spain, 9.000 € per month', []],
    ['a bonus by the year', 'Waitress in Spain, 9.000 € per year', []],
  ])('%s', (_, text, expected) => {
    expect(found({ text: `${text}. Apply at jobs.example.com` })).toEqual(expected);
  });

  test('the country may stand in the place, the pay in its own field', () => {
    expect(found({ title: 'Cleaner', place: 'Madrid, Spain', pay: '6.000 € per month', employer: 'Hotel' })).toEqual([
      ['pay-too-good', '6.000 € per month'],
    ]);
  });
});

describe('what the page tells machines', () => {
  const shown = { text: 'Help in the kitchen.', employer: 'Hotel Example', pay: '4.500 € al mes' };

  test.each<[string, Partial<AssessedOffer>, [string, string][]]>([
    ['another employer', { claims: { employer: 'Quill Ltd' } }, [['recruiter-identity-mismatch', 'Hotel Example']]],
    ['another pay', { claims: { pay: '1200 EUR MONTH' } }, [['recruiter-identity-mismatch', '4.500 € al mes']]],
    ['the same', {}, []],
    ['another employer than none', { employer: '', claims: { employer: 'Quill Ltd' } }, []],
  ])('%s', (_, given, expected) => {
    expect(found({ ...shown, ...given })).toEqual(expected);
  });
});

describe('contacts', () => {
  test.each([
    ['only a phone', { text: 'Call +34 600 000 000' }, [['informal-contact-only', '+34 600 000 000']]],
    ['only a messenger', { text: 'Write t.me/some_one' }, [['informal-contact-only', 't.me/some_one']]],
    ['only free mail', { text: 'some.one@gmail.com' }, [['informal-contact-only', 'some.one@gmail.com']]],
    ['a phone and a company', { text: 'Call +34 600 000 000', employer: 'Hotel Example' }, []],
    ['a phone and a site', { text: 'Call +34 600 000 000 or see www.example.com' }, []],
    ['a phone, but no ad', { text: 'Call +34 600 000 000', surface: 'social-post' }, []],
    [
      'free mail for a company',
      { text: 'some.one@gmail.com', employer: 'Hotel' },
      [['recruiter-identity-mismatch', 'some.one@gmail.com']],
    ],
    ['company mail', { text: 'jobs@hotel.example.com', employer: 'Hotel' }, []],
    [
      'a phone from elsewhere',
      { text: 'Work for you in Germany with this team, +359 888 123 456', employer: 'x' },
      [['recruiter-identity-mismatch', '+359 888 123 456']],
    ],
    [
      'a phone of the country named',
      { text: 'Work for you in Germany with this team, +49 1512 3456789', employer: 'x' },
      [],
    ],
    [
      'a number in words',
      { text: 'six zero zero one two three four five', surface: 'classified', employer: 'x' },
      [['obfuscated-contact', 'six zero zero one two three four five']],
    ],
    ['a number in keycaps', { text: 'hola de la que 6️⃣0️⃣0️⃣0️⃣0️⃣0️⃣0️⃣0️⃣0️⃣', employer: 'x' }, [['obfuscated-contact', '6️⃣0️⃣0️⃣0️⃣0️⃣0️⃣0️⃣0️⃣0️⃣']]],
    [
      'a messenger in disguise',
      { text: 'on t.e.l.e.g.r.a.m or 𝗪𝗵𝗮𝘁𝘀𝗔𝗽𝗽', surface: 'page' },
      [
        ['obfuscated-contact', 't.e.l.e.g.r.a.m'],
        ['obfuscated-contact', '𝗪𝗵𝗮𝘁𝘀𝗔𝗽𝗽'],
      ],
    ],
    ['a messenger in plain letters', { text: 'on Telegram or WhatsApp', surface: 'page' }, []],
    [
      'a domain in two alphabets',
      { text: 'see аmazon-jobs.com/apply', surface: 'page' },
      [['brand-impersonation', 'аmazon-jobs.com/apply']],
    ],
    [
      'a domain beside a known name',
      { text: 'write to hr@dhl-careers.com', surface: 'page' },
      [['brand-impersonation', 'hr@dhl-careers.com']],
    ],
    ['the domain of the name itself', { text: 'see amazon.jobs/apply or dhl.com/careers', surface: 'page' }, []],
    [
      'a link that hides where it leads',
      { text: 'apply at (https://bit.ly/3xYz). Today', surface: 'page' },
      [['throwaway-or-spam-style', 'https://bit.ly/3xYz']],
    ],
  ] satisfies [string, Partial<AssessedOffer>, [string, string][]][])('%s', (_, given, expected) => {
    expect(found(given)).toEqual(expected);
  });
});
