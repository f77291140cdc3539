import { readAt } from '../read-at';
import { defineReader } from '../reader';

export default defineReader({
  id: 'workday',
  name: 'Workday',
  group: 'jobs',
  matches: ['*://*.myworkdayjobs.com/*'],
  offersAt: ['*/job/*'],
  checked: '2026-01-01',
  ...readAt({
    id: 'workday',
    surface: 'job-ad',
    offers: [
      {
        title: [['[data-automation-id="jobPostingHeader"]', '2026-01']],
        text: [['[data-automation-id="jobPostingDescription"]', '2026-01']],
        place: [['[data-automation-id="locations"]', '2026-01']],
      },
    ],
    lists: [
      {
        entry: [
          [
            '[data-automation-id="jobResults"] > ul > li, section[data-automation-id="jobResults"] li:has([data-automation-id="jobTitle"])',
            '2026-01',
          ],
        ],
        title: [['[data-automation-id="jobTitle"]', '2026-01']],
        place: [['[data-automation-id="locations"]', '2026-01']],
      },
    ],
  }),
});
