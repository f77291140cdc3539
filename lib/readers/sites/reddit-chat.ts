import type { FoundOffer } from '@/lib/domain/reading';
import { lineAt } from '../anchors';
import { rootsIn } from '../chat';
import { directionBy } from '../chat-direction';
import { chatOf } from '../chat-of';
import { all, attribute, first, parentOf, shadowOf } from '../dom';
import { readPieces } from '../read-at';
import { defineReader, type Page } from '../reader';

/** The app, the room in it, its messages and the part that scrolls: each in the open shadow root of the one before. */
const hosts = ['rs-app', 'rs-room', 'rs-timeline', 'rs-virtual-scroll-dynamic'].map(
  (name) => [[name, '2024-12']] as const,
);
const words = '.room-message-text';

/** Reads the open room. Every message has a shadow root of its own, so each is looked into; nothing of it reaches the page itself. */
function room(page: Page): readonly FoundOffer<Element>[] {
  const roots = rootsIn(page.document, hosts);
  const [app, inRoom] = roots;
  const scroll = roots.length === hosts.length ? roots.at(-1) : undefined;
  const host = first(page.document, 'rs-app');
  if (!app || !inRoom || !scroll || !host) return [];
  const rows = all(scroll, 'rs-timeline-event').flatMap((event) => {
    const shadow = shadowOf(event);
    const place = shadow && first(shadow, words);
    return place ? [topOf(place)] : [];
  });
  const me = attribute(first(page.document, 'rs-current-user'), 'display-name');
  const found = chatOf(page, {
    id: 'reddit-chat',
    pane: host,
    rows,
    name: first(inRoom, 'h1, h2, rs-room-header [title], header'),
    anchor: host,
    parts: { text: [[words, '2024-12']], sender: nameIn },
    directions: (said) => {
      let isOwn = false;
      const signed = directionBy(page, host, said, { mine: '.flex-row-reverse' });
      return said.map(({ row }, index) => {
        const name = nameIn(row);
        // Only the first of several in a row is named.
        if (name !== undefined) isOwn = me !== undefined && name === me;
        return isOwn || signed[index] === 'me' ? 'me' : 'them';
      });
    },
  });
  return found ? [found] : [];
}

function nameIn(message: Element): string | undefined {
  const name = lineAt(message, [
    ['rs-timeline-event-hovercard-display-name', '2024-12'],
    ['span.user-name, .room-message-author', '2024-12'],
  ]);
  return name?.replace(/^u\//u, '');
}

/** The outermost element around it in its shadow root. */
function topOf(element: Element): Element {
  let at = element;
  for (let around = parentOf(at); around; around = parentOf(at)) at = around;
  return at;
}

export default defineReader({
  id: 'reddit-chat',
  name: 'Reddit chat',
  group: 'messages',
  // `/room/` is how chat.reddit.com calls them.
  matches: ['*://*.reddit.com/chat/*', '*://*.reddit.com/chat', '*://*.reddit.com/room/*'],
  checked: '2024-12-18',
  ...readPieces({
    whole: room,
    entries: () => [],
    readEntry: () => undefined,
    roots: ({ document }) => rootsIn(document, hosts),
  }),
});
