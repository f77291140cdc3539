import { piecesAt, readPieces, together } from '../read-at';
import { defineReader } from '../reader';

/** A post that another quotes: a box to be pressed, without a link of its own. The dates are those of public code of 2026 without a day. */
const quote = 'article[data-testid="tweet"] div[role="link"]:has([data-testid="tweetText"])';
const own = ':not(article[data-testid="tweet"] div[role="link"] *)';

const posts = piecesAt({
  id: 'x',
  surface: 'social-post',
  lists: [
    {
      kind: 'post',
      entry: [
        ['article[data-testid="tweet"]', '2025-11'],
        ['.tweet[data-tweet-id]', '2016-06'],
      ],
      text: [
        [`[data-testid="tweetText"]${own}`, '2026-01'],
        ['.tweet-text', '2016-06'],
      ],
      employer: [
        ['[data-testid="User-Name"] a', '2025-11'],
        ['.fullname', '2016-06'],
      ],
      link: [['a[href*="/status/"]', '2025-11']],
      folded: [[`[data-testid="tweet-text-show-more-link"]${own}`, '2026-01']],
      keepBreaks: true,
    },
  ],
});

/** What is quoted is read as a post of its own, by its own author: who quotes may be warning of it. */
const quotes = piecesAt({
  id: 'x',
  surface: 'social-post',
  lists: [
    {
      kind: 'post',
      entry: [[quote, '2026-01']],
      text: [['[data-testid="tweetText"]', '2026-01']],
      employer: [['[data-testid="User-Name"] span', '2026-01']],
      link: [['a[href*="/status/"]', '2026-01']],
      folded: [['[data-testid="tweet-text-show-more-link"]', '2026-01']],
      keepBreaks: true,
    },
  ],
});

export default defineReader({
  id: 'x',
  name: 'X (Twitter)',
  group: 'social',
  matches: ['*://x.com/*', '*://*.x.com/*', '*://twitter.com/*', '*://*.twitter.com/*'],
  checked: '2026-01-01',
  ...readPieces(together(posts, quotes)),
});
