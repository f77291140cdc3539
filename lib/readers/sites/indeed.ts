import { readAt } from '../read-at';
import { defineReader } from '../reader';

export default defineReader({
  id: 'indeed',
  name: 'Indeed',
  group: 'jobs',
  matches: ['*://*.indeed.com/*'],
  offersAt: ['/viewjob*'],
  checked: '2026-08-17',
  ...readAt({
    id: 'indeed',
    surface: 'job-ad',
    offers: [
      {
        title: [
          ['[data-testid="jobsearch-JobInfoHeader-title"]', '2026-08'],
          ['.jobsearch-JobInfoHeader-title', '2026-08'],
        ],
        text: [
          ['#jobDescriptionText', '2026-08'],
          ['.jobsearch-JobComponent-description', '2024-01'],
        ],
        employer: [
          ['[data-testid="inlineHeader-companyName"]', '2026-08'],
          ['[data-company-name="true"]', '2023-01'],
        ],
        place: [
          ['[data-testid="inlineHeader-companyLocation"]', '2026-08'],
          ['[data-testid="job-location"]', '2024-01'],
        ],
        pay: [['#salaryInfoAndJobType', '2026-08']],
        more: [[['#benefits', '2024-01']]],
      },
    ],
    lists: [
      {
        entry: [
          ['.job_seen_beacon', '2026-01'],
          ['[data-testid="slider_item"]', '2024-01'],
          ['.jobsearch-SerpJobCard', '2020-01'],
        ],
        title: [
          ['h2.jobTitle', '2026-01'],
          ['a[data-jk]', '2026-01'],
          ['.title a', '2020-01'],
        ],
        employer: [
          ['[data-testid="company-name"]', '2026-01'],
          ['.companyName, .company', '2022-01'],
        ],
        place: [
          ['[data-testid="text-location"]', '2026-01'],
          ['.companyLocation, .location', '2022-01'],
        ],
        pay: [
          ['[data-testid="attribute_snippet_testid"], .salary-snippet-container', '2024-01'],
          ['.salaryText', '2020-01'],
        ],
      },
    ],
  }),
});
