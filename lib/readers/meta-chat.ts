import type { Anchors } from './anchors';
import type { ChatAnchors } from './chat';
import { all, attribute, closest, nameOf } from './dom';

/**
 * The list of messages that Messenger, facebook.com/messages and Instagram share. Its class names are hashed and its labels are in
 * the language of the reader, so whose a message is shows in what stands beside it: an empty piece that fills the line before one's
 * own words and after those of others. Where that is not so, the place on the screen tells.
 */
export function metaChat(pane: Anchors, name: Anchors): ChatAnchors {
  return {
    pane,
    name,
    message: [
      ['[data-scope="messages_table"]', '2026-01'],
      ['[role="row"]', '2026-01'],
    ],
    text: [
      ['[role="none"] [dir="auto"]', '2025-08'],
      ['div[dir="auto"]', '2026-01'],
    ],
    // Headings are for those who listen: "You sent". Rows of the list of chats are links, should one be taken for the pane.
    without: 'h3, h4, h5, h6, [aria-hidden="true"], a[href*="/t/"]',
    mine: '[role="none"] > [role="presentation"]:first-child, [aria-label^="You sent"]',
    theirs: '[role="none"] > [role="presentation"]:last-child',
    sender: pictureBefore,
    isNamedLast: true,
  };
}

/** Whose picture stands before the words: by the profile it leads to, or by its name. Those of who has seen it stand after them. */
function pictureBefore(message: Element): string | undefined {
  const [picture] = all(message, 'img[alt], [role="none"], div[dir="auto"]');
  if (!picture || nameOf(picture) !== 'img') return undefined;
  const profile = attribute(closest(picture, 'a[href]'), 'href');
  return profile?.replace(/^https?:\/\/[^/]+|[?#].*$|\//gu, '') || attribute(picture, 'alt');
}
