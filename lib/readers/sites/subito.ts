import { readAt } from '../read-at';
import { defineReader } from '../reader';

/** Class names are a component's name, an underscore and a hash; the names have stood since 2022, the hashes have not. */
export default defineReader({
  id: 'subito',
  name: 'Subito',
  group: 'jobs',
  matches: ['*://*.subito.it/*'],
  checked: '2026-01-01',
  ...readAt({
    id: 'subito',
    surface: 'classified',
    offers: [
      {
        title: [
          ['h1[class*="AdInfo_title__"]', '2025-06'],
          ['main h1', '2025-06'],
        ],
        text: [['[class*="AdDescription_description__"]', '2025-06']],
        more: [[['[class*="feature-list-section_detail-chip-container__"]', '2024-06']]],
        place: [
          ['[class*="AdInfo_locationText__"]', '2025-06'],
          ['[class*="AdInfo_ad-info__location__text__"]', '2022-06'],
        ],
        pay: [['[class*="AdInfo_price__"]', '2025-06']],
        keepBreaks: true,
      },
    ],
    lists: [
      {
        entry: [
          ['[class*="SmallCard-module_card__"]', '2026-01'],
          ['[class*="BigCard-module_card__"]', '2026-01'],
          ['.items__item.item-card', '2024-06'],
        ],
        title: [
          ['[class*="ItemTitle-module_item-title__"]', '2025-06'],
          ['h2', '2026-01'],
        ],
        place: [['[class*="index-module_town__"]', '2024-07']],
        pay: [['[class*="SmallCard-module_price__"]', '2024-07']],
        link: [['a[href*="subito.it/"], a[href$=".htm"]', '2026-01']],
      },
    ],
  }),
});
