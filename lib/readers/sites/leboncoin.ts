import { readAt } from '../read-at';
import { defineReader } from '../reader';

export default defineReader({
  id: 'leboncoin',
  name: 'leboncoin',
  group: 'jobs',
  matches: ['*://*.leboncoin.fr/*'],
  offersAt: ['/ad/*'],
  checked: '2026-06-01',
  ...readAt({
    id: 'leboncoin',
    surface: 'classified',
    offers: [
      {
        title: [['[data-qa-id="adview_title"]', '2026-06']],
        without: '[data-qa-id="adview_price"]',
        text: [['[data-qa-id="adview_description_container"]', '2026-06']],
        more: [[['[data-qa-id="criteria_container"]', '2026-06']]],
        employer: [
          ['[data-qa-id="storebox_title"]', '2024-01'],
          ['[data-qa-id="adview_contact_container"] [class*="name" i]', '2024-01'],
        ],
        place: [['[data-qa-id="adview_location_informations"]', '2026-06']],
        pay: [['[data-qa-id="adview_price"]', '2026-06']],
        state: [
          {
            script: '__NEXT_DATA__',
            seen: '2024-06',
            offer: 'props.pageProps.ad',
            title: 'subject',
            text: 'body',
            employer: 'owner.name',
            place: ['location.city', 'location.zipcode'],
          },
        ],
      },
    ],
    lists: [
      {
        entry: [
          ['[data-qa-id="aditem_container"]', '2026-06'],
          ['[data-test-id="ad"]', '2024-01'],
        ],
        title: [
          ['[data-qa-id="aditem_title"]', '2019-04'],
          ['[data-test-id="adcard-title"], p[title], h3', '2026-01'],
        ],
        place: [['[data-qa-id="aditem_location"]', '2019-04']],
        pay: [
          ['[data-qa-id="aditem_price"]', '2019-04'],
          ['[data-test-id="price"]', '2026-01'],
        ],
      },
    ],
  }),
});
