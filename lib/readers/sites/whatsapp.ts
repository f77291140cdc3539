import { lineAt } from '../anchors';
import { attribute, first } from '../dom';
import { readAt } from '../read-at';
import { defineReader } from '../reader';

/** `[22:16, 03/08/2023] Name: `. The order of day and month is the reader's own, so the time in it is left alone. */
const signature = /^\[[^\]]*\]\s*(?<name>.+?):?\s*$/u;

/** The name, or the number of somebody who is not in the address book. */
function senderOf(message: Element): string | undefined {
  const line = attribute(first(message, '[data-pre-plain-text]'), 'data-pre-plain-text') ?? '';
  // Pictures without words have no signature.
  return signature.exec(line)?.groups?.name ?? lineAt(message, [['[data-testid="author"]', '2026-01']]);
}

export default defineReader({
  id: 'whatsapp',
  name: 'WhatsApp Web',
  group: 'messages',
  matches: ['*://web.whatsapp.com/*'],
  checked: '2026-05-01',
  ...readAt({
    id: 'whatsapp',
    surface: 'conversation',
    chats: [
      {
        pane: [['#main', '2026-05']],
        name: [
          ['#main [data-testid="conversation-info-header-chat-title"]', '2026-01'],
          ['#main header span[dir="auto"]', '2026-01'],
        ],
        // What the app itself says, that messages are encrypted or who joined, has neither name.
        message: [['.message-in, .message-out', '2026-05']],
        text: [
          ['.selectable-text.copyable-text', '2026-05'],
          ['[data-testid="selectable-text"], .selectable-text', '2026-01'],
        ],
        without: '.quoted-mention, [data-testid="quoted-message"], [data-testid="msg-meta"], .read-more-button',
        mine: '.message-out',
        sender: senderOf,
      },
    ],
  }),
});
