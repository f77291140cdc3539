import { html } from '../../practice/html';
import { layout } from '../../practice/layout';
import { chat } from '../../practice/pages';
import type { PracticeChat } from '../../practice/practice';
import { literal, type Scene, script } from './script';

/** Messages that are in the page at a time. */
export const window = 4;

/**
 * A messenger that shows its chats in one document: the chat is named in the fragment, only the messages around the place one has scrolled to
 * are in the page (`cue:older`, `cue:newer`), and while it draws itself anew there is no message at all (`cue:unmount`, `cue:mount`).
 */
export function messengerApp(chats: readonly PracticeChat[]): Scene {
  return {
    address: `${chat}/app`,
    page: layout(
      'Pigeon',
      'Chats',
      html`<div class="chats"><nav>${chats.map(({ id, name }) => html`<a href="#${id}">${name}</a> `)}</nav>
<section class="chat card"><h1 class="name"></h1><div id="messages"></div></section></div>
${script(`
  const chats = new Map(${literal(chats.map((one) => [one.id, one]))});
  const section = document.querySelector('section');
  const messages = document.getElementById('messages');
  let end = 0;
  let isMounted = true;
  const chat = () => chats.get(location.hash.slice(1)) ?? [...chats.values()][0];
  const draw = () => {
    const { id, name, language, start, messages: all } = chat();
    section.dataset.chat = id;
    section.lang = language;
    section.querySelector('.name').textContent = name;
    messages.replaceChildren();
    for (const { from, text, minutes } of isMounted ? all.slice(Math.max(0, end - ${window}), end) : []) {
      messages.insertAdjacentHTML('beforeend', '<div class="message" data-message><div class="text"></div><time></time></div>');
      const bubble = messages.lastElementChild;
      bubble.dataset.from = from;
      bubble.firstChild.textContent = text;
      bubble.lastChild.dateTime = new Date(Date.parse(start) + minutes * 60000).toISOString();
    }
  };
  const open = () => { end = chat().messages.length; draw(); };
  const on = (name, act) => addEventListener('cue:' + name, () => { act(); draw(); });
  on('older', () => { end = Math.max(${window}, end - 1); });
  on('newer', () => { end = Math.min(chat().messages.length, end + 1); });
  on('unmount', () => { isMounted = false; });
  on('mount', () => { isMounted = true; });
  addEventListener('hashchange', open);
  open();
`)}`,
    ),
  };
}
