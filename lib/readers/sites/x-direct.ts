import type { ChatAnchors } from '../chat';
import { readAt } from '../read-at';
import { defineReader } from '../reader';

/** X Chat, since 2025: all of it stands in the open shadow root of one element, unlocked by a code. */
const xChat: ChatAnchors = {
  hosts: [[['[data-testid="xchatEmbedRoute"]', '2026-01']]],
  pane: [['[data-testid="dm-message-list"]', '2026-01']],
  name: [['[data-testid="dm-conversation-username"]', '2026-01']],
  message: [['[data-dm-message-row]', '2026-01']],
  text: [
    ['[data-testid^="message-text-"] span[dir="auto"]', '2026-01'],
    ['[data-testid^="message-text-"]', '2026-01'],
  ],
  mine: '[data-dm-message-row].justify-end',
  theirs: '[data-dm-message-row].justify-start',
  sender: [['[id$="-sender"]', '2026-01']],
};

/** The messages before that. Nothing but their side tells whose they are. The name stood there as far as is known. */
const messages: ChatAnchors = {
  pane: [
    ['[data-testid="DmActivityViewport"]', '2026-01'],
    ['[data-testid="DmScrollerContainer"], [data-testid="DmActivityContainer"]', '2026-01'],
  ],
  name: [['#detail-header', '2024-01']],
  message: [['[data-testid="messageEntry"]', '2026-01']],
  text: [['[data-testid="tweetText"]', '2026-01']],
};

export default defineReader({
  id: 'x-direct',
  name: 'X messages',
  group: 'messages',
  matches: [
    '*://x.com/messages/*',
    '*://*.x.com/messages/*',
    '*://x.com/i/chat/*',
    '*://*.x.com/i/chat/*',
    '*://twitter.com/messages/*',
    '*://*.twitter.com/messages/*',
  ],
  checked: '2026-01-01',
  ...readAt({ id: 'x-direct', surface: 'conversation', chats: [xChat, messages] }),
});
