import { readAt } from '../read-at';
import { defineReader } from '../reader';

/** Offers describe themselves as a JobPosting, which is read for every site; lists do not. The dates are those of public code of 2026 without a day. */
export default defineReader({
  id: 'hipo',
  name: 'Hipo.ro',
  group: 'jobs',
  matches: ['*://*.hipo.ro/*'],
  checked: '2026-01-01',
  ...readAt({
    id: 'hipo',
    surface: 'job-ad',
    lists: [
      {
        entry: [['.job-item', '2026-01']],
        title: [['.job-title', '2026-01']],
        employer: [['.company-name', '2026-01']],
        // The pictures before place and pay are all that tells these parts apart.
        place: [
          ['span:has(> .fa-map-marker-alt)', '2026-01'],
          ['.badge-type', '2026-01'],
        ],
        pay: [['span:has(> .fa-money-bill-alt)', '2026-01']],
      },
    ],
  }),
});
