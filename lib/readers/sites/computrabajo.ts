import { readAt } from '../read-at';
import { defineReader } from '../reader';

export default defineReader({
  id: 'computrabajo',
  name: 'Computrabajo',
  group: 'jobs',
  matches: ['*://*.computrabajo.com/*'],
  offersAt: ['/ofertas-de-trabajo/oferta-de-trabajo-*'],
  checked: '2026-08-01',
  ...readAt({
    id: 'computrabajo',
    surface: 'job-ad',
    offers: [
      {
        // Beside the list, filled in when an entry is pressed.
        within: [['[data-offers-grid-detail-container]', '2026-05']],
        title: [['[data-offers-grid-detail-title]', '2026-05']],
        text: [['[description-offer]', '2025-06']],
      },
      {
        title: [['h1', '2026-01']],
        text: [['[div-link="oferta"]', '2024-01']],
        more: [[['.detail_fs, [div-link="oferta"] ul', '2024-01']]],
      },
    ],
    lists: [
      {
        entry: [['article.box_offer', '2026-08']],
        title: [['a.js-o-link, h2 a', '2026-08']],
        employer: [['[offer-grid-article-company-url]', '2026-08']],
        place: [['p.fs16 > span.mr10:not(.fx_none)', '2026-08']],
      },
    ],
  }),
});
