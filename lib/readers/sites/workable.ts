import { readAt } from '../read-at';
import { defineReader } from '../reader';

/** Pages of offers on `apply.workable.com`, and Workable's own board on `jobs.workable.com`. */
export default defineReader({
  id: 'workable',
  name: 'Workable',
  group: 'jobs',
  matches: ['*://*.workable.com/*'],
  checked: '2026-06-01',
  ...readAt({
    id: 'workable',
    surface: 'job-ad',
    offers: [
      {
        title: [
          ['[data-ui="job-title"]', '2026-06'],
          ['main h1', '2026-06'],
        ],
        text: [['[data-ui="job-description"]', '2026-06']],
        more: [[['[data-ui="job-requirements"]', '2025-01']], [['[data-ui="job-benefits"]', '2025-01']]],
        employer: [['[data-ui="company-name"]', '2026-06']],
        place: [
          ['[data-ui="job-location-tooltip"]', '2026-06'],
          ['[data-ui="job-location"]', '2026-06'],
        ],
      },
    ],
    lists: [
      {
        entry: [
          ['[data-ui="job-opening"]', '2025-01'],
          ['[data-ui="job"]', '2024-09'],
        ],
        title: [
          ['h3', '2025-01'],
          ['[data-id="job-item"]', '2024-09'],
        ],
        place: [['[data-ui="job-location"]', '2024-09']],
      },
    ],
  }),
});
