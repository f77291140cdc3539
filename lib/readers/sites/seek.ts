import { readAt } from '../read-at';
import { defineReader } from '../reader';

export default defineReader({
  id: 'seek',
  name: 'SEEK, JobStreet, Jobsdb',
  group: 'jobs',
  matches: [
    '*://*.seek.com.au/*',
    '*://*.seek.co.nz/*',
    '*://*.seek.com/*',
    '*://*.jobstreet.com/*',
    '*://*.jobsdb.com/*',
  ],
  offersAt: ['/job/*'],
  checked: '2026-08-17',
  ...readAt({
    id: 'seek',
    surface: 'job-ad',
    offers: [
      {
        title: [['[data-automation="job-detail-title"]', '2026-08']],
        text: [['[data-automation="jobAdDetails"]', '2026-08']],
        employer: [['[data-automation="advertiser-name"]', '2026-08']],
        place: [['[data-automation="job-detail-location"]', '2026-08']],
        pay: [['[data-automation="job-detail-salary"]', '2026-08']],
      },
    ],
    lists: [
      {
        entry: [
          ['article[data-automation="normalJob"], article[data-automation="premiumJob"]', '2026-01'],
          ['article[data-testid="job-card"], article[data-card-type="JobCard"]', '2026-01'],
        ],
        title: [['[data-automation="jobTitle"]', '2026-01']],
        employer: [['[data-automation="jobCompany"]', '2026-01']],
        place: [['[data-automation="jobCardLocation"], [data-automation="jobLocation"]', '2026-01']],
        pay: [['[data-automation="jobSalary"]', '2026-01']],
      },
    ],
  }),
});
