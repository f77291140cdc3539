import { readAt } from '../read-at';
import { defineReader } from '../reader';

export default defineReader({
  id: 'milanuncios',
  name: 'Milanuncios',
  group: 'jobs',
  matches: ['*://*.milanuncios.com/*'],
  checked: '2026-08-01',
  ...readAt({
    id: 'milanuncios',
    surface: 'classified',
    offers: [
      {
        title: [
          ['.ma-AdDetail-title', '2026-08'],
          ['h1', '2026-08'],
        ],
        text: [['.ma-AdDetail-description', '2026-08']],
        employer: [['.ma-UserOverviewProfileName, .ma-UserOverview-name', '2025-01']],
        place: [['.ma-AdLocation', '2026-08']],
        pay: [['.ma-AdPrice-value', '2026-08']],
      },
    ],
    lists: [
      {
        entry: [['article[data-testid="AD_CARD"]', '2026-08']],
        title: [['.ma-AdCardListingV2-TitleLink, h2', '2026-08']],
        place: [['.ma-AdLocation', '2026-08']],
        pay: [['.ma-AdPrice-value', '2026-08']],
      },
    ],
  }),
});
