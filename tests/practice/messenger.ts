import { type Html, html } from './html';
import { layout } from './layout';
import type { PracticeChat, PracticeMessage } from './practice';

function message({ from, text, minutes }: PracticeMessage, start: string): Html {
  const time = new Date(Date.parse(start) + minutes * 60_000).toISOString();
  return html`<div class="message" data-message data-from="${from}">
<div class="text">${text}</div> <time datetime="${time}">${time.slice(11, 16)}</time></div>`;
}

function link(chat: PracticeChat, open: PracticeChat): Html {
  const current = chat === open ? html` aria-current="page"` : html``;
  return html`<a href="/c/${chat.id}"${current}>${chat.name}</a>`;
}

/** The messenger with one conversation open. */
export function messenger(chats: readonly PracticeChat[], open: PracticeChat): string {
  const content = html`<div class="chats">
<nav aria-label="Conversations">${chats.map((chat) => link(chat, open))}</nav>
<section class="chat card" data-chat="${open.id}" lang="${open.language}">
<h1 class="name">${open.name}</h1>
${open.messages.map((turn) => message(turn, open.start))}
</section></div>`;
  return layout('Pigeon', open.name, content);
}
