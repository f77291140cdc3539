import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { watchedPage } from './watched-page';

const html = (file: string): string =>
  readFileSync(new URL(`../fixtures/sites/linkedin-messages/${file}.html`, import.meta.url), 'utf8');
const address = 'https://www.linkedin.com/feed/';
const post = 'found It rains in the harbour today, take a coat.';
const talks = ['found Paul Recruiter', 'found Mira Cook'];

function watched(chosen: readonly string[], at = address, file = 'windows-2026-01') {
  return watchedPage({ body: html(file), address: at, mayRead: (reader) => chosen.includes(reader) });
}

describe('windows of messages over a feed', () => {
  test.each([
    ['both, where both were chosen', ['linkedin-posts', 'linkedin-messages'], [...talks, post]],
    ['the feed alone, where messages were not', ['linkedin-posts'], [post]],
    ['the windows alone, where the feed was not', ['linkedin-messages'], talks],
    ['nothing, where nothing was', [], []],
  ])('%s', async (_, chosen, found) => {
    const page = watched(chosen);
    await page.time.go(1_000);
    expect(page.told().filter((told) => told.startsWith('found'))).toEqual(found);
  });

  test('over a page that is nobody’s', async () => {
    const page = watched(['linkedin-messages'], 'https://www.linkedin.com/notifications/');
    await page.time.go(1_000);
    expect(page.told()).toEqual(talks);
  });

  test('one that goes on is told again, and one that is put away is taken back', async () => {
    const page = watched(['linkedin-messages']);
    await page.time.go(1_000);
    page.told();
    const [paul, mira] = page.document.querySelectorAll('[role="dialog"]');
    const list = paul?.querySelector('.msg-s-message-list-content');
    const last = list?.lastElementChild?.cloneNode(true);
    if (last) list?.append(last);
    await page.time.go(3_000);
    expect(page.told()).toEqual(['found Paul Recruiter']);
    mira?.classList.add('msg-overlay-conversation-bubble--is-minimized');
    mira?.setAttribute('data-msg-overlay-conversation-bubble-is-minimized', 'true');
    mira?.append(page.document.createElement('i'));
    await page.time.go(3_000);
    expect(page.told()).toEqual(['gone']);
  });

  test('in the shadow of another element', async () => {
    const page = watched(['linkedin-messages'], 'https://www.linkedin.com/jobs/', 'windows-in-shadow-2026-10');
    await page.time.go(1_000);
    expect(page.told()).toEqual(['found Paul Recruiter']);
  });
});
