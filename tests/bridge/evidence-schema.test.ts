import { describe, expect, test } from 'vitest';
import { caps } from '@/lib/bridge/caps';
import { parseEvidence } from '@/lib/bridge/evidence-schema';
import { parseQuestion } from '@/lib/bridge/schema';
import { someEvidence } from '../evidence/some-evidence';

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const whole = someEvidence();

test('evidence comes through as it is', () => {
  expect(parseEvidence(json(whole))).toEqual(whole);
});

describe('what is no evidence is refused', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a key too many', { ...whole, isAdmin: true }],
    ['an id that could lead elsewhere', { ...whole, id: '../x' }],
    ['a time that is none', { ...whole, at: -1 }],
    ['a zone that is markup', { ...whole, zone: '<b>' }],
    ['a level that is none', { ...whole, assessment: { ...whole.assessment, level: 'safe' } }],
    ['an address that is none', { ...whole, offer: { ...whole.offer, url: 'nowhere' } }],
    ['a note too long', { ...whole, note: 'x'.repeat(caps.note + 1) }],
    ['more pictures than there can be', { ...whole, pictures: caps.pictures + 1 }],
  ])('%s', (_, value) => expect(parseEvidence(value === undefined ? value : json(value))).toBeUndefined());
});

const why = (question: unknown): string | undefined => {
  const parsed = parseQuestion(question);
  return 'why' in parsed ? parsed.why : undefined;
};

test.each<[string, readonly unknown[], boolean]>([
  ['pictures in base64', ['AAAA', 'AA=='], true],
  ['pictures that are not base64', ['<svg>'], false],
  ['more than a message holds', ['A'.repeat(caps.pictureUnits + 1)], false],
])('to be taken in with %s', (_, pictures, isFine) => {
  expect(why({ kind: 'take-in', evidence: whole, pictures }) === undefined).toBe(isFine);
});
