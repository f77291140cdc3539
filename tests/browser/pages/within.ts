import { card, offerInFull } from '../../practice/board';
import { type Html, html } from '../../practice/html';
import { layout } from '../../practice/layout';
import { offers } from '../../practice/offers';
import { board } from '../../practice/pages';
import type { PracticeOffer } from '../../practice/practice';
import { literal, type Scene, scene, script } from './script';

/** Offers that stand in a tree of their own within the page: in open shadow roots and in frames. */
const cards = offers.map((offer) => card(offer).html);

/** The words of each card stand in the shadow root of an element in it. `cue:words` writes them there. */
export const shadowWords: Scene = {
  address: `${board}/shadow-words`,
  page: layout(
    'Open Board',
    'Words within',
    html`<div class="list" id="list">${offers.map(shell)}</div>
${script(`
  const texts = new Map(${literal(offers.map(({ id, text }) => [id, text[0]]))});
  customElements.define('x-text', class extends HTMLElement {
    connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<style>p { margin: 0 }</style><p></p>'; }
  });
  addEventListener('cue:words', () => {
    for (const text of document.querySelectorAll('x-text')) {
      text.shadowRoot.lastChild.textContent = texts.get(text.closest('article').dataset.offer);
    }
  });
`)}`,
  ),
};

function shell({ id, language, title, pay, place }: PracticeOffer): Html {
  return html`<article class="card" data-offer="${id}" lang="${language}"><h2><a href="/offer/${id}">${title}</a></h2>
<div class="facts"><span class="pay">${pay}</span> <span class="place">${place}</span></div><div class="text"><x-text></x-text></div></article>`;
}

/** The whole list stands in a shadow root. `cue:more` adds the second half of it. */
export const shadowList: Scene = {
  address: `${board}/shadow-list`,
  page: layout(
    'Open Board',
    'List within',
    html`<x-board style="display: block"></x-board>
${script(`
  const cards = ${literal(cards)};
  const half = Math.ceil(cards.length / 2);
  const style = document.querySelector('style').cloneNode(true);
  customElements.define('x-board', class extends HTMLElement {
    connectedCallback() {
      this.attachShadow({ mode: 'open' }).innerHTML = '<div class="list">' + cards.slice(0, half).join('') + '</div>';
      this.shadowRoot.prepend(style);
    }
  });
  addEventListener('cue:more', () => {
    document.querySelector('x-board').shadowRoot.lastChild.insertAdjacentHTML('beforeend', cards.slice(half).join(''));
  });
`)}`,
  ),
};

/** An employer's page with the offer in a frame of the site that keeps it. */
const risky = offers.find(({ marked }) => marked);
if (!risky) throw new Error('the practice offers have changed');
export const framed: Scene = scene(
  `${board}/framed`,
  'Jobs',
  html`<h1>Work with us</h1><iframe src="/frame" style="width: 900px; height: 700px"></iframe>`,
);
export const frame: Scene = scene(`${board}/frame`, 'One job', offerInFull(risky));
