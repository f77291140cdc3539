import { readAt } from '../read-at';
import { defineReader } from '../reader';

export default defineReader({
  id: 'x',
  name: 'X (Twitter)',
  group: 'social',
  matches: ['*://x.com/*', '*://*.x.com/*', '*://twitter.com/*', '*://*.twitter.com/*'],
  checked: '2026-01-01',
  ...readAt({
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
          ['[data-testid="tweetText"]', '2025-11'],
          ['.tweet-text', '2016-06'],
        ],
        employer: [
          ['[data-testid="User-Name"] a', '2025-11'],
          ['.fullname', '2016-06'],
        ],
        link: [['a[href*="/status/"]', '2025-11']],
        // In public code of 2026 without a day.
        folded: [['[data-testid="tweet-text-show-more-link"]', '2026-01']],
        keepBreaks: true,
      },
    ],
  }),
});
