import { readAt } from '../read-at';
import { defineReader } from '../reader';

/** One platform for all its boards; that the Irish ones and CareerJunction moved to it is as known in 2025. */
export default defineReader({
  id: 'stepstone',
  name: 'StepStone, Totaljobs, IrishJobs, PNet',
  group: 'jobs',
  matches: [
    '*://*.stepstone.de/*',
    '*://*.stepstone.at/*',
    '*://*.stepstone.be/*',
    '*://*.stepstone.nl/*',
    '*://*.totaljobs.com/*',
    '*://*.cwjobs.co.uk/*',
    '*://*.caterer.com/*',
    '*://*.catererglobal.com/*',
    '*://*.careerstructure.com/*',
    '*://*.irishjobs.ie/*',
    '*://*.jobs.ie/*',
    '*://*.nijobs.com/*',
    '*://*.pnet.co.za/*',
    '*://*.careerjunction.co.za/*',
  ],
  offersAt: ['/stellenangebote--*', '/job/*'],
  checked: '2026-10-01',
  ...readAt({
    id: 'stepstone',
    surface: 'job-ad',
    offers: [
      {
        title: [['[data-at="header-job-title"]', '2026-10']],
        text: [
          ['[data-at="job-ad-content"]', '2026-10'],
          ['[data-at="jobad-content"], .listing-content', '2026-03'],
        ],
        employer: [['[data-at="metadata-company-name"]', '2026-10']],
        place: [['[data-at="metadata-location"]', '2026-10']],
        pay: [['[data-at="metadata-salary"]', '2026-03']],
      },
    ],
    lists: [
      {
        entry: [
          ['article[id^="job-item-"]', '2026-03'],
          ['article[data-at="job-item"]', '2026-03'],
        ],
        title: [['[data-at="job-item-title"]', '2026-03']],
        employer: [['[data-at="job-item-company-name"]', '2026-03']],
        place: [['[data-at="job-item-location"]', '2026-03']],
        pay: [['[data-at="job-item-salary-info"]', '2026-03']],
      },
    ],
  }),
});
