import { piecesAt, readPieces, together } from '../read-at';
import { defineReader } from '../reader';

/**
 * What people write: a feed, one post, its comments. Signed in, since 2026, a post is a text in a box with the name of its
 * author over it; the name over that is of whoever liked it or passed it on. So are the post it passes on, and comments.
 */
const posts = piecesAt({
  id: 'linkedin-posts',
  surface: 'social-post',
  lists: [
    {
      kind: 'post',
      entry: [
        [
          ':is([data-testid="mainFeed"], [componentkey*="FeedType_"], [role="listitem"]) [data-testid="expandable-text-box"]',
          '2026-09',
        ],
      ],
      isText: true,
      employer: [['a[href*="/in/"], a[href*="/company/"], a[href*="/showcase/"]', '2026-09']],
      least: 40,
      cutAt: [['[data-testid="expandable-text-box"]', '2026-09']],
    },
    {
      kind: 'post',
      entry: [['.feed-shared-update-v2', '2026-01']],
      text: [['.update-components-text:not(.comments-comment-entity *), .feed-shared-text', '2026-01']],
      quoted: {
        within: [
          ['.feed-shared-update-v2__update-content-wrapper', '2025-06'],
          ['.update-components-mini-update-v2', '2024-06'],
        ],
        text: [['.update-components-text, .feed-shared-text', '2026-01']],
        employer: [['.update-components-actor__title', '2025-06']],
      },
      employer: [
        ['.update-components-actor__title', '2025-06'],
        ['.update-components-actor__name', '2026-01'],
      ],
      cutAt: [['.feed-shared-inline-show-more-text', '2026-01']],
    },
    {
      // Signed out; from memory, not from dated code.
      kind: 'post',
      entry: [['[data-test-id="main-feed-activity-card"], .main-feed-activity-card', '2025-06']],
      text: [['[data-test-id="main-feed-activity-card__commentary"]', '2024-06']],
      employer: [['[data-tracking-control-name$="feed-actor-name"]', '2024-06']],
    },
  ],
});

const comments = piecesAt({
  id: 'linkedin-posts',
  surface: 'social-post',
  lists: [
    {
      kind: 'post',
      entry: [['.comments-comment-entity', '2025-06']],
      text: [['.comments-comment-item__main-content', '2025-06']],
      employer: [['.comments-comment-meta__description-title', '2025-06']],
      least: 60,
    },
    {
      kind: 'post',
      entry: [['section.comment', '2024-06']],
      text: [['.comment__text', '2024-06']],
      employer: [['.comment__author', '2024-06']],
      least: 60,
    },
  ],
});

const paths = ['feed', 'posts', 'in', 'company', 'groups', 'school', 'showcase'];

export default defineReader({
  id: 'linkedin-posts',
  name: 'LinkedIn (posts)',
  group: 'social',
  matches: paths.map((path) => `*://*.linkedin.com/${path}/*`),
  checked: '2026-09-01',
  ...readPieces(together(posts, comments)),
});
