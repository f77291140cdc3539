import { readAt } from '../read-at';
import { defineReader } from '../reader';

export default defineReader({
  id: 'pracuj',
  name: 'Pracuj.pl',
  group: 'jobs',
  matches: ['*://*.pracuj.pl/*'],
  offersAt: ['/praca/*,oferta,*'],
  checked: '2026-06-01',
  ...readAt({
    id: 'pracuj',
    surface: 'job-ad',
    offers: [
      {
        title: [
          ['[data-test="text-positionName"]', '2026-06'],
          ['[data-scroll-id="job-title"]', '2024-01'],
        ],
        without: '[data-test="text-employerName"] a',
        text: [
          ['#offer-details', '2026-06'],
          ['[data-test="section-offerView"]', '2026-06'],
          ['[data-scroll-id="responsibilities-1"], [data-test="section-responsibilities"]', '2025-01'],
        ],
        more: [[['[data-scroll-id]', '2026-06']]],
        employer: [['[data-test="text-employerName"]', '2026-06']],
        place: [['[data-test="sections-benefit-workplaces"]', '2026-06']],
        pay: [['[data-test="text-earningAmount"]', '2026-06']],
      },
    ],
    lists: [
      {
        entry: [
          ['[data-test="default-offer"]', '2026-01'],
          ['[data-test="positioned-offer"]', '2026-01'],
        ],
        title: [['[data-test="offer-title"]', '2026-01']],
        employer: [['[data-test="text-company-name"]', '2026-01']],
        place: [['[data-test="text-region"]', '2026-01']],
        pay: [['[data-test="offer-salary"]', '2026-01']],
      },
    ],
  }),
});
