import { beforeEach, describe, expect, test, vi } from 'vitest';
import { choose } from '@/lib/app/change-settings';
import { dismissedOn, dismissOffer } from '@/lib/app/dismiss-offer';
import { loadSettings } from '@/lib/app/load-settings';
import { lockSettings, lockView } from '@/lib/app/lock-settings';
import { switchHost } from '@/lib/app/switch-host';
import { waitAfter } from '@/lib/app/tries';
import { LockedError } from '@/lib/domain/lock';
import { fake } from './fake-browser';

vi.mock('wxt/browser', () => import('./fake-browser'));
vi.mock('virtual:second-look/sites', () => import('./sites'));

const passphrase = 'three blue boats';
let now = 0;
const clock = () => now;
const set = (words = passphrase) => lockSettings({ act: 'set', passphrase: words }, clock);
const open = (words: string) => lockSettings({ act: 'open', passphrase: words }, clock);
const kind = async () => (await lockView(now)).kind;

beforeEach(() => {
  fake.reset();
  // Near the real time: what the use cases ask for has no clock of its own.
  now = Date.now();
});

describe('the lock', () => {
  test('is set, opened for ten minutes, closed again by hand, and removed while it is open', async () => {
    expect(await kind()).toBe('none');
    await set();
    expect(await kind()).toBe('closed');
    expect(await lockSettings({ act: 'remove' }, clock)).toEqual({ kind: 'refused' });
    expect(await open(passphrase)).toEqual({ kind: 'done' });
    expect(await kind()).toBe('open');
    now += 10 * 60_000;
    expect(await kind()).toBe('closed');
    expect(await open(passphrase)).toEqual({ kind: 'done' });
    await lockSettings({ act: 'close' }, clock);
    expect(await kind()).toBe('closed');
    await open(passphrase);
    expect(await lockSettings({ act: 'remove' }, clock)).toEqual({ kind: 'done' });
    expect(await kind()).toBe('none');
    expect([...fake.local.keys(), ...fake.session.keys()]).toEqual([]);
  });

  test('cannot be set anew by someone who cannot open it, and an old passphrase opens no new lock', async () => {
    await set();
    expect(await set('another one')).toEqual({ kind: 'refused' });
    await open(passphrase);
    await set('another one');
    expect(await kind()).toBe('closed');
    expect(await open(passphrase)).toMatchObject({ kind: 'wrong' });
  });

  test('is forgotten by no clock that is put back, and opened by none', async () => {
    await set();
    await open(passphrase);
    now -= 60_000;
    expect(await kind()).toBe('closed');
  });

  test('keeps nothing on disk that the passphrase can be read from, and no record', async () => {
    await set();
    await open('not this one');
    const disk = JSON.stringify([...fake.local]);
    expect(disk).not.toContain('blue');
    expect(Object.keys(Object(fake.local.get('lock'))).sort()).toEqual(['hash', 'salt']);
    expect([...fake.local.keys()]).toEqual(['lock']);
    expect(JSON.stringify([...fake.session])).not.toContain('not this');
  });

  test('has another salt each time', async () => {
    await set();
    const before = structuredClone(fake.local.get('lock'));
    await open(passphrase);
    await set();
    expect(fake.local.get('lock')).not.toEqual(before);
  });

  test('takes the same letters, whichever way a keyboard composes them', async () => {
    await set('cafe\u0301 caf\u00e9');
    expect(await open('caf\u00e9 cafe\u0301')).toEqual({ kind: 'done' });
  });

  test.each([
    ['a text', 'broken'],
    ['a hash that is too short', { salt: 'AAAAAAAAAAAAAAAAAAAAAA==', hash: 'AAAA' }],
    ['a list', []],
  ])('damaged on disk counts as none, and says so: %s', async (_, damaged) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    fake.local.set('lock', damaged);
    expect(await kind()).toBe('none');
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
  });
});

