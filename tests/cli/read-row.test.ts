import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRow } from '@/lib/cli/read-row';

const read = (row: unknown) => readRow(JSON.stringify(row));
const offerOf = (row: unknown) => {
  const answer = read(row);
  return 'offer' in answer ? answer.offer : undefined;
};

describe('a row becomes an offer', () => {
  test('with what it says and nothing else', () => {
    expect(
      offerOf({
        id: 'a1',
        surface: 'job-ad',
        lang: 'es',
        title: 'Camarera',
        text: 'Se busca camarera.',
        facts: {
          employer: 'Bar Sol',
          location: 'Cádiz',
          pay: 1200,
          contacts: ['600 000 000', 7],
          url: 'https://b.example/1',
        },
      }),
    ).toEqual({
      id: expect.any(String),
      reader: 'row',
      kind: 'offer',
      surface: 'job-ad',
      url: 'https://b.example/1',
      title: 'Camarera',
      text: 'Se busca camarera.',
      employer: 'Bar Sol',
      place: 'Cádiz',
      contacts: ['600 000 000'],
      messages: [],
      language: 'es',
    });
  });

  test.each<[string, string, string]>([
    ['job-ad', 'job-ad', 'offer'],
    ['job_ad', 'job-ad', 'offer'],
    ['JOB AD', 'job-ad', 'offer'],
    ['social_post', 'social-post', 'post'],
    ['dm', 'direct-message', 'text'],
    ['dating_profile', 'dating-profile', 'offer'],
    ['classified', 'classified', 'offer'],
    ['carrier pigeon', 'page', 'text'],
    ['constructor', 'page', 'text'],
  ])('surface %s is read as %s', (surface, expected, kind) => {
    expect(offerOf({ id: 1, surface, text: '' })).toMatchObject({ surface: expected, kind });
  });

  test('with turns it is a conversation, whatever its surface', () => {
    const messages = [
      { from: 'them', text: 'hello', minutes: 0 },
      { from: 'me', text: 'who are you?' },
    ];
    expect(offerOf({ id: 1, messages })).toMatchObject({ kind: 'conversation', surface: 'conversation', messages });
    expect(offerOf({ id: 1, messages, surface: 'dm' })).toMatchObject({
      kind: 'conversation',
      surface: 'direct-message',
    });
  });

  test.each([
    { id: 1, text: '' },
    { id: 'x', title: 'only a title' },
    { id: 0, messages: [] },
    { id: 1, text: 'a', title: null, surface: null, lang: null, messages: null, facts: null },
    { id: 1, text: 'a', label: 'risky', harms: ['x'] },
  ])('%j is fine', (row) => {
    expect(read(row)).toHaveProperty('offer');
  });
});

describe('a bad row says what is wrong, with its id where it has one', () => {
  test.each<[unknown, unknown]>([
    [{ text: 'a' }, { id: null, error: 'id: missing' }],
    [
      { id: true, text: 'a' },
      { id: null, error: 'id: expected a text or a number' },
    ],
    [{ id: 'a' }, { id: 'a', error: 'nothing to assess: give text, title or messages' }],
    [
      { id: 'a', text: 5 },
      { id: 'a', error: 'text: expected a text' },
    ],
    [
      { id: 7, title: [] },
      { id: 7, error: 'title: expected a text' },
    ],
    [
      { id: 7, messages: 'hi' },
      { id: 7, error: 'messages: expected a list of {from, text, minutes?}' },
    ],
    [
      { id: 7, messages: ['hi'] },
      { id: 7, error: 'messages.0: expected {from, text, minutes?}' },
    ],
    [
      { id: 7, messages: [{ from: 'you', text: '' }] },
      { id: 7, error: 'messages.0.from: expected "them" or "me"' },
    ],
    [
      { id: 7, messages: [{ from: 'me' }] },
      { id: 7, error: 'messages.0.text: missing' },
    ],
    [
      { id: 7, messages: [{ from: 'me', text: '', minutes: 'two' }] },
      { id: 7, error: 'messages.0.minutes: expected a number' },
    ],
    [
      { id: 7, text: '', facts: 'none' },
      { id: 7, error: 'facts: expected an object' },
    ],
    ['text', { id: null, error: 'expected an object' }],
    [null, { id: null, error: 'expected an object' }],
    [[1], { id: null, error: 'id: missing' }],
  ])('%j', (row, expected) => {
    expect(read(row)).toEqual(expected);
  });

  test.each(['{', 'hello', '{"id": 1} {"id": 2}'])('%s is not JSON', (line) => {
    expect(readRow(line)).toEqual({ id: null, error: 'not JSON' });
  });

  test('whatever the line holds, nothing is thrown', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (line) => void expect(readRow(line)).toHaveProperty('id')));
  });
});
