import { readAt } from '../read-at';
import { defineReader } from '../reader';

export default defineReader({
  id: 'careerjet',
  name: 'Careerjet',
  group: 'jobs',
  matches: [
    '*://*.careerjet.com/*',
    '*://*.careerjet.co.uk/*',
    '*://*.careerjet.co.in/*',
    '*://*.careerjet.es/*',
    '*://*.careerjet.fr/*',
    '*://*.careerjet.it/*',
    '*://*.careerjet.pl/*',
    '*://*.careerjet.ro/*',
    '*://*.careerjet.com.br/*',
    '*://*.careerjet.de/*',
  ],
  checked: '2026-01-01',
  ...readAt({
    id: 'careerjet',
    surface: 'job-ad',
    offers: [
      {
        title: [['#job h1, article h1', '2026-01']],
        text: [['#job .content, section.content', '2026-01']],
        employer: [['#job .company', '2026-01']],
        place: [['#job .details li', '2026-01']],
      },
    ],
    lists: [
      {
        entry: [['article.job', '2026-01']],
        title: [['h2 a, header a', '2026-01']],
        employer: [['.company', '2026-01']],
        place: [['.location', '2026-01']],
        pay: [['.salary', '2026-01']],
      },
    ],
  }),
});
