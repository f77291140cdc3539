import { beforeEach, describe, expect, test, vi } from 'vitest';
import { dismissOffer } from '@/lib/app/dismiss-offer';
import { localDay, markOffers } from '@/lib/app/mark-offers';
import { beginPage, forgetPage, knownPage, rememberOffers } from '@/lib/app/remember-page';
import { showBadge } from '@/lib/app/show-badge';
import { statusOf } from '@/lib/app/status-of';
import type { Assessment, Level } from '@/lib/domain/assessment';
import { type Offer, offerId } from '@/lib/domain/offer';
import { fake } from './fake-browser';

vi.mock('wxt/browser', () => import('./fake-browser'));

const url = 'https://board.example/list';
let tabId = 0;
let tab = { tabId, isPrivate: false, host: 'board.example', origin: 'https://board.example' };

function offer(text: string, changes: Partial<Offer> = {}): Offer {
  const plain = { reader: 'board', kind: 'card', surface: 'job-ad', url, text, contacts: [], messages: [] } as const;
  return { id: offerId(url, '', text), ...plain, ...changes };
}

const assessed = (level: Level, partly = false): Assessment => ({
  level,
  language: 'en',
  reasons: [],
  combinations: [],
  harms: [],
  countries: [],
  partly,
});

const remember = (...all: readonly [Offer, Level][]) =>
  rememberOffers(
    tab,
    all.map(([one]) => one),
    all.map(([, level]) => assessed(level)),
  );

const status = async () => {
  const page = await knownPage(tabId);
  return page && statusOf(page, []);
};

beforeEach(() => {
  fake.reset();
  tabId += 1;
  tab = { ...tab, tabId };
});

describe('a page', () => {
  test('counts each offer once and shows those noticed, worst first', async () => {
    await beginPage(tab, { url });
    await remember([offer('a'), 'none'], [offer('b'), 'notice'], [offer('c', { title: 'C' }), 'danger']);
    await remember([offer('a'), 'none'], [offer('d'), 'caution']);
    expect(await status()).toMatchObject({
      kind: 'read',
      host: 'board.example',
      read: 4,
      noticed: [
        { title: 'C', level: 'danger' },
        { title: 'd', level: 'caution' },
        { title: 'b', level: 'notice' },
      ],
      partly: false,
    });
  });

  test('that said nothing readable is unreadable, until an offer appears', async () => {
    await beginPage(tab, { url, nothing: 'wall' });
    expect(await status()).toEqual({ kind: 'unreadable', host: 'board.example', nothing: 'wall' });
    await remember([offer('a'), 'none']);
    expect(await status()).toMatchObject({ kind: 'read', read: 1 });
  });

  test('keeps its offers when nothing more is found on it', async () => {
    await beginPage(tab, { url });
    await remember([offer('a'), 'caution']);
    await beginPage(tab, { url: `${url}#top`, nothing: 'no-offer' });
    expect(await status()).toMatchObject({ kind: 'read', read: 1 });
  });

  test('at a new address starts afresh, and offers of the old one no longer count', async () => {
    await beginPage(tab, { url });
    await remember([offer('a'), 'caution']);
    await beginPage(tab, { url: 'https://board.example/offer/2' });
    await remember([offer('b'), 'caution']);
    expect(await status()).toMatchObject({ read: 0, noticed: [] });
  });

  test('that nobody began is not remembered', async () => {
    await remember([offer('a'), 'caution']);
    expect(await status()).toBeUndefined();
  });

  test('read in many pieces at once loses none', async () => {
    await beginPage(tab, { url });
    await Promise.all(Array.from({ length: 40 }, (_, index) => remember([offer(`offer ${index}`), 'caution'])));
    expect(await status()).toMatchObject({ read: 40 });
  });

  test('shows at most fifty of what was noticed, and the worst are among them', async () => {
    await beginPage(tab, { url });
    await remember(...Array.from({ length: 80 }, (_, index): [Offer, Level] => [offer(`n${index}`), 'notice']));
    await remember([offer('worst'), 'danger']);
    const now = await status();
    const noticed = now?.kind === 'read' ? now.noticed : [];
    expect(now).toMatchObject({ read: 81 });
    expect([noticed.length, noticed[0]?.title]).toEqual([50, 'worst']);
  });

  test('says when a text was read in part', async () => {
    await beginPage(tab, { url });
    await rememberOffers(tab, [offer('long')], [assessed('none', true)]);
    expect(await status()).toMatchObject({ partly: true });
  });

  test('says when it was too restless to be read to the end, and keeps what was read', async () => {
    await beginPage(tab, { url });
    await remember([offer('a'), 'caution']);
    await beginPage(tab, { url, isPartly: true });
    expect(await status()).toMatchObject({ read: 1, partly: true });
  });

  test('counts texts that are folded away until they are opened', async () => {
    await beginPage(tab, { url });
    const start = 'Two people wanted for the kitchen of our guest house';
    const post = (text: string, isFolded?: true) =>
      offer(text, { kind: 'post', employer: 'Mara', ...(isFolded ? { isFolded } : {}) });
    await remember([post(`${start}…`, true), 'none'], [post('Another one, which is cut…', true), 'none']);
    await remember([post(`${start}…`, true), 'none'], [post('A whole one'), 'none']);
    expect(await status()).toMatchObject({ read: 3, folded: 2 });
    await remember([post(`${start} from May, with a contract.`), 'none']);
    expect(await status()).toMatchObject({ read: 4, folded: 1 });
    await beginPage(tab, { url: 'https://board.example/other' });
    expect(await status()).toMatchObject({ folded: 0 });
  });

  test('names an offer without a title by its first words, cut between characters', async () => {
    await beginPage(tab, { url });
    await remember([offer('\u{1F600}'.repeat(100)), 'notice']);
    const now = await status();
    const title = now?.kind === 'read' ? now.noticed[0]?.title : '';
    expect(title).toBe(`${'\u{1F600}'.repeat(60)}…`);
  });
});

