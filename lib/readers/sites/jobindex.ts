import { readAt } from '../read-at';
import { defineReader } from '../reader';

export default defineReader({
  id: 'jobindex',
  name: 'Jobindex',
  group: 'jobs',
  matches: ['*://*.jobindex.dk/*'],
  offersAt: ['/jobannonce/*'],
  checked: '2024-10-22',
  ...readAt({
    id: 'jobindex',
    surface: 'job-ad',
    offers: [
      {
        title: [['h1', '2024-10']],
        text: [['.jobtext-jobad__body', '2024-10']],
        employer: [['.jobtext-jobad__company', '2024-10']],
        place: [['.jobtext-jobad__location, .jix_robotjob--area', '2024-10']],
      },
      {
        within: [['body[data-jobad-tid]', '2024-10']],
        title: [['h1', '2024-10']],
        text: [
          ['main', '2024-10'],
          ['.wrapper:has(p)', '2024-10'],
        ],
        more: [[['.container-fluid:has(p)', '2024-10']]],
        place: [['.location', '2024-10']],
      },
    ],
    lists: [
      {
        entry: [['.jobsearch-result', '2024-10']],
        title: [['h4 a', '2024-10']],
        employer: [['.jix-toolbar-top__company', '2024-10']],
        place: [['.jobad-element-area', '2024-10']],
      },
    ],
  }),
});
