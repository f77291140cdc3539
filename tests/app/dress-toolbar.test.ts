import { beforeEach, expect, test, vi } from 'vitest';
import { assessPage, noteReading } from '@/lib/app/assess-page';
import { choose } from '@/lib/app/change-settings';
import { dressToolbarAtStart } from '@/lib/app/dress-toolbar';
import { followChoices } from '@/lib/app/follow-choices';
import { forgetGranted } from '@/lib/app/granted-sites';
import { offerId } from '@/lib/domain/offer';
import english from '@/locales/en';
import spanish from '@/locales/es';
import { fake } from './fake-browser';

vi.mock('wxt/browser', () => import('./fake-browser'));
vi.mock('virtual:second-look/sites', () => import('./sites'));

const url = 'https://board.example/list';
const text =
  'Girls for a club in Zurich. The boss keeps your passport. Tell nobody. You pay the flight back from your wages.';

async function choosing(choice: Parameters<typeof choose>[0]): Promise<void> {
  await choose(choice);
  await followChoices(choice);
}

beforeEach(() => {
  fake.reset();
  fake.granted.add('*://*.board.example/*');
  forgetGranted();
  vi.stubGlobal('navigator', { languages: ['en'] });
});

test('discreet mode gives the button a neutral name and a plain dot, takes the menu away, and all comes back', async () => {
  await choosing({ isDiscreet: true });
  expect(fake.toolbar).toEqual({ title: english.words['discreet.name'], icon: '/icon/dot-16.png' });
  expect(fake.menu).toEqual([]);
  await choosing({ language: 'es' });
  expect(fake.toolbar.title).toBe(spanish.words['discreet.name']);
  await choosing({ isDiscreet: false });
  expect(fake.toolbar).toEqual({ title: 'Second Look', icon: '/icon/16.png' });
  expect(fake.menu).toHaveLength(2);
});

test('there is no number on the button in discreet mode, from the moment it is chosen', async () => {
  const tab = fake.open(url);
  const page = { tabId: tab.id, host: 'board.example', origin: 'https://board.example', isPrivate: false };
  await noteReading({ url }, page);
  const common = { reader: 'board', kind: 'offer', surface: 'job-ad', url, contacts: [], messages: [] } as const;
  const offers = [{ ...common, id: offerId(url, '', text), text }];
  await assessPage(offers, page);
  expect(tab.badge).toBe('1');
  await choosing({ isDiscreet: true });
  expect(tab.badge).toBe('');
  await assessPage(offers, page);
  expect(tab.badge).toBe('');
  await choosing({ isDiscreet: false });
  expect(tab.badge).toBe('1');
});

test('open pages are read anew when their marks may change, and are left alone for easy words', async () => {
  const tab = fake.open(url);
  await choosing({ isEasyRead: true });
  expect(tab.ran).toEqual([]);
  for (const choice of [{ isTeen: true }, { isDiscreet: true }]) {
    tab.ran.splice(0);
    await choosing(choice);
    expect(tab.ran).toContain('/offers.js');
  }
});

test('the button is dressed at the start only where it is not as it was installed', async () => {
  await dressToolbarAtStart();
  expect(fake.toolbar.icon).toBe('');
  await choose({ isDiscreet: true });
  await dressToolbarAtStart();
  expect(fake.toolbar.icon).toBe('/icon/dot-16.png');
});
