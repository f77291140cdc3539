import { readAt } from '../read-at';
import { defineReader } from '../reader';

export default defineReader({
  id: 'catho',
  name: 'Catho',
  group: 'jobs',
  matches: ['*://*.catho.com.br/*'],
  checked: '2026-02-11',
  ...readAt({
    id: 'catho',
    surface: 'job-ad',
    offers: [
      {
        title: [
          ['main h1', '2026-02'],
          ['h1', '2026-02'],
        ],
        text: [
          ['#job-description', '2026-02'],
          ['.job-description', '2026-02'],
        ],
        pay: [['[class*="salaryText"]', '2026-02']],
      },
    ],
    lists: [
      {
        entry: [
          ['article[id^="job-"]', '2026-02'],
          ['li article', '2024-01'],
        ],
        title: [['h2 a', '2026-02']],
        employer: [['header p', '2026-02']],
        place: [['header button a', '2026-02']],
        pay: [['[class*="salaryText"]', '2026-02']],
      },
    ],
  }),
});
