import { readAt } from '../read-at';
import { defineReader } from '../reader';

export default defineReader({
  id: 'craigslist',
  name: 'Craigslist',
  group: 'jobs',
  matches: ['*://*.craigslist.org/*'],
  offersAt: ['*/d/*.html'],
  checked: '2026-01-01',
  ...readAt({
    id: 'craigslist',
    surface: 'classified',
    offers: [
      {
        title: [
          ['#titletextonly', '2026-01'],
          ['.postingtitletext', '2016-01'],
          ['.postingtitle', '2015-03'],
        ],
        without: '.price, .housing, .star, small',
        text: [['#postingbody', '2026-01']],
        more: [[['.attrgroup', '2026-01']]],
        place: [['.postingtitle small, .postingtitletext > span:last-child:not(.price)', '2015-03']],
        pay: [
          ['.postingtitle .price, .postingtitletext .price', '2026-01'],
          ['.remuneration', '2026-01'],
        ],
      },
    ],
    lists: [
      {
        entry: [
          ['li.cl-search-result, div.cl-search-result', '2026-01'],
          ['li.cl-static-search-result', '2026-01'],
          ['li.result-row', '2020-01'],
          ['p.row[data-pid]', '2015-03'],
        ],
        title: [
          ['a.posting-title, a.cl-app-anchor .label, .titlestring', '2026-01'],
          ['.title', '2026-01'],
          ['a.result-title, a.hdrlnk', '2020-01'],
        ],
        pay: [['.priceinfo, .price, .result-price', '2026-01']],
        place: [['.supertitle, .location, .result-hood', '2026-01']],
        link: [['a.posting-title, a[href*=".html"]', '2026-01']],
      },
    ],
  }),
});
