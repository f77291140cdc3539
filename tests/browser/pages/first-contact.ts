import { boardOffer } from '../../practice/board';
import { messenger } from '../../practice/messenger';
import { offers } from '../../practice/offers';
import { board, chat } from '../../practice/pages';
import type { PracticeChat, PracticeOffer } from '../../practice/practice';

/** One page with one offer, and what it may be for. Everything on it is invented. */
export interface HarmPage {
  readonly harm: 'labour' | 'sex trafficking' | 'minor chat' | 'scam';
  readonly id: string;
  readonly address: string;
  readonly page: string;
}

const farm: PracticeOffer = {
  id: 'onions-until-october',
  language: 'en',
  title: 'Onion harvest until October, bus leaves on Sunday',
  employer: 'Field team',
  place: 'A farm in the plain',
  pay: 'Paid at the end of the season',
  text: [
    'You work 14 hours a day, seven days a week, without a contract. The boss keeps your passport in the office until October.',
    'The bus and the bed cost €1,800. You pay nothing now: we take it from your wages every week until the debt is paid.',
  ],
  marked: true,
  markedInList: true,
};

const secret: PracticeChat = {
  id: 'secret-friend',
  language: 'en',
  name: 'Coach Robin',
  start: '2026-11-20T17:00:00Z',
  messages: [
    { from: 'them', text: 'How old are you? You sound so much older.', minutes: 0 },
    { from: 'me', text: 'I am 13, why?', minutes: 1 },
    { from: 'them', text: 'You are much more mature than other kids your age. This is our secret.', minutes: 2 },
    {
      from: 'them',
      text: 'Do your parents check your phone? Let us talk on another app, and delete this chat.',
      minutes: 4,
    },
  ],
  marked: true,
};

const offerPage = (harm: HarmPage['harm'], offer: PracticeOffer): HarmPage => ({
  harm,
  id: offer.id,
  address: `${board}/offer/${offer.id}`,
  page: boardOffer(offer),
});

const practised = (harm: HarmPage['harm'], id: string): HarmPage[] =>
  offers.filter((offer) => offer.id === id).map((offer) => offerPage(harm, offer));

/** An offer for each of the four harms that readers meet most. */
export const harmPages: readonly HarmPage[] = [
  offerPage('labour', farm),
  ...practised('sex trafficking', 'hostess-blue-note'),
  { harm: 'minor chat', id: secret.id, address: `${chat}/c/${secret.id}`, page: messenger([secret], secret) },
  ...practised('scam', 'like-videos-from-home'),
];
