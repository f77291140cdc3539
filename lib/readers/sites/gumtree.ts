import { readAt } from '../read-at';
import { defineReader } from '../reader';

export default defineReader({
  id: 'gumtree',
  name: 'Gumtree',
  group: 'jobs',
  matches: ['*://*.gumtree.com/*', '*://*.gumtree.com.au/*', '*://*.gumtree.co.za/*'],
  checked: '2025-01-01',
  ...readAt({
    id: 'gumtree',
    surface: 'classified',
    offers: [
      {
        title: [
          ['[data-q="vip-title"]', '2025-01'],
          ['h1', '2025-01'],
        ],
        text: [
          ['[data-q="vip-description-text"], [itemprop="description"]', '2025-01'],
          ['.vip-ad-description__content--wrapped', '2024-01'],
        ],
        place: [['[data-q="ad-location"], [itemprop="addressLocality"]', '2025-01']],
        pay: [['[data-q="ad-price"]', '2025-01']],
      },
    ],
    lists: [
      {
        entry: [
          ['article[data-q="search-result"]', '2025-01'],
          ['a[data-q="search-result-anchor"]', '2025-01'],
          ['.user-ad-row-new-design', '2024-01'],
        ],
        title: [
          ['[data-q="tile-title"]', '2025-01'],
          ['.user-ad-row-new-design__title-span', '2024-01'],
        ],
        place: [['[data-q="tile-location"]', '2025-01']],
        pay: [['[data-q="tile-price"], [data-testid="price"]', '2025-01']],
      },
    ],
  }),
});
