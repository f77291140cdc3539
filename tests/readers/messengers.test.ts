import { describe, expect, test } from 'vitest';
import { readPage } from '@/lib/readers';
import { pageOf } from './page-of';
import { watchedPage } from './watched-page';

const nothing = (html: string, address: string) => readPage(pageOf(`<body>${html}</body>`, address)).kind;

describe('what is listed beside a conversation is none', () => {
  test.each([
    [
      'https://web.whatsapp.com/',
      '<div id="side"><div role="row"><span title="Rolf">Rolf</span><span dir="auto">Send money</span></div></div>',
    ],
    [
      'https://web.telegram.org/k/',
      '<ul class="chatlist"><a class="chatlist-chat"><span class="peer-title">Rolf</span><p>Send money</p></a></ul><div class="bubbles"><div class="bubbles-inner"></div></div>',
    ],
    [
      'https://web.telegram.org/a/',
      '<div class="chat-list"><p class="last-message">Send money</p></div><div id="MiddleColumn"></div>',
    ],
    [
      'https://www.messenger.com/',
      '<div role="navigation"><div role="grid"><div role="row"><a href="/t/1"><span dir="auto">Send money</span></a></div></div></div><div role="main"><h2>Select a chat</h2></div>',
    ],
    [
      'https://www.facebook.com/messages/t/1',
      '<div role="main"><div role="grid" aria-label="Chats"><div role="row"><a href="/messages/t/1"><div dir="auto">Send money</div></a></div></div></div>',
    ],
    [
      'https://www.instagram.com/direct/inbox/',
      '<div role="list"><div role="listitem"><span dir="auto">Send money</span></div></div><h2>Your messages</h2>',
    ],
    ['https://x.com/messages/', '<div data-testid="conversation"><span>Send money</span></div>'],
    ['https://discord.com/channels/@me', '<ul data-list-id="private-channels-uid"><li>Rolf<p>Send money</p></li></ul>'],
    [
      'https://www.linkedin.com/messaging/',
      '<li class="msg-conversation-listitem"><p class="msg-conversation-card__message-snippet">Send money</p></li>',
    ],
    ['https://vk.com/im', '<a class="ConvoListItem"><span class="ConvoListItem__message">Send money</span></a>'],
    ['https://onlyfans.com/my/chats/', '<div class="b-chats__item">Send money</div>'],
    [
      'https://www.reddit.com/chat',
      '<rs-app><template shadowrootmode="open"><rs-rooms-nav>Send money</rs-rooms-nav></template></rs-app>',
    ],
    [
      'https://web.snapchat.com/',
      '<nav><div role="listitem">Rolf<span>Send money</span></div><div role="listitem">Jo<span>Hi</span></div></nav>',
    ],
  ])('%s', (address, html) => expect(nothing(html, address)).toBe('nothing'));

  test('a chat behind a code is not read', () => {
    const locked =
      '<div data-testid="xchatEmbedRoute"><template shadowrootmode="open"><h2>Enter Passcode</h2><input autocomplete="one-time-code"></template></div>';
    expect(nothing(locked, 'https://x.com/i/chat/1-2')).toBe('nothing');
  });
});

test('messages that come into a shadow root are seen as they come', async () => {
  const row = (id: number, text: string, side: string) =>
    `<div data-dm-message-row="${id}" class="${side}"><div data-testid="message-text-${id}"><span dir="auto">${text}</span></div></div>`;
  const page = watchedPage({
    address: 'https://x.com/i/chat/1-2',
    body: `<div data-testid="xchatEmbedRoute"><template shadowrootmode="open"><div data-testid="dm-conversation-username">Rolf</div><div data-testid="dm-message-list">${row(1, 'Hello', 'justify-start')}</div></template></div>`,
  });
  await page.time.go(1_000);
  expect(page.told()).toEqual(['found Rolf']);
  const list = page.document
    .querySelector('[data-testid="xchatEmbedRoute"]')
    ?.shadowRoot?.querySelector('[data-testid="dm-message-list"]');
  list?.insertAdjacentHTML('beforeend', row(2, 'Who are you?', 'justify-end'));
  await page.time.go(1_000);
  expect(page.told()).toEqual(['found Rolf']);
});

describe('whose messages are, where Messenger’s own signs are missing or say both', () => {
  const pane = (rows: string) =>
    pageOf(
      `<body><div role="main"><h2>Rolf</h2><div role="grid" aria-label="Messages">${rows}</div></div></body>`,
      'https://www.messenger.com/t/1',
    );
  test.each([
    ['<div role="none"><div><div dir="auto">Hello</div></div></div>'],
    ['<div role="none"><div role="presentation"><div dir="auto">Hello</div></div></div>'],
  ])('they count as theirs without a screen', (inner) => {
    const reading = readPage(pane(`<div role="row"><div data-scope="messages_table">${inner}</div></div>`));
    expect(reading.kind === 'offers' && reading.offers[0]?.offer.messages).toEqual([{ from: 'them', text: 'Hello' }]);
  });
});
