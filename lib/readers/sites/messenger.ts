import { metaChat } from '../meta-chat';
import { readAt } from '../read-at';
import { defineReader } from '../reader';

export default defineReader({
  id: 'messenger',
  name: 'Messenger',
  group: 'messages',
  matches: ['*://*.messenger.com/*', '*://*.facebook.com/messages/*'],
  checked: '2026-01-01',
  ...readAt({
    id: 'messenger',
    surface: 'conversation',
    chats: [
      metaChat(
        [
          ['[role="main"] [role="grid"]', '2026-01'],
          ['[role="grid"][aria-label*="essage" i]', '2026-01'],
        ],
        [
          ['[role="main"] h1', '2026-01'],
          ['[role="main"] h2', '2026-01'],
        ],
      ),
    ],
  }),
});
