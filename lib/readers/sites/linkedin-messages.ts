import type { ChatAnchors } from '../chat';
import { readAt } from '../read-at';
import { defineReader } from '../reader';

const notInWindow =
  ':not([data-view-name="message-overlay-conversation-bubble-item"] *):not(.msg-overlay-conversation-bubble *)';

/** Messages are made alike on their own page and in the small windows. */
const parts = {
  text: [
    ['.msg-s-event-listitem__body', '2026-01'],
    ['p', '2026-10'],
  ],
  theirs: '.msg-s-event-listitem--other',
  sender: [['.msg-s-message-group__name', '2026-01']],
} satisfies Partial<ChatAnchors>;

/** The small windows at the foot of any page of LinkedIn; one that is put away shows a name and nothing else, though its messages are there. */
const windows = {
  ...parts,
  windows: [
    [
      '[data-view-name="message-overlay-conversation-bubble-item"]:not([data-msg-overlay-conversation-bubble-is-minimized="true"]):not(.msg-overlay-conversation-bubble--is-minimized)',
      '2026-10',
    ],
    ['.msg-overlay-conversation-bubble:not(.msg-overlay-conversation-bubble--is-minimized)', '2026-01'],
  ],
  pane: [['.msg-s-message-list-content', '2026-01']],
  name: [
    ['.msg-overlay-bubble-header__title', '2026-01'],
    ['header h2', '2026-10'],
  ],
  message: [
    ['.msg-s-message-list__event', '2026-01'],
    ['[data-view-name="message-list-item"]', '2026-10'],
  ],
  // Should the class that marks theirs go, their messages must not pass for one's own.
  mine: '.msg-s-event-listitem:not(.msg-s-event-listitem--other)',
} satisfies ChatAnchors;

export default defineReader({
  id: 'linkedin-messages',
  name: 'LinkedIn messages',
  group: 'messages',
  matches: ['*://*.linkedin.com/messaging/*'],
  over: ['*://*.linkedin.com/*'],
  checked: '2026-01-01',
  ...readAt({
    id: 'linkedin-messages',
    surface: 'conversation',
    chats: [
      {
        ...parts,
        pane: [
          [`.msg-s-message-list-content${notInWindow}`, '2026-01'],
          [`:is(.msg-s-message-list, .msg-s-message-list-container)${notInWindow}`, '2026-01'],
        ],
        name: [
          ['.msg-entity-lockup__entity-title', '2026-01'],
          ['.msg-title-bar h2, .msg-thread__link-to-profile', '2026-01'],
        ],
        message: [
          ['.msg-s-message-list__event', '2026-01'],
          ['.msg-s-event-listitem', '2026-01'],
        ],
      },
      windows,
      // On pages made anew the windows stand in the shadow of an element made for what is old.
      { ...windows, hosts: [[['#interop-outlet', '2026-09']]] },
    ],
  }),
});
