import { readAt } from '../read-at';
import { defineReader } from '../reader';

export default defineReader({
  id: 'jooble',
  name: 'Jooble',
  group: 'jobs',
  matches: ['*://*.jooble.org/*'],
  checked: '2026-01-01',
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
      { entry: [['[data-test-name="_jobCard"]', '2026-01']], title: [['h2', '2026-01']], link: [['h2 a', '2026-01']] },
    ],
  }),
});
