import type { FoundOffer } from '@/lib/domain/reading';
import { all, attribute, first } from '../dom';
import { foundOffer } from '../found-offer';
import { piecesAt, readPieces } from '../read-at';
import { defineReader, type Page } from '../reader';
import { lineOf, visibleText } from '../visible-text';

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

function conversations(page: Page): readonly FoundOffer<Element>[] {
  return all(page.document, '[data-chat]').flatMap((element) => {
    const bubbles = all(element, '[data-message][data-from]');
    const times = bubbles.map((bubble) => Date.parse(attribute(first(bubble, 'time'), 'datetime') ?? '') / 60_000);
    const start = times.find(Number.isFinite) ?? 0;
    const messages = bubbles.flatMap((bubble, index) => {
      const text = first(bubble, '.text');
      const time = times[index] ?? Number.NaN;
      if (!text) return [];
      const from = attribute(bubble, 'data-from') === 'me' ? ('me' as const) : ('them' as const);
      return [
        { from, text: visibleText(text), ...(Number.isFinite(time) ? { minutes: Math.round(time - start) } : {}) },
      ];
    });
    const name = first(element, '.name');
    if (messages.length === 0) return [];
    return [
      foundOffer(page, {
        reader: 'practice',
        kind: 'conversation',
        surface: 'conversation',
        title: lineOf(name),
        text: '',
        messages,
        element,
        anchor: name ?? element,
      }),
    ];
  });
}

export default defineReader({
  id: 'practice',
  name: 'Practice pages',
  group: 'jobs',
  only: 'practice',
  matches: ['*://board.second-look.example/*', '*://feed.second-look.example/*', '*://chat.second-look.example/*'],
  checked: '2026-11-23',
  ...readPieces({
    whole: (page) => [...board.whole(page), ...conversations(page)],
    entries: (page) => [...board.entries(page), ...feed.entries(page)],
    roots: (page) => board.roots?.(page) ?? [],
    readEntry: (page, entry) => board.readEntry(page, entry) ?? feed.readEntry(page, entry),
  }),
});
