import { describe, expect, test } from 'vitest';
import { caps } from '@/lib/bridge/caps';
import { parseQuestion } from '@/lib/bridge/schema';
import { anOffer } from './offers';

const assess = (...offers: unknown[]) => ({ kind: 'assess', offers });
const why = (message: unknown) => {
  const parsed = parseQuestion(message);
  return 'why' in parsed ? parsed.why : undefined;
};

describe('a question is accepted', () => {
  test.each([
    assess(anOffer()),
    assess(...Array.from({ length: caps.offers }, () => anOffer())),
    assess(anOffer({ isFolded: true })),
    assess(anOffer({ messages: [{ from: 'them', text: 'hello', minutes: 3 }] })),
    assess(anOffer({ claims: { employer: 'Hotel Quay', pay: '9 GBP HOUR' } })),
    assess(anOffer({ claims: {} })),
    { kind: 'page-read', url: 'https://board.example/' },
    { kind: 'page-read', url: 'https://board.example/', nothing: 'wall' },
    { kind: 'load-overlay' },
    { kind: 'words' },
    { kind: 'words', offerLanguage: 'pt-BR' },
    { kind: 'guide', harms: ['money_mule'], jobCountries: ['CH'] },
    { kind: 'open-help', harms: [], jobCountries: [] },
    { kind: 'open-report', site: 'olx', harms: ['sextortion'], signs: ['secrecy'] },
    { kind: 'open-report', harms: [], signs: [] },
    { kind: 'report-guide', site: 'linkedin-messages', harms: ['money_mule'] },
    { kind: 'report-guide', harms: [] },
    { kind: 'dismiss', offer: 'k3j9z', undo: false },
    { kind: 'switch-host', host: 'www.board.example', off: true },
    { kind: 'switch-host', host: '[::1]', off: true },
    { kind: 'page-status', tabId: 0, url: 'chrome://newtab/' },
    { kind: 'page-status', tabId: 0, url: '' },
    { kind: 'page-read', url: 'https://board.example/', isPartly: true },
    { kind: 'read-tab', tabId: 4, what: 'selection' },
    { kind: 'check', text: '', messages: [] },
    { kind: 'settings' },
    { kind: 'change-settings', language: null, country: 'RO', dismissed: ['a1'] },
    { kind: 'change-settings', isEasyRead: true, isTeen: false, isDiscreet: true },
    { kind: 'lock', act: 'set', passphrase: 'three blue boats' },
    { kind: 'lock', act: 'open', passphrase: 'three blue boats' },
    { kind: 'lock', act: 'close' },
    { kind: 'lock', act: 'remove' },
  ])('%j', (message) => {
    expect(parseQuestion(message)).toEqual({ question: message });
  });
});

describe('a message is refused', () => {
  const long = (length: number) => 'a'.repeat(length);
  test.each<[string, unknown]>([
    ['nothing at all', undefined],
    ['null', null],
    ['a text', 'assess'],
    ['an unknown kind', { kind: 'erase' }],
    ['a kind every object has', { kind: 'constructor' }],
    ['a kind that is no text', { kind: ['settings'] }],
    ['an extra key', { kind: 'settings', force: true }],
    ['an extra key deep down', assess({ ...anOffer(), html: '<b>' })],
    ['a missing key', { kind: 'guide', harms: [] }],
    ['no offers', assess()],
    ['too many offers', assess(...Array.from({ length: caps.offers + 1 }, () => anOffer()))],
    ['an offer too long', assess(anOffer({ text: long(caps.offerText + 1) }))],
    [
      'an offer too long with its messages',
      assess(anOffer({ text: long(caps.offerText), messages: [{ from: 'me', text: 'and more' }] })),
    ],
    ['too much in all', assess(...Array.from({ length: 6 }, () => anOffer({ text: long(180_000) })))],
    ['a claim too long', assess(anOffer({ claims: { pay: long(caps.line + 1) } }))],
    ['a claim of something else', assess({ ...anOffer(), claims: { title: 'Waiter' } })],
    ['a title too long', assess(anOffer({ title: long(caps.line + 1) }))],
    ['too many contacts', assess(anOffer({ contacts: Array(caps.contacts + 1).fill('x') }))],
    ['an address that is none', { kind: 'page-read', url: 'board' }],
    ['an offer that says what was seen before', assess({ ...anOffer(), seen: { contacts: [] } })],
    ['an offer folded in no way we know', assess({ ...anOffer(), isFolded: false })],
    ['an unknown surface', assess({ ...anOffer(), surface: 'mail' })],
    ['a harm nobody knows', { kind: 'guide', harms: ['boredom'], jobCountries: [] }],
    ['a country that is none', { kind: 'guide', harms: [], jobCountries: ['ch'] }],
    ['a sign that is a sentence', { kind: 'open-report', harms: [], signs: ['Call +34 600'] }],
    ['more signs than a report carries', { kind: 'open-report', harms: [], signs: Array(13).fill('secrecy') }],
    ['a report that brings an address', { kind: 'open-report', harms: [], signs: [], url: 'https://board.example/' }],
    ['a site that is a path', { kind: 'report-guide', site: '../x', harms: [] }],
    ['an offer id with markup', { kind: 'dismiss', offer: '<b>', undo: false }],
    ['a choice that is neither on nor off', { kind: 'change-settings', isTeen: null }],
    ['a lock without a passphrase', { kind: 'lock', act: 'set' }],
    ['a passphrase too short', { kind: 'lock', act: 'set', passphrase: 'short' }],
    ['a passphrase too long', { kind: 'lock', act: 'open', passphrase: long(201) }],
    ['a passphrase where none is asked for', { kind: 'lock', act: 'remove', passphrase: 'three blue boats' }],
    ['an act nobody knows', { kind: 'lock', act: 'pick' }],
    ['a host with a path', { kind: 'switch-host', host: 'board.example/x', off: true }],
    ['a tab that is none', { kind: 'read-tab', tabId: -1, what: 'page' }],
    ['a minute that is none', assess(anOffer({ messages: [{ from: 'me', text: '', minutes: Number.NaN }] }))],
  ])('%s', (_, message) => {
    expect(why(message)).toEqual(expect.any(String));
  });

  test('with a reason that names the place and repeats no word of the page', () => {
    expect(why(assess(anOffer(), { ...anOffer(), text: 'secret'.repeat(40_000) }))).toBe(
      'offers.1.text: expected <=200100',
    );
    expect(why(assess({ ...anOffer(), surface: 'secret' }))).not.toContain('secret');
  });
});

test('ill-formed text is repaired unit for unit, so that a page cannot escape with half a character', () => {
  const parsed = parseQuestion(assess(anOffer({ text: 'a\uD800b\uDFFFc \u{1F600}' })));
  expect(parsed).toMatchObject({ question: { offers: [{ text: 'a\uFFFDb\uFFFDc \u{1F600}' }] } });
});

test('a key that would change a prototype is dropped or refused, never obeyed', () => {
  const parsed = parseQuestion(JSON.parse('{"kind":"settings","__proto__":{"off":true}}'));
  expect(parsed).toEqual('question' in parsed ? { question: { kind: 'settings' } } : { why: expect.any(String) });
  expect(Object.prototype).not.toHaveProperty('off');
});
