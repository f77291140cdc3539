import { readAt } from '../read-at';
import { defineReader } from '../reader';

export default defineReader({
  id: 'greenhouse',
  name: 'Greenhouse',
  group: 'jobs',
  matches: ['*://*.greenhouse.io/*'],
  offersAt: ['/*/jobs/*'],
  checked: '2024-10-22',
  ...readAt({
    id: 'greenhouse',
    surface: 'job-ad',
    offers: [
      {
        title: [['.job__title h1', '2024-10']],
        text: [['.job__description', '2024-10']],
        place: [['.job__title .body--metadata, .job__location', '2024-10']],
        pay: [['.pay-range > p:last-child', '2024-10']],
      },
      {
        title: [['h1.app-title', '2024-10']],
        text: [['#content', '2024-10']],
        place: [['.location', '2024-10']],
        pay: [['.content-pay-transparency .pay-range', '2024-10']],
      },
    ],
    lists: [
      {
        entry: [
          ['tr.job-post', '2024-10'],
          ['div.opening', '2024-10'],
        ],
        title: [
          ['.body--medium', '2024-10'],
          ['a', '2024-10'],
        ],
        place: [['.body--metadata, .location', '2024-10']],
      },
    ],
  }),
});
