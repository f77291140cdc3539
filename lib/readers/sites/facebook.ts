import type { FoundOffer } from '@/lib/domain/reading';
import { all, attribute, fits, holds, parentOf } from '../dom';
import { isFolded } from '../folded';
import { foundOffer } from '../found-offer';
import { piecesAt, readPieces, together } from '../read-at';
import { defineReader, type Page } from '../reader';
import { isSane } from '../sanity';
import { lineOf, visibleText } from '../visible-text';

/**
 * Class names are hashed, and feed, group, single post, dialog and a shared post inside another differ in everything around
 * it: what lasts is the message, and the name over it.
 */
const posts = piecesAt({
  id: 'facebook',
  surface: 'social-post',
  lists: [
    {
      kind: 'post',
      entry: [
        ['[data-ad-rendering-role="story_message"]', '2026-09'],
        ['[data-ad-comet-preview="message"]', '2026-09'],
        ['[data-ad-preview="message"]', '2026-09'],
      ],
      isText: true,
      employer: [
        [
          '[data-ad-rendering-role="profile_name"], :is(h2, h3, h4) a[href], a[href*="/groups/"][href*="/user/"]',
          '2026-09',
        ],
      ],
      cutAt: [['[data-ad-rendering-role="story_message"]', '2026-09']],
    },
    {
      // Signed out. A comment is an article, too, but has a label.
      kind: 'post',
      entry: [['[role="article"]:not([aria-label])', '2026-08']],
      text: [['div:has(> div[dir="auto"]):not([aria-label] *)', '2026-08']],
      employer: [['h2 a[href], h3 a[href]', '2026-08']],
      link: [['a[href*="/posts/"], a[href*="/permalink"]', '2026-08']],
    },
  ],
});

const comments = piecesAt({
  id: 'facebook',
  surface: 'social-post',
  lists: [
    {
      kind: 'post',
      entry: [['[role="article"][aria-label]', '2026-08']],
      // All paragraphs at once (from memory), or the first.
      text: [
        ['span[dir="auto"][lang]', '2025-06'],
        ['div[dir="auto"]', '2026-08'],
      ],
      employer: [['a[href]', '2026-08']],
      link: [['a[href*="comment_id="]', '2025-06']],
      least: 60,
    },
  ],
});

const item = 'a[href*="/marketplace/item/"]'; // 2025-04
const seller = 'a[href*="/marketplace/profile/"]'; // 2025-04

/** A card of the marketplace is one link that says price, title and place, each on a line; two prices when one is struck out. */
function readCard(page: Page, link: Element): FoundOffer<Element> | undefined {
  if (!fits(link, item)) return undefined;
  const lines = visibleText(link).split('\n');
  const isPay = (line: string) => /\p{Sc}|^[\d.,\s]+\p{L}{0,4}$/u.test(line) && line.length < 25;
  const start = lines.findIndex((line) => !isPay(line));
  const [title, ...rest] = start < 0 ? [] : lines.slice(start);
  const pay = isPay(lines[0] ?? '') ? lines[0] : undefined;
  const found = foundOffer(page, {
    reader: 'facebook',
    kind: 'card',
    surface: 'classified',
    title,
    text: rest.join('\n') || (title ?? ''),
    place: rest[0],
    pay,
    link: attribute(link, 'href'),
    element: link,
    anchor: link,
  });
  return isSane(found) ? found : undefined;
}

/** An item has no named parts but its heading: around that, as far as the seller's name. */
function readItem(page: Page): readonly FoundOffer<Element>[] {
  const name = all(page.document, seller).find((one) => lineOf(one) !== undefined);
  const title = name && all(page.document, 'h1').find((one) => lineOf(one) !== undefined);
  let at = title && parentOf(title);
  while (at && name && !holds(at, name)) at = parentOf(at);
  if (!title || !at) return [];
  const text = visibleText(at, { without: (one) => one === title || fits(one, `button, [role="button"], ${item}`) });
  const pay = text.split('\n').find((line) => /\p{Sc}/u.test(line) && line.length < 25);
  const found = foundOffer(page, {
    reader: 'facebook',
    kind: 'offer',
    surface: 'classified',
    title: lineOf(title),
    text,
    employer: lineOf(name),
    pay,
    isFolded: isFolded(at, text),
    element: at,
    anchor: title,
  });
  return isSane(found) ? [found] : [];
}

export default defineReader({
  id: 'facebook',
  name: 'Facebook',
  group: 'social',
  matches: ['*://*.facebook.com/*'],
  checked: '2026-09-27',
  ...readPieces(
    together({ whole: readItem, entries: (page) => all(page.document, item), readEntry: readCard }, posts, comments),
  ),
});
