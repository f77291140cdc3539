import { readAt } from '../read-at';
import { defineReader } from '../reader';

const countries = ['bg', 'kz', 'pl', 'pt', 'ro', 'ua', 'uz'];

export default defineReader({
  id: 'olx',
  name: 'OLX',
  group: 'jobs',
  matches: countries.map((country) => `*://*.olx.${country}/*`),
  offersAt: ['/d/*-ID*.html'],
  checked: '2026-09-01',
  ...readAt({
    id: 'olx',
    surface: 'classified',
    offers: [
      {
        title: [
          ['[data-testid="offer_title"]', '2026-09'],
          ['[data-cy="offer_title"], [data-cy="ad_title"]', '2025-06'],
        ],
        text: [
          ['[data-cy="ad_description"]', '2026-09'],
          ['[data-testid="ad_description"]', '2026-09'],
        ],
        more: [
          [['[data-testid="ad-parameters-container"]', '2026-09']],
          [['a[data-testid="contact-phone"]', '2026-09']],
        ],
        employer: [
          ['[data-testid="user-profile-user-name"]', '2026-09'],
          ['[data-testid="trader-title"]', '2026-06'],
        ],
        place: [['[data-testid="map-aside-section"] p', '2026-09']],
        pay: [['[data-testid="ad-price-container"]', '2026-09']],
        state: [
          {
            script: '__PRERENDERED_STATE__',
            seen: '2026-07',
            offer: 'ad.ad',
            title: 'title',
            text: 'description',
            // Names as in the lists' data, of which pages are known; the offer page's has been seen to nest them.
            employer: 'user.name',
            place: ['location.city.name', 'location.cityName', 'location.district.name', 'location.regionName'],
            pay: ['price.displayValue'],
          },
        ],
      },
    ],
    lists: [
      {
        entry: [['[data-cy="l-card"]', '2025-12']],
        // The card's title block also holds the price; the heading has no stable name, and Poland's list has had none.
        title: [
          ['[data-cy="ad-card-title"] h4, [data-cy="ad-card-title"] h6', '2025-12'],
          ['[data-cy="ad-card-title"] a', '2025-07'],
          ['h4, h6', '2025-06'],
        ],
        pay: [['[data-testid="ad-price"]', '2025-12']],
        place: [['[data-testid="location-date"]', '2025-12']],
      },
    ],
  }),
});
