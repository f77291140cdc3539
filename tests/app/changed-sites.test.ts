import { beforeEach, describe, expect, test, vi } from 'vitest';
import { assessPage, noteReading } from '@/lib/app/assess-page';
import { changedSites } from '@/lib/app/changed-sites';
import { forgetGranted } from '@/lib/app/granted-sites';
import { loadSettings } from '@/lib/app/load-settings';
import { viewSettings } from '@/lib/app/view-settings';
import { type Offer, offerId } from '@/lib/domain/offer';
import { fake } from './fake-browser';

vi.mock('wxt/browser', () => import('./fake-browser'));
vi.mock('virtual:second-look/sites', () => import('./sites'));

const page = { tabId: 900, host: 'board.example', origin: 'https://board.example', isPrivate: false };
const miss = (path: string, isPrivate = false) =>
  noteReading({ url: `https://board.example/${path}`, nothing: 'changed' }, { ...page, isPrivate });

beforeEach(() => {
  fake.reset();
  fake.granted.add('*://*.board.example/*');
  forgetGranted();
  vi.stubGlobal('navigator', { languages: ['en'] });
  fake.open('https://board.example/', { id: page.tabId });
});

describe('a site', () => {
  test('seems to have changed after three offers that should be there and are not', async () => {
    await miss('1');
    await miss('2');
    await miss('2');
    expect(await changedSites()).toEqual([]);
    await miss('3');
    expect(await changedSites()).toEqual(['board']);
    expect((await viewSettings(await loadSettings())).changed).toEqual(['Board']);
  });

  test('has not, once it is read again', async () => {
    for (const path of ['1', '2', '3']) await miss(path);
    const url = 'https://board.example/4';
    const common = { kind: 'offer', surface: 'job-ad', url, contacts: [], messages: [] } as const;
    const read: Offer = { id: offerId(url, '', 'a'), ...common, reader: 'board', text: 'We bake bread at night.' };
    await assessPage([{ ...read, reader: 'job-posting' }], page);
    await assessPage([{ ...read, kind: 'card' }], page);
    expect(await changedSites()).toEqual(['board']);
    await assessPage([read], page);
    expect(await changedSites()).toEqual([]);
  });

  test('read in a private window leaves no trace', async () => {
    for (const path of ['1', '2', '3']) await miss(path, true);
    expect(fake.local.size).toBe(0);
  });

  test('is remembered by fingerprints, and a damaged list begins anew', async () => {
    await miss('secret-offer');
    expect(JSON.stringify(fake.local.get('changed-sites'))).not.toContain('secret');
    fake.local.set('changed-sites', { board: 'broken' });
    expect(await changedSites()).toEqual([]);
    await miss('1');
    expect(fake.local.get('changed-sites')).toEqual({ board: [expect.any(String)] });
  });
});
