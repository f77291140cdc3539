import { readAt } from '../read-at';
import { defineReader } from '../reader';

export default defineReader({
  id: 'onlyfans',
  name: 'OnlyFans messages',
  group: 'messages',
  matches: ['*://onlyfans.com/my/chats/*'],
  checked: '2026-01-01',
  ...readAt({
    id: 'onlyfans',
    surface: 'conversation',
    chats: [
      {
        pane: [
          ['.b-chats__conversations-content', '2026-01'],
          ['.b-chat__messages', '2025-02'],
        ],
        name: [['.b-chat__header .g-user-name, .b-chats__conversations-content .g-user-name', '2026-01']],
        message: [['.b-chat__message:not(.b-chat__message__system)', '2026-01']],
        text: [
          ['.b-chat__message__text', '2026-01'],
          ['.b-chat__message__text-wrapper', '2025-02'],
        ],
        without: '.b-chat__message__reply, .b-chat__message__time, .b-chat__message__reactions',
        mine: '.m-from-me',
      },
    ],
  }),
});
