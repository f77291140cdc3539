import { readAt } from '../read-at';
import { defineReader } from '../reader';

/** The page of messages. The small windows at the foot of other pages are not read: those pages belong to another group. */
export default defineReader({
  id: 'linkedin-messages',
  name: 'LinkedIn messages',
  group: 'messages',
  matches: ['*://*.linkedin.com/messaging/*'],
  checked: '2026-01-01',
  ...readAt({
    id: 'linkedin-messages',
    surface: 'conversation',
    chats: [
      {
        pane: [
          ['.msg-s-message-list-content', '2026-01'],
          ['.msg-s-message-list, .msg-s-message-list-container', '2026-01'],
        ],
        name: [
          ['.msg-entity-lockup__entity-title', '2026-01'],
          ['.msg-title-bar h2, .msg-thread__link-to-profile', '2026-01'],
        ],
        message: [
          ['.msg-s-message-list__event', '2026-01'],
          ['.msg-s-event-listitem', '2026-01'],
        ],
        text: [['.msg-s-event-listitem__body', '2026-01']],
        theirs: '.msg-s-event-listitem--other',
        sender: [['.msg-s-message-group__name', '2026-01']],
      },
    ],
  }),
});
