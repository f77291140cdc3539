import type { From } from '../chat-direction';
import type { Said } from '../chat-of';
import { all, attribute, closest, first } from '../dom';
import { readAt } from '../read-at';
import { defineReader, type Page } from '../reader';
import { lineOf } from '../visible-text';

/** What a message answers, says and shows: names and pictures in it are of others. */
const inside = '[id^="message-reply-context-"], [id^="message-content-"], [id^="message-accessories-"]';
/** Pictures of people carry their number: `/avatars/<number>/`, in a server `/users/<number>/avatars/`. */
const numbered = /\/(?:avatars|users)\/(?<person>\d{15,20})\//u;

function personIn(root: Element): string | undefined {
  return all(root, 'img[src]')
    .filter((image) => !closest(image, inside))
    .map((image) => numbered.exec(attribute(image, 'src') ?? '')?.groups?.person)
    .find((person) => person !== undefined);
}

/** Above the first of several messages in a row; the others have neither name nor picture. */
function nameOver(message: Element): string | undefined {
  const header = all(message, '[id^="message-username-"]').find((one) => !closest(one, inside));
  const name = header && (first(header, '[data-text], [class*="username"]') ?? header);
  return attribute(name, 'data-text') ?? lineOf(name);
}

/**
 * Discord puts all messages on one side. One's own are those of whoever the panel below the list of channels shows, by the number
 * in the picture, or by name when there is none. The panel's class names were so in 2025 as far as is known.
 */
function directions({ document }: Page, said: readonly Said[]): readonly From[] {
  const panel = first(document, 'section[class*="panels_"], [class*="sidebar"] [class*="panels"]');
  const me = panel && personIn(panel);
  const named = panel && lineOf(first(panel, '[class*="panelTitleContainer"], [class*="nameTag"] [class*="title"]'));
  let isOwn = false;
  return said.map(({ row }) => {
    const name = nameOver(row);
    if (name !== undefined) {
      const person = personIn(row);
      isOwn = person !== undefined && me !== undefined ? person === me : name === named;
    }
    return isOwn ? 'me' : 'them';
  });
}

export default defineReader({
  id: 'discord',
  name: 'Discord',
  group: 'messages',
  matches: ['*://*.discord.com/channels/*'],
  checked: '2026-09-01',
  ...readAt({
    id: 'discord',
    surface: 'conversation',
    chats: [
      {
        pane: [['[data-list-id="chat-messages"]', '2026-09']],
        name: [
          ['section[class*="title"] h1', '2025-01'],
          ['h1', '2025-01'],
        ],
        message: [['li[id^="chat-messages-"]', '2026-09']],
        text: [['[id^="message-content-"]', '2026-09']],
        // Joins, calls and pins are messages of the system.
        without: '[id^="message-reply-context-"], [class*="systemMessage"], time, [class*="edited"]',
        directions,
        sender: nameOver,
        time: [
          ['time[id^="message-timestamp-"]', '2026-09'],
          ['time[datetime]', '2026-01'],
        ],
      },
    ],
  }),
});
