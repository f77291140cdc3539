import { readAt } from '../read-at';
import { defineReader } from '../reader';

export default defineReader({
  id: 'jooble',
  name: 'Jooble',
  group: 'jobs',
  matches: ['*://*.jooble.org/*'],
  checked: '2026-06-01',
  ...readAt({
    id: 'jooble',
    surface: 'job-ad',
    offers: [
      {
        title: [['h1', '2026-01']],
        text: [['[data-test-name="_jobDescription"], [class*="jobDescription"]', '2026-01']],
      },
    ],
    lists: [
      {
        entry: [['[data-test-name="_jobCard"]', '2026-06']],
        title: [
          ['.job_card_link', '2026-04'],
          ['h2', '2026-06'],
        ],
        employer: [['[data-test-name="_companyName"]', '2026-06']],
        link: [['h2 a, a.job_card_link', '2026-06']],
      },
    ],
  }),
});
