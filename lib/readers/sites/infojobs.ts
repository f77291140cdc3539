import { readAt } from '../read-at';
import { defineReader } from '../reader';

export default defineReader({
  id: 'infojobs',
  name: 'InfoJobs',
  group: 'jobs',
  matches: ['*://*.infojobs.net/*', '*://*.infojobs.it/*'],
  offersAt: ['/*/of-i*'],
  checked: '2026-09-01',
  ...readAt({
    id: 'infojobs',
    surface: 'job-ad',
    offers: [
      {
        // As public code of 2025 and 2026 found it; no saved offer page is known.
        title: [['h1', '2026-09']],
        text: [
          ['article:has(h3)', '2026-09'],
          ['[class*="OfferDetailPage-mainContent"]', '2026-09'],
          ['.ij-OfferDetail, #prefijoDescripcion1', '2022-01'],
        ],
        more: [[['article:has(h3), article:has(dl)', '2026-09']]],
        employer: [
          ['.ij-OfferDetailHeader-companyLogo-companyName', '2026-09'],
          ['#prefijoEmpresa', '2022-01'],
        ],
        place: [
          ['.ij-OfferDetailHeader-detailsList-item', '2026-09'],
          ['#prefijoPoblacion', '2022-01'],
        ],
        pay: [['#prefijoSalario', '2022-01']],
      },
    ],
    lists: [
      {
        entry: [['.ij-OfferCardContent-description', '2025-11']],
        title: [['.ij-OfferCardContent-description-title', '2025-11']],
        employer: [['.ij-OfferCardContent-description-subtitle', '2025-11']],
        place: [['.ij-OfferCardContent-description-list-item', '2025-11']],
        pay: [['.ij-OfferCardContent-description-list:last-of-type > :last-child', '2025-11']],
      },
    ],
  }),
});
