import pack from 'virtual:second-look/pack';
import { describe, expect, test } from 'vitest';
import { type Assessment, reaches } from '@/lib/domain/assessment';
import { type Offer, offerId } from '@/lib/domain/offer';
import { createAssessor } from '@/lib/engine';
import { chats } from './chats';
import { offers } from './offers';
import { practicePages } from './pages';
import { posts } from './posts';
import type { PracticeChat, PracticeOffer, PracticePost } from './practice';

const assess = createAssessor(Uint8Array.from(Buffer.from(pack, 'base64')));

const bare = {
  reader: 'practice',
  url: 'https://board.second-look.example/',
  contacts: [],
  messages: [],
} as const;

const whole = ({ title, employer, place, pay, text, language }: PracticeOffer, isCard: boolean): Offer => {
  const words = isCard ? text[0] : text.join('\n');
  const more = isCard ? {} : { employer };
  const kind = isCard ? 'card' : 'offer';
  return {
    ...bare,
    ...more,
    id: offerId(bare.url, title, words),
    kind,
    surface: 'classified',
    title,
    place,
    pay,
    text: words,
    language,
  };
};

const asPost = ({ author, text, language }: PracticePost): Offer => ({
  ...bare,
  id: offerId(bare.url, author, text),
  kind: 'post',
  surface: 'social-post',
  text,
  language,
});

const asChat = ({ name, language, messages }: PracticeChat): Offer => ({
  ...bare,
  id: offerId(bare.url, name, ''),
  kind: 'conversation',
  surface: 'conversation',
  title: name,
  text: '',
  language,
  messages,
});

const isMarked = ({ level }: Assessment): boolean => reaches(level, 'caution');
const why = ({ level, reasons, combinations }: Assessment): string =>
  `${level}: ${reasons.map(({ indicator, quote }) => `${indicator} “${quote}”`).join(', ')} [${combinations.join(', ')}]`;

function expectMark(offer: Offer, marked: boolean): void {
  const assessment = assess(offer);
  expect(isMarked(assessment), why(assessment)).toBe(marked);
}

describe('the engine marks on the practice pages what should be marked, and nothing else', () => {
  test.each(offers)('offer $id', (offer) => expectMark(whole(offer, false), offer.marked));
  test.each(offers)('card $id', (offer) => expectMark(whole(offer, true), offer.markedInList));
  test.each(posts)('post $id', (post) => expectMark(asPost(post), post.marked));
  test.each(chats)('chat $id', (chat) => expectMark(asChat(chat), chat.marked));
});

test.each([...practicePages()])('%s says that it is practice, and asks for nothing from elsewhere', (address, page) => {
  expect(page).toContain('Practice page.');
  expect(page).toContain('Página de práctica.');
  const hosts = [...page.matchAll(/(?:src|href)="https?:\/\/([^/"]+)/gu)].map(([, host]) => host);
  expect(hosts, address).toEqual([]);
});

test('contacts are invented: example addresses and a number nobody has', () => {
  const text = [...practicePages().values()].join('\n');
  const mails = [...text.matchAll(/[\w.-]+@([\w.-]+\w)/gu)].map(([, host = '']) => host);
  expect(mails.filter((host) => !/(?:\.example|_example)$/u.test(host))).toEqual([]);
  expect(
    [...text.matchAll(/\b\d{3} \d{3} \d{3}\b/gu)]
      .map(([number]) => number)
      .filter((number) => number !== '600 000 000'),
  ).toEqual([]);
});
