import { metaChat } from '../meta-chat';
import { readAt } from '../read-at';
import { defineReader } from '../reader';

export default defineReader({
  id: 'instagram-direct',
  name: 'Instagram messages',
  group: 'messages',
  matches: ['*://*.instagram.com/direct/*'],
  checked: '2026-01-01',
  ...readAt({
    id: 'instagram-direct',
    surface: 'conversation',
    chats: [
      metaChat(
        [
          ['[aria-label^="Messages in conversation with"]', '2026-01'],
          ['[data-pagelet="IGDOpenMessageList"] [role="grid"]', '2025-08'],
        ],
        [
          ['[aria-label^="Conversation with"] h2', '2026-01'],
          ['[role="main"] h2, [role="main"] h1', '2025-08'],
        ],
      ),
    ],
  }),
});
