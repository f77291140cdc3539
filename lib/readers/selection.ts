import { type Offer, offerId } from '@/lib/domain/offer';
import { contactsInText } from './contacts';
import { pageLanguage } from './dom';
import type { Page } from './reader';

/** UTF-16 units of a selection that are read. */
const most = 100_000;

/** What someone selected on a page, as an offer: taken for what it says, whatever the page is. */
export function readSelection(selected: string, page: Page): Offer {
  const text = selected.trim().slice(0, most);
  const language = pageLanguage(page.document);
  return {
    id: offerId(page.url.href, '', text),
    reader: 'selection',
    kind: 'text',
    surface: 'page',
    url: page.url.href,
    text,
    contacts: contactsInText(text),
    messages: [],
    ...(language === undefined ? {} : { language }),
  };
}
