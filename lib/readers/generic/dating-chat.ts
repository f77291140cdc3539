import type { Page, Pieces } from '../reader';
import { readUnknownChat } from './chat';

/** How dating sites call their pages of messages, in the languages they come in. */
const named =
  /(?:^|[/#?&=._-])(?:messages?|messaging|messenger|chats?|conversations?|inbox|mail(?:box)?|threads?|dialogs?|connections|nachrichten|meddelanden|beskeder|mensajes|mensagens|messaggi|mesaje|wiadomosci)(?:$|[/#?&=._-])/iu;

/**
 * The open conversation on a dating site of which nothing but its shape is known; for the reader of the site to add to what it reads.
 * Where the address does not speak of messages, as on a profile with a box to write to it, both sides must have written.
 */
export function datingChat(id: string): Pieces['whole'] {
  return (page) => {
    const found = readUnknownChat(page, id, isOfMessages(page));
    return found ? [found] : [];
  };
}

/** Whether the address says that the page is one of messages. */
export function isOfMessages({ url }: Page): boolean {
  return named.test(url.pathname + url.search + url.hash);
}
