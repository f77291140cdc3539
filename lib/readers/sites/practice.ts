import { piecesAt, readPieces } from '../read-at';
import { defineReader } from '../reader';

/** The fictitious board, feed and chat that ship with the project; only in the practice build. */
const board = piecesAt({
  id: 'practice',
  surface: 'classified',
  offers: [
    {
      within: [['main[data-offer]', '2026-11']],
      title: [['h1', '2026-11']],
      text: [['.text', '2026-11']],
      employer: [['.employer', '2026-11']],
      place: [['.place', '2026-11']],
      pay: [['.pay', '2026-11']],
    },
  ],
  lists: [
    {
      entry: [
        ['article[data-offer]', '2026-11'],
        ['x-board >>> article[data-offer]', '2026-11'],
      ],
      title: [['h2 a', '2026-11']],
      text: [
        ['x-text >>> p', '2026-11'],
        ['.text', '2026-11'],
      ],
      place: [['.place', '2026-11']],
      pay: [['.pay', '2026-11']],
    },
  ],
});

const feed = piecesAt({
  id: 'practice',
  surface: 'social-post',
  lists: [
    {
      kind: 'post',
      entry: [['article[data-post]', '2026-11']],
      text: [['.text', '2026-11']],
      employer: [['.author', '2026-11']],
    },
  ],
});

const chat = piecesAt({
  id: 'practice',
  surface: 'conversation',
  chats: [
    {
      pane: [['[data-chat]', '2026-11']],
      name: [['[data-chat] .name', '2026-11']],
      message: [['[data-message][data-from]', '2026-11']],
      text: [['.text', '2026-11']],
      mine: '[data-from="me"]',
      time: [['time', '2026-11']],
    },
  ],
});

export default defineReader({
  id: 'practice',
  name: 'Practice pages',
  group: 'jobs',
  only: 'practice',
  matches: ['*://board.second-look.example/*', '*://feed.second-look.example/*', '*://chat.second-look.example/*'],
  checked: '2026-11-23',
  ...readPieces({
    whole: (page) => [...board.whole(page), ...chat.whole(page)],
    entries: (page) => [...board.entries(page), ...feed.entries(page)],
    roots: (page) => board.roots?.(page) ?? [],
    readEntry: (page, entry) => board.readEntry(page, entry) ?? feed.readEntry(page, entry),
  }),
});
