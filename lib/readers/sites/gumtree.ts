import { readAt } from '../read-at';
import { defineReader } from '../reader';

export default defineReader({
  id: 'gumtree',
  name: 'Gumtree',
  group: 'jobs',
  matches: ['*://*.gumtree.com/*', '*://*.gumtree.com.au/*', '*://*.gumtree.co.za/*'],
  checked: '2026-09-11',
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
          // Australia.
          ['a.user-ad-row-new-design', '2026-09'],
        ],
        title: [
          ['[data-q="tile-title"]', '2025-01'],
          ['.user-ad-row-new-design__title-span', '2026-09'],
        ],
        place: [
          ['[data-q="tile-location"]', '2025-01'],
          ['.user-ad-row-new-design__location', '2026-09'],
        ],
        pay: [
          ['[data-q="tile-price"], [data-testid="price"]', '2025-01'],
          ['.user-ad-price-new-design__price', '2026-09'],
        ],
      },
      {
        // South Africa; as public code of about 2020 found it.
        entry: [['.related-item', '2020-01']],
        title: [['.related-ad-title', '2020-01']],
        place: [['.location-date span:first-child', '2020-01']],
        pay: [['.ad-price', '2020-01']],
      },
    ],
  }),
});
