import { readAt } from '../read-at';
import { defineReader } from '../reader';

export default defineReader({
  id: 'kleinanzeigen',
  name: 'Kleinanzeigen',
  group: 'jobs',
  matches: ['*://*.kleinanzeigen.de/*'],
  offersAt: ['/s-anzeige/*'],
  checked: '2026-08-15',
  ...readAt({
    id: 'kleinanzeigen',
    surface: 'classified',
    offers: [
      {
        // The heading begins with hidden words ("reserved", "deleted"), which are hidden by class and so left out.
        title: [['#viewad-title', '2026-08']],
        // Empty for dealers, whose text the browser moves beside it: then its section is read.
        text: [
          ['#viewad-description-text', '2026-08'],
          ['#viewad-description', '2026-08'],
        ],
        more: [
          [['#viewad-details', '2026-08']],
          [['#viewad-configuration', '2026-08']],
          [['#viewad-contact-phone', '2024-01']],
        ],
        employer: [
          ['#viewad-contact .userprofile-vip a, #viewad-contact .userprofile-vip', '2026-08'],
          ['#viewad-contact a[href*="/s-bestandsliste"], #viewad-contact a[href*="/pro/"]', '2026-08'],
        ],
        place: [['#viewad-locality', '2026-08']],
        pay: [['#viewad-price', '2026-08']],
      },
    ],
    lists: [
      {
        entry: [['article.aditem[data-adid]', '2026-08']],
        title: [
          ['.aditem-main h2 a', '2026-08'],
          ['.aditem-main h2', '2026-08'],
        ],
        pay: [['.aditem-main--middle--price-shipping--price', '2026-08']],
        place: [['.aditem-main--top--left', '2026-08']],
      },
    ],
  }),
});
