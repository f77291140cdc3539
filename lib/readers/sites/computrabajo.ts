import { readAt } from '../read-at';
import { defineReader } from '../reader';

export default defineReader({
  id: 'computrabajo',
  name: 'Computrabajo',
  group: 'jobs',
  matches: ['*://*.computrabajo.com/*'],
  checked: '2026-06-01',
  ...readAt({
    id: 'computrabajo',
    surface: 'job-ad',
    offers: [
      {
        title: [['h1', '2026-01']],
        text: [['[div-link="oferta"]', '2024-01']],
        more: [[['.detail_fs, [div-link="oferta"] ul', '2024-01']]],
      },
    ],
    lists: [
      {
        entry: [['article.box_offer', '2026-01']],
        title: [['h2 a', '2026-01']],
        employer: [['[offer-grid-article-company-url]', '2026-01']],
        place: [['p.fs16 span.mr10', '2024-01']],
      },
    ],
  }),
});
