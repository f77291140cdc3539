import { readAt } from '../read-at';
import { defineReader } from '../reader';

export default defineReader({
  id: 'infojobs-br',
  name: 'InfoJobs Brasil',
  group: 'jobs',
  matches: ['*://*.infojobs.com.br/*'],
  checked: '2026-09-13',
  ...readAt({
    id: 'infojobs-br',
    surface: 'job-ad',
    offers: [
      {
        title: [
          ['.js_vacancyHeaderTitle', '2026-09'],
          ['#VacancyHeader h2, #VacancyHeader h1', '2026-02'],
        ],
        text: [['.js_vacancyDataPanels', '2026-09']],
        employer: [
          ['#VacancyHeader a[href*="/empresa-"]', '2026-02'],
          ['.js_applyVacancyHidden a[href*="/empresa-"]', '2026-09'],
        ],
        place: [['#VacancyHeader .text-medium', '2026-02']],
      },
    ],
    lists: [
      {
        entry: [['.js_rowCard', '2026-09']],
        title: [
          ['.js_vacancyTitle', '2026-09'],
          ['h2', '2026-02'],
        ],
        employer: [
          ['a[href*="/empresa-"]', '2026-06'],
          ['.text-body a.text-body', '2026-07'],
        ],
        place: [['.mb-8:not(h2)', '2026-07']],
        link: [['a[href*="/vaga-de-"]', '2026-09']],
      },
    ],
  }),
});
