import { html } from '../../practice/html';
import type { PracticePost } from '../../practice/practice';
import { literal, type Scene, scene, script } from './script';

/** A post as the feed shows it. */
export type FeedPost = Pick<PracticePost, 'id' | 'language' | 'author' | 'text'>;

/** Height of a post, in CSS pixels: whoever scrolls so far meets the next one. */
export const postHeight = 220;

/** Posts loaded at a time. */
const load = 40;

/**
 * A feed with the marks of X: posts come as the end comes near, each stands absolutely in its cell, and only those near the screen are in
 * the page. The cells of those left behind are given the words of the next. `cue:leave` goes elsewhere without loading a page, as a press
 * on the menu would, and `cue:enter` comes back.
 */
export function feed(address: string, posts: readonly FeedPost[]): Scene {
  return scene(
    address,
    'Home',
    html`<main><div id="timeline" aria-label="Timeline" style="position: relative; width: 600px; margin: 0 auto"></div></main>
${script(`
  const posts = ${literal(posts)};
  const timeline = document.getElementById('timeline');
  const cell = () => {
    const made = document.createElement('div');
    made.dataset.testid = 'cellInnerDiv';
    made.style.cssText = 'position: absolute; width: 100%; height: ${postHeight}px; overflow: hidden';
    made.innerHTML = '<article data-testid="tweet" style="padding: 12px"><div data-testid="User-Name"><a><span> </span></a> <a><time>2 Jan</time></a></div>'
      + '<div data-testid="tweetText"><span> </span></div><div role="group"><button>12</button> <button>3</button></div></article>';
    return made;
  };
  const write = (node, index) => {
    const { id, language, author, text } = posts[index];
    node.style.transform = 'translateY(' + index * ${postHeight} + 'px)';
    node.firstElementChild.dataset.post = id;
    const [name, time] = node.querySelectorAll('a');
    name.href = '/' + index;
    time.href = '/' + index + '/status/' + id;
    name.firstChild.firstChild.data = author;
    const words = node.querySelector('[data-testid="tweetText"]');
    words.lang = language;
    words.firstChild.firstChild.data = text;
  };
  const shown = new Map();
  const free = [];
  let loaded = 0;
  /** Milliseconds the feed took to draw itself so far. */
  window.drawing = 0;
  const draw = () => {
    if (!timeline.isConnected) return;
    const start = performance.now();
    const first = Math.max(0, Math.floor(scrollY / ${postHeight}) - 2);
    const end = Math.ceil((scrollY + innerHeight) / ${postHeight}) + 2;
    if (end > loaded - 5) loaded = Math.min(posts.length, loaded + ${load});
    timeline.style.height = loaded * ${postHeight} + 'px';
    for (const [index, node] of shown) if (index < first || index >= end) { shown.delete(index); free.push(node); }
    for (let index = first; index < Math.min(end, loaded); index += 1) {
      if (shown.has(index)) continue;
      const node = free.pop() ?? cell();
      write(node, index);
      shown.set(index, node);
      if (!node.isConnected) timeline.append(node);
    }
    for (const node of free.splice(0)) node.remove();
    window.drawing += performance.now() - start;
  };
  addEventListener('scroll', draw);
  addEventListener('resize', draw);
  const main = document.querySelector('main');
  addEventListener('cue:leave', () => {
    history.pushState({}, '', '/elsewhere');
    shown.clear();
    loaded = 0;
    timeline.replaceChildren();
    main.innerHTML = '<p>Nothing to see.</p>';
  });
  addEventListener('cue:enter', () => {
    history.pushState({}, '', '/home');
    main.replaceChildren(timeline);
    scrollTo(0, 0);
    draw();
  });
  draw();
`)}`,
  );
}
