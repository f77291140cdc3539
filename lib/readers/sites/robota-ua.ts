import { readAt } from '../read-at';
import { defineReader } from '../reader';

export default defineReader({
  id: 'robota-ua',
  name: 'robota.ua',
  group: 'jobs',
  matches: ['*://*.robota.ua/*'],
  offersAt: ['/company*/vacancy*'],
  checked: '2026-03-01',
  ...readAt({
    id: 'robota-ua',
    surface: 'job-ad',
    offers: [{ title: [['h1', '2026-03']], text: [['#description-wrap', '2026-03']] }],
    lists: [
      {
        entry: [['alliance-vacancy-card-desktop, alliance-vacancy-card-mobile', '2026-03']],
        title: [['h2', '2026-03']],
        employer: [['span.santa-mr-20', '2026-03']],
      },
    ],
  }),
});
