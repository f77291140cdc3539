import { readAt } from '../read-at';
import { defineReader } from '../reader';

export default defineReader({
  id: 'vk-messages',
  name: 'VK messages',
  group: 'messages',
  matches: [
    ...['*.vk.com', '*.vk.ru'].flatMap((host) => [`*://${host}/im`, `*://${host}/im?*`, `*://${host}/im/*`]),
    '*://web.vk.me/*',
  ],
  checked: '2026-06-13',
  ...readAt({
    id: 'vk-messages',
    surface: 'conversation',
    chats: [
      {
        pane: [
          ['.ConvoHistory__flow', '2026-06'],
          ['.ConvoHistory', '2026-06'],
        ],
        name: [
          ['.ConvoHeader .ConvoTitle', '2026-06'],
          ['.ConvoHeader h2, .ConvoHeader .PeerTitle__title', '2026-01'],
        ],
        message: [['.ConvoHistory__messageBlock', '2026-06']],
        text: [
          ['.ConvoMessageWithoutBubble__text', '2026-06'],
          ['.ConvoMessage__text, .ConvoMessageBubble__text, .MessageText', '2026-01'],
        ],
        without: '.Reply, .ForwardedMessagesList, .ForwardedMessageNew, .AttachWallNew, .AttachLink',
        mine: '.ConvoStack--out, .ConvoMessage--out',
        sender: [['.ConvoMessageHeader__authorLink .PeerTitle__title, .ConvoMessageHeader__authorLink', '2026-06']],
      },
      {
        // Until 2023.
        pane: [['.im-page--chat-body', '2023-01']],
        name: [['._im_page_peer_name', '2023-01']],
        message: [['.im-mess', '2023-01']],
        text: [['.im-mess--text', '2023-01']],
        without: '.im-replied, .im_fwd_log_wrap, .im-mess--forward',
        mine: '.im-mess_out',
        sender: [['.im-mess-stack--lnk', '2023-01']],
      },
    ],
  }),
});
