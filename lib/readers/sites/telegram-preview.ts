import { readAt } from '../read-at';
import { defineReader } from '../reader';

/** Public channels as `t.me/s/...` shows them, without the app. */
export default defineReader({
  id: 'telegram-preview',
  name: 'Telegram (t.me)',
  group: 'social',
  matches: ['*://t.me/*', '*://telegram.me/*'],
  checked: '2026-09-01',
  ...readAt({
    id: 'telegram-preview',
    surface: 'social-post',
    lists: [
      {
        kind: 'post',
        entry: [['.tgme_widget_message[data-post]', '2026-09']],
        text: [
          ['.tgme_widget_message_text.js-message_text', '2026-09'],
          ['.tgme_widget_message_text', '2026-09'],
        ],
        employer: [
          ['.tgme_widget_message_owner_name', '2026-09'],
          ['.tgme_widget_message_author', '2026-09'],
        ],
        link: [['a.tgme_widget_message_date[href]', '2026-09']],
      },
    ],
  }),
});
