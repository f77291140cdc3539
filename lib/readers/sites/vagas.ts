import { readAt } from '../read-at';
import { defineReader } from '../reader';

export default defineReader({
  id: 'vagas',
  name: 'Vagas.com',
  group: 'jobs',
  matches: ['*://*.vagas.com.br/*'],
  checked: '2026-06-06',
  ...readAt({
    id: 'vagas',
    surface: 'job-ad',
    offers: [
      {
        title: [['.job-shortdescription__title', '2026-01']],
        text: [
          ['.job-description__text', '2026-01'],
          ['.job-tab-content', '2024-01'],
        ],
        employer: [['.job-shortdescription__company', '2026-01']],
        place: [['.info-localizacao', '2024-01']],
      },
    ],
    lists: [
      {
        entry: [['li.vaga', '2026-06']],
        title: [['h2 a', '2026-06']],
        employer: [['.emprVaga', '2026-06']],
        place: [['.vaga-local', '2024-01']],
      },
    ],
  }),
});
