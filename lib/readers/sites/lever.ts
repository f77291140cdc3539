import { readAt } from '../read-at';
import { defineReader } from '../reader';

export default defineReader({
  id: 'lever',
  name: 'Lever',
  group: 'jobs',
  matches: ['*://*.lever.co/*'],
  checked: '2026-01-01',
  ...readAt({
    id: 'lever',
    surface: 'job-ad',
    offers: [
      {
        title: [['.posting-headline h2', '2026-01']],
        text: [
          ['[data-qa="job-description"]', '2026-01'],
          ['[data-qa="posting-content"]', '2026-01'],
          ['.posting-page .content', '2024-01'],
        ],
        more: [
          [
            [
              '.posting-page .section[data-qa], .posting-page .section.page-centered:not(.last-section-apply)',
              '2026-01',
            ],
          ],
        ],
        place: [['.posting-categories .location, .sort-by-location', '2026-01']],
        pay: [['[data-qa="salary-range"]', '2026-01']],
      },
    ],
    lists: [
      {
        entry: [
          ['.posting[data-qa-posting-id]', '2026-01'],
          ['.posting', '2024-01'],
        ],
        title: [['[data-qa="posting-name"]', '2026-01']],
        place: [['.sort-by-location', '2026-01']],
      },
    ],
  }),
});
