import type { FoundOffer } from '@/lib/domain/reading';
import { lineAt } from '../anchors';
import { first } from '../dom';
import { foundOffer } from '../found-offer';
import { piecesAt, readPieces, together } from '../read-at';
import { defineReader, type Page } from '../reader';
import { isSane } from '../sanity';
import { visibleText } from '../visible-text';

/** In public code of January 2026 or without a day. The comments are there once someone opens them. */
const captions = piecesAt({
  id: 'tiktok',
  surface: 'social-post',
  lists: [
    {
      kind: 'post',
      entry: [['[data-e2e="browse-video-desc"]', '2026-01']],
      isText: true,
      employer: [['[data-e2e="browse-username"]', '2026-01']],
    },
    {
      kind: 'post',
      entry: [['[data-e2e="recommend-list-item-container"]', '2026-01']],
      text: [['[data-e2e="video-desc"]', '2026-01']],
      employer: [['[data-e2e="video-author-uniqueid"]', '2026-01']],
    },
    {
      // A search.
      kind: 'post',
      entry: [['[data-e2e="search-card-desc"]', '2026-01']],
      text: [['[data-e2e="search-card-video-caption"]', '2026-01']],
      employer: [['[data-e2e="search-card-user-unique-id"]', '2026-01']],
    },
  ],
});

const comments = piecesAt({
  id: 'tiktok',
  surface: 'social-post',
  lists: [
    {
      kind: 'post',
      entry: [['[data-e2e="comment-level-1"], [data-e2e="comment-level-2"]', '2026-01']],
      isText: true,
      employer: [['[data-e2e="comment-username-1"], [data-e2e="comment-username-2"]', '2026-01']],
      least: 60,
    },
  ],
});

/** What someone says of themselves over their videos. Its link is the only one the site lets them write. */
function bio(page: Page): readonly FoundOffer<Element>[] {
  const text = first(page.document, '[data-e2e="user-bio"]' /* 2026-01 */);
  if (!text) return [];
  const link = first(page.document, '[data-e2e="user-link"]' /* 2026-01 */);
  const found = foundOffer(page, {
    reader: 'tiktok',
    kind: 'post',
    surface: 'social-post',
    text: [text, ...(link ? [link] : [])].map((one) => visibleText(one)).join('\n'),
    employer: lineAt(page.document, [['[data-e2e="user-title"]', '2026-01']]),
    element: text,
    anchor: text,
  });
  return isSane(found) ? [found] : [];
}

export default defineReader({
  id: 'tiktok',
  name: 'TikTok',
  group: 'social',
  matches: ['*://*.tiktok.com/*'],
  checked: '2026-01-31',
  ...readPieces(together({ whole: bio, entries: () => [], readEntry: () => undefined }, captions, comments)),
});
