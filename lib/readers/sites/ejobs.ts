import { readAt } from '../read-at';
import { defineReader } from '../reader';

/** Offers describe themselves as a JobPosting, which is read for every site; lists do not. */
export default defineReader({
  id: 'ejobs',
  name: 'eJobs',
  group: 'jobs',
  matches: ['*://*.ejobs.ro/*'],
  checked: '2026-08-01',
  ...readAt({
    id: 'ejobs',
    surface: 'job-ad',
    lists: [
      {
        entry: [
          ['.job-card-content', '2026-08'],
          ['.JCContent', '2023-06'],
        ],
        title: [
          ['.job-card-content-middle__title', '2026-08'],
          ['.JCContentMiddle__Title', '2023-06'],
        ],
        employer: [
          ['.job-card-content-middle__info--darker, .job-card-content-top__info a', '2026-06'],
          ['.JCContentMiddle__Info--Darker', '2023-06'],
        ],
        place: [
          ['.job-card-content-middle__info:not(.job-card-content-middle__info--darker)', '2026-06'],
          ['.JCContentMiddle__Info:not(.JCContentMiddle__Info--Darker)', '2023-06'],
        ],
        pay: [['.job-card-content-middle__salary', '2026-08']],
      },
    ],
  }),
});
