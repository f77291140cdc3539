import { readAt } from '../read-at';
import { defineReader } from '../reader';

export default defineReader({
  id: 'work-ua',
  name: 'Work.ua',
  group: 'jobs',
  matches: ['*://*.work.ua/*'],
  checked: '2026-01-01',
  ...readAt({
    id: 'work-ua',
    surface: 'job-ad',
    offers: [
      {
        title: [
          ['#h1-name', '2026-01'],
          ['h1', '2026-01'],
        ],
        text: [['#job-description', '2026-01']],
        employer: [['a[href*="/jobs/by-company/"]', '2024-01']],
        pay: [['.glyphicon-hryvnia-fill + span', '2026-01']],
      },
    ],
    lists: [
      {
        entry: [['.job-link', '2026-01']],
        title: [
          ['h2 a', '2022-01'],
          ['h2', '2022-01'],
        ],
        employer: [
          ['.add-top-xs > span:first-child', '2022-01'],
          ['.mt-xs .strong-600', '2024-01'],
        ],
      },
    ],
  }),
});
