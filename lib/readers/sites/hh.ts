import { readAt } from '../read-at';
import { defineReader } from '../reader';

export default defineReader({
  id: 'hh',
  name: 'HeadHunter (hh.ru, hh.kz, rabota.by)',
  group: 'jobs',
  matches: [
    '*://*.hh.ru/*',
    '*://*.hh.kz/*',
    '*://*.hh.uz/*',
    '*://*.rabota.by/*',
    '*://*.headhunter.kg/*',
    '*://*.headhunter.ge/*',
  ],
  offersAt: ['/vacancy/*'],
  checked: '2026-06-01',
  ...readAt({
    id: 'hh',
    surface: 'job-ad',
    offers: [
      {
        title: [['[data-qa="vacancy-title"]', '2026-06']],
        text: [['[data-qa="vacancy-description"]', '2026-06']],
        more: [
          [['[data-qa="skills-element"]', '2026-06']],
          [['[data-qa="vacancy-contacts__phone-number"], [data-qa="vacancy-contacts__phone"]', '2024-01']],
        ],
        employer: [['[data-qa="vacancy-company-name"]', '2026-06']],
        place: [
          ['[data-qa="vacancy-view-raw-address"]', '2026-06'],
          ['[data-qa="vacancy-view-location"]', '2026-06'],
        ],
        pay: [['[data-qa="vacancy-salary"]', '2026-06']],
      },
    ],
    lists: [
      {
        entry: [['[data-qa~="vacancy-serp__vacancy"]', '2026-06']],
        title: [
          ['[data-qa="serp-item__title-text"]', '2026-06'],
          ['[data-qa="serp-item__title"]', '2024-01'],
        ],
        employer: [
          ['[data-qa="vacancy-serp__vacancy-employer-text"], [data-qa="vacancy-serp__vacancy-employer"]', '2026-06'],
        ],
        place: [['[data-qa="vacancy-serp__vacancy-address"]', '2026-06']],
        pay: [['[class*="compensation-labels"], [data-qa="vacancy-serp__vacancy-compensation"]', '2026-06']],
      },
    ],
  }),
});
