import { beforeEach, describe, expect, test, vi } from 'vitest';
import { changeSettings, choose } from '@/lib/app/change-settings';
import { loadSettings, parseSettings } from '@/lib/app/load-settings';
import { defaultSettings } from '@/lib/domain/settings';
import { fake } from './fake-browser';

vi.mock('wxt/browser', () => import('./fake-browser'));

let warnings: string[] = [];

beforeEach(() => {
  fake.reset();
  warnings = [];
  vi.spyOn(console, 'warn').mockImplementation((text) => void warnings.push(String(text)));
});

test('nothing stored yet is the default, without a warning', async () => {
  expect(await loadSettings()).toEqual(defaultSettings);
  expect(warnings).toEqual([]);
});

describe('a damaged value starts afresh, says so, and spares the others', () => {
  const { retention } = defaultSettings;
  const good = {
    language: 'es',
    country: 'ES',
    offHosts: ['a.example'],
    sites: { x: false },
    dismissed: ['x1'],
    retention: { ...retention, seenDays: 30 },
  };
  const reader = { isEasyRead: true, isTeen: true, isDiscreet: true };
  test.each<[string, unknown, object, number]>([
    ['all is well', good, good, 0],
    ['a text instead', 'broken', defaultSettings, 1],
    ['a list instead', [1, 2], defaultSettings, 1],
    ['null', null, defaultSettings, 1],
    ['one damaged list', { ...good, offHosts: 'a.example' }, { ...good, offHosts: [] }, 1],
    ['a damaged choice of sites', { ...good, sites: { x: 'no' } }, { ...good, sites: {} }, 1],
    ['damaged days', { ...good, retention: { ...retention, seenDays: 7 } }, { ...good, retention }, 1],
    ['a damaged entry', { ...good, dismissed: ['x', 3] }, { ...good, dismissed: [] }, 1],
    ['a damaged country', { offHosts: [], dismissed: [], country: 'spain' }, defaultSettings, 1],
    ['choices about the reader', { ...good, ...reader }, { ...good, ...reader }, 0],
    [
      'a damaged choice about the reader',
      { ...good, isTeen: 'yes', isDiscreet: true },
      { ...good, isDiscreet: true },
      1,
    ],
    ['one that was taken back', { ...good, isTeen: false }, good, 0],
    ['an unknown key', { ...good, theme: 'dark' }, good, 0],
    ['a key every object has', JSON.parse('{"__proto__": {"country": "ES"}}'), defaultSettings, 0],
  ])('%s', (_, stored, expected, count) => {
    expect(parseSettings(stored)).toEqual(expected);
    expect(warnings).toHaveLength(count);
  });
});

test('a choice is kept, stays when not spoken of, and is taken back with null', async () => {
  await choose({ language: 'es', country: 'RO', sites: { one: true, two: false } });
  await choose({ dismissed: ['a'], sites: { two: true } });
  const kept = { ...defaultSettings, language: 'es', sites: { one: true, two: true }, dismissed: ['a'] };
  expect(await loadSettings()).toEqual({ ...kept, country: 'RO' });
  await choose({ country: null });
  expect(await loadSettings()).toEqual(kept);
});

test('a choice about the reader is kept until it is taken back, and leaves no trace then', async () => {
  await choose({ isEasyRead: true, isTeen: true });
  expect(await choose({ isDiscreet: true, isTeen: false })).toEqual({
    ...defaultSettings,
    isEasyRead: true,
    isDiscreet: true,
  });
  expect(await choose({ isEasyRead: false, isDiscreet: false })).toEqual(defaultSettings);
});

test('changes made at the same time do not undo each other', async () => {
  const hosts = Array.from({ length: 20 }, (_, index) => `h${index}.example`);
  await Promise.all(
    hosts.map((host) => changeSettings((before) => ({ ...before, offHosts: [...before.offHosts, host] }))),
  );
  expect((await loadSettings()).offHosts).toEqual(hosts);
});

test('when the disk refuses, the asker is told, nothing has changed, and the next change works', async () => {
  await choose({ country: 'RO' });
  fake.diskError = new Error('QuotaExceededError');
  await expect(choose({ country: 'ES' })).rejects.toThrow('Quota');
  expect(await loadSettings()).toMatchObject({ country: 'RO' });
  fake.diskError = undefined;
  expect(await choose({ country: 'PT' })).toMatchObject({ country: 'PT' });
});
