import { readAt } from '../read-at';
import { defineReader } from '../reader';

export default defineReader({
  id: 'wallapop',
  name: 'Wallapop',
  group: 'jobs',
  matches: ['*://*.wallapop.com/*'],
  offersAt: ['/item/*'],
  checked: '2026-04-24',
  ...readAt({
    id: 'wallapop',
    surface: 'classified',
    offers: [
      {
        title: [
          ['h1[class*="ItemDetail"]', '2025-06'],
          ['main h1', '2025-06'],
        ],
        text: [
          ['[class*="ItemDetail__description"], [class*="Description__text"]', '2025-06'],
          ['[class*="ItemDetailTwoColumns__description"]', '2025-01'],
        ],
        state: [
          {
            script: '__NEXT_DATA__',
            seen: '2025-01',
            offer: 'props.pageProps.item',
            title: 'title.original',
            text: 'description.original',
            place: ['location.city', 'location.postalCode'],
            pay: ['price.cash.amount', 'price.cash.currency'],
          },
        ],
        pay: [['[class*="ItemDetailPrice"]', '2025-06']],
      },
    ],
    lists: [
      {
        entry: [['a[href*="/item/"]', '2026-04']],
        title: [['h3, [class*="ItemCard__title"]', '2026-04']],
        pay: [['[aria-label="Item price"], [class*="price"]', '2025-06']],
      },
    ],
  }),
});
