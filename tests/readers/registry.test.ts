import { expect, test } from 'vitest';
import { sitesOver } from '@/lib/domain/site';
import { readerFor, readers } from '@/lib/readers';
import { loadModule } from '../../scripts/build/load-module';

test('the registry loads where there is no document', () => {
  expect(typeof document).toBe('undefined');
  expect(readers.length).toBeGreaterThan(30);
});

test('readers stand in the order of their ids', () => {
  const ids = readers.map(({ id }) => id);
  expect(ids).toEqual([...ids].sort());
  expect(new Set(ids).size).toBe(ids.length);
});

test.each([
  ['https://es.indeed.com/viewjob?jk=1', 'indeed'],
  ['https://www.linkedin.com/jobs/view/1', 'linkedin'],
  ['https://www.olx.ro/d/oferta/x-ID1.html', 'olx'],
  ['https://olx.ua/uk/', 'olx'],
  ['https://t.me/s/channel', 'telegram-preview'],
  ['https://www.infojobs.com.br/vaga', 'infojobs-br'],
  ['https://www.infojobs.net/x', 'infojobs'],
  ['https://mobile.twitter.com/x/status/1', 'x'],
  ['https://x.com/messages/1-2', 'x-direct'],
  ['https://x.com/i/chat/1-2', 'x-direct'],
  ['https://www.linkedin.com/messaging/thread/1/', 'linkedin-messages'],
  ['https://www.facebook.com/messages/t/1', 'messenger'],
  ['https://www.instagram.com/direct/t/1/', 'instagram-direct'],
  ['https://web.telegram.org/a/#1', 'telegram-web'],
  ['https://vk.com/im?sel=1', 'vk-messages'],
  ['https://vk.com/im/convo/1', 'vk-messages'],
  ['https://vk.com/imaginary', 'vk'],
  ['https://www.reddit.com/chat/room/1', 'reddit-chat'],
  ['https://www.snapchat.com/web', 'snapchat'],
])('%s is read by %s', (address, id) => expect(readerFor(new URL(address))?.id).toBe(id));

test.each([
  'https://notindeed.com/',
  'https://indeed.com.evil.example/',
  'ftp://www.indeed.com/',
  'https://example.com/',
])('%s is no known site', (address) => expect(readerFor(new URL(address))).toBeUndefined());

test('windows of messages are read over all pages of their site but their own', () => {
  const over = (address: string) => sitesOver(readers, new URL(address)).map(({ id }) => id);
  expect(over('https://www.linkedin.com/feed/')).toEqual(['linkedin-messages']);
  expect(over('https://www.linkedin.com/notifications/')).toEqual(['linkedin-messages']);
  expect(over('https://www.linkedin.com/messaging/thread/1/')).toEqual([]);
  expect(over('https://www.olx.pl/praca/')).toEqual([]);
});

test('practice pages are read in the practice build and nowhere else', async () => {
  expect(readers.map(({ id }) => id)).not.toContain('practice');
  const practice = await loadModule<{ readers: readonly { id: string }[] }>('lib/readers/index.ts', 'practice');
  expect(practice.readers.map(({ id }) => id)).toContain('practice');
});