describe('what is remembered', () => {
  test('outlives the sleep of the background', async () => {
    await beginPage(tab, { url });
    await remember([offer('a'), 'caution']);
    vi.resetModules();
    const awake = await import('@/lib/app/remember-page');
    expect(await awake.knownPage(tabId)).toMatchObject({ url, read: [offer('a').id] });
  });

  test('goes with the tab', async () => {
    await beginPage(tab, { url });
    await forgetPage(tabId);
    expect(fake.session.size).toBe(0);
    expect(await status()).toBeUndefined();
  });

  test('never leaves memory in a private window', async () => {
    const hidden = { ...tab, isPrivate: true };
    fake.open(url, { id: tabId, incognito: true });
    await beginPage(hidden, { url });
    await rememberOffers(hidden, [offer('a')], [assessed('danger')]);
    await markOffers([offer('a')], [assessed('danger')], hidden, '2026-11-25');
    await dismissOffer({ offer: offer('a').id, undo: false }, hidden);
    await showBadge(hidden);
    expect(await status()).toMatchObject({ read: 1 });
    expect([...fake.local.keys(), ...fake.session.keys()]).toEqual([]);
  });

  test('is given up, with a warning, when there is no room for it', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    fake.diskError = new Error('QuotaExceededError');
    await beginPage(tab, { url });
    expect(await status()).toMatchObject({ kind: 'read' });
    expect(warn).toHaveBeenCalledOnce();
  });
});

describe('the badge', () => {
  test('counts what is marked: neither questions worth asking nor what was set aside', async () => {
    const open = fake.open(url, { id: tabId });
    await beginPage(tab, { url });
    await remember([offer('a'), 'notice'], [offer('b'), 'caution'], [offer('c'), 'danger']);
    await showBadge(tab);
    expect(open.badge).toBe('2');
    await dismissOffer({ offer: offer('b').id, undo: false }, tab);
    expect(open.badge).toBe('1');
    await dismissOffer({ offer: offer('b').id, undo: true }, tab);
    expect(open.badge).toBe('2');
    await beginPage(tab, { url: 'https://board.example/other' });
    await showBadge(tab);
    expect(open.badge).toBe('');
  });

  test('of a tab that was closed meanwhile is no error', async () => {
    vi.spyOn(console, 'debug').mockImplementation(() => {});
    await beginPage(tab, { url });
    await expect(showBadge(tab)).resolves.toBeUndefined();
  });
});

describe('how offers are marked', () => {
  const [a, b, c] = [offer('a'), offer('b'), offer('c')];
  const marks = (offers: readonly Offer[], levels: readonly Level[], day = '2026-11-25', host = `h${tabId}.example`) =>
    markOffers(
      offers,
      levels.map((level) => assessed(level)),
      { ...tab, host },
      day,
    );

  test('only from caution upward', async () => {
    expect(await marks([a, b, c], ['none', 'notice', 'caution'])).toEqual(['none', 'none', 'caution']);
  });

  test('danger once a day and host, and the same offer keeps it', async () => {
    expect(await marks([a, b], ['danger', 'danger'])).toEqual(['danger', 'caution']);
    expect(await marks([c, a], ['danger', 'danger'])).toEqual(['caution', 'danger']);
    expect(await marks([c], ['danger'], '2026-11-26')).toEqual(['danger']);
    expect(await marks([b], ['danger'], '2026-11-26', 'other.example')).toEqual(['danger']);
  });

  test('what was set aside is not marked and does not use up the day', async () => {
    fake.open(url, { id: tabId });
    await dismissOffer({ offer: a.id, undo: false }, tab);
    expect(await marks([a, b], ['danger', 'danger'])).toEqual(['none', 'danger']);
  });

  test('two pages at once do not both get it', async () => {
    const both = await Promise.all([marks([a], ['danger']), marks([b], ['danger'])]);
    expect(both.flat().toSorted()).toEqual(['caution', 'danger']);
  });

  test('the day is the one on the wall', () => {
    expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});

test('of offers set aside the last five hundred are remembered, each once', async () => {
  fake.open(url, { id: tabId });
  for (let index = 0; index < 510; index++) await dismissOffer({ offer: `o${index}`, undo: false }, tab);
  await dismissOffer({ offer: 'o20', undo: false }, tab);
  const { dismissed } = fake.local.get('settings') as { dismissed: string[] };
  expect(dismissed).toHaveLength(500);
  expect(dismissed.at(-1)).toBe('o20');
  expect(dismissed).not.toContain('o9');
});
