import { piecesAt, readPieces, together } from '../read-at';
import { defineReader } from '../reader';

const posts = piecesAt({
  id: 'vk',
  surface: 'social-post',
  lists: [
    {
      kind: 'post',
      entry: [
        ['[data-testid="post"]', '2026-08'],
        ['.post[id^="post"]', '2026-08'],
        // The mobile site.
        ['.wall_item', '2025-01'],
      ],
      text: [
        ['[class*="ShowMoreText__text"]:not(.reply *)', '2026-08'],
        ['[data-testid="wall_post_text"], [data-testid="post_text"]', '2026-08'],
        ['[class*="PostContent__text"]', '2026-08'],
        ['.wall_post_text', '2026-08'],
        ['.pi_text', '2025-01'],
      ],
      quoted: {
        within: [
          ['[class*="PostCopyQuote"]', '2026-01'],
          ['.copy_quote', '2022-06'],
        ],
        text: [
          ['[class*="ShowMoreText__text"]', '2026-01'],
          ['.wall_post_text', '2026-08'],
        ],
        employer: [
          ['.copy_author, [class*="PostHeaderTitle"] a', '2022-06'],
          ['a[href^="/"]:not([href^="/wall"])', '2022-06'],
        ],
      },
      // Not in dated code: what the site had when last looked at.
      employer: [
        ['[class*="PostHeaderTitle__authorName"]', '2025-01'],
        ['.author, .pi_author', '2025-01'],
      ],
      link: [['[data-testid="post_date_block_preview"], a.post_link, a[href*="/wall"]', '2026-08']],
      without: '.wall_post_more',
      folded: [['.wall_post_more', '2022-06']],
    },
  ],
});

const comments = piecesAt({
  id: 'vk',
  surface: 'social-post',
  lists: [
    {
      kind: 'post',
      entry: [['.reply[id^="post"]', '2026-08']],
      text: [['.wall_reply_text', '2022-06']],
      employer: [['.reply_author .author, .author', '2022-06']],
      link: [['a[href*="reply="]', '2026-08']],
      least: 60,
    },
  ],
});

export default defineReader({
  id: 'vk',
  name: 'VK',
  group: 'social',
  matches: ['*://*.vk.com/*', '*://*.vk.ru/*'],
  checked: '2026-08-15',
  ...readPieces(together(posts, comments)),
});
