import { readAt } from '../read-at';
import { defineReader } from '../reader';

export default defineReader({
  id: 'willhaben',
  name: 'willhaben',
  group: 'jobs',
  matches: ['*://*.willhaben.at/*'],
  checked: '2026-08-15',
  ...readAt({
    id: 'willhaben',
    surface: 'classified',
    offers: [
      {
        title: [['[data-testid="ad-detail-header"]', '2026-01']],
        text: [['[data-testid^="ad-description"]', '2026-01']],
        more: [[['[data-testid="attribute-group"], [data-testid="attribute-item"]', '2026-01']]],
        place: [['[data-testid="object-location-address"]', '2026-01']],
        pay: [['[data-testid^="contact-box-price-box-price-value"]', '2026-01']],
        employer: [['[data-testid="top-contact-box-seller-name"]', '2026-01']],
      },
    ],
    lists: [
      {
        entry: [['a[data-testid^="search-result-entry-header-"]', '2026-01']],
        title: [['h3', '2026-01']],
        place: [['[data-testid*="-subheader-"]', '2026-01']],
        pay: [['[data-testid^="search-result-entry-price"]', '2026-01']],
      },
    ],
  }),
});
