import type { ChatAnchors } from '../chat';
import { attribute } from '../dom';
import { readAt } from '../read-at';
import { defineReader } from '../reader';

/** web.telegram.org/k/ */
const k: ChatAnchors = {
  pane: [
    ['.bubbles-inner', '2026-07'],
    ['.bubbles', '2026-07'],
  ],
  name: [['.chat-info .peer-title', '2026-07']],
  // Days, joins and calls are bubbles of service.
  message: [['.bubble[data-mid]:not(.service)', '2026-07']],
  text: [
    ['.translatable-message', '2026-07'],
    ['.message', '2026-07'],
  ],
  without: '.reply, .time, .reactions, .web, .webpage, .reply-markup, audio-element',
  mine: '.is-out',
  sender: [
    ['.colored-name .peer-title', '2026-07'],
    ['.name .peer-title', '2026-01'],
  ],
  time: (message) => Number(attribute(message, 'data-timestamp') ?? Number.NaN) * 1000,
};

/** web.telegram.org/a/ */
const a: ChatAnchors = {
  pane: [['#MiddleColumn .MessageList', '2026-01']],
  name: [['#MiddleColumn .ChatInfo .fullName, #MiddleColumn .chat-info-wrapper .title h3', '2026-01']],
  message: [['.Message.message-list-item[data-message-id]', '2026-01']],
  text: [['.text-content', '2026-01']],
  without: '.EmbeddedMessage, .MessageMeta, .message-time, .Reactions, .WebPage',
  mine: '.own',
  sender: [
    ['.message-title .sender-title', '2026-01'],
    ['.message-title', '2026-01'],
  ],
};

export default defineReader({
  id: 'telegram-web',
  name: 'Telegram Web',
  group: 'messages',
  matches: ['*://web.telegram.org/*'],
  checked: '2026-07-02',
  ...readAt({ id: 'telegram-web', surface: 'conversation', chats: [k, a] }),
});
