import { boardList, boardOffer } from './board';
import { chats } from './chats';
import { feed } from './feed';
import { messenger } from './messenger';
import { offers } from './offers';
import { posts } from './posts';

export const board = 'https://board.second-look.example';
export const social = 'https://feed.second-look.example';
export const chat = 'https://chat.second-look.example';

/** Every practice page by its address. Nothing else exists under these hosts. */
export function practicePages(): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  pages.set(`${board}/`, boardList(offers));
  for (const offer of offers) pages.set(`${board}/offer/${offer.id}`, boardOffer(offer));
  pages.set(`${social}/`, feed(posts));
  for (const conversation of chats) pages.set(`${chat}/c/${conversation.id}`, messenger(chats, conversation));
  const [first] = chats;
  if (first) pages.set(`${chat}/`, messenger(chats, first));
  return pages;
}
