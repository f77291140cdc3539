import { readAt } from '../read-at';
import { defineReader } from '../reader';

export default defineReader({
  id: 'gupy',
  name: 'Gupy',
  group: 'jobs',
  matches: ['*://*.gupy.io/*'],
  checked: '2026-08-01',
  ...readAt({
    id: 'gupy',
    surface: 'job-ad',
    offers: [
      {
        title: [['h1#h1, main h1', '2026-02']],
        text: [
          ['[data-testid="job-description"], .job-description', '2026-02'],
          ['[data-testid="text-section"]', '2025-01'],
        ],
        more: [[['[data-testid="text-section"]', '2025-01']]],
        state: [
          {
            script: '__NEXT_DATA__',
            seen: '2026-08',
            offer: 'props.pageProps.job',
            title: 'name',
            text: 'description',
            employer: 'careerPage.name',
            place: ['addressCity', 'addressState'],
          },
        ],
      },
    ],
    lists: [
      {
        entry: [
          ['a[href*="gupy.io/job/"]', '2026-02'],
          ['a[href*="/jobs/"]:has(h3), a[href*="/job/"]:has(h3)', '2025-01'],
        ],
        title: [['h3', '2026-02']],
        employer: [['p', '2026-02']],
        place: [['[data-testid="job-location"]', '2026-02']],
      },
    ],
  }),
});
