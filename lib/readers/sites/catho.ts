import { readAt } from '../read-at';
import { defineReader } from '../reader';

export default defineReader({
  id: 'catho',
  name: 'Catho',
  group: 'jobs',
  matches: ['*://*.catho.com.br/*'],
  checked: '2026-05-23',
  ...readAt({
    id: 'catho',
    surface: 'job-ad',
    offers: [
      {
        title: [
          ['main h1', '2026-02'],
          ['h1', '2026-02'],
        ],
        text: [
          ['#job-description', '2026-02'],
          ['.job-description', '2026-02'],
        ],
        pay: [['[class*="salaryText"]', '2026-02']],
        state: [
          {
            script: '__NEXT_DATA__',
            seen: '2026-05',
            offer: 'props.pageProps.jobAdData',
            title: 'titulo',
            text: 'descricao',
            employer: 'contratante.nome',
            unnamed: 'contratante.confidencial',
            place: ['vagas.0.cidade', 'vagas.0.uf'],
          },
        ],
      },
    ],
    lists: [
      {
        entry: [['article.offer', '2026-05']],
        title: [['h2.title_offer a', '2026-05']],
        employer: [['span.text-12', '2026-05']],
        place: [['p:has(.i_job_location)', '2026-05']],
        pay: [['p:has(.i_salary) strong', '2026-05']],
      },
      {
        entry: [
          ['article[id^="job-"]', '2026-02'],
          ['li article', '2024-01'],
        ],
        title: [['h2 a', '2026-02']],
        employer: [['header p', '2026-02']],
        place: [['header button a', '2026-02']],
        pay: [['[class*="salaryText"]', '2026-02']],
      },
    ],
  }),
});
