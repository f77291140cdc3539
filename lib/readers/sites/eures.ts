import { readAt } from '../read-at';
import { defineReader } from '../reader';

/** The European Commission's job portal; the rest of europa.eu is none of ours. Its parts have ids or elements of their own. */
export default defineReader({
  id: 'eures',
  name: 'EURES',
  group: 'jobs',
  matches: ['*://europa.eu/eures/*', '*://*.eures.europa.eu/*'],
  offersAt: ['/eures/portal/jv-se/jv-details/*'],
  checked: '2026-09-01',
  ...readAt({
    id: 'eures',
    surface: 'job-ad',
    offers: [
      {
        title: [
          ['#jv-title', '2025-06'],
          ['main h1, h1', '2024-01'],
        ],
        text: [['#jv-details-job-description', '2025-06']],
        more: [
          [['#jv-position-type-code-result', '2025-06']],
          [['[id^="jv-position-schedule-result"]', '2025-06']],
          [['#jv-working-language-codes-result', '2024-01']],
        ],
        employer: [['#jv-details-employer-name', '2025-06']],
        place: [
          ['#jv-details-job-location', '2025-06'],
          ['.jv-address-region, .jv-address-country', '2025-06'],
        ],
      },
    ],
    lists: [
      {
        entry: [
          ['search-page-jv-result-summary', '2026-09'],
          ['jv-result-summary', '2024-01'],
        ],
        title: [
          ['a[href*="jv-details"]', '2026-09'],
          ['a[id^="jv-result-summary-title-"], .jv-result-summary-title', '2025-06'],
        ],
        employer: [
          ['[id^="jv-employer-name"]', '2026-08'],
          ['.jv-result-summary-employer', '2025-06'],
        ],
        place: [['.ecl-content-block__primary-meta-item[id^="location"]', '2026-08']],
      },
    ],
  }),
});
