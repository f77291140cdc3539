import { readAt } from '../read-at';
import { defineReader } from '../reader';

export default defineReader({
  id: 'wg-gesucht',
  name: 'WG-Gesucht',
  group: 'jobs',
  matches: ['*://*.wg-gesucht.de/*'],
  checked: '2026-08-15',
  ...readAt({
    id: 'wg-gesucht',
    surface: 'classified',
    offers: [
      {
        title: [
          ['.detailed-view-title, #sliderTopTitle', '2026-08'],
          ['h1', '2026-08'],
        ],
        text: [['#ad_description_text', '2026-08']],
        employer: [['.user_profile_info .text-bold, .user_profile_info p', '2026-08']],
      },
    ],
    lists: [
      {
        entry: [['.wgg_card.offer_list_item', '2026-08']],
        title: [
          ['h2 a', '2026-08'],
          ['h2', '2026-08'],
        ],
        place: [['.card_body .col-xs-11 > span:first-child', '2026-08']],
        pay: [['.middle b', '2026-08']],
        employer: [['.bottom .ml5', '2026-08']],
      },
    ],
  }),
});
