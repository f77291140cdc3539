import { type Html, html } from './html';
import { layout } from './layout';
import type { PracticePost } from './practice';

export function post(entry: PracticePost): Html {
  const shown = entry.time.slice(0, 16).replace('T', ' ');
  return html`<article class="card" data-post="${entry.id}" lang="${entry.language}">
<div><span class="author">${entry.author}</span> <time datetime="${entry.time}">${shown}</time></div>
<p class="text">${entry.text}</p>
</article>`;
}

export function feed(posts: readonly PracticePost[]): string {
  return layout('Roundabout', 'Your feed', html`<div class="feed">${posts.map(post)}</div>`);
}