describe('wrong passphrases', () => {
  test('double the wait, up to a minute', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 40].map(waitAfter)).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
  });

  test('make the right one wait too, and none is tried before its time', async () => {
    await set();
    expect(await open('wrong one')).toEqual({ kind: 'wrong', seconds: 1 });
    expect(await open(passphrase)).toEqual({ kind: 'wait', seconds: 1 });
    now += 1_000;
    expect(await open('wrong two')).toEqual({ kind: 'wrong', seconds: 2 });
    now += 1_500;
    expect(await open(passphrase)).toEqual({ kind: 'wait', seconds: 1 });
    now += 500;
    expect(await open(passphrase)).toEqual({ kind: 'done' });
    expect(await open('wrong again')).toEqual({ kind: 'wrong', seconds: 1 });
  });

  test('tried all at once are tried one after the other', async () => {
    await set();
    const outcomes = await Promise.all(['wrong a', 'wrong b', passphrase].map(open));
    expect(outcomes.map((outcome) => outcome.kind)).toEqual(['wrong', 'wait', 'wait']);
  });

  test('make nobody wait for long because a clock was put back', async () => {
    await set();
    await open('wrong one');
    now -= 24 * 3_600_000;
    expect(await open(passphrase)).toEqual({ kind: 'wait', seconds: 1 });
  });
});

describe('while the lock is closed', () => {
  beforeEach(async () => {
    await choose({ isTeen: true, dismissed: ['a'], sites: { two: false } });
    await set();
  });

  test.each<[string, Parameters<typeof choose>[0]]>([
    ['a site off', { sites: { one: false } }],
    ['a site off among others', { sites: { three: true, one: false } }],
    ['the mode for 13 to 17 off', { isTeen: false }],
    ['more offers aside', { dismissed: ['a', 'b'] }],
    ['a change of language hidden with one that weakens', { language: 'es', isTeen: false }],
  ])('%s is refused, and nothing of it is done', async (_, asked) => {
    const before = await loadSettings();
    await expect(choose(asked)).rejects.toThrow(LockedError);
    expect(await loadSettings()).toEqual(before);
  });

  test.each<[string, Parameters<typeof choose>[0]]>([
    ['the language', { language: 'es' }],
    ['the country', { country: 'RO' }],
    ['easy words', { isEasyRead: true }],
    ['discreet mode', { isDiscreet: true }],
    ['a site on', { sites: { one: true } }],
    ['a site off that is off', { sites: { two: false } }],
    ['offers marked again', { dismissed: [] }],
  ])('%s can be chosen', async (_, asked) => {
    await expect(choose(asked)).resolves.toMatchObject(asked);
  });

  test('no host is switched off, from a page or from the popup, in private windows either', async () => {
    const page = { tabId: 1, host: 'board.example', origin: 'https://board.example' };
    await expect(switchHost({ host: 'board.example', off: true }, undefined)).rejects.toThrow(LockedError);
    for (const isPrivate of [false, true])
      await expect(switchHost({ host: 'board.example', off: true }, { ...page, isPrivate })).rejects.toThrow(
        LockedError,
      );
    await expect(switchHost({ host: 'board.example', off: false }, undefined)).resolves.toEqual({ off: false });
  });

  test('an offer is set aside for this session of the browser, not for good, and marked again on undo', async () => {
    const { id: tabId } = fake.open('https://board.example/');
    const page = { tabId, host: 'board.example', origin: 'https://board.example', isPrivate: false };
    expect(await dismissOffer({ offer: 'b', undo: false }, page)).toEqual({ done: true, isForNow: true });
    expect([...(await dismissedOn(page))]).toEqual(['a', 'b']);
    expect((await loadSettings()).dismissed).toEqual(['a']);
    await dismissOffer({ offer: 'b', undo: true }, page);
    expect([...(await dismissedOn(page))]).toEqual(['a']);
    fake.session.clear();
    expect([...(await dismissedOn(page))]).toEqual(['a']);
  });

  test('all of it is possible again once the lock is open', async () => {
    now = Date.now();
    await open(passphrase);
    await expect(choose({ isTeen: false, sites: { one: false } })).resolves.not.toHaveProperty('isTeen');
    await expect(switchHost({ host: 'board.example', off: true }, undefined)).resolves.toEqual({ off: true });
  });
});
