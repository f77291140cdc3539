import { beforeEach, expect, test, vi } from 'vitest';
import { choose } from '@/lib/app/change-settings';
import { answerPresses, drawCheckMenu } from '@/lib/app/check-menu';
import { takePressed } from '@/lib/app/pressed';
import { fake } from './fake-browser';

vi.mock('wxt/browser', () => import('./fake-browser'));

const settle = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => {
  fake.reset();
  vi.stubGlobal('navigator', { languages: ['en'] });
  vi.spyOn(console, 'debug').mockImplementation(() => {});
  answerPresses();
});

test('the menu speaks the language chosen, and has each entry once', async () => {
  await drawCheckMenu();
  expect(fake.menu.map(({ title }) => title)).toEqual(['Check selected text', 'Check this page']);
  await choose({ language: 'es' });
  await drawCheckMenu();
  expect(fake.menu.map(({ contexts }) => contexts)).toEqual([['selection'], ['page', 'frame']]);
  expect(fake.menu.map(({ title }) => title)).not.toContain('Check this page');
});

test.each([
  ['selection', () => fake.clickMenu({ menuItemId: 'selection' }, { id: 7 })],
  ['page', () => fake.clickMenu({ menuItemId: 'page' }, { id: 7 })],
  ['either', () => fake.pressKey('check', { id: 7 })],
])('a press for %s opens the popup, which learns of it once', async (what, press) => {
  press();
  await settle();
  expect(fake.popups).toBe(1);
  expect(takePressed({ tabId: 8 })).toEqual({});
  expect(takePressed({ tabId: 7 })).toEqual({ what });
  expect(takePressed({ tabId: 7 })).toEqual({});
});

test('where no popup opens by itself it comes as a window that knows its tab', async () => {
  fake.popupError = new Error('not here');
  fake.pressKey('check', { id: 7 });
  await settle();
  expect(fake.windows).toEqual(['chrome-extension://abc/popup.html?tab=7']);
});

test('a press that is not ours does nothing', async () => {
  fake.clickMenu({ menuItemId: 'other' }, { id: 7 });
  fake.pressKey('other', { id: 7 });
  fake.pressKey('check');
  await settle();
  expect([fake.popups, fake.windows.length]).toEqual([0, 0]);
});
