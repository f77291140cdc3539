import { readUnknownChat } from '../generic/chat';
import { readPieces } from '../read-at';
import { defineReader } from '../reader';

/** Nothing in its page stays the same for long, so it is read by its shape. */
export default defineReader({
  id: 'snapchat',
  name: 'Snapchat for Web',
  group: 'messages',
  isByShape: true,
  matches: ['*://web.snapchat.com/*', '*://www.snapchat.com/web', '*://www.snapchat.com/web/*'],
  checked: '2026-01-01',
  ...readPieces({
    whole: (page) => [readUnknownChat(page, 'snapchat', true)].filter((found) => found !== undefined),
    entries: () => [],
    readEntry: () => undefined,
  }),
});
