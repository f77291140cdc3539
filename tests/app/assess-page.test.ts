import { beforeEach, describe, expect, test, vi } from 'vitest';
import { assessOffer, assessText } from '@/lib/app/assess-offer';
import { assessPage, noteReading } from '@/lib/app/assess-page';
import { dismissOffer } from '@/lib/app/dismiss-offer';
import { forgetGranted } from '@/lib/app/granted-sites';
import { readTab } from '@/lib/app/read-tab';
import { knownPage } from '@/lib/app/remember-page';
import { parseReading } from '@/lib/bridge/reading-schema';
import { reaches } from '@/lib/domain/assessment';
import { type Offer, offerId } from '@/lib/domain/offer';
import { fake } from './fake-browser';

vi.mock('wxt/browser', () => import('./fake-browser'));
vi.mock('virtual:second-look/sites', () => import('./sites'));

const url = 'https://board.example/list';
const risky =
  'Girls for a club in Zurich. We pay your flight and you pay it back from your wages. The boss keeps your passport. Tell nobody.';
const plain = 'We bake bread at night. Five shifts a week, a written contract, paid monthly.';

function offer(text: string, changes: Partial<Offer> = {}): Offer {
  const common = { reader: 'board', kind: 'offer', surface: 'job-ad', url, contacts: [], messages: [] } as const;
  return { id: offerId(url, '', text), ...common, text, ...changes };
}

let tabId = 500;
const page = () => ({ tabId, host: 'board.example', origin: 'https://board.example', isPrivate: false });

beforeEach(() => {
  fake.reset();
  fake.granted.add('*://*.board.example/*');
  forgetGranted();
  fake.open(url, { id: ++tabId });
});

describe('offers of a page', () => {
  test('are assessed in their order, and those that need it are marked, counted and remembered', async () => {
    await noteReading({ url }, page());
    const { assessments, marks } = await assessPage([offer(plain), offer(risky)], page());
    expect(assessments.map(({ level }) => reaches(level, 'caution'))).toEqual([false, true]);
    expect(marks[0]).toBe('none');
    expect(marks[1]).toBe(assessments[1]?.level);
    expect(await knownPage(tabId)).toMatchObject({ read: [{}, {}], noticed: [{ assessment: assessments[1] }] });
    expect(fake.tabs.find(({ id }) => id === tabId)?.badge).toBe('1');
  });

  test('set aside are not marked, though assessed as before', async () => {
    await noteReading({ url }, page());
    await dismissOffer({ offer: offer(risky).id, undo: false }, page());
    const { assessments, marks } = await assessPage([offer(risky)], page());
    expect(marks).toEqual(['none']);
    expect(reaches(assessments[0]?.level ?? 'none', 'caution')).toBe(true);
  });

  test('of a host that is off are neither marked nor remembered', async () => {
    fake.granted.clear();
    forgetGranted();
    expect(await noteReading({ url }, page())).toEqual({ off: true, sites: [] });
    expect((await assessPage([offer(risky)], page())).marks).toEqual(['none']);
    expect(await knownPage(tabId)).toBeUndefined();
  });

  test('may not be told of for another address', async () => {
    await expect(noteReading({ url: 'https://other.example/' }, page())).rejects.toThrow('its own address');
  });
});

describe('an assessment that is remembered', () => {
  test('is the same one when the same offer comes again', () => {
    expect(assessOffer(offer(risky))).toBe(assessOffer(offer(risky)));
  });

  test.each<[string, Partial<Offer>]>([
    ['words', { text: plain }],
    ['title', { title: 'Baker' }],
    ['place', { place: 'Zurich' }],
    ['employer', { employer: 'Club' }],
    ['pay', { pay: '9.000 €' }],
    ['contacts', { contacts: ['600 000 000'] }],
    ['surface', { surface: 'direct-message' }],
    ['messages', { messages: [{ from: 'them', text: 'hi' }] }],
  ])('is not given to an offer that claims its id with other %s', (_, changes) => {
    const known = assessOffer(offer(risky));
    expect(assessOffer(offer(risky, changes))).not.toBe(known);
  });
});

test('a pasted text is assessed as what it says, and nothing of it is kept', () => {
  expect(reaches(assessText(risky, []).level, 'caution')).toBe(true);
  expect(assessText('', [{ from: 'them', text: 'hello' }]).level).toBe('none');
  expect(fake.local.size + fake.session.size).toBe(0);
});

describe('a tab read on a press', () => {
  test('shows what was noticed, on any site', async () => {
    const news = 'https://news.example/story';
    fake.open(news, { id: ++tabId });
    fake.result = { kind: 'offers', url: news, offers: [offer(risky, { url: news })] };
    expect(await readTab({ tabId, what: 'page' }, parseReading)).toMatchObject({
      kind: 'read',
      read: 1,
      noticed: [{}],
    });
    expect(fake.tabs.at(-1)?.ran).toEqual(['/read-page.js']);
  });

  test('adds a selection to what is known of a page that is read anyway', async () => {
    await noteReading({ url }, page());
    await assessPage([offer(plain)], page());
    fake.result = { kind: 'offers', url, offers: [offer(risky, { reader: 'selection' })] };
    expect(await readTab({ tabId, what: 'selection' }, parseReading)).toMatchObject({ kind: 'read', read: 2 });
    expect(fake.tabs.at(-1)?.ran).toEqual(['/read-selection.js']);
  });

  test.each<[string, unknown, object]>([
    [
      'has no offer',
      { kind: 'nothing', url, nothing: 'wall', why: 'a login' },
      { kind: 'unreadable', nothing: 'wall' },
    ],
    ['gave back nonsense', { offers: 'all' }, { kind: 'unreadable', nothing: 'unreadable' }],
    ['gave back nothing', undefined, { kind: 'unreadable', nothing: 'unreadable' }],
  ])('that %s says so', async (_, result, expected) => {
    fake.result = result;
    expect(await readTab({ tabId, what: 'page' }, parseReading)).toMatchObject(expected);
  });

  test('that holds the offer in a frame is read there, as if it stood on the page', async () => {
    fake.result = { kind: 'nothing', url, nothing: 'no-offer', why: 'nothing' };
    fake.inFrames.set(3, {
      kind: 'offers',
      url: 'https://ats.example/1',
      offers: [offer(risky, { url: 'https://ats.example/1' })],
    });
    expect(await readTab({ tabId, what: 'page' }, parseReading)).toMatchObject({
      kind: 'read',
      host: 'board.example',
      read: 1,
    });
  });

  test('that nobody may read is not allowed', async () => {
    vi.spyOn(console, 'debug').mockImplementation(() => {});
    fake.open('chrome://settings/', { id: ++tabId });
    expect(await readTab({ tabId, what: 'page' }, parseReading)).toEqual({ kind: 'not-allowed' });
  });
});
