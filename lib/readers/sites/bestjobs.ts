import { readAt } from '../read-at';
import { defineReader } from '../reader';

/**
 * Offers describe themselves as a JobPosting, which is read for every site; lists do not. Class names are those of a style
 * library, so a card is what a link without words lies over. The dates are those of public code of 2026 without a day.
 */
export default defineReader({
  id: 'bestjobs',
  name: 'BestJobs',
  group: 'jobs',
  matches: ['*://*.bestjobs.eu/*'],
  checked: '2026-01-01',
  ...readAt({
    id: 'bestjobs',
    surface: 'job-ad',
    lists: [
      {
        entry: [
          ['div:has(> a[href*="/loc-de-munca/"]):has(h2)', '2026-01'],
          ['div[class*="rounded-md"]:has(h2.line-clamp-2):has(a[href*="/loc-de-munca/"])', '2026-01'],
        ],
        title: [
          ['h2.line-clamp-2', '2026-01'],
          ['h2', '2026-01'],
        ],
        employer: [['.text-ink-medium', '2026-01']],
        link: [['a[href*="/loc-de-munca/"]', '2026-01']],
      },
    ],
  }),
});
