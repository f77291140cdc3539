import { piecesAt, readPieces, together } from '../read-at';
import { defineReader } from '../reader';

/** Custom elements name their author and address in attributes; a community's list shows neither. */
const attributes = { employer: 'author', link: 'permalink' };

const posts = piecesAt({
  id: 'reddit',
  surface: 'social-post',
  lists: [
    {
      kind: 'post',
      entry: [['shreddit-post, shreddit-ad-post', '2026-08']],
      title: [['[slot="title"]', '2026-08']],
      text: [
        ['[slot="text-body"] [id$="-post-rtjson-content"]', '2026-08'],
        ['[slot="text-body"]', '2026-08'],
      ],
      employer: [['[slot="authorName"] a, [slot="credit-bar"] a[href*="/user/"]', '2026-01']],
      attributes,
    },
    {
      // old.reddit.com. The text of a post in a list is there, but hidden until someone opens it.
      kind: 'post',
      entry: [['.thing.link', '2025-12']],
      title: [['a.title', '2025-12']],
      text: [['.expando:not([style*="none"]) .usertext-body .md', '2025-12']],
      employer: [['.tagline .author', '2025-12']],
      link: [['a.bylink, a.comments', '2025-12']],
    },
  ],
});

/** Answers stand inside what they answer: only what is a comment's own counts. */
const comments = piecesAt({
  id: 'reddit',
  surface: 'social-post',
  lists: [
    {
      kind: 'post',
      entry: [['shreddit-comment', '2026-08']],
      text: [[':scope > [slot="comment"]', '2026-08']],
      attributes,
      least: 60,
    },
    {
      kind: 'post',
      entry: [['.thing.comment', '2025-12']],
      text: [[':scope > .entry .usertext-body .md', '2025-12']],
      employer: [[':scope > .entry .author', '2025-12']],
      link: [[':scope > .entry a.bylink', '2025-12']],
      least: 60,
    },
  ],
});

export default defineReader({
  id: 'reddit',
  name: 'Reddit',
  group: 'social',
  matches: ['*://*.reddit.com/*'],
  checked: '2026-08-15',
  ...readPieces(together(posts, comments)),
});
