import { describe, expect, test } from 'vitest';
import { askerOf, isAllowed, mayAsk, type Sender } from '@/lib/bridge/asker';

const own = { id: 'abc', origin: 'chrome-extension://abc/' };
const tab = { id: 7, incognito: false };

describe('who asked is told from the sender', () => {
  test.each<[string, Sender, ReturnType<typeof askerOf>]>([
    ['the popup', { id: 'abc', url: 'chrome-extension://abc/popup.html' }, { kind: 'own' }],
    ['our page in a tab', { id: 'abc', url: 'chrome-extension://abc/help.html#x', tab, frameId: 0 }, { kind: 'own' }],
    [
      'a content script',
      { id: 'abc', url: 'https://www.board.example/a?b', tab, frameId: 0 },
      { kind: 'page', tabId: 7, host: 'www.board.example', origin: 'https://www.board.example', isPrivate: false },
    ],
    [
      'a content script in a private window',
      { id: 'abc', url: 'https://board.example/', tab: { id: 8, incognito: true }, frameId: 0 },
      { kind: 'page', tabId: 8, host: 'board.example', origin: 'https://board.example', isPrivate: true },
    ],
    ['a frame inside a page', { id: 'abc', url: 'https://ads.example/', tab, frameId: 3 }, undefined],
    ['another extension', { id: 'xyz', url: 'chrome-extension://xyz/a.html' }, undefined],
    ['another extension that names our page', { id: 'xyz', url: 'chrome-extension://abc/popup.html' }, undefined],
    ['a page that looks like ours', { id: 'abc', url: 'https://abc/popup.html' }, undefined],
    ['a sender without an address', { id: 'abc', tab, frameId: 0 }, undefined],
    ['a sender with no address to speak of', { id: 'abc', url: 'nowhere', tab, frameId: 0 }, undefined],
    ['a sender without a tab', { id: 'abc', url: 'https://board.example/', frameId: 0 }, undefined],
  ])('%s', (_, sender, asker) => {
    expect(askerOf(sender, own)).toEqual(asker);
  });
});

test('a page may not ask for settings, the lock, tab status, self-checks or the reading of a tab', () => {
  const page = askerOf({ id: 'abc', url: 'https://board.example/', tab, frameId: 0 }, own);
  const kinds = ['settings', 'change-settings', 'page-status', 'read-tab', 'check', 'report-guide', 'lock'] as const;
  expect(page && kinds.filter((kind) => isAllowed(kind, page))).toEqual([]);
  expect(page && isAllowed('assess', page)).toBe(true);
  expect(page && isAllowed('open-report', page)).toBe(true);
  expect(isAllowed('open-report', { kind: 'own' })).toBe(false);
  expect(isAllowed('settings', { kind: 'own' })).toBe(true);
});

test('nothing of memory can be asked for by a page', () => {
  const asked = Object.entries(mayAsk).flatMap(([kind, who]) => (who.includes('page') ? [kind] : []));
  // Whoever adds a kind for memory has to leave it out here.
  expect(asked.toSorted()).toEqual([
    'assess',
    'dismiss',
    'guide',
    'load-overlay',
    'open-help',
    'open-report',
    'page-read',
    'switch-host',
    'words',
  ]);
  for (const kind of ['memory', 'memory-lock', 'erase'] as const) expect(mayAsk[kind]).toEqual(['own']);
});
