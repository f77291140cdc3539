import { readAt } from '../read-at';
import { defineReader } from '../reader';

export default defineReader({
  id: 'glassdoor',
  name: 'Glassdoor',
  group: 'jobs',
  matches: [
    '*://*.glassdoor.com/*',
    '*://*.glassdoor.co.uk/*',
    '*://*.glassdoor.ca/*',
    '*://*.glassdoor.com.au/*',
    '*://*.glassdoor.co.in/*',
    '*://*.glassdoor.de/*',
    '*://*.glassdoor.at/*',
    '*://*.glassdoor.fr/*',
    '*://*.glassdoor.es/*',
    '*://*.glassdoor.it/*',
    '*://*.glassdoor.nl/*',
    '*://*.glassdoor.com.br/*',
    '*://*.glassdoor.com.mx/*',
    '*://*.glassdoor.ie/*',
    '*://*.glassdoor.be/*',
    '*://*.glassdoor.ch/*',
    '*://*.glassdoor.com.ar/*',
    '*://*.glassdoor.com.hk/*',
    '*://*.glassdoor.co.nz/*',
    '*://*.glassdoor.sg/*',
  ],
  offersAt: ['/job-listing/*'],
  checked: '2026-06-01',
  ...readAt({
    id: 'glassdoor',
    surface: 'job-ad',
    offers: [
      {
        title: [
          ['h1[id^="jd-job-title"]', '2026-06'],
          ['[data-test="job-details-header"] h1', '2026-06'],
          ['[data-test="jobTitle"]', '2024-01'],
        ],
        text: [['[class*="JobDetails_jobDescription__"]', '2026-06']],
        employer: [['[class*="EmployerProfile_employerNameHeading"], [data-test="employer-name"]', '2026-06']],
        place: [['[data-test="location"]', '2026-06']],
        pay: [['[class*="SalaryEstimate_"], [data-test="detailSalary"]', '2024-01']],
      },
    ],
    lists: [
      {
        entry: [['[data-test="jobListing"]', '2026-06']],
        title: [['[data-test="job-title"]', '2026-06']],
        employer: [
          ['[class*="EmployerProfile_compactEmployerName"]', '2026-06'],
          ['[data-test="employer-name"]', '2024-01'],
        ],
        place: [['[data-test="emp-location"]', '2026-06']],
        pay: [['[data-test="detailSalary"]', '2026-06']],
      },
    ],
  }),
});
