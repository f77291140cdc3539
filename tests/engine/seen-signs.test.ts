import { describe, expect, test } from 'vitest';
import type { SeenContact, SeenText } from '@/lib/domain/seen';
import { seenSigns } from '@/lib/engine/seen-signs';

const parts = [
  { name: 'title', text: 'Waitress' },
  { name: 'text', text: 'Come and work with us by the sea, all found. Call 600 000 000 or info@firm.example today.' },
] as const;
const contact = (changes: Partial<SeenContact>): SeenContact => ({
  contact: '600 000 000',
  kind: 'phone',
  offers: 9,
  names: 0,
  places: 0,
  jobs: 0,
  wasMarked: false,
  first: 1,
  last: 2,
  ...changes,
});
const seenText = (changes: Partial<SeenText>): SeenText => ({
  offers: 5,
  names: 0,
  places: 0,
  wasMarked: false,
  first: 1,
  last: 2,
  ...changes,
});

describe('a contact', () => {
  test.each<[string, Partial<SeenContact>, boolean, readonly string[]]>([
    ['of an agency with one name, many places and many jobs is no sign', { places: 20, jobs: 20 }, true, []],
    ['of a firm and its clerk, in one place, is none', { names: 1, jobs: 3 }, true, []],
    ['of a firm and its clerk for one job in two places is none', { names: 1, places: 2 }, true, []],
    [
      'under another name, in another place, for another job is one',
      { names: 1, places: 1, jobs: 1 },
      true,
      ['same-contact-many-ads'],
    ],
    ['under two other names for another job is one', { names: 2, jobs: 1 }, true, ['same-contact-many-ads']],
    ['of somebody without a name in three towns is none', { places: 2, jobs: 2 }, false, []],
    ['of nobody named in four towns is one', { places: 3 }, false, ['same-contact-many-ads']],
    [
      'that is the mail of a firm with many clients is none',
      { contact: 'info@firm.example', kind: 'email', names: 9, places: 9, jobs: 9 },
      true,
      [],
    ],
    ['of an offer that was marked is one', { wasMarked: true }, true, ['contact-marked-before']],
    [
      'that stands nowhere in the text is none',
      { contact: '611 111 111', wasMarked: true, names: 3, jobs: 3 },
      true,
      [],
    ],
  ])('%s', (_, changes, isNamed, expected) => {
    const signs = seenSigns({ contacts: [contact(changes)] }, parts, isNamed);
    expect(signs.map(({ indicator }) => indicator)).toEqual(expected);
    for (const { part, start, end } of signs)
      expect([part, parts[1].text.slice(start, end)]).toEqual(['text', '600 000 000']);
  });
});

describe('a text', () => {
  test.each<[string, Partial<SeenText>, boolean, boolean]>([
    ['of one firm for all its branches is no sign', { places: 30 }, true, false],
    ['under another name in the same place is none', { names: 2 }, true, false],
    ['under another name in another place is one', { names: 1, places: 1 }, true, true],
    ['of nobody named in three towns is none', { places: 2 }, false, false],
    ['of nobody named in four towns is one', { places: 3 }, false, true],
    ['of an offer that was marked, in another place, is one', { places: 1, wasMarked: true }, true, true],
  ])('%s', (_, changes, isNamed, isSign) => {
    const [sign] = seenSigns({ contacts: [], text: seenText(changes) }, parts, isNamed);
    expect(sign?.indicator).toBe(isSign ? 'text-seen-elsewhere' : undefined);
    if (sign)
      expect(parts[1].text.slice(sign.start, sign.end)).toBe(
        'Come and work with us by the sea, all found. Call 600 000',
      );
  });
});

test('nothing seen is no sign', () => {
  expect(seenSigns(undefined, parts, true)).toEqual([]);
});
